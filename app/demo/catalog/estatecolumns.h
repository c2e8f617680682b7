// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <utility>

namespace draftt::demo
{

/// The columns of the demo's tables; inventoryrows.h makes rows in the same order.
[[nodiscard]] QList<Column> componentColumns();
[[nodiscard]] QList<Column> deviceColumns();
[[nodiscard]] QList<Column> serverColumns();
[[nodiscard]] QList<Column> smallColumns();
[[nodiscard]] QList<Column> tripColumns();

/// The views of information_schema with their columns.
[[nodiscard]] const QList<std::pair<QString, QStringList>> &informationSchemaViews();

} // namespace draftt::demo
