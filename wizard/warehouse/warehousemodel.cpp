// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehousemodel.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/words/nametexts.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

Sign signOf(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Running:
        return Sign::Passed;
    case WarehouseState::Starting:
        return Sign::Running;
    case WarehouseState::Stopping:
    case WarehouseState::Stopped:
        return Sign::Waiting;
    case WarehouseState::Deleting:
    case WarehouseState::Deleted:
        return Sign::Failed;
    case WarehouseState::Unknown:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

QString sleepText(const Warehouse &warehouse)
{
    const auto estimate = startEstimate(warehouse.type);
    if (estimate <= 0s)
        return WarehouseModel::tr("stopped");
    const QLocale locale;
    if (estimate < 2min)
        //: The state of a warehouse. %1 is a number of seconds.
        return WarehouseModel::tr("starts in about %1 s").arg(locale.toString(qlonglong(estimate.count())));
    //: The state of a warehouse. %1 is a number of minutes.
    return WarehouseModel::tr("starts in about %1 min").arg(locale.toString(qlonglong(estimate / 1min)));
}

QString textFor(WarehouseType type)
{
    switch (type) {
    case WarehouseType::Serverless:
        return WarehouseModel::tr("Serverless");
    case WarehouseType::Pro:
        return WarehouseModel::tr("Pro");
    case WarehouseType::Classic:
        return WarehouseModel::tr("Classic");
    case WarehouseType::Unknown:
        return WarehouseModel::tr("Type not told");
    }
    Q_UNREACHABLE();
}

QString detailOf(const Warehouse &warehouse)
{
    //: %1 is a type such as «Serverless», %2 a size such as «Small», in the words of Databricks
    return warehouse.size.isEmpty()
               ? textFor(warehouse.type)
               : WarehouseModel::tr("%1, %2").arg(textFor(warehouse.type), shown(warehouse.size));
}

} // namespace

WarehouseModel::WarehouseModel(QObject *parent) : QAbstractTableModel(parent) {}

/// Those that are listed already keep their places, whatever has started meanwhile: somebody is about to
/// click into the list.
QList<Warehouse> WarehouseModel::inPlace(QList<Warehouse> warehouses) const
{
    const auto place = [this](const Warehouse &warehouse) {
        const int row = rowOf(warehouse.id);
        return row < 0 ? rowCount() : row;
    };
    std::stable_sort(warehouses.begin(), warehouses.end(),
                     [&place](const Warehouse &a, const Warehouse &b) { return place(a) < place(b); });
    std::stable_partition(warehouses.begin(), warehouses.end(), isSupported);
    return warehouses;
}

void WarehouseModel::setWarehouses(const QList<Warehouse> &listed)
{
    const auto warehouses = inPlace(listed);
    const auto usable = int(std::count_if(warehouses.cbegin(), warehouses.cend(), isSupported));
    const int dividingRow = usable < warehouses.size() ? usable : -1;
    const bool sameRows = dividingRow == m_dividingRow &&
                          std::equal(m_rows.cbegin(), m_rows.cend(), warehouses.cbegin(), warehouses.cend(),
                                     [](const Warehouse &a, const Warehouse &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_rows = warehouses;
        m_dividingRow = dividingRow;
        endResetModel();
    } else if (m_rows != warehouses) {
        m_rows = warehouses;
        tellAllChanged();
    }
}

void WarehouseModel::tellAllChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WarehouseModel::setUse(const WarehouseId &id, PlanState found)
{
    m_foundUse.insert(id.text(), found);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void WarehouseModel::setUsable(const QList<Warehouse> &usable)
{
    QSet<QString> missing;
    for (const auto &row : std::as_const(m_rows))
        if (isSupported(row))
            missing.insert(row.id.text());
    for (const auto &one : usable)
        missing.remove(one.id.text());
    if (missing == m_listedWithoutUse)
        return;
    m_listedWithoutUse = missing;
    tellAllChanged();
}

void WarehouseModel::forgetUse()
{
    m_foundUse.clear();
    m_listedWithoutUse.clear();
    tellAllChanged();
}

bool WarehouseModel::lacksUse(const Warehouse &warehouse) const
{
    const auto found = m_foundUse.value(warehouse.id.text(), PlanState::Unknown);
    return found == PlanState::Unknown ? m_listedWithoutUse.contains(warehouse.id.text())
                                       : found == PlanState::Missing;
}

const Warehouse *WarehouseModel::at(int row) const
{
    if (row < 0 || row >= rowCount() || row == m_dividingRow)
        return nullptr;
    return &m_rows.at(m_dividingRow >= 0 && row > m_dividingRow ? row - 1 : row);
}

int WarehouseModel::rowOf(const WarehouseId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Warehouse &row) { return row.id == id; });
    if (found == m_rows.cend())
        return -1;
    const auto place = int(found - m_rows.cbegin());
    return m_dividingRow >= 0 && place >= m_dividingRow ? place + 1 : place;
}

