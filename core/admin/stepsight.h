// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journal.h"
#include "core/pending.h"
#include "core/workspace/identity.h"
#include "core/workspace/warehouses.h"

namespace draftt
{

/// What a look at the workspace shows of one step. Only what belongs to its kind is filled.
struct StepSight {
    QList<User> namesakes{}; ///< CreatePrincipal: all with its display name
    QStringList ids{};       ///< CreatePrincipal: theirs; CreateSecret: of the principal's secrets
    bool isThere = false;    ///< AddSqlAccess, GivePrivilege: on the principal itself; GiveCanUse: or more
    QString level{};         ///< GiveCanUse: the principal's own; empty: none
    QList<WarehouseGrant> levels{}; ///< GiveCanUse: everybody's
};

/// The steps but CreatePrincipal need the journal's principal. Errors: those of Workspace::call.
[[nodiscard]] Pending lookAtStep(const Workspace &workspace, const Journal &journal, const JournalStep &step,
                                 Done<StepSight> done);

/// What is there now and was not when the step was planned.
[[nodiscard]] QStringList newIds(const JournalStep &step, const StepSight &sight);

/// Whether a call may have had its effect although this came back: no answer, or one that tells nothing of
/// it.
[[nodiscard]] bool mayHaveWorked(const Error &error);

} // namespace draftt
