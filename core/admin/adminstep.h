// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/names/warehouseid.h"
#include "core/workspace/changes.h"

#include <optional>

namespace draftt
{

/// One thing that an admin's sign-in sets up, in the order in which it is done.
enum class AdminStepKind {
    CreatePrincipal, ///< with the entitlement for SQL
    AddSqlAccess,    ///< the entitlement, to a principal that was there
    GiveCanUse,      ///< on the warehouse
    GivePrivilege,   ///< USE CATALOG, USE SCHEMA or SELECT
    CreateSecret,    ///< and saves the connection with it
};

/// `create_principal`, `add_sql_access`, `give_can_use`, `give_privilege`, `create_secret`
[[nodiscard]] QString idOf(AdminStepKind kind);
[[nodiscard]] std::optional<AdminStepKind> adminStepKindFromId(QStringView id);

/// Of a wish that says nothing else.
inline constexpr int usualSecretDays = 365;

/// What is wanted of an admin's sign-in.
struct AdminWish {
    Host host;
    QString workspaceId{}; ///< empty: not known
    std::optional<ClientId>
        principal{};       ///< this one of the workspace; none: the one of the name, or a new one
    QString displayName{}; ///< of a new one, or of the one that is taken
    WarehouseId warehouse;
    QString warehouseName{};
    Scope scope;
    int secretDays = usualSecretDays; ///< 1 to 730
    QString connectionName{};

    friend bool operator==(const AdminWish &, const AdminWish &) = default;
};

/// Who is granted to, once it is there.
struct AdminPrincipal {
    QString scimId;
    ClientId id;
    QString displayName;

    friend bool operator==(const AdminPrincipal &, const AdminPrincipal &) = default;
};

/// The call that does a step. `grant` belongs to GivePrivilege.
[[nodiscard]] ApiCall callOf(AdminStepKind kind, const std::optional<Grant> &grant, const AdminWish &wish,
                             const AdminPrincipal &principal);

/// Stands for a principal that has no id yet, where calls and scripts are shown before it is made.
[[nodiscard]] AdminPrincipal principalToBe(const AdminWish &wish);

} // namespace draftt
