// SPDX-License-Identifier: Apache-2.0
#include "app/commands/outputfile.h"

#include "app/commands/commandline.h"
#include "app/commands/terminal.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

QString existsText(const QString &path)
{
    //: %1 is the path of a file
    return OutputFileText::tr("The file %1 exists: choose another one, or add --force to replace it.")
        .arg(path);
}

bool mayWrite(const QStringList &paths, const CommandLine &line, Terminal &terminal)
{
    if (line.isSet(u"force"_s))
        return true;
    const auto existing = std::find_if(paths.cbegin(), paths.cend(), [](const QString &path) {
        return !path.isEmpty() && QFileInfo::exists(path);
    });
    if (existing == paths.cend())
        return true;
    terminal.complain(existsText(*existing));
    return false;
}

} // namespace draftt
