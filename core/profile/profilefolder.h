// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/folderlock.h"
#include "core/profile/draft.h"

#include <memory>
#include <optional>

namespace draftt
{

/// One profile file. Errors: NotAFile, TooLong, BadFormat (also for a file that is not named by its id).
[[nodiscard]] Result<ConnectionProfile> readProfile(const QString &path);

/// One draft's file, with the same errors.
[[nodiscard]] Result<Draft> readDraft(const QString &path);

/// The files of the profile folder. Knows no secret store.
class ProfileFolder
{
public:
    explicit ProfileFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString file(const QUuid &id) const;
    [[nodiscard]] bool has(const QUuid &id) const;
    /// Whether there is a profile whose secret is in the keychain.
    [[nodiscard]] bool keepsSecret(const QUuid &id) const;

    /// It is this user's own and nobody else may write to it, or it is not there yet: whoever writes a
    /// profile says where a secret goes. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> checkOwner() const;
    /// Makes the folder if need be and keeps other processes from changing it while the lock lives. Errors:
    /// StorageFailed; those of checkOwner.
    [[nodiscard]] Result<std::shared_ptr<FolderLock>> lock() const;
    /// The name of another profile that is called so, compared without case.
    [[nodiscard]] std::optional<QString> sameName(const QString &name, const QUuid &id) const;

    /// What would be written can be read again, and says the same. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> checkReadable(const ConnectionProfile &profile) const;
    /// Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> write(const ConnectionProfile &profile) const;
    [[nodiscard]] Result<Nothing> erase(const QUuid &id) const;

    [[nodiscard]] QString draftFile(const QUuid &id) const;
    [[nodiscard]] QStringList draftFiles() const; ///< all of them, damaged ones too
    /// Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> write(const Draft &draft) const;
    [[nodiscard]] Result<Nothing> eraseDraft(const QUuid &id) const;
    /// The drafts of which this connection has become, or that change it to what it is.
    void eraseSpentDrafts(const ConnectionProfile &profile) const;
    /// The drafts that change the connection of that id.
    void eraseDraftsOf(const QUuid &id) const;

    /// The note that the keychain entry of `id` may have no profile. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> markUnfinished(const QUuid &id) const;
    void unmark(const QUuid &id) const;
    /// The note that a draft is being written; no keychain is concerned. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> markDrafts() const;
    void unmarkDrafts() const;
    [[nodiscard]] bool hasUnfinishedDraft() const;
    [[nodiscard]] QList<QUuid> unfinished() const;
    /// Removes what a crash has left of files that were being written.
    void removeHalfFiles() const;

private:
    [[nodiscard]] QString marker(const QUuid &id) const;

    QString m_path;
};

} // namespace draftt
