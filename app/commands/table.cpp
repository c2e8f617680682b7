// SPDX-License-Identifier: Apache-2.0
#include "app/commands/table.h"

#include "app/commands/terminal.h"

#include <algorithm>

namespace draftt
{

namespace
{

constexpr auto columnGap = 2;

} // namespace

void printTable(const QList<QStringList> &rows, Terminal &terminal)
{
    if (rows.isEmpty())
        return;
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + columnGap);
        terminal.print(line.trimmed());
    }
}

} // namespace draftt
