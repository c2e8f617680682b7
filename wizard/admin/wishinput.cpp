// SPDX-License-Identifier: Apache-2.0
// What stands in the form becomes what is wanted.
#include "wizard/admin/wishform.h"

#include "core/profile/profile.h"
#include "core/words/diagnosistexts.h"
#include "wizard/admin/principalchoices.h"
#include "wizard/catalog/catalogfields.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace draftt
{

QString WishForm::missing() const
{
    if (!m_names->catalog() || !m_names->schema())
        return tr("Name the catalog and the schema that Draftt is to read.");
    if (!isWhole() && m_tables->model().chosenCount() == 0)
        return tr("Tick the tables that Draftt is to read.");
    if (const auto id = warehouse(); !id)
        return m_fetch ? tr("Reading the SQL warehouses…") : inputText(Field::Warehouse, id.error());
    if (!m_principals->chosen() && !parseProfileName(m_principal->text()))
        return tr("Enter the name of the service principal: 1 to 100 characters.");
    if (m_namesake->count() > 0 && m_namesake->currentIndex() < 0)
        return tr("Choose which of the service principals of this name is meant.");
    if (const auto name = parseProfileName(m_connection->text()); !name)
        return inputText(Field::ConnectionName, name.error());
    if (m_known.namesTaken.contains(m_connection->text().trimmed(), Qt::CaseInsensitive))
        return tr("Another connection has this name: choose another one.");
    return {};
}

Result<WarehouseId> WishForm::warehouse() const
{
    const int listed = m_warehouse->findText(m_warehouse->currentText());
    return listed < 0 ? WarehouseId::parse(m_warehouse->currentText())
                      : Result<WarehouseId>(WarehouseId::listed(m_warehouse->itemData(listed).toString()));
}

std::optional<WarehouseState> WishForm::stateOfChosen() const
{
    if (m_fetch || !warehouse())
        return std::nullopt;
    const int listed = m_warehouse->findText(m_warehouse->currentText());
    return listed < 0 ? WarehouseState::Unknown
                      : WarehouseState(m_warehouse->itemData(listed, warehouseStateRole).toInt());
}

/// What is set up is tried at once, which takes a warehouse that runs.
void WishForm::showStart()
{
    const auto state = stateOfChosen();
    m_saysStart = state && *state != WarehouseState::Running;
    if (!state)
        m_warehouseField->setHint(m_fetch || m_warehouse->count() > 0
                                      ? QString()
                                      : tr("You are shown none that Draftt works with: enter its ID."));
    else if (*state == WarehouseState::Stopped || *state == WarehouseState::Stopping)
        m_warehouseField->setHint(tr("It is stopped. What is set up is tried, which starts it and costs as "
                                     "much as some minutes of running."));
    else
        m_warehouseField->setHint(
            m_saysStart ? tr("What is set up is tried. If it is stopped, that starts it.") : QString());
}

std::optional<Scope> WishForm::scope() const
{
    if (!m_names->catalog() || !m_names->schema() || (!isWhole() && m_tables->model().chosenCount() == 0))
        return std::nullopt;
    return Scope{*m_names->catalog(), *m_names->schema(), isWhole(),
                 isWhole() ? QList<TableName>() : m_tables->model().chosen()};
}

std::optional<AdminWish> WishForm::wish() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    const auto &address = *m_known.session.address;
    AdminWish wish{
        .host = address.host,
        .workspaceId = address.workspaceId,
        .warehouse = *warehouse(),
        .warehouseName =
            m_warehouse->itemData(m_warehouse->findText(m_warehouse->currentText()), warehouseNameRole)
                .toString(),
        .scope = *scope(),
        .secretDays = m_days->value(),
        .connectionName = *parseProfileName(m_connection->text())};
    if (const auto chosen = m_principals->chosen()) {
        wish.principal = *chosen;
        return wish;
    }
    const auto typed = m_namesake->count() > 0 ? m_namesake->currentData().toString() : m_principal->text();
    if (const auto id = ClientId::parse(typed))
        wish.principal = *id;
    else
        wish.displayName = *parseProfileName(m_principal->text());
    return wish;
}

} // namespace draftt
