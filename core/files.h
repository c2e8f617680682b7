// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace draftt
{

/// A whole file. Errors: NotAFile (missing, a folder, not readable), TooLong (over `maxBytes`).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Replaces a file in one go; it is for its owner only, whatever it was before. Errors: StorageFailed.
[[nodiscard]] Result<Nothing> writeFile(const QString &path, const QByteArray &content);

/// Makes the folder, and those above it that are missing, for their owner only; one that is there stays as it
/// is. Errors: StorageFailed.
[[nodiscard]] Result<Nothing> makeFolder(const QString &path);

/// StorageFailed, with `detail` for the details.
[[nodiscard]] Error storageFailure(const QString &detail);

} // namespace draftt
