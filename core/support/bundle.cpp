// SPDX-License-Identifier: Apache-2.0
#include "core/support/bundle.h"

#include "core/files.h"
#include "core/profile/standing.h"
#include "core/support/logfile.h"
#include "core/support/pseudonyms.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QSysInfo>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 mostOfLog = 2 * LogFile::fullAt; // bytes a file
constexpr qsizetype keyBytes = 32;

QString section(const QString &title, const QStringList &lines)
{
    return "\n== "_L1 + title + " ==\n"_L1 + lines.join(u'\n') + u'\n';
}

QStringList versions()
{
    return {u"draftt-connect " DRAFTT_VERSION ""_s,
            "Qt "_L1 + QString::fromLatin1(qVersion()),
            QSslSocket::sslLibraryVersionString(),
            QSysInfo::prettyProductName(),
            QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + u' ' +
                QSysInfo::currentCpuArchitecture(),
            "language "_L1 + QLocale().name()};
}

QStringList settings(const NetworkSettings &network, const Pseudonyms &pseudonyms)
{
    return {"proxy: "_L1 +
                (network.proxyUrl.isEmpty() ? u"of the system"_s : pseudonyms.hidden(network.proxyUrl)),
            "own certificates: "_L1 + (network.extraCaFile.isEmpty() ? u"none"_s : u"a file"_s),
            "signs in at the proxy: "_L1 + (network.proxyUser.isEmpty() ? u"no"_s : u"yes"_s)};
}

QString stateOf(const ConnectionProfile &profile, SecretPresence presence)
{
    if (profile.secretPlace == SecretPlace::NotKept)
        return u"not kept"_s;
    switch (presence) {
    case SecretPresence::There:
        return u"in the keychain"_s;
    case SecretPresence::Missing:
        return u"missing"_s;
    case SecretPresence::Locked:
        return u"keychain locked"_s;
    case SecretPresence::NoKeychain:
        return u"no keychain"_s;
    }
    Q_UNREACHABLE();
}

QStringList connections(const BundleParts &parts, const Pseudonyms &pseudonyms)
{
    QStringList lines;
    for (qsizetype at = 0; at < parts.connections.size(); ++at) {
        const auto &entry = parts.connections[at];
        if (!entry.profile) {
            lines += "damaged at "_L1 + pseudonyms.hidden(entry.profile.error().fact);
            continue;
        }
        lines +=
            idOf(standingOf(*entry.profile)) + ", secret "_L1 + stateOf(*entry.profile, parts.secrets[at]);
        lines += pseudonyms.hidden(QString::fromUtf8(toJson(*entry.profile)).trimmed());
    }
    return lines.isEmpty() ? QStringList{u"none"_s} : lines;
}

QStringList log(const QString &path, const Pseudonyms &pseudonyms)
{
    QStringList lines;
    for (const auto &file : logFilesAt(path))
        if (const auto content = readFile(file, mostOfLog))
            lines += pseudonyms.hidden(QString::fromUtf8(*content).trimmed());
    return lines.isEmpty() ? QStringList{u"none; --log=info before a command makes one"_s} : lines;
}

} // namespace

QString supportBundle(const BundleParts &parts)
{
    Pseudonyms pseudonyms(parts.key);
    for (const auto &entry : parts.connections)
        if (entry.profile)
            pseudonyms.add(*entry.profile);
    pseudonyms.add(u"computer"_s, QSysInfo::machineHostName());
    pseudonyms.add(u"person"_s, QDir::home().dirName());
    return "Support bundle of draftt-connect, "_L1 + parts.timeUtc.toString(Qt::ISODate) +
           "\nHosts, ids, names and people have other names here; no secret is in it.\n"_L1 +
           section(u"Versions"_s, versions()) + section(u"Settings"_s, settings(parts.network, pseudonyms)) +
           section(u"Saved connections"_s, connections(parts, pseudonyms)) +
           section(u"Log"_s, log(parts.logPath, pseudonyms));
}

Result<QByteArray> pseudonymKey(const QString &folder)
{
    const auto path = folder + "/pseudonyms.key"_L1;
    if (auto kept = readFile(path, keyBytes); kept && kept->size() == keyBytes)
        return *std::move(kept);
    QByteArray key(keyBytes, Qt::Uninitialized);
    std::array<quint32, keyBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    std::memcpy(key.data(), random.data(), size_t(keyBytes));
    if (const auto made = makeFolder(folder); !made)
        return Failure(made.error());
    return writeFile(path, key).map([&key](const Nothing &) { return key; });
}

} // namespace draftt
