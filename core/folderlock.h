// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace draftt
{

/// Keeps other processes from changing a folder while it lives. What counts is the system's lock on the file
/// `.lock`, which ends with its process, and not that there is such a file: one that is empty, or was left by
/// a process that has died, locks nothing.
class FolderLock
{
public:
    virtual ~FolderLock() = default;
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Errors: StorageFailed, which names the file.
    [[nodiscard]] static Result<std::shared_ptr<FolderLock>> take(const QString &folder);

protected:
    FolderLock() = default;
};

} // namespace draftt
