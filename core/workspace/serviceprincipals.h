// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/workspace/identity.h"

namespace draftt
{

/// The service principal with this application id, as the workspace's directory shows it to others. Errors:
/// NotFound (nobody has the id), PermissionDenied, MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchServicePrincipal(const Workspace &workspace, const ClientId &id,
                                            Done<Answered<User>> done);

/// The same by its number in SCIM.
[[nodiscard]] Pending fetchServicePrincipal(const Workspace &workspace, const QString &scimId,
                                            Done<Answered<User>> done);

/// All service principals of the workspace with exactly this display name, which is not unique. All pages.
[[nodiscard]] Pending fetchServicePrincipalsNamed(const Workspace &workspace, const QString &displayName,
                                                  Done<Answered<QList<User>>> done);

/// Some of the service principals of the workspace, a hundred at most: those whose display name holds the
/// text, in capitals or not. Errors: PermissionDenied, MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchServicePrincipalsLike(const Workspace &workspace, const QString &text,
                                                 Done<Answered<QList<User>>> done);

/// Makes one, with the entitlement for SQL. Sent once: where no answer comes, or one that cannot be read, it
/// may be there. Errors: MalformedReply, those of Workspace::call.
[[nodiscard]] Pending makeServicePrincipal(const Workspace &workspace, const QString &displayName,
                                           Done<Answered<User>> done);

} // namespace draftt
