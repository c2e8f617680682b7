// SPDX-License-Identifier: Apache-2.0
// What the Warehouse page chooses by itself.
#include "wizard/warehouse/warehousepage.h"

#include "core/checks/drafttrules.h"

#include <QLineEdit>

#include <utility>

namespace draftt
{

bool WarehousePage::hasChoice() const
{
    return m_session.warehouse || !m_id->text().isEmpty();
}

void WarehousePage::proposeOne()
{
    if (hasChoice() || !m_functions.fetchUsable || std::exchange(m_wasProposed, true))
        return;
    m_proposal = m_functions.fetchUsable([this](const Result<QList<Warehouse>> &usable) {
        m_proposal.reset();
        if (usable && !hasChoice())
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
