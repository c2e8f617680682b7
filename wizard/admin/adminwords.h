// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/apply.h"
#include "core/profile/profile.h"
#include "core/workspace/warehouses.h"
#include "wizard/widgets/statusicon.h"

namespace draftt
{

/// A step as the window shows it: its sign, what it does, and what there is to say of it.
struct StepLine {
    Sign sign = Sign::Waiting;
    QString text;
    QString detail{}; ///< empty: nothing

    friend bool operator==(const StepLine &, const StepLine &) = default;
};

/// In their order, with why, and whether whoever signed in may do it.
[[nodiscard]] QList<StepLine> linesOf(const AdminPlan &plan);
/// In their order, with how far each is.
[[nodiscard]] QList<StepLine> linesOf(const Journal &journal);
/// What it added, or may have, the newest first.
[[nodiscard]] QList<StepLine> linesToTakeBack(const Journal &journal);

/// What the steps send, with curl and without credentials, one call a line.
[[nodiscard]] QString callsOf(const AdminPlan &plan);

/// How what was set up stands: what is not proven may be so later.
[[nodiscard]] Sign signOf(const ConnectionProfile &profile);

/// That what it takes a running warehouse for was not looked at.
[[nodiscard]] QString asleepText(const Warehouse &warehouse);

/// Why something could not be read or done, in a few sentences.
[[nodiscard]] QString failureText(const Error &error);
[[nodiscard]] QString failureText(const StepFailure &failure, const Journal &journal);

} // namespace draftt
