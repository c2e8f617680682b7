// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journal.h"
#include "core/folderlock.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace draftt
{

/// The journals: one JSON file each, for their owner only, in a folder of their own beside the saved
/// connections. They stay, as without its journal nothing can be taken back; a store and its copies remember
/// those that have ended, and read them again only where the file is another one.
class JournalStore
{
public:
    /// `profiles`: the folder of the saved connections.
    explicit JournalStore(const QString &profiles);

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
    /// Writes as found what `seen` has so and the file still hands to somebody else. Errors: StorageFailed
    /// (also while somebody works on a journal), those of `find`.
    [[nodiscard]] Result<Nothing> noteFound(const Journal &seen) const;
    /// These connections were proven, each as its service principal: what their journals handed to somebody
    /// else is there. What cannot be written now is so the next time.
    void noteProven(const QSet<QUuid> &connections) const;
    /// Keeps other processes from working on any journal. Errors: StorageFailed.
    [[nodiscard]] Result<std::shared_ptr<FolderLock>> lock() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    struct Read;

    [[nodiscard]] Result<Journal> read(const QString &name) const;

    QString m_folder;
    std::shared_ptr<QHash<QString, Read>> m_ended; ///< by the name of the file
};

} // namespace draftt
