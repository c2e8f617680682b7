// SPDX-License-Identifier: Apache-2.0
#include "core/names/pastedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

/// `Server=https://HOST;HTTPPath=…` as drivers write it, and `host: HOST` as files do, as a URL with the HTTP
/// path behind the host. Nothing else of it is looked at: there may be a login in it.
QString fromSettings(const QString &text)
{
    static const QRegularExpression host(
        u"(?:^|;)\\s*(?:host|hostname|server|server[_ ]?hostname|databricks_host)\\s*[=:]\\s*[\"']?([^;\"'\\s]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = host.match(text);
    if (!match.hasMatch())
        return text;
    static const QRegularExpression path(u"(?:^|;)\\s*http_?path\\s*[=:]\\s*[\"']?/?([^;\"'\\s]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    auto address = match.captured(1);
    while (address.endsWith(u'/'))
        address.chop(1);
    const auto httpPath = path.match(text).captured(1);
    return httpPath.isEmpty() ? address : address + u'/' + httpPath;
}

/// What surrounds an address in mails, tickets and tables.
QString bare(QStringView text)
{
    QString typed;
    for (const QChar character : text) {
        const bool isInvisible = character.category() == QChar::Other_Format;
        if (!isInvisible)
            typed += character;
    }
    typed = typed.trimmed();
    if (typed.isEmpty()) // an empty field, before the first frame: no expression is compiled for it
        return typed;
    static const QRegularExpression wrapping(QStringLiteral("^[\"'<`(]+|[\"'>`),;]+$"));
    return typed.remove(wrapping).trimmed();
}

} // namespace

QString address(QStringView text)
{
    const auto typed = bare(text);
    return typed.isEmpty() ? typed : bare(fromSettings(typed));
}

QString fromJdbc(const QString &text)
{
    static const QRegularExpression jdbc(QStringLiteral("^jdbc:(?:databricks|spark)://([^/;]+)([^\\n]*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = jdbc.match(text);
    if (!match.hasMatch())
        return text;
    static const QRegularExpression httpPath(QStringLiteral("httpPath=/?([^;\\s]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    const auto authority = match.captured(1).remove(QRegularExpression(QStringLiteral(":443$")));
    return "https://"_L1 + authority + u'/' + httpPath.match(match.captured(2)).captured(1);
}

} // namespace draftt::pasted
