// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/census.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

void add(Census &census, const Census &other, int sign)
{
    census.tables += sign * other.tables;
    census.readable += sign * other.readable;
    census.views += sign * other.views;
    census.foreign += sign * other.foreign;
    census.filtered += sign * other.filtered;
    census.masked += sign * other.masked;
    census.counted += sign * other.counted;
    census.columns += sign * other.columns;
}

} // namespace

Census &Census::operator+=(const Census &other)
{
    add(*this, other, 1);
    return *this;
}

Census &Census::operator-=(const Census &other)
{
    add(*this, other, -1);
    return *this;
}

Census censusOf(const TableInfo &table)
{
    return {.tables = 1,
            .readable = table.browseOnly ? 0 : 1,
            .views = table.type.endsWith("VIEW"_L1) ? 1 : 0,
            .foreign = table.type == "FOREIGN"_L1 ? 1 : 0,
            .filtered = table.hasRowFilter ? 1 : 0};
}

} // namespace draftt
