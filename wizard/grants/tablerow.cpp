// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablerow.h"

#include "core/names/shown.h"
#include "core/words/nametexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct TableRowWords {
    Q_DECLARE_TR_FUNCTIONS(TableRowWords)
};

} // namespace

TableRow TableRow::chosen(const TableName &table)
{
    TableRow row{TableInfo{table, {}, {}, {}, {}, false, false, {}}};
    row.isListed = false;
    row.isChosen = true;
    return row;
}

/// It has no name that could be asked for; the placeholder is never shown.
TableRow TableRow::unusable(const OddEntry &entry)
{
    static const auto nameless = *TableName::listed(u"nameless");
    auto row = chosen(nameless);
    row.isChosen = false;
    row.odd = entry;
    return row;
}

/// What is not listed counts nowhere.
Census TableRow::census() const
{
    if (!isListed || odd)
        return {};
    auto census = censusOf(info);
    if (columns >= 0)
        census += {.masked = isMasked ? 1 : 0, .counted = 1, .columns = columns};
    return census;
}

void TableRow::count(const QList<ColumnInfo> &all)
{
    columns = int(all.size());
    isMasked = std::any_of(all.cbegin(), all.cend(), [](const ColumnInfo &column) { return column.hasMask; });
}

QString TableRow::name() const
{
    return odd ? odd->name : info.name.text();
}

QString TableRow::nameTip() const
{
    if (odd)
        return typeText();
    QStringList lines{oddNameText(info.name.text()), shown(info.comment)};
    lines.removeAll(QString());
    return lines.isEmpty() ? shown(name()) : lines.join(u'\n');
}

QString TableRow::spoken() const
{
    //: What a screen reader says of a table in a list
    QStringList parts{shown(name()), isChosen ? TableRowWords::tr("ticked") : QString(), typeText(), text};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString TableRow::typeText() const
{
    if (odd)
        //: Beside a table of a list; %1 is a reason such as “it holds a dot”.
        return TableRowWords::tr("cannot be used: %1").arg(reasonText(odd->why));
    if (!isListed)
        return TableRowWords::tr("not visible yet");
    QStringList parts;
    if (!oddSpelling(info.name.text()).isEmpty())
        parts += TableRowWords::tr("not the name that it looks like");
    if (info.browseOnly)
        //: Of a table in a list: the principal sees its name, and may not read it
        parts += TableRowWords::tr("name only");
    if (info.hasRowFilter)
        //: Of a table in a list: it has one
        parts += TableRowWords::tr("row filter");
    if (isMasked)
        //: Of a table in a list: it has some
        parts += TableRowWords::tr("masked columns");
    // What is an ordinary table goes without saying where there is more to say.
    if (parts.isEmpty() || info.type != "MANAGED"_L1)
        parts.prepend(tableKindText(info.type));
    return parts.join(", "_L1);
}

} // namespace draftt
