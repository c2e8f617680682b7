// SPDX-License-Identifier: Apache-2.0
#include "core/profile/exportfile.h"

#include "core/files.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 maxCfgBytes = 4LL * 1024 * 1024;

} // namespace

Result<Nothing> exportFile(const QString &path, const QByteArray &content, Overwrite overwrite)
{
    if (QFileInfo(path).isDir())
        return Failure(Error::input(InputProblem::NotAFile, path));
    if (overwrite == Overwrite::Refuse && QFileInfo::exists(path))
        return Failure(Error::input(InputProblem::Duplicate, path));
    return writeFile(path, content);
}

Result<CfgChange> mergeSection(const QString &path, const SectionText &section, Overwrite overwrite)
{
    const auto before = QFileInfo::exists(path) ? readFile(path, maxCfgBytes) : QByteArray();
    if (!before)
        return Failure(before.error());
    const auto edit = putSection(*before, section.name, section.text);
    if (!edit)
        return Failure(edit.error());
    if (edit->change == CfgChange::Unchanged)
        return CfgChange::Unchanged;
    if (edit->change == CfgChange::ReplacedAlien && overwrite == Overwrite::Refuse)
        return Failure(Error::input(InputProblem::Duplicate, u'[' + section.name + u']'));
    if (edit->file.size() > maxCfgBytes)
        return Failure(storageFailure(
            path + ": does not read back at the size that it would have, and was left as it is"_L1));
    if (const auto written = replaceFile(path, *before, edit->file); !written)
        return Failure(written.error());
    const auto after = readFile(path, maxCfgBytes);
    const auto again =
        after ? putSection(*after, section.name, section.text) : Result<CfgEdit>(Failure(after.error()));
    if (!again || again->change != CfgChange::Unchanged || *after != edit->file)
        return Failure(storageFailure(path + ": does not read back as it was written"_L1));
    return edit->change;
}

Result<Nothing> exportJson(const QString &path, const ConnectionProfile &profile, Overwrite overwrite)
{
    return exportFile(path, toJson(profile), overwrite);
}

Result<CfgChange> exportDatabricksCfg(const QString &path, const ConnectionProfile &profile,
                                      const QString &section, Overwrite overwrite)
{
    const auto text = toDatabricksCfg(profile, section);
    if (!text)
        return Failure(text.error());
    return mergeSection(path, {section, *text}, overwrite);
}

} // namespace draftt
