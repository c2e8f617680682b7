// SPDX-License-Identifier: Apache-2.0
// How the Warehouse page's list and its field become a choice.
#include "wizard/warehouse/warehousepage.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/words/nametexts.h"
#include "wizard/warehouse/warehouselist.h"
#include "wizard/warehouse/warehousemodel.h"
#include "wizard/widgets/formfield.h"

#include <QLineEdit>

namespace draftt
{

Warehouse WarehousePage::untold(const WarehouseId &id)
{
    Warehouse warehouse{id, {}, {}, {}, {}, {}, {}, {}, {}};
    warehouse.type = WarehouseType::Unknown;
    warehouse.state = WarehouseState::Unknown;
    warehouse.health = WarehouseHealth::Unknown;
    return warehouse;
}

void WarehousePage::select(const WarehouseId &id)
{
    if (m_id->text().isEmpty() && !m_id->hasFocus())
        showId(id);
    const auto &listed = m_list->warehouses();
    const auto *warehouse = listed.at(listed.rowOf(id));
    if (!warehouse) {
        m_isFieldWanted = m_isFieldWanted || listed.rowCount() > 0; // what is chosen is to be seen
        return;
    }
    // Something else is typed: no row is the choice.
    if (listed.idShown(m_id->text().trimmed()) != id)
        return;
    m_list->select(id);
    if (!m_session.warehouse || m_session.warehouse->id != id)
        return onChosen(Warehouse(*warehouse));
    if (m_session.warehouse->state != WarehouseState::Unknown)
        return;
    m_session.refresh(*warehouse); // it was pasted by its id: the button says whether going on starts it
    showVerdict();
}

void WarehousePage::onChosen(const Warehouse &warehouse)
{
    const bool isOther = !m_session.warehouse || m_session.warehouse->id != warehouse.id;
    showId(warehouse.id);
    complain({});
    hint({});
    if (isOther)
        onEdited();
    m_session.warehouse = warehouse;
    showVerdict();
    testIfComplete();
}

void WarehousePage::showId(const WarehouseId &id)
{
    const QSignalBlocker isNoEdit(m_id);
    m_id->setText(shown(id.text()));
}

/// What is typed is the choice then, and no row.
void WarehousePage::onTyped()
{
    m_isProposed = false;
    m_isFieldWanted = true; // it stays when the list comes
    m_list->clearSelection();
    complain({});
    hint({});
    onEdited();
}

void WarehousePage::hint(const QString &doubt)
{
    m_field->setHint(doubt);
}

void WarehousePage::complain(const QString &sentence)
{
    m_listField->setError({});
    m_field->setError({});
    mark(Field::Warehouse, sentence);
}

Result<WarehouseId> WarehousePage::typedId() const
{
    const auto listed = m_list->warehouses().idShown(m_id->text().trimmed());
    return listed ? Result<WarehouseId>(*listed) : WarehouseId::parse(m_id->text());
}

bool WarehousePage::holdsInputsOf(const Session &proven) const
{
    const auto id = typedId();
    return id && proven.warehouse && proven.warehouse->id == *id;
}

/// What was pasted takes the place of what was chosen.
void WarehousePage::refill()
{
    if (!m_session.warehouse)
        return;
    m_isProposed = false;
    m_isFieldWanted = false;
    m_list->clearSelection();
    showId(m_session.warehouse->id);
}

/// Also one of which nothing was told.
bool WarehousePage::startsOnNext() const
{
    return m_session.warehouse && isSupported(*m_session.warehouse) &&
           m_session.warehouse->state != WarehouseState::Running;
}

/// A check starts a stopped one, which costs money.
bool WarehousePage::hasAllInput() const
{
    const auto id = typedId();
    const auto &listed = m_list->warehouses();
    const auto *warehouse = id ? listed.at(listed.rowOf(*id)) : nullptr;
    return warehouse && isSupported(*warehouse) && warehouse->state == WarehouseState::Running &&
           m_session.credentials();
}

ProvenPage::Input WarehousePage::readInput()
{
    const auto id = typedId();
    if (!id) {
        const bool isChoice = !m_field->isVisibleTo(this) && m_id->text().isEmpty();
        complain(isChoice ? tr("No warehouse is chosen: click one in the list.")
                          : inputText(Field::Warehouse, id.error()));
        focusField(Field::Warehouse);
        return Input::Wrong;
    }
    const auto &listed = m_list->warehouses();
    const auto *warehouse = listed.at(listed.rowOf(*id));
    hint(warehouse ? QString() : unusualIdText(*id));
    if (warehouse)
        m_session.warehouse = *warehouse;
    else if (!m_session.warehouse || m_session.warehouse->id != *id)
        m_session.warehouse = untold(*id);
    if (!isSupported(*m_session.warehouse)) {
        complain(textFor(Diagnosis{Code::WarehouseNotSupported, {}}).title);
        return Input::Incomplete;
    }
    complain({});
    return m_session.credentials() ? Input::Complete : Input::Incomplete;
}

} // namespace draftt
