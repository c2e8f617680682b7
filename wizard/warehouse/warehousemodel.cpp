// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehousemodel.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/words/nametexts.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QIcon>

#include <algorithm>

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

QString textFor(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Starting:
        return WarehouseModel::tr("Starting");
    case WarehouseState::Running:
        return WarehouseModel::tr("Running");
    case WarehouseState::Stopping:
        return WarehouseModel::tr("Stopping");
    case WarehouseState::Stopped:
        return WarehouseModel::tr("Stopped");
    case WarehouseState::Deleting:
        return WarehouseModel::tr("Being deleted");
    case WarehouseState::Deleted:
        return WarehouseModel::tr("Deleted");
    case WarehouseState::Unknown:
        return WarehouseModel::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString textFor(WarehouseType type)
{
    switch (type) {
    case WarehouseType::Serverless:
        return WarehouseModel::tr("Serverless");
    case WarehouseType::Pro:
        return WarehouseModel::tr("Pro");
    case WarehouseType::Classic:
        return WarehouseModel::tr("Classic: not usable");
    case WarehouseType::Unknown:
        return WarehouseModel::tr("Unknown");
    }
    Q_UNREACHABLE();
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
    return warehouses;
}

void WarehouseModel::setWarehouses(const QList<Warehouse> &listed)
{
    const auto warehouses = inPlace(listed);
    const bool sameRows = std::equal(m_rows.cbegin(), m_rows.cend(), warehouses.cbegin(), warehouses.cend(),
                                     [](const Warehouse &a, const Warehouse &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_rows = warehouses;
        endResetModel();
    } else if (m_rows != warehouses) {
        m_rows = warehouses;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int WarehouseModel::rowOf(const WarehouseId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Warehouse &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
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
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WarehouseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WarehouseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return iconOf(signOf(row.state));
    if (role == Qt::DecorationRole && index.column() == TypeColumn && !isSupported(row))
        return iconOf(Sign::Warning);
    if (role == Qt::ToolTipRole)
        return plainTip(tip(row, index.column()));
    return {};
}

QString WarehouseModel::tip(const Warehouse &warehouse, int column) const
{
    QStringList lines{column == NameColumn ? oddNameText(warehouse.name) : QString(),
                      shown(warehouse.healthSummary)};
    lines.removeAll(QString());
    return lines.isEmpty() ? text(warehouse, column) : lines.join(u'\n');
}

QVariant WarehouseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("State");
    }
}

QString WarehouseModel::text(const Warehouse &warehouse, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(warehouse.name);
    case TypeColumn:
        //: %1 is a type such as «Serverless», %2 a size such as «Small», in the words of Databricks
        return warehouse.size.isEmpty() || !isSupported(warehouse)
                   ? textFor(warehouse.type)
                   : tr("%1, %2").arg(textFor(warehouse.type), shown(warehouse.size));
    default:
        return textFor(warehouse.state);
    }
}

} // namespace draftt
