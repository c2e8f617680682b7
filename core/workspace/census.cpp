// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/census.h"

using namespace Qt::StringLiterals;

namespace draftt
{

void countTable(Census &census, const TableInfo &table)
{
    ++census.tables;
    if (!table.browseOnly)
        ++census.readable;
    if (table.type.endsWith("VIEW"_L1))
        ++census.views;
    if (table.type == "FOREIGN"_L1)
        ++census.foreign;
    if (table.hasRowFilter)
        ++census.filtered;
}

} // namespace draftt
