// SPDX-License-Identifier: Apache-2.0
// What the Warehouse page says of its choice.
#include "wizard/warehouse/warehousepage.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "wizard/widgets/proofpanel.h"

#include <algorithm>

namespace draftt
{

namespace
{

/// One that Draftt may be given.
template <typename Is> bool hasOne(const QList<Warehouse> &warehouses, Is is)
{
    return std::any_of(warehouses.cbegin(), warehouses.cend(),
                       [&is](const Warehouse &one) { return isSupported(one) && is(one); });
}

bool runs(const Warehouse &warehouse)
{
    return warehouse.state == WarehouseState::Running;
}

} // namespace

/// Nothing is said of what is not in the list.
QString WarehousePage::introText() const
{
    const auto &listed = m_session.warehouses;
    if (hasOne(listed, runs))
        return hasOne(listed, sleeps)
                   ? tr("Draftt runs its queries on it. A running one is checked at once; "
                        "a stopped one starts when you go on.")
                   : tr("Draftt runs its queries on it. A running one is checked at once.");
    return hasOne(listed, sleeps) ? tr("Draftt runs its queries on it. None is running: the one you choose "
                                       "starts when you go on.")
                                  : tr("Draftt runs its queries on it.");
}

bool WarehousePage::isStopped() const
{
    const auto &chosen = m_session.warehouse;
    return chosen && isSupported(*chosen) &&
           (chosen->state == WarehouseState::Stopped || chosen->state == WarehouseState::Stopping);
}

QString WarehousePage::chosenName() const
{
    const auto &chosen = m_session.warehouse;
    if (!chosen)
        return {};
    return shown(chosen->name.isEmpty() ? chosen->id.text() : chosen->name);
}

QString WarehousePage::answer() const
{
    return chosenName();
}

QString WarehousePage::openText() const
{
    if (isStopped())
        //: %1 is the name of a warehouse
        return tr("“%1” is stopped. Going on starts it, which costs as much as some minutes of running.")
            .arg(chosenName());
    if (m_session.warehouse)
        return m_session.warehouse->state == WarehouseState::Running
                   //: %1 is the name of a warehouse
                   ? tr("“%1” is checked when you go on.").arg(chosenName())
                   //: %1 is the name of a warehouse
                   : tr("“%1” is checked when you go on. If it is stopped, that starts it.")
                         .arg(chosenName());
    return hasOne(m_session.warehouses, runs) ? tr("Choose a warehouse; a running one is checked at once.")
                                              : tr("Choose a warehouse.");
}

QString WarehousePage::provenText() const
{
    return tr("Draftt may run queries on “%1”.").arg(chosenName());
}

StepVerdict WarehousePage::verdict() const
{
    auto verdict = ProvenPage::verdict();
    if (m_isProposed && verdict.kind == StepVerdict::Kind::Passed && verdict.more.isEmpty())
        verdict.more = tr("It is chosen because no other one runs that Draftt may use.");
    return verdict;
}

QString WarehousePage::missing(Input input) const
{
    if (input == Input::Incomplete && m_session.warehouse && !isSupported(*m_session.warehouse))
        return tr("Draftt does not support classic warehouses. You can go on with it; the connection is "
                  "saved as unproven.");
    if (input == Input::Incomplete)
        return tr(
            "Without the secret the warehouse cannot be checked. You can go on; it is saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("The warehouse is still being checked. You can go on meanwhile; the check continues, and "
                  "the list of steps "
                  "shows when it has passed.");
    return tr("The warehouse is not proven. You can mend it, or go on; it is saved as unproven.");
}

} // namespace draftt
