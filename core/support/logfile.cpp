// SPDX-License-Identifier: Apache-2.0
#include "core/support/logfile.h"

#include "core/files.h"
#include "core/folderlock.h"
#include "core/names/shown.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr std::array levelNames{"off"_L1, "error"_L1, "info"_L1, "debug"_L1};
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString older(const QString &path, int age)
{
    return age == 0 ? path : path + u'.' + QString::number(age);
}

} // namespace

std::optional<LogLevel> logLevelFrom(QStringView word)
{
    for (std::size_t at = 0; at < levelNames.size(); ++at)
        if (word == levelNames[at])
            return LogLevel(at);
    return std::nullopt;
}

LogFile::LogFile(QString path, LogLevel level) : m_path(std::move(path)), m_level(level)
{
    if (m_level == LogLevel::Off)
        return;
    (void)makeFolder(QFileInfo(m_path).absolutePath()); // without it nothing is written
}

void LogFile::write(LogLevel level, const QString &sentence)
{
    if (level == LogLevel::Off || level > m_level)
        return;
    makeRoom();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return;
    const auto time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto word = QString(levelNames[std::size_t(level)]).leftJustified(5);
    // In one go: other processes may write between two.
    file.write((time + u' ' + word + u' ' + shown(sentence) + u'\n').toUtf8());
}

void LogFile::makeRoom()
{
    if (QFileInfo(m_path).size() < fullAt)
        return;
    const auto lock = FolderLock::take(QFileInfo(m_path).absolutePath());
    if (!lock || QFileInfo(m_path).size() < fullAt) // somebody else is making room, or has made it
        return;
    QFile::remove(older(m_path, kept - 1));
    for (int age = kept - 1; age > 0; --age)
        QFile::rename(older(m_path, age - 1), older(m_path, age));
}

QStringList logFilesAt(const QString &path)
{
    QStringList files;
    for (int age = LogFile::kept - 1; age >= 0; --age)
        if (QFileInfo(older(path, age)).isFile())
            files += older(path, age);
    return files;
}

} // namespace draftt
