// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// A policy by attributes (ABAC): it stands beside the privileges, and no list of them shows it.
struct PolicyInfo {
    enum class Type { RowFilter, ColumnMask, Grant, Deny, Unknown };

    QString name;
    Type type = Type::Unknown;
    QString typeText; ///< as the server names it
    QString onKind;   ///< catalog, schema, table: where it stands
    QString onName;   ///< full name
    QStringList to;   ///< users, groups, application ids
    QStringList except;
    QString function;       ///< of a filter or a mask; empty: not told
    QStringList privileges; ///< of a grant or a denial, with underscores
    bool isWhole = true;    ///< false: a member that it must have is missing or of another kind

    friend bool operator==(const PolicyInfo &, const PolicyInfo &) = default;
};

/// `/api/2.1/unity-catalog/policies/schema/main.sales`
[[nodiscard]] QString policiesPath(const Securable &securable);

/// Those on the securable and on what it is in, all pages. Errors: PermissionDenied, as only who may manage
/// it reads them; NotFound where the workspace has no policies at all.
[[nodiscard]] Pending fetchPolicies(const Workspace &workspace, const Securable &securable,
                                    Done<Answered<QList<PolicyInfo>>> done);

} // namespace draftt
