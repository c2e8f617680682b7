// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TableModel::reset(const QList<TableName> &chosen)
{
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_odd.clear();
    for (const auto &table : chosen) {
        if (m_index.contains(table))
            continue;
        m_index.insert(table, int(m_rows.size()));
        m_rows.append(TableRow::chosen(table));
    }
    m_chosenCount = int(m_rows.size());
    m_listed = {};
    m_chosen = {};
    endResetModel();
}

void TableModel::add(const QList<TableInfo> &tables)
{
    QList<TableRow> fresh;
    int first = int(m_rows.size());
    int last = -1;
    bool isRenamed = false;
    for (const auto &info : tables) {
        const int row = rowFor(info.name);
        if (row < 0) {
            fresh.append(TableRow{info});
            continue;
        }
        isRenamed = isRenamed || m_rows[row].info.name != info.name;
        m_index.remove(m_rows[row].info.name);
        m_index.insert(info.name, row);
        edit(row, [&info](TableRow &one) {
            one.info = info;
            one.isListed = true;
        });
        first = qMin(first, row);
        last = qMax(last, row);
    }
    tellChanged(first, last);
    append(fresh);
    if (isRenamed)
        Q_EMIT chosenChanged();
}

void TableModel::addOdd(const QList<OddEntry> &entries)
{
    QList<TableRow> fresh;
    for (const auto &entry : entries) {
        if (m_odd.contains(entry.name))
            continue;
        m_odd.insert(entry.name);
        fresh.append(TableRow::unusable(entry));
    }
    append(fresh);
}

QString TableModel::typeOf(const TableName &table) const
{
    const auto known = m_index.constFind(table);
    return known == m_index.cend() ? QString() : m_rows.at(*known).info.type;
}

QString TableModel::nameAt(int row) const
{
    return m_rows.at(row).name();
}

/// The row of a listed table: its own, or the one that was typed before it was seen; -1: none.
int TableModel::rowFor(const TableName &listed) const
{
    if (const auto known = m_index.constFind(listed); known != m_index.cend())
        return *known;
    const auto typed = TableName::parse(listed.text());
    const auto known = typed ? m_index.constFind(*typed) : m_index.cend();
    return known == m_index.cend() || m_rows[*known].isListed ? -1 : *known;
}

void TableModel::tellChanged(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TableModel::addColumns(const QList<TableInfo> &tables)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const auto &info : tables) {
        const auto known = m_index.constFind(info.name);
        if (known == m_index.cend())
            continue;
        const bool wasMasked = m_rows.at(*known).isMasked;
        edit(*known, [&info](TableRow &row) { row.count(info.columns); });
        if (m_rows.at(*known).isMasked == wasMasked)
            continue;
        first = qMin(first, *known);
        last = qMax(last, *known);
    }
    if (first <= last)
        Q_EMIT dataChanged(index(first, TypeColumn), index(last, TypeColumn));
}

QModelIndex TableModel::indexOf(const TableName &table) const
{
    const auto known = m_index.constFind(table);
    return known == m_index.cend() ? QModelIndex() : index(*known, 0);
}

template <typename Change> void TableModel::edit(int row, Change change)
{
    auto &one = m_rows[row];
    const auto before = one.census();
    m_listed -= before;
    if (one.isChosen) {
        m_chosen -= before;
        --m_chosenCount;
    }
    change(one);
    const auto after = one.census();
    m_listed += after;
    if (one.isChosen) {
        m_chosen += after;
        ++m_chosenCount;
    }
}

void TableModel::choose(const TableName &table)
{
    if (const auto known = m_index.constFind(table); known != m_index.cend()) {
        setChosen({index(*known, 0)}, true);
        return;
    }
    append({TableRow::chosen(table)});
    Q_EMIT chosenChanged();
}

void TableModel::setChosen(const QModelIndexList &rows, bool chosen)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const auto &row : rows) {
        if (m_rows.at(row.row()).isChosen == chosen || m_rows.at(row.row()).odd)
            continue;
        edit(row.row(), [chosen](TableRow &one) { one.isChosen = chosen; });
        first = qMin(first, row.row());
        last = qMax(last, row.row());
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, NameColumn), index(last, NameColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<TableName> TableModel::chosen() const
{
    QList<TableName> names;
    names.reserve(m_chosenCount);
    for (const auto &row : m_rows) {
        if (row.isChosen)
            names.append(row.info.name);
    }
    return names;
}

void TableModel::setVerdict(const TableName &table, Verdict verdict, const QString &text, const QString &why)
{
    const auto known = m_index.constFind(table);
    if (known == m_index.cend())
        return;
    m_rows[*known].verdict = verdict;
    m_rows[*known].text = text;
    m_rows[*known].why = why;
    Q_EMIT dataChanged(index(*known, ProofColumn), index(*known, ProofColumn));
}

void TableModel::clearVerdicts()
{
    if (m_rows.isEmpty())
        return;
    for (auto &row : m_rows) {
        row.verdict = Verdict::None;
        row.text.clear();
        row.why.clear();
    }
    Q_EMIT dataChanged(index(0, ProofColumn), index(rowCount() - 1, ProofColumn));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void TableModel::append(const QList<TableRow> &rows)
{
    if (rows.isEmpty())
        return;
    const auto first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (const auto &row : rows) {
        if (!row.odd)
            m_index.insert(row.info.name, int(m_rows.size()));
        m_rows.append(row);
        m_chosenCount += row.isChosen ? 1 : 0;
        m_listed += row.census();
        m_chosen += row.isChosen ? row.census() : Census();
    }
    endInsertRows();
}

} // namespace draftt
