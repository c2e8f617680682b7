// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/resultset.h"

#include <QByteArray>

namespace draftt::demo
{

/// Rows as a stream of Arrow's IPC format (arrow.apache.org/docs/format/Columnar.html): the schema, one
/// record batch, the end. Every column is Utf8, whatever its type: that is what the demo knows of a value.
[[nodiscard]] QByteArray arrowStream(const ResultSet &result, qsizetype offset, qsizetype count);

} // namespace draftt::demo
