// SPDX-License-Identifier: Apache-2.0
#include "core/exports/forms.h"
#include "core/names/securable.h"
#include "core/names/shown.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::exports
{

QString mark()
{
    return u"Written by draftt-connect. The secret is not in this file."_s;
}

QString httpPath(const ConnectionProfile &profile)
{
    return "/sql/1.0/warehouses/"_L1 +
           QString::fromLatin1(QUrl::toPercentEncoding(profile.warehouseId.text()));
}

bool isPlain(const QString &name)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[\\w-]+"_s),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch() && !hidesSomething(name);
}

std::optional<Error> forbidden(const QString &name, QStringView characters)
{
    for (const QChar character : name) {
        if (characters.contains(character))
            return Error::input(InputProblem::ForbiddenCharacter, QString(character));
    }
    return std::nullopt;
}

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_./:@%+,-]+"_s));
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString codeString(const QString &text)
{
    QString quoted;
    for (const auto code : codePoints(text)) {
        if (code == u'"' || code == u'\\')
            quoted += u'\\';
        // Beyond those of four digits the three languages have no escape in common.
        if (isHidden(code) && code <= 0xFFFF)
            quoted += u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
        else
            quoted += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return u'"' + quoted + u'"';
}

QString sampleStatement(const ConnectionProfile &profile)
{
    if (profile.tables.isEmpty())
        return "SHOW TABLES IN "_L1 + Securable(profile.catalog, profile.schema).quoted();
    return u"SELECT * FROM %1 LIMIT 1"_s.arg(
        Securable(profile.catalog, profile.schema, profile.tables.constFirst()).quoted());
}

} // namespace draftt::exports
