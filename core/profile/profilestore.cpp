// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilestore.h"

#include "core/profile/profilefolder.h"
#include "core/profile/storeoperations.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool comesBefore(const ProfileStore::Listed &a, const ProfileStore::Listed &b)
{
    if (!a.profile || !b.profile)
        return a.profile.has_value() && !b.profile.has_value();
    return a.profile->name.compare(b.profile->name, Qt::CaseInsensitive) < 0;
}

} // namespace

ProfileStore::ProfileStore(QString folder, SecretStore &secrets)
    : m_folder(std::move(folder)), m_secrets(secrets)
{
}

QString ProfileStore::defaultFolder()
{
    const auto chosen = qEnvironmentVariable("DRAFTT_CONNECT_PROFILES");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/draftt-connect/profiles"_L1;
}

QList<ProfileStore::Listed> ProfileStore::list() const
{
    QList<Listed> found;
    const auto files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files)
        found += Listed{file.filePath(), readProfile(file.filePath())};
    std::stable_sort(found.begin(), found.end(), comesBefore);
    return found;
}

QStringList ProfileStore::names() const
{
    QStringList names;
    const auto found = list();
    for (const auto &listed : found) {
        if (listed.profile)
            names += listed.profile->name;
    }
    return names;
}

Result<Nothing> ProfileStore::checkFolder() const
{
    return ProfileFolder(m_folder).checkOwner();
}

Result<ConnectionProfile> ProfileStore::find(const QString &nameOrId) const
{
    if (const auto safe = checkFolder(); !safe)
        return Failure(safe.error());
    const auto wanted = nameOrId.trimmed();
    const auto id = QUuid::fromString(wanted);
    const auto found = list();
    for (const auto &listed : found) {
        const bool isNamed = listed.profile && listed.profile->name.compare(wanted, Qt::CaseInsensitive) == 0;
        const bool isMeant =
            !id.isNull() && QUuid::fromString(QFileInfo(listed.path).completeBaseName()) == id;
        if (isNamed || isMeant)
            return listed.profile;
    }
    return Failure(Error::input(InputProblem::NotAFile, wanted));
}

Pending ProfileStore::save(const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done)
{
    return startSave(m_folder, m_secrets, profile, secret, std::move(done));
}

Pending ProfileStore::update(const QUuid &id, ProfileChange change, Done<ConnectionProfile> done)
{
    return startUpdate(m_folder, id, std::move(change), std::move(done));
}

Pending ProfileStore::remove(const ConnectionProfile &profile, Done<Nothing> done)
{
    return startRemove(m_folder, m_secrets, profile, std::move(done));
}

Pending ProfileStore::fetchSecret(const ConnectionProfile &profile, const SecretUse &use,
                                  Done<KeptSecret> done)
{
    return startFetch(m_folder, m_secrets, {profile, use}, std::move(done));
}

Pending ProfileStore::checkHost(const ConnectionProfile &profile, const SecretUse &use, Done<Nothing> done)
{
    return m_secrets.read(profile.secretKey(), [use, done = std::move(done)](const Result<Secret> &entry) {
        done(entry ? checkBoundHost(*entry, use) : Nothing());
    });
}

Pending ProfileStore::tidy(Done<Nothing> done)
{
    return startTidy(m_folder, m_secrets, std::move(done));
}

} // namespace draftt
