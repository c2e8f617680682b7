// SPDX-License-Identifier: Apache-2.0
#include "tests/support/randomnames.h"

#include "core/names/name.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Some characters of each category, taken evenly from the whole range.
const QList<QList<char32_t>> &characterClasses()
{
    static const auto classes = [] {
        QHash<int, QList<char32_t>> found;
        for (char32_t code = 1; code <= 0x10ffff; ++code) {
            if (code < 0xd800 || code > 0xdfff)
                found[int(QChar::category(code))] += code;
        }
        return found.values();
    }();
    return classes;
}

const QStringList &marks()
{
    static const QStringList list{
        u"`"_s,   u"``"_s,    u"'"_s,      u"\""_s, u"--"_s,    u"/*"_s,     u"*/"_s,     u"*"_s,
        u"\\"_s,  u"\\'"_s,   u";"_s,      u"${"_s, u"$${"_s,   u"%{"_s,     u"{{"_s,     u"}"_s,
        u"$("_s,  u"$HOME"_s, u"#"_s,      u"?"_s,  u"%2e"_s,   u"!"_s,      u"&"_s,      u"<b>"_s,
        u"\n"_s,  u"\r"_s,    u"\u2028"_s, u"\t"_s, u"grant"_s, u"to"_s,     u"drop"_s,   u"|"_s,
        u"EOF"_s, u"@"_s,     u"[a-z]"_s,  u"~"_s,  u"-"_s,     u"--json"_s, u"\\u0041"_s};
    return list;
}

QString oneCharacter(QRandomGenerator &random)
{
    const auto &classes = characterClasses();
    const auto &chosen = classes[random.bounded(int(classes.size()))];
    return QString::fromUcs4(&chosen[random.bounded(int(chosen.size()))], 1);
}

} // namespace

QString hurtfulText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i) {
        const bool isMark = random.bounded(2) == 0;
        text += isMark ? marks()[random.bounded(int(marks().size()))] : oneCharacter(random);
    }
    return text;
}

QString hurtfulName(QRandomGenerator &random)
{
    for (;;) {
        const auto name = CatalogName::listed(hurtfulText(random));
        if (name)
            return name->text();
    }
}

} // namespace draftt
