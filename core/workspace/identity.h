// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace draftt
{

/// Who the token belongs to (`/api/2.0/preview/scim/v2/Me`).
struct User {
    QString scimId;                  ///< numeric
    QString userName;                ///< a service principal's application id, a user's e-mail
    QString displayName;             ///< may be empty
    bool isServicePrincipal = false; ///< userName is a UUID
    bool isActive = true;
    QStringList groups;       ///< display names
    QStringList entitlements; ///< its own; those of groups are not listed
    QString workspaceId;      ///< from the header x-databricks-org-id

    friend bool operator==(const User &, const User &) = default;
};

/// Errors: Unauthenticated, PermissionDenied (entitlement), MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchCurrentUser(const Workspace &workspace, Done<Answered<User>> done);

} // namespace draftt
