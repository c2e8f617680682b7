// SPDX-License-Identifier: Apache-2.0
// What the Warehouse page chooses by itself.
#include "wizard/warehouse/warehousepage.h"

#include "core/checks/drafttrules.h"
#include "wizard/warehouse/warehouselist.h"
#include "wizard/warehouse/warehousemodel.h"

#include <QLineEdit>

namespace draftt
{

bool WarehousePage::hasChoice() const
{
    return m_session.warehouse || !m_id->text().isEmpty();
}

void WarehousePage::lookWhatIsUsable()
{
    const bool isProposing = !hasChoice() && !m_wasProposed;
    const bool isWanted = isProposing || m_list->warehouses().isAnyListedWithoutUse();
    if (!isWanted || !m_functions.fetchUsable || m_usable)
        return;
    m_wasProposed = m_wasProposed || isProposing;
    m_usable = m_functions.fetchUsable([this, isProposing](const Result<QList<Warehouse>> &usable) {
        m_usable.reset();
        if (!usable)
            return;
        m_list->setUsable(*usable);
        if (isProposing && !hasChoice())
            propose(*usable);
    });
}

void WarehousePage::propose(const QList<Warehouse> &usable)
{
    auto running = usable;
    running.removeIf(
        [](const Warehouse &one) { return !isSupported(one) || one.state != WarehouseState::Running; });
    if (running.size() != 1)
        return;
    m_isProposed = true;
    select(running.first().id);
}

} // namespace draftt
