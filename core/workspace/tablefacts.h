// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/catalog.h"

namespace draftt
{

/// A table with all that its metadata tells.
struct TableFacts {
    TableInfo table; ///< with its columns
    /// As the last ANALYZE TABLE counted them (`spark.sql.statistics.numRows`); none: not told.
    std::optional<qint64> rows{};
};

/// All tables of the schema with columns and properties: the largest of these lists, in the most pages.
[[nodiscard]] Pending fetchTableFacts(const Workspace &workspace, const CatalogName &catalog,
                                      const SchemaName &schema, OnPage<TableFacts> onPage);

} // namespace draftt
