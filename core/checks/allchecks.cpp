// SPDX-License-Identifier: Apache-2.0
#include "core/checks/stepchecks.h"

namespace draftt
{

QList<Check> allChecks(const Workspace &workspace, Session &session, const WarehousePatience &patience)
{
    auto checks = connectChecks(workspace, session);
    if (session.warehouse)
        checks += warehouseChecks(workspace, session, patience);
    if (!session.scope())
        return checks;
    checks += catalogChecks(workspace, session);
    if (session.warehouse)
        checks += tableChecks(workspace, session, session.tables);
    return checks;
}

} // namespace draftt
