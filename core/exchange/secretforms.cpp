// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/secretforms.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// A run that a pattern has taken it does not give back (++, *+), as nothing shorter would do either.

QString names()
{
    QStringList all;
    for (const auto name : secretforms::tellingNames)
        all += QLatin1StringView(name.data(), qsizetype(name.size()));
    return all.join(u'|');
}

/// Of either kind; within a text that is quoted itself it has backslashes.
constexpr auto openingMark = R"((?:(?<escaped>\\++["'])|(?<plain>["'])))"_L1;

/// What a value holds up to, not with, the mark that closes it. One with more backslashes belongs to the
/// value, and the mark of the text around is not passed.
constexpr auto escapedCharacter = R"((?:[^"\\]|(?!\g{escaped})\\++["']?))"_L1;
constexpr auto plainCharacter = R"((?:\\.|(?!\g{plain})[^\\]))"_L1;

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

const QRegularExpression &secretforms::member()
{
    static const auto expression = [] {
        const auto colon = uR"((?:\s|\\[nrt])*+:(?:\s|\\[nrt])*+)"_s;
        const auto name = uR"((?<!\\)(?<slashes>\\*+)["'](?:%1)\g{slashes}["'])"_s.arg(names());
        const auto value = u"(?(escaped)%1*+|%2*+)"_s.arg(escapedCharacter, plainCharacter);
        return compiled(u'(' + name + colon + openingMark + u')' + value);
    }();
    return expression;
}

const QRegularExpression &secretforms::field()
{
    static const auto expression = [] {
        // Where no other name goes on: also after `\n`, `&` or `%26` as texts of JSON and links hold them.
        const auto begin = uR"((?:(?<![A-Za-z0-9_-])|(?<=\\[bfnrt])|(?<=\\u[0-9a-f]{4})|)"
                           uR"((?<=%[0-9a-f]{2})|(?<=%25[0-9a-f]{2})))"_s;
        const auto equals = uR"([ \t]*+(?:=++|%(?:25)*+3d|\\u003d)[ \t]*+)"_s;
        // After the mark that closes a text a list or an object goes on.
        const auto mark = uR"((?:%1(?![\s,:}\]"']))?+)"_s.arg(openingMark);
        const auto value = uR"((?(escaped)(?:(?!\n)%1)++|(?(plain)(?:(?!\n)%2)++|)"
                           uR"((?:[^&\s"'<>;,\\]|\\[^"'\s])++)))"_s.arg(escapedCharacter, plainCharacter);
        return compiled(u"(%1(?:%2)%3%4)%5"_s.arg(begin, names(), equals, mark, value));
    }();
    return expression;
}

const QRegularExpression &secretforms::authorization()
{
    static const QRegularExpression expression(u"\\b((?:Bearer|Basic)\\s+)([A-Za-z0-9._~+/=-]{8,})"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &secretforms::token()
{
    static const QRegularExpression expression(u"\\b(?:dapi|dkea|dose|dsapi)[0-9a-f]{16,}+(?:-\\d++)?"_s);
    return expression;
}

const QRegularExpression &secretforms::webToken()
{
    // Whether a run of its characters ends at a dot is looked at once, at the beginning of the run, and not
    // again at each place of it where one may begin.
    static const QRegularExpression expression(
        u"(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]++\\.[A-Za-z0-9_-])([A-Za-z0-9_-]*?)\\beyJ[A-Za-z0-9_-]{8,}+\\."
        "[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+)?"_s);
    return expression;
}

} // namespace draftt
