// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"

#include <optional>

namespace draftt
{

/// What Databricks copies as the path of a schema or a table.
struct PastedPath {
    CatalogName catalog;
    SchemaName schema;
    std::optional<TableName> table;

    /// `catalog.schema` or `catalog.schema.table`, each part as it may be typed, quoted or not; none:
    /// anything else, one name alone among it.
    [[nodiscard]] static std::optional<PastedPath> parse(QStringView text);
};

} // namespace draftt
