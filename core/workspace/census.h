// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/catalog.h"

namespace draftt
{

/// What a list of tables comes to.
struct Census {
    int tables = 0;
    int readable = 0; ///< not by name only
    int views = 0;    ///< materialized and metric ones too
    int foreign = 0;  ///< in another system
    int filtered = 0; ///< with a row filter
    int masked = 0;   ///< with a mask on a column, of those whose columns were counted
    int counted = 0;  ///< tables whose columns were counted
    qint64 columns = 0;

    Census &operator+=(const Census &other);
    Census &operator-=(const Census &other);
    friend bool operator==(const Census &, const Census &) = default;
};

/// Of one table; its columns are counted apart, as lists of tables do not hold them.
[[nodiscard]] Census censusOf(const TableInfo &table);

} // namespace draftt
