// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/apply.h"

namespace draftt
{

/// The texts of what an admin's sign-in sets up, in the language of the program.

/// What a step does: `Grant SELECT on orders`.
[[nodiscard]] QString textFor(const PlannedStep &step, const AdminWish &wish);
[[nodiscard]] QString textFor(const JournalStep &step, const AdminWish &wish);
/// What it is needed for, in a sentence.
[[nodiscard]] QString reasonFor(AdminStepKind kind);
/// Whether this person may do it, in a sentence; who else may, where names are known.
[[nodiscard]] QString permitText(const PlannedStep &step);
/// How far it is, in one or two words.
[[nodiscard]] QString textFor(JournalState state);
/// Why it could not be done, and what may be done about it, in a sentence or two. The workspace's own words
/// are told beside it.
[[nodiscard]] QString textFor(StepTrouble trouble);
/// That the service principal that was named is not in the workspace, and what to do; nullopt: the plan
/// failed for something else. A workspace adds one of the account by a number that only the account tells, so
/// that this program cannot.
[[nodiscard]] std::optional<QString> notInWorkspaceText(const Error &planFailure, const AdminWish &wish);
/// That all is done that this person may do, if anything, and whose the rest is, of an applied journal with
/// steps for others.
[[nodiscard]] QString partDoneText(const Journal &journal);
/// How far a journal is, in a few words.
[[nodiscard]] QString stateText(const Journal &journal);

} // namespace draftt