std::optional<WarehouseId> WarehouseModel::idShown(const QString &text) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&text](const Warehouse &row) {
        return !text.isEmpty() && shown(row.id.text()).compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.cend() ? std::nullopt : std::optional(found->id);
}

int WarehouseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_dividingRow >= 0 ? 1 : 0);
}

int WarehouseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WarehouseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *row = at(index.row());
    if (!row)
        //: Stands in a list of warehouses, above those that are of no use to Draftt
        return role == Qt::DisplayRole && index.column() == NameColumn ? tr("Not usable by Draftt")
                                                                       : QVariant();
    if (role == UsableRole)
        return isSupported(*row);
    if (role == Qt::ToolTipRole)
        return plainTip(tip(*row, index.column()));
    return index.column() == NameColumn ? nameData(*row, role) : stateData(*row, role);
}

QVariant WarehouseModel::nameData(const Warehouse &warehouse, int role) const
{
    const auto name = shown(warehouse.name);
    if (role == Qt::DisplayRole)
        return name;
    if (role == DetailRole)
        return detailOf(warehouse);
    if (role == Qt::AccessibleTextRole)
        //: What a screen reader says of a row. %1 is the name of a warehouse, %2 its type and size.
        return tr("%1, %2").arg(name, detailOf(warehouse));
    return {};
}

QVariant WarehouseModel::stateData(const Warehouse &warehouse, int role) const
{
    if (role == Qt::DisplayRole)
        return stateText(warehouse);
    if (role == Qt::DecorationRole)
        return stateIcon(warehouse);
    return {};
}

QString WarehouseModel::stateText(const Warehouse &warehouse) const
{
    if (!isSupported(warehouse))
        //: Why Draftt cannot use a warehouse
        return tr("classic type");
    if (lacksUse(warehouse))
        return tr("“Can use” missing");
    switch (warehouse.state) {
    case WarehouseState::Starting:
        return tr("starting");
    case WarehouseState::Running:
        return tr("running");
    case WarehouseState::Stopping:
        return tr("stopping");
    case WarehouseState::Stopped:
        return sleepText(warehouse);
    case WarehouseState::Deleting:
        return tr("being deleted");
    case WarehouseState::Deleted:
        return tr("deleted");
    case WarehouseState::Unknown:
        return tr("state not told");
    }
    Q_UNREACHABLE();
}

QVariant WarehouseModel::stateIcon(const Warehouse &warehouse) const
{
    if (!isSupported(warehouse))
        return iconOf(Sign::Warning);
    return iconOf(lacksUse(warehouse) ? Sign::NotYet : signOf(warehouse.state));
}

QString WarehouseModel::tip(const Warehouse &warehouse, int column) const
{
    QStringList lines{column == NameColumn ? oddNameText(warehouse.name) : QString(),
                      shown(warehouse.healthSummary)};
    lines.removeAll(QString());
    if (!lines.isEmpty())
        return lines.join(u'\n');
    return column == NameColumn ? shown(warehouse.name) : stateText(warehouse);
}

QVariant WarehouseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == NameColumn ? tr("Name") : tr("State");
}

Qt::ItemFlags WarehouseModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace draftt
