// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"
#include "core/workspace/census.h"

namespace draftt
{

class AccessPlan;
class TableListing;
class TableModel;
struct Session;

/// What the person who decides must know before granting.
struct Consequence {
    Census census;                         ///< of what becomes readable
    bool wholeSchema = true;               ///< future tables too
    bool isListing = false;                ///< more may come
    int notListed = 0;                     ///< ticked tables that the principal does not see yet
    bool hasEnded = false;                 ///< the list was read to its end
    PlanState select = PlanState::Unknown; ///< SELECT on the schema
};

/// Of what the session asks for, as far as it was read.
[[nodiscard]] Consequence consequenceOf(const Session &session, const TableModel &model,
                                        const TableListing &listing, const AccessPlan &plan);

/// In whole sentences, one a line.
[[nodiscard]] QString consequenceText(const Consequence &consequence);

/// The words below a list of `count` tables, or why there are none: not read yet, empty, not visible.
[[nodiscard]] QString listText(const Consequence &consequence, int count);

} // namespace draftt
