// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/profile/draft.h"

namespace draftt
{

/// The drafts: one JSON file each, `<id>.draft`, in the folder of the saved connections. What becomes of them
/// when a connection is saved or removed is the business of ProfileStore.
class DraftStore
{
public:
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    struct Listed {
        QString path;
        Result<Draft> draft; ///< a damaged file is listed with its error
    };
    /// The latest first; damaged files last.
    [[nodiscard]] QList<Listed> list() const;
    /// By name, compared without case, or by id, which may also be that of a damaged file. Errors:
    /// InvalidInput (NotAFile; Duplicate: several have the name); StorageFailed (others may write to the
    /// folder).
    [[nodiscard]] Result<QUuid> find(const QString &nameOrId) const;

    /// Writes it in the place of the one with its id. One without a name is given one that is free. Errors:
    /// StorageFailed.
    [[nodiscard]] Pending keep(const Draft &draft, Done<Draft> done) const;
    /// Errors: StorageFailed.
    [[nodiscard]] Pending remove(const QUuid &id, Done<Nothing> done) const;

private:
    QString m_folder;
};

} // namespace draftt
