// SPDX-License-Identifier: Apache-2.0
#include "core/grants/access.h"

#include <QSet>

#include <utility>

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
    QSet<Grant> works;
    for (const auto &tried : std::as_const(known.tried)) {
        if (tried.works)
            works.insert(tried.grant);
    }
    for (const auto &tried : reading.tried) {
        if (!tried.works && !works.contains(tried.grant))
            known.tried += tried;
    }
    return known;
}

} // namespace draftt
