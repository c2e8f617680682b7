// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilefolder.h"

#include "core/files.h"
#include "core/profile/exportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto markerSuffix = ".unfinished"_L1;
constexpr auto draftSuffix = ".draft"_L1;
constexpr auto draftsMarker = "/drafts.unfinished"_L1;
constexpr qint64 maxProfileBytes = 16LL * 1024 * 1024;

Result<Nothing> eraseFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return Failure(storageFailure(file.fileName() + ": "_L1 + file.errorString()));
    return Nothing();
}

Result<Nothing> writeNote(const QString &path)
{
    QFile note(path);
    if (!note.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Failure(storageFailure(note.fileName() + ": "_L1 + note.errorString()));
    return Nothing();
}

} // namespace

Result<ConnectionProfile> readProfile(const QString &path)
{
    const auto content = readFile(path, maxProfileBytes);
    if (!content)
        return Failure(content.error());
    auto profile = profileFromJson(*content);
    // A copied file would share its keychain entry with the first.
    if (profile && profile->id.toString(QUuid::WithoutBraces) != QFileInfo(path).completeBaseName())
        return Failure(Error::input(InputProblem::BadFormat, u"/id"_s));
    return profile;
}

Result<Draft> readDraft(const QString &path)
{
    const auto content = readFile(path, maxProfileBytes);
    if (!content)
        return Failure(content.error());
    auto draft = draftFromJson(*content);
    if (draft && draft->id.toString(QUuid::WithoutBraces) != QFileInfo(path).completeBaseName())
        return Failure(Error::input(InputProblem::BadFormat, u"/id"_s));
    return draft;
}

QString ProfileFolder::file(const QUuid &id) const
{
    return m_path + u'/' + id.toString(QUuid::WithoutBraces) + ".json"_L1;
}

QString ProfileFolder::marker(const QUuid &id) const
{
    return m_path + u'/' + id.toString(QUuid::WithoutBraces) + markerSuffix;
}

bool ProfileFolder::has(const QUuid &id) const
{
    return QFileInfo::exists(file(id));
}

bool ProfileFolder::keepsSecret(const QUuid &id) const
{
    // Of a damaged profile nobody knows; then the secret stays.
    const auto profile = readProfile(file(id));
    return has(id) && (!profile || profile->secretPlace == SecretPlace::Keychain);
}

Result<Nothing> ProfileFolder::checkOwner() const
{
    const QFileInfo folder(m_path);
#ifdef Q_OS_UNIX
    if (folder.exists() && folder.ownerId() != ::geteuid())
        return Failure(storageFailure(m_path +
                                      ": this folder belongs to somebody else, who could lead a secret "
                                      "elsewhere; name another one with DRAFTT_CONNECT_PROFILES"_L1));
#endif
    const auto isOpen = folder.permissions() & (QFile::WriteGroup | QFile::WriteOther);
    if (folder.exists() && isOpen)
        return Failure(storageFailure(m_path +
                                      ": others may write to this folder, and so lead a secret elsewhere; "
                                      "take that right away from them (chmod go-w)"_L1));
    return Nothing();
}

Result<std::shared_ptr<FolderLock>> ProfileFolder::lock() const
{
    const QDir folder(m_path);
    const auto parent = QFileInfo(m_path).absolutePath();
    const bool exists =
        folder.exists() || (QDir().mkpath(parent) &&
                            QDir().mkdir(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!exists)
        return Failure(storageFailure(m_path + ": the folder cannot be made"_L1));
    if (const auto safe = checkOwner(); !safe)
        return Failure(safe.error());
    return FolderLock::take(m_path);
}

std::optional<QString> ProfileFolder::sameName(const QString &name, const QUuid &id) const
{
    const auto files = QDir(m_path).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const auto &file : files) {
        const auto profile = readProfile(file.filePath());
        if (profile && profile->id != id && profile->name.compare(name, Qt::CaseInsensitive) == 0)
            return profile->name;
    }
    return std::nullopt;
}

Result<Nothing> ProfileFolder::checkReadable(const ConnectionProfile &profile) const
{
    const auto content = toJson(profile);
    auto again = content.size() > maxProfileBytes
                     ? Failure(Error::input(InputProblem::TooLong, QString::number(maxProfileBytes)))
                     : profileFromJson(content);
    if (again) {
        again->savedUtc = profile.savedUtc; // the file has it to the second
        if (*again == profile)
            return Nothing();
    }
    const bool isTooLong = !again && again.error().problem == InputProblem::TooLong;
    return Failure(
        storageFailure(file(profile.id) + (isTooLong ? ": is too large, so that it could not be read again"_L1
                                                     : ": could not be read again as it is"_L1)));
}

Result<Nothing> ProfileFolder::write(const ConnectionProfile &profile) const
{
    return writeFile(file(profile.id), toJson(profile));
}

Result<Nothing> ProfileFolder::erase(const QUuid &id) const
{
    return eraseFile(file(id));
}

QString ProfileFolder::draftFile(const QUuid &id) const
{
    return m_path + u'/' + id.toString(QUuid::WithoutBraces) + draftSuffix;
}

QStringList ProfileFolder::draftFiles() const
{
    QStringList paths;
    const auto files = QDir(m_path).entryInfoList({u'*' + draftSuffix}, QDir::Files, QDir::Name);
    for (const auto &file : files)
        paths += file.filePath();
    return paths;
}

Result<Nothing> ProfileFolder::write(const Draft &draft) const
{
    return writeFile(draftFile(draft.id), toJson(draft));
}

Result<Nothing> ProfileFolder::eraseDraft(const QUuid &id) const
{
    return eraseFile(draftFile(id));
}

void ProfileFolder::eraseSpentDrafts(const ConnectionProfile &profile) const
{
    for (const auto &path : draftFiles()) {
        const auto draft = readDraft(path);
        const bool isOfIt = draft && (draft->id == profile.id || draft->changes == profile.id);
        if (isOfIt && isSpent(*draft, profile))
            (void)eraseFile(path);
    }
}

void ProfileFolder::eraseDraftsOf(const QUuid &id) const
{
    for (const auto &path : draftFiles()) {
        if (const auto draft = readDraft(path); draft && draft->changes == id)
            (void)eraseFile(path);
    }
}

Result<Nothing> ProfileFolder::markUnfinished(const QUuid &id) const
{
    return writeNote(marker(id));
}

void ProfileFolder::unmark(const QUuid &id) const
{
    // A note that stays only costs one more look into the keychain.
    QFile::remove(marker(id));
}

Result<Nothing> ProfileFolder::markDrafts() const
{
    return writeNote(m_path + draftsMarker);
}

void ProfileFolder::unmarkDrafts() const
{
    QFile::remove(m_path + draftsMarker);
}

bool ProfileFolder::hasUnfinishedDraft() const
{
    return QFileInfo::exists(m_path + draftsMarker);
}

QList<QUuid> ProfileFolder::unfinished() const
{
    QList<QUuid> ids;
    const auto names = QDir(m_path).entryList({u'*' + markerSuffix}, QDir::Files);
    for (const auto &name : names) {
        const auto id = QUuid::fromString(QStringView(name).chopped(markerSuffix.size()));
        if (!id.isNull())
            ids += id;
    }
    return ids;
}

void ProfileFolder::removeHalfFiles() const
{
    QDir folder(m_path);
    const auto names =
        folder.entryList({u"*.json.??????"_s, u"*.draft.??????"_s}, QDir::Files); // QSaveFile's own names
    for (const auto &name : names)
        folder.remove(name);
}

} // namespace draftt
