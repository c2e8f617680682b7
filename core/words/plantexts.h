// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

namespace draftt
{

/// The texts of a plan, in the language of the program.

/// A right in a few words: `SELECT on orders`.
[[nodiscard]] QString textFor(const Grant &grant);

/// The claim of a node in a few words: `SELECT on table orders`.
[[nodiscard]] QString textFor(const PlanNode &node, const Plan &plan);

/// Its state in one or two words, for people who do not see the icon.
[[nodiscard]] QString textFor(PlanState state);

/// Where a held right comes from: `Inherited from catalog main, through the group data readers`.
[[nodiscard]] QString textFor(const Origin &origin);

/// The name of who may grant: of people and groups as it is; an application ID is said to be one of a service
/// principal.
[[nodiscard]] QString granterText(const QString &name);
/// Who may make the node true, by name where names are known: one sentence.
[[nodiscard]] QString whoMayGrant(const PlanNode &node);

/// What one does for a node that is not held: the one statement, or where to click; one or two sentences. The
/// statement is in `statementFor`.
[[nodiscard]] QString whatToDo(const PlanNode &node, const Plan &plan);

/// The one statement that makes the node true; empty for what is not SQL.
[[nodiscard]] QString statementFor(const PlanNode &node, const Plan &plan);

} // namespace draftt
