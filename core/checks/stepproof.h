// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/session.h"

namespace draftt
{

class CheckRunner;

/// Writes into the session which steps are proven now: of each step whose checks were among those of the run,
/// whether all of them have passed, and what trying told of each right. The other steps keep what is known of
/// them.
void noteProofs(Session &session, const CheckRunner &runner);

/// A step, as a saved connection keeps its proof.
enum class ProofStep { Connection, Warehouse, Catalog, Tables };

/// What looking has shown, from the best to the worst.
enum class Shown {
    Proven,
    NotLookedAt, ///< nothing was shown against it: what a look at it takes was not there
    NotProven,   ///< refuted, or looked at and left open
};

/// What a run has shown of the steps whose checks were among its own.
struct StepsShown {
    QMap<ProofStep, Shown> steps{}; ///< of each the worst of its checks
    std::optional<Diagnosis> why{}; ///< the first, of what was not looked at

    /// Of two runs the worse.
    void add(const StepsShown &other);
};

/// Whether a diagnosis says nothing of what was to be checked, as nothing could be asked: the network or the
/// service was gone for a time, the warehouse sleeps or is not up yet.
[[nodiscard]] bool isNoLook(CheckId id, const Diagnosis &diagnosis);

/// Of a run that has ended. What was skipped is as bad as what kept it from being looked at. `checks`: those
/// of the run.
[[nodiscard]] StepsShown shownBy(const QList<Check> &checks, const CheckRunner &runner);

} // namespace draftt
