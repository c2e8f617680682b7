// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/workspace/accessrequests.h"

#include <optional>

namespace draftt
{

/// Whether asking the owner inside Databricks leads anywhere.
enum class AskState {
    Goes,        ///< somebody gets it
    GoesNowhere, ///< no destination is set
    NotKnown,    ///< who is signed in may not see where it goes
    NotHere,     ///< this workspace has no requests for access
};

/// The rights that are asked for on one securable, and who gets that.
struct OwnerQuestion {
    Securable securable;
    QList<Grant> grants;
    AskState state = AskState::NotKnown;
    RequestDestinations destinations{};
};

/// Groups the rights by what they are on, and reads who would get each question. Errors: network kinds, those
/// of sign-in.
[[nodiscard]] Pending fetchOwnerQuestions(const Workspace &workspace, const QList<Grant> &missing,
                                          Done<QList<OwnerQuestion>> done);

/// The questions that can be sent: those that go somewhere, or may.
[[nodiscard]] QList<OwnerQuestion> sendable(const QList<OwnerQuestion> &questions);

/// Sends them on behalf of the service principal with this SCIM id (empty: of whoever is signed in), each
/// once, in as few requests as the API takes. Answers with where they went; stops at the first that fails.
[[nodiscard]] Pending askOwners(const Workspace &workspace, const QList<OwnerQuestion> &questions,
                                const QString &scimId, Done<QList<RequestDestination>> done);

/// The requests that would be sent.
[[nodiscard]] QList<AccessRequest> requestsFor(const QList<OwnerQuestion> &questions, const QString &scimId);

} // namespace draftt
