// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/showntables.h"

#include "core/names/shown.h"

#include <algorithm>

namespace draftt
{

ShownTables::ShownTables(TableModel &tables, QObject *parent) : QAbstractProxyModel(parent), m_tables(tables)
{
    setSourceModel(&tables);
    connect(&tables, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&tables, &QAbstractItemModel::modelReset, this, [this] {
        choose();
        endResetModel();
    });
    connect(&tables, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&tables, &QAbstractItemModel::dataChanged, this, &ShownTables::onChanged);
    choose();
}

void ShownTables::setFilter(const QString &text)
{
    const auto filter = text.trimmed();
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

bool ShownTables::isShown(int row) const
{
    const auto name = m_filter.isEmpty() ? QString() : m_tables.nameAt(row);
    return name.contains(m_filter, Qt::CaseInsensitive) ||
           shown(name).contains(m_filter, Qt::CaseInsensitive);
}

void ShownTables::choose()
{
    const int count = m_tables.rowCount();
    m_rows.clear();
    m_shown.fill(-1, count);
    for (int row = 0; row < count; ++row) {
        if (!isShown(row))
            continue;
        m_shown[row] = int(m_rows.size());
        m_rows.append(row);
    }
}

/// Tables are only ever added at the end.
void ShownTables::onInserted(int first, int last)
{
    QList<int> fresh;
    for (int row = first; row <= last; ++row) {
        if (isShown(row))
            fresh.append(row);
    }
    m_shown.resize(last + 1, -1);
    if (fresh.isEmpty())
        return;
    const int begin = int(m_rows.size());
    beginInsertRows({}, begin, begin + int(fresh.size()) - 1);
    for (const int row : std::as_const(fresh)) {
        m_shown[row] = int(m_rows.size());
        m_rows.append(row);
    }
    endInsertRows();
}

void ShownTables::onChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const auto begin = std::lower_bound(m_rows.cbegin(), m_rows.cend(), first.row());
    const auto end = std::upper_bound(begin, m_rows.cend(), last.row());
    if (begin == end)
        return;
    Q_EMIT dataChanged(index(int(begin - m_rows.cbegin()), first.column()),
                       index(int(end - m_rows.cbegin()) - 1, last.column()), roles);
}

QModelIndex ShownTables::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? m_shown.value(source.row(), -1) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QModelIndex ShownTables::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? m_tables.index(m_rows.at(proxy.row()), proxy.column()) : QModelIndex();
}

QModelIndex ShownTables::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ShownTables::parent(const QModelIndex &) const
{
    return {};
}

int ShownTables::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShownTables::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(TableModel::ColumnCount);
}

} // namespace draftt
