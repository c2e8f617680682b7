// SPDX-License-Identifier: Apache-2.0
#include "app/commands/findingsreport.h"

#include "app/commands/terminal.h"
#include "core/grants/findingjson.h"
#include "core/words/certificatetexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

void printFindings(const QList<Finding> &findings, const QString &indent, Terminal &terminal)
{
    for (const auto &finding : findings) {
        terminal.print(indent + textFor(finding));
        terminal.print(indent + removalText(finding));
        for (const auto &statement : finding.removal.split(u'\n', Qt::SkipEmptyParts))
            terminal.print(indent + "  "_L1 + statement);
    }
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array += findingToJson(finding);
    return array;
}

} // namespace draftt
