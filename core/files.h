// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace draftt
{

/// A whole file. Errors: NotAFile (missing, a folder, not readable), TooLong (over `maxBytes`).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Replaces a file in one go; it is for its owner only, whatever it was before. Errors: StorageFailed.
[[nodiscard]] Result<Nothing> writeFile(const QString &path, const QByteArray &content);

/// The same for a file that other programs read and write as well, if it still is `before` (empty: not
/// there): what it was is kept as backupOf says, a link is followed, and a crash leaves the one or the other.
/// Errors: StorageFailed, also when somebody has changed it meanwhile.
[[nodiscard]] Result<Nothing> replaceFile(const QString &path, const QByteArray &before,
                                          const QByteArray &content);

/// Where replaceFile keeps what the file was: `FILE.before-draftt-connect`, beside what a link leads to.
[[nodiscard]] QString backupOf(const QString &path);

/// Makes the folder, and those above it that are missing, for their owner only; one that is there stays as it
/// is. Errors: StorageFailed.
[[nodiscard]] Result<Nothing> makeFolder(const QString &path);

/// StorageFailed, with `detail` for the details.
[[nodiscard]] Error storageFailure(const QString &detail);

} // namespace draftt
