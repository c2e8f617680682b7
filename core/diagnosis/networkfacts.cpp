// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/captured.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace draftt
{

QRegularExpression factForm(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Version numbers and times look like addresses, so it must parse; Qt takes `14.3` for 14.0.0.3.
Quote blockedAddress(const Reading &reading)
{
    static const auto address =
        factForm(u"\\bIP(?: address)?:?\\s+['\"]?([0-9a-f:.]*[0-9a-f])(?=['\"\\s,/.;)]|$)"_s);
    const auto quote = captured(reading, address);
    const bool isWhole = quote.text.contains(u':') || quote.text.count(u'.') == 3;
    return isWhole && !QHostAddress(quote.text).isNull() ? quote : Quote();
}

Quote workspaceNumber(const Reading &reading)
{
    static const auto workspace = factForm(u"\\b(?:workspace|org)(?: id)?:?\\s+(\\d{5,20})\\b"_s);
    return captured(reading, workspace);
}

QString privateLinkWorkspace(const QStringList &targets)
{
    static const auto link = factForm(u"private-link-validation-error(?::|%3a)(\\d{5,20})"_s);
    for (const auto &target : targets) {
        if (const auto match = link.match(target); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

Quote askedHost(const Reading &reading)
{
    static const auto lost = factForm(
        u"\\bhost:? '?([a-z0-9.-]+\\.[a-z0-9-]+)'? (?:was )?not found|\\blookup ([a-z0-9.-]+\\.[a-z0-9-]+)"
        "|resolve host:? '?([a-z0-9.-]+\\.[a-z0-9-]+)|(?:enotfound|eai_again) ([a-z0-9.-]+\\.[a-z0-9-]+)"
        "|\\bhost='([a-z0-9.-]+\\.[a-z0-9-]+)'|unknownhostexception: ([a-z0-9.-]+\\.[a-z0-9-]+)"_s);
    static const auto workspace =
        factForm(u"\\b((?:[a-z0-9-]+\\.)+(?:azuredatabricks\\.(?:net|us|cn)|databricks\\.azure\\.(?:us|cn))"
                 "|[a-z0-9-]+(?:\\.[a-z0-9-]+)?\\.(?:cloud|gcp|dev)\\.databricks\\.(?:com|us))\\b"_s);
    auto quote = reading.host;
    if (quote.text.isEmpty())
        quote = captured(reading, lost);
    if (quote.text.isEmpty())
        quote = captured(reading, workspace);
    return quote;
}

} // namespace draftt
