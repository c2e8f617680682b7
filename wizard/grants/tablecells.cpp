// SPDX-License-Identifier: Apache-2.0
// What the cells of a list of tables show, and take.
#include "wizard/grants/tablemodel.h"

#include "core/names/shown.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QIcon>

namespace draftt
{

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(tip(row, index.column()));
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return row.spoken();
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

QString TableModel::tip(const TableRow &row, int column) const
{
    if (column == NameColumn)
        return row.nameTip();
    return column == ProofColumn && !row.why.isEmpty() ? row.why : text(row, column);
}

QString TableModel::text(const TableRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(row.name());
    case TypeColumn:
        return row.typeText();
    default:
        return row.text;
    }
}

} // namespace draftt
