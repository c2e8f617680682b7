// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

namespace draftt
{

/// Who is asked to do something.
enum class Role {
    WorkspaceAdmin, ///< the entitlement and CAN_USE
    DataOwner,      ///< the privileges: owner, holder of MANAGE or metastore admin
};

/// One role's part of a plan: what is not held and only this role can give.
struct RolePacket {
    Role role = Role::DataOwner;
    Plan plan;            ///< of which `nodes` are this role's
    QString script;       ///< SQL with its verification; empty for the workspace admin
    QString undo;         ///< SQL
    QStringList granters; ///< who that may be, by name, as far as it can be read
};

/// The packets of the roles that have something to do.
[[nodiscard]] QList<RolePacket> packetsOf(const Plan &plan);

} // namespace draftt
