// SPDX-License-Identifier: Apache-2.0
#include "core/grants/access.h"

namespace draftt
{

AccessFacts withReading(AccessFacts known, const AccessFacts &reading)
{
    if (reading.principal.id != known.principal.id || reading.host != known.host)
        return known;
    known.securables = reading.securables;
    if (known.sqlAccess == PlanState::Unknown)
        known.sqlAccess = reading.sqlAccess;
    auto &warehouse = known.warehouse;
    if (warehouse && reading.warehouse && warehouse->id == reading.warehouse->id &&
        warehouse->canUse == PlanState::Unknown)
        warehouse = reading.warehouse;
    for (const auto &tried : reading.tried) {
        if (!tried.works && !known.tried.contains(TriedRight{tried.grant, true}))
            known.tried += tried;
    }
    return known;
}

} // namespace draftt
