// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journal.h"
#include "core/folderlock.h"

#include <memory>

namespace draftt
{

/// The journals: one JSON file each, for their owner only, in a folder of their own beside the saved
/// connections.
class JournalStore
{
public:
    /// `profiles`: the folder of the saved connections.
    explicit JournalStore(const QString &profiles) : m_folder(profiles + QStringLiteral("/journals")) {}

    struct Listed {
        QString path;
        Result<Journal> journal; ///< a damaged file is listed with its error
    };
    /// The latest first; damaged files last.
    [[nodiscard]] QList<Listed> list() const;
    /// By its id, or by the beginning of it where only one begins so, or by the name of its connection where
    /// only one has it. Errors: InvalidInput (NotAFile: none; Duplicate: several; that of a damaged file).
    [[nodiscard]] Result<Journal> find(const QString &idOrName) const;

    /// In the place of the one before, in one go. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> write(const Journal &journal) const;
    /// Keeps other processes from working on any journal. Errors: StorageFailed.
    [[nodiscard]] Result<std::shared_ptr<FolderLock>> lock() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

} // namespace draftt
