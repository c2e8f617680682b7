// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace draftt
{

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
    const QFileInfo folder(path);
    if (folder.isDir())
        return Nothing();
    if (folder.absolutePath() != folder.absoluteFilePath())
        if (const auto above = makeFolder(folder.absolutePath()); !above)
            return above;
    const bool isMade = QDir(folder.absolutePath())
                            .mkdir(folder.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Somebody else may have made it at the same time.
    return isMade || QFileInfo(path).isDir() ? Result<Nothing>(Nothing()) : Failure(storageFailure(path));
}

} // namespace draftt
