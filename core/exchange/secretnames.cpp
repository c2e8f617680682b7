// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/secretnames.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isOfWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-';
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// Without what stands between its words.
QString joined(QStringView name)
{
    QString letters;
    for (const auto c : name) {
        if (c != u'_' && c != u'-')
            letters += c.toLower();
    }
    return letters;
}

const QSet<QString> &joinedNames()
{
    static const auto all = [] {
        QSet<QString> names;
        for (const auto name : secretforms::tellingNames)
            names += joined(QString::fromLatin1(name.data(), qsizetype(name.size())));
        return names;
    }();
    return all;
}

/// Where a name begins that stands at the end of a word: behind the letter or digits of an escape, the dashes
/// of an option; in capitals, and in headers of somebody's own (`X-Auth-Token`), the words before it.
std::optional<qsizetype> beginOfName(QStringView text, qsizetype from, qsizetype to)
{
    const auto isTelling = [&](qsizetype at) {
        return joinedNames().contains(joined(text.sliced(at, to - at)));
    };
    if (isTelling(from))
        return from;
    const auto before = from > 0 ? text[from - 1] : QChar();
    if (before == u'\\' && text[from] == u'u' && to - from > 5)
        from += 5;
    else if (before == u'\\' && u"bfnrt"_s.contains(text[from]))
        from += 1;
    else if (before == u'%' && to - from > 2 && isHexDigit(text[from]) && isHexDigit(text[from + 1]))
        from += 2 + (text.sliced(from).startsWith("25"_L1) && to - from > 4 ? 2 : 0);
    while (from < to && text[from] == u'-')
        ++from;
    if (from < to && isTelling(from))
        return from;
    const auto word = text.sliced(from, to - from);
    const bool isHeader = word.startsWith("x-"_L1, Qt::CaseInsensitive);
    const bool isInCapitals =
        std::none_of(word.begin(), word.end(), [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
    if (!isHeader && !isInCapitals)
        return {};
    for (auto at = from; at + 1 < to; ++at) {
        if (text[at] == (isHeader ? u'-' : u'_') && isTelling(at + 1))
            return from;
    }
    return {};
}

secretforms::NameKind kindOf(const QString &name)
{
    using secretforms::NameKind;
    if (name.endsWith("authorization"_L1))
        return NameKind::Authorization;
    if (name.endsWith("cookie"_L1))
        return NameKind::Cookie;
    if (name.endsWith("password"_L1) || name.endsWith("pwd"_L1) || name == "passwd"_L1 ||
        name == "passphrase"_L1)
        return NameKind::Password;
    for (const auto noun : {"token"_L1, "secret"_L1, "assertion"_L1, "signature"_L1, "sig"_L1}) {
        if (name == noun)
            return NameKind::Noun;
    }
    return NameKind::Term;
}

} // namespace

std::optional<secretforms::SecretName> secretforms::nameBefore(QStringView text, qsizetype colon)
{
    auto to = colon;
    while (to > 0 && (text[to - 1] == u' ' || text[to - 1] == u'\t'))
        --to;
    SecretName name;
    if (to > 0 && (text[to - 1] == u'"' || text[to - 1] == u'\'')) {
        name.isQuoted = true;
        --to;
        while (to > 0 && text[to - 1] == u'\\')
            --to;
    }
    auto from = to;
    while (from > 0 && to - from <= longestName && isOfWord(text[from - 1]))
        --from;
    if (from == to || to - from > longestName)
        return {};
    const auto begin = beginOfName(text, from, to);
    if (!begin)
        return {};
    name.from = *begin;
    name.to = to;
    name.kind = kindOf(joined(text.sliced(*begin, to - *begin)));
    return name;
}

} // namespace draftt
