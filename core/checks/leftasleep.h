// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/session.h"

namespace draftt
{

/// What checks do with a warehouse that sleeps: to start it costs money.
enum class Asleep { Woken, Left };

/// What is told of the session's warehouse now; an empty Pending: there is nobody to ask with.
using LookAtWarehouse = std::function<Pending(Done<Answered<Warehouse>>)>;

/// What checks that nobody has asked for may do with the session's warehouse.
struct WarehouseCare {
    LookAtWarehouse look; ///< costs nothing and wakes nothing
    /// Asked before each statement; Woken: whoever looks on has pressed a button that says that it starts.
    std::function<Asleep()> asleep;
    /// For how long repeats that find nothing new run statements: each of them puts off the time at which the
    /// warehouse stops by itself.
    std::chrono::milliseconds longestUse{300'000};
    /// Asked for a check of which nothing is told, as the warehouse sleeps: the answer that was proven before
    /// and stands; none: it is not provable. Empty: nothing was proven before.
    std::function<std::optional<CheckAnswer>(const CheckKey &)> keep{};
    std::function<void()> onRested{}; ///< a repeat has run no statement, as nothing new has come for so long
};

/// The same checks, to be run once and then repeated. Each that runs a statement asks first whether the
/// session's warehouse runs, and is not provable where it does not, as a statement starts it, unless `care`
/// keeps what was proven before. A repeat answers what it answered before, once nothing new has come for as
/// long as `care` says. `session` must outlive the run; what is told of the warehouse is written into it.
[[nodiscard]] QList<Check> leavingAsleep(const QList<Check> &checks, Session &session,
                                         const WarehouseCare &care);

} // namespace draftt
