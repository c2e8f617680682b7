// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminrights.h"
#include "core/admin/adminstep.h"
#include "core/grants/packet.h"
#include "core/workspace/identity.h"

namespace draftt
{

/// A step of a plan: something that is not there yet.
struct PlannedStep {
    AdminStepKind kind;
    std::optional<Grant> grant{};
    Permit permit = Permit::Unknown;
    QStringList granters{}; ///< who may do it, by name, as far as it can be read; where `permit` is No

    friend bool operator==(const PlannedStep &, const PlannedStep &) = default;
};

/// What an admin's sign-in would set up: what is wanted, less what is there.
struct AdminPlan {
    AdminWish wish;
    User admin;                      ///< who signed in
    std::optional<User> principal{}; ///< that is there and is taken; none: one is made
    QList<User> sameName{}; ///< several have the name: one of them is to be named by its id; no steps
    std::optional<qsizetype> secrets{}; ///< how many the principal has; none: could not be read
    QList<PlannedStep> steps{};
    AdminRights adminRights{}; ///< of who signed in
    Plan rights; ///< all rights with what is held; of a principal that is not there yet, of its stand-in

    [[nodiscard]] bool isAmbiguous() const { return !sameName.isEmpty(); }
    /// Who the calls and scripts name.
    [[nodiscard]] AdminPrincipal target() const;
    /// What the roles are asked for that may do what this person may not.
    [[nodiscard]] QList<RolePacket> packets() const;
};

/// What was read, of which a plan is made.
struct AdminFacts {
    AdminWish wish;
    User admin;
    QString metastoreOwner{};
    std::optional<User> principal{};
    std::optional<qsizetype> secrets{};
    Permit mayGiveCanUse = Permit::Unknown;
    AccessFacts access;

    [[nodiscard]] AdminRights adminRights() const { return adminRightsOf(admin, metastoreOwner); }
};

[[nodiscard]] AdminPlan makeAdminPlan(const AdminFacts &facts);

/// Reads what is there, as the admin, and makes the plan. Changes nothing. Errors: NotFound (no principal has
/// the wanted id; no such warehouse), those of Workspace::call.
[[nodiscard]] Pending fetchAdminPlan(const Workspace &workspace, const AdminWish &wish, Done<AdminPlan> done);

} // namespace draftt
