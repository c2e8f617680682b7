// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"
#include "app/demo/catalog/rowstore.h"

namespace draftt::demo
{

/// The rows of a set; the same ones at every start. Values follow the columns' types: text for strings,
/// dates (ISO), timestamps (ISO with milliseconds and Z) and arrays (JSON), numbers for the rest.
[[nodiscard]] Rows generateRows(RowSet set, const QList<Column> &columns);

} // namespace draftt::demo
