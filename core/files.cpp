// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Before the file is renamed its content has to be on the disk.
bool syncs(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

Error storageFailure(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::StorageFailed;
    error.detail = detail;
    return error;
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Failure(Error::input(InputProblem::NotAFile, path));
    if (file.size() > maxBytes)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxBytes)));
    auto content = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        return Failure(Error::input(InputProblem::NotAFile, path));
    return content;
}

Result<Nothing> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(storageFailure(path + ": "_L1 + file.errorString()));
    // Not those of a file that is replaced.
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Failure(storageFailure(path + ": "_L1 + file.errorString()));
    if (file.write(content) != content.size() || !file.commit())
        return Failure(storageFailure(path + ": "_L1 + file.errorString()));
    return Nothing();
}

Result<Nothing> makeFolder(const QString &path)
{
    QStringList missing;
    QFileInfo folder(QDir::cleanPath(path));
    for (; !folder.exists() && !folder.isRoot(); folder.setFile(folder.absolutePath()))
        missing.prepend(folder.absoluteFilePath());
    for (const auto &part : std::as_const(missing)) {
        QDir().mkdir(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!QFileInfo(part).isDir()) // somebody else may have made it at the same time
            return Failure(storageFailure(part));
    }
    return QFileInfo(path).isDir() ? Result<Nothing>(Nothing()) : Failure(storageFailure(path));
}

namespace
{

/// Beside the file under one and the same name, so that a crash leaves one such file at most, which the next
/// call takes over.
Result<Nothing> writeBeside(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                                  QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(content) != content.size() || !syncs(file)) {
        const auto why = file.errorString();
        file.remove();
        return Failure(storageFailure(path + ": "_L1 + why));
    }
    return Nothing();
}

Result<Nothing> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (!error)
        return Nothing();
    QFile::remove(from);
    return Failure(storageFailure(to + ": "_L1 + QString::fromStdString(error.message())));
}

Result<Nothing> replaceAt(const QString &path, const QByteArray &content)
{
    const auto beside = path + ".new-draftt-connect"_L1;
    auto written = writeBeside(beside, content);
    return written ? rename(beside, path) : written;
}

} // namespace

QString backupOf(const QString &path)
{
    const QFileInfo info(path);
    return (info.exists() ? info.canonicalFilePath() : path) + ".before-draftt-connect"_L1;
}

Result<Nothing> replaceFile(const QString &path, const QByteArray &before, const QByteArray &content)
{
    const QFileInfo info(path);
    const auto place = info.exists() ? info.canonicalFilePath() : path;
    if (!before.isEmpty()) {
        if (auto kept = replaceAt(backupOf(place), before); !kept)
            return kept;
    }
    const auto now = info.exists() ? readFile(place, before.size() + 1) : QByteArray();
    if (!now || *now != before)
        return Failure(storageFailure(path + ": somebody else has changed it meanwhile"_L1));
    return replaceAt(place, content);
}

} // namespace draftt
