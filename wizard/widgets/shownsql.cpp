// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/shownsql.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isComment(QStringView line)
{
    return line.startsWith("--"_L1) || line.isEmpty();
}

} // namespace

QString shownSql(QStringView script)
{
    QStringList shown;
    for (const auto line : script.split(u'\n')) {
        if (shown.isEmpty() && isComment(line))
            continue;
        // The last one: names may hold the word, whom it is granted to may not.
        const auto to = line.startsWith("GRANT "_L1) ? line.lastIndexOf(" TO `"_L1) : -1;
        if (to > 0)
            shown += QStringList{line.first(to).toString(), "  "_L1 + line.sliced(to + 1).toString()};
        else
            shown += line.toString();
    }
    // Nothing but comments is worth reading too.
    return shown.isEmpty() ? script.toString() : shown.join(u'\n').trimmed();
}

} // namespace draftt
