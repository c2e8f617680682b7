// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/workspace/accessrequests.h"

#include <QSet>

#include <memory>

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

/// The rights that a workspace has taken a request for, of one who is to have them. Whoever may ask again
/// keeps it: several requests may be needed, of which a later one fails.
using AcceptedRights = std::shared_ptr<QSet<Grant>>;

/// Who is to have the rights.
struct AskingFor {
    QString scimId{};          ///< of the service principal; empty: whoever is signed in
    AcceptedRights accepted{}; ///< gains what is accepted, as each answer comes; null: nobody asks again
};

/// The questions less the rights that were accepted.
[[nodiscard]] QList<OwnerQuestion> notAccepted(const QList<OwnerQuestion> &questions,
                                               const AcceptedRights &accepted);

/// Sends those that were not accepted yet, each once, in as few requests as the API takes. Answers with where
/// they went; stops at the first request that fails.
[[nodiscard]] Pending askOwners(const Workspace &workspace, const QList<OwnerQuestion> &questions,
                                const AskingFor &whom, Done<QList<RequestDestination>> done);

/// The requests that would be sent.
[[nodiscard]] QList<AccessRequest> requestsFor(const QList<OwnerQuestion> &questions, const QString &scimId);

} // namespace draftt
