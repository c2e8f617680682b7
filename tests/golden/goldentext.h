// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/golden/cell.h"

#include <QMap>

namespace draftt
{

/// The text of each file, by its name. A line of a command stands above its answer; commands with the same
/// answer stand above it together; an answer that the same command has in an earlier file of the same folder
/// is named by that file.
[[nodiscard]] QMap<QString, QByteArray> goldenTexts(const QList<GoldenFile> &files);

/// Writes a file, and the folder that it stands in; aborts where that fails.
void writeOrAbort(const QString &path, const QByteArray &content);

} // namespace draftt
