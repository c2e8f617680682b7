// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace draftt
{

/// Where a request for access goes (Request for Access, a public preview).
struct RequestDestination {
    QString type;    ///< EMAIL, SLACK, MICROSOFT_TEAMS, GENERIC_WEBHOOK, URL; unknown values as they come
    QString id;      ///< an e-mail address, a link; empty: not shown
    QString special; ///< SPECIAL_DESTINATION_SCHEMA_OWNER and the like; empty: none

    friend bool operator==(const RequestDestination &, const RequestDestination &) = default;
};

struct RequestDestinations {
    QList<RequestDestination> list;
    bool areSomeHidden = false; ///< the caller may not see all
    QString setOn{}; ///< the full name of what they are set on, which may be above; empty: not told

    /// A request goes somewhere.
    [[nodiscard]] bool isAny() const { return areSomeHidden || !list.isEmpty(); }
};

/// Errors: NotFound (this workspace has no requests for access, or the securable is not seen),
/// PermissionDenied, MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchRequestDestinations(const Workspace &workspace, const Securable &securable,
                                               Done<Answered<RequestDestinations>> done);

/// The most securables that one request takes (reality §6).
inline constexpr qsizetype mostInRequest = 30;

struct RequestedRights {
    Securable securable;
    QStringList privileges; ///< with underscores
};

/// What is asked for, and for whom.
struct AccessRequest {
    QString scimId;                ///< of the service principal; empty: whoever is signed in asks for itself
    QList<RequestedRights> rights; ///< each securable once, `mostInRequest` at most
    QString comment{}; ///< at most 200 letters, digits, spaces and punctuation marks; others are left out
};

/// Sends it once: asked again it would come twice. Answers with where it went.
[[nodiscard]] Pending requestAccess(const Workspace &workspace, const AccessRequest &request,
                                    Done<Answered<QList<RequestDestination>>> done);

/// The call that does it, for those who want to see it first.
[[nodiscard]] ApiCall callOf(const AccessRequest &request);

} // namespace draftt
