// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "wizard/rights/ownerask.h"

namespace draftt
{

/// The owners are asked by whoever is signed in to the workspace, on behalf of the service principal with
/// this SCIM id. Empty: it is not there yet, and nothing is sent. `acceptedBefore`: what the workspace has
/// taken a request for already.
[[nodiscard]] inline OwnerAsking askingHere(const Workspace &workspace, const QString &scimId,
                                            const AcceptedRights &acceptedBefore)
{
    OwnerAsking asking{.accepted = acceptedBefore};
    asking.fetchQuestions = [workspace](const QList<Grant> &missing, Done<QList<OwnerQuestion>> done) {
        return fetchOwnerQuestions(workspace, missing, std::move(done));
    };
    if (!scimId.isEmpty())
        asking.send = [workspace, scimId](const QList<OwnerQuestion> &questions,
                                          const AcceptedRights &accepted,
                                          Done<QList<RequestDestination>> done) {
            return askOwners(workspace, questions, {scimId, accepted}, std::move(done));
        };
    return asking;
}

} // namespace draftt
