// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/shownsql.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isComment(QStringView line)
{
    return line.startsWith("--"_L1) || line.isEmpty();
}

bool changesRights(QStringView line)
{
    return line.startsWith("GRANT "_L1) || line.startsWith("REVOKE "_L1);
}

/// Where it comes to whom it gives or takes; -1: it does neither. The last one: names may hold the word, an
/// application ID may not.
qsizetype beforeWhom(QStringView line)
{
    if (line.startsWith("GRANT "_L1))
        return line.lastIndexOf(" TO `"_L1);
    return line.startsWith("REVOKE "_L1) ? line.lastIndexOf(" FROM `"_L1) : -1;
}

} // namespace

QString shownSql(QStringView script)
{
    const auto lines = script.split(u'\n');
    const auto first = std::find_if_not(lines.cbegin(), lines.cend(), isComment);
    const auto end = std::find_if(lines.crbegin(), lines.crend(), changesRights).base();
    QStringList shown;
    // What is no script of rights is shown to its end.
    for (auto line = first; line != (end > first ? end : lines.cend()); ++line) {
        const auto to = beforeWhom(*line);
        if (to > 0)
            shown += QStringList{line->first(to).toString(), "  "_L1 + line->sliced(to + 1).toString()};
        else
            shown += line->toString();
    }
    // Nothing but comments is worth reading too.
    return shown.isEmpty() ? script.toString() : shown.join(u'\n').trimmed();
}

} // namespace draftt
