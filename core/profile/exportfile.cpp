#include "core/profile/exportfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxCfgBytes = 4 * 1024 * 1024;

Error storageError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::StorageFailed;
    error.detail = detail;
    return error;
}

} // namespace

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
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(storageError(path + ": "_L1 + file.errorString()));
    if (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Failure(storageError(path + ": "_L1 + file.errorString()));
    if (file.write(content) != content.size() || !file.commit())
        return Failure(storageError(path + ": "_L1 + file.errorString()));
    return Nothing();
}

Result<Nothing> exportJson(const QString &path, const ConnectionProfile &profile, Overwrite overwrite)
{
    if (QFileInfo(path).isDir())
        return Failure(Error::input(InputProblem::NotAFile, path));
    if (overwrite == Overwrite::Refuse && QFileInfo::exists(path))
        return Failure(Error::input(InputProblem::Duplicate, path));
    return writeFile(path, toJson(profile));
}

Result<CfgChange> exportDatabricksCfg(const QString &path, const ConnectionProfile &profile,
                                      const QString &section, Overwrite overwrite)
{
    const auto text = toDatabricksCfg(profile, section);
    if (!text)
        return Failure(text.error());
    const auto before = QFileInfo::exists(path) ? readFile(path, maxCfgBytes) : QByteArray();
    if (!before)
        return Failure(before.error());
    const auto edit = putSection(*before, section, *text);
    if (!edit)
        return Failure(edit.error());
    if (edit->change == CfgChange::Unchanged)
        return CfgChange::Unchanged;
    if (edit->change == CfgChange::ReplacedAlien && overwrite == Overwrite::Refuse)
        return Failure(Error::input(InputProblem::Duplicate, u'[' + section + u']'));
    if (const auto written = writeFile(path, edit->file); !written)
        return Failure(written.error());
    const auto after = readFile(path, maxCfgBytes);
    const auto again = after ? putSection(*after, section, *text) : Result<CfgEdit>(Failure(after.error()));
    if (!again || again->change != CfgChange::Unchanged || *after != edit->file)
        return Failure(storageError(path + ": does not read back as it was written"_L1));
    return edit->change;
}
