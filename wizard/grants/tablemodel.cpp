// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablemodel.h"

#include "core/names/shown.h"
#include "core/words/nametexts.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool hasMask(const TableInfo &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [](const ColumnInfo &column) { return column.hasMask; });
}

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) {}

TableModel::Row TableModel::Row::chosen(const TableName &table)
{
    Row row{TableInfo{table, {}, {}, {}, {}, false, false, {}}};
    row.isListed = false;
    row.isChosen = true;
    return row;
}

/// It has no name that could be asked for; the placeholder is never shown.
TableModel::Row TableModel::Row::unusable(const OddEntry &entry)
{
    static const auto nameless = *TableName::listed(u"nameless");
    auto row = chosen(nameless);
    row.isChosen = false;
    row.odd = entry;
    return row;
}

/// What is not listed counts nowhere.
Census TableModel::Row::census() const
{
    if (!isListed || odd)
        return {};
    auto census = censusOf(info);
    if (columns >= 0)
        census += {.masked = isMasked ? 1 : 0, .counted = 1, .columns = columns};
    return census;
}

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
        m_rows.append(Row::chosen(table));
    }
    m_chosenCount = int(m_rows.size());
    m_listed = {};
    m_chosen = {};
    endResetModel();
}

void TableModel::add(const QList<TableInfo> &tables)
{
    QList<Row> fresh;
    int first = int(m_rows.size());
    int last = -1;
    bool isRenamed = false;
    for (const auto &info : tables) {
        const int row = rowFor(info.name);
        if (row < 0) {
            fresh.append(Row{info});
            continue;
        }
        isRenamed = isRenamed || m_rows[row].info.name != info.name;
        m_index.remove(m_rows[row].info.name);
        m_index.insert(info.name, row);
        edit(row, [&info](Row &one) {
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
    QList<Row> fresh;
    for (const auto &entry : entries) {
        if (m_odd.contains(entry.name))
            continue;
        m_odd.insert(entry.name);
        fresh.append(Row::unusable(entry));
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
    const auto &one = m_rows.at(row);
    return one.odd ? one.odd->name : one.info.name.text();
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
    for (const auto &info : tables) {
        const auto known = m_index.constFind(info.name);
        if (known == m_index.cend())
            continue;
        edit(*known, [&info](Row &row) {
            row.columns = int(info.columns.size());
            row.isMasked = hasMask(info);
        });
    }
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
    append({Row::chosen(table)});
    Q_EMIT chosenChanged();
}

void TableModel::setChosen(const QModelIndexList &rows, bool chosen)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const auto &row : rows) {
        if (m_rows.at(row.row()).isChosen == chosen || m_rows.at(row.row()).odd)
            continue;
        edit(row.row(), [chosen](Row &one) { one.isChosen = chosen; });
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

void TableModel::setVerdict(const TableName &table, Verdict verdict, const QString &text)
{
    const auto known = m_index.constFind(table);
    if (known == m_index.cend())
        return;
    m_rows[*known].verdict = verdict;
    m_rows[*known].text = text;
    Q_EMIT dataChanged(index(*known, ProofColumn), index(*known, ProofColumn));
}

void TableModel::clearVerdicts()
{
    if (m_rows.isEmpty())
        return;
    for (auto &row : m_rows) {
        row.verdict = Verdict::None;
        row.text.clear();
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

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(tip(row, index.column()));
    if (role == Qt::CheckStateRole && index.column() == NameColumn && !row.odd)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == ProofColumn) {
        switch (row.verdict) {
        case Verdict::None:
            return {};
        case Verdict::Running:
            return iconOf(Sign::Running);
        case Verdict::Readable:
            return iconOf(Sign::Passed);
        case Verdict::RightMissing:
            return iconOf(Sign::NotYet);
        case Verdict::NotReadable:
            return iconOf(Sign::Failed);
        }
    }
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Table");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("Read");
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    auto result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn && !m_rows.at(index.row()).odd ? result | Qt::ItemIsUserCheckable
                                                                       : result;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn)
        return false;
    setChosen({index}, value.toInt() == Qt::Checked);
    return true;
}

QVariant TableModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(row.odd ? row.odd->name : row.info.name.text());
    case TypeColumn:
        return typeText(row);
    default:
        return row.text;
    }
}

QString TableModel::tip(const Row &row, int column) const
{
    if (column != NameColumn)
        return text(row, column).toString();
    if (row.odd)
        return typeText(row);
    QStringList lines{oddNameText(row.info.name.text()), shown(row.info.comment)};
    lines.removeAll(QString());
    return lines.isEmpty() ? text(row, column).toString() : lines.join(u'\n');
}

QString TableModel::typeText(const Row &row) const
{
    if (row.odd)
        //: Beside a table of a list; %1 is a reason such as “it holds a dot”.
        return tr("cannot be used: %1").arg(reasonText(row.odd->why));
    if (!row.isListed)
        return tr("not visible yet");
    QStringList parts{tableKindText(row.info.type)};
    if (!oddSpelling(row.info.name.text()).isEmpty())
        parts += tr("not the name that it looks like");
    if (row.info.browseOnly)
        parts += tr("visible by name only");
    if (row.info.hasRowFilter)
        parts += tr("has a row filter");
    if (row.isMasked)
        parts += tr("has masked columns");
    return parts.join(", "_L1);
}

void TableModel::append(const QList<Row> &rows)
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
