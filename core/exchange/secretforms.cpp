// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/secretforms.h"

#include "core/exchange/secretnames.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// A run that a pattern has taken it does not give back (++, *+), as nothing shorter would do either.

/// In capitals with words before them, as variables of an environment are called.
QString names()
{
    QStringList all;
    for (const auto name : secretforms::tellingNames) {
        auto words = QString::fromLatin1(name.data(), qsizetype(name.size()));
        all += words.replace(u'-', u'_').replace(u'_', "[_-]?"_L1);
    }
    return u"(?:(?-i:(?:[A-Z0-9]++_)*)(?:%1))"_s.arg(all.join(u'|'));
}

/// Of either kind; within a text that is quoted itself it has backslashes.
constexpr auto openingMark = R"((?:(?<escaped>\\++["'])|(?<plain>["'])))"_L1;

/// Not the mark that closes the text which the name ends: up to the next one there is only what JSON has
/// between texts. Nothing else may be left, as a value may begin so.
constexpr auto openingMarkOfValue =
    R"((?:(?:(?<escaped>\\++["'])|(?<plain>["']))(?![\s,:}\][{]*+(?:\z|(?(escaped)(?:\g{escaped}|")|\g{plain}))))?+)"_L1;

/// Where no other name goes on: also after `\n`, `&` or `%26` as texts of JSON and links hold them.
constexpr auto unboundBefore =
    R"((?:(?<![A-Za-z0-9_-])|(?<=\\[bfnrt])|(?<=\\u[0-9a-f]{4})|(?<=%[0-9a-f]{2})|(?<=%25[0-9a-f]{2})))"_L1;

/// What a value holds up to, not with, the mark that closes it. One with more backslashes belongs to the
/// value, and the mark of the text around is not passed.
constexpr auto escapedCharacter = R"((?:[^"\\]|(?!\g{escaped})\\++["']?))"_L1;
constexpr auto plainCharacter = R"((?:\\.|(?!\g{plain})[^\\]))"_L1;

/// To the mark that closes it, or what stands there without one.
QString valueOf(const QString &word)
{
    return uR"((?(escaped)(?:(?!\n)%1)++|(?(plain)(?:(?!\n)%2)++|%3)))"_s.arg(escapedCharacter,
                                                                              plainCharacter, word);
}

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption);
}

/// Of JSON, also in a text of JSON.
constexpr auto space = R"((?:\s|\\[nrt])*+)"_L1;

/// A mark with as many backslashes as the first had.
constexpr auto sameMark = R"(\g{slashes}["'])"_L1;

/// `"name":"client_secret"`, but for the mark that begins it.
QString namedMember()
{
    return uR"((?:name|key)%1%2:%2%1%3%1)"_s.arg(sameMark, space, names());
}

} // namespace

const QRegularExpression &secretforms::valueBehindName()
{
    static const auto expression = [] {
        const auto before = uR"((?<!\\)(?<slashes>\\*+)["']%1%2,%2%3value%3%2:%2%4)"_s.arg(
            namedMember(), space, sameMark, openingMark);
        return compiled(u"(%1)(?(escaped)%2*+|%3*+)"_s.arg(before, escapedCharacter, plainCharacter));
    }();
    return expression;
}

const QRegularExpression &secretforms::valueBeforeName()
{
    static const auto expression = [] {
        const auto before =
            uR"((?<!\\)(?<slashes>\\*+)["']value%1%2:%2%3)"_s.arg(sameMark, space, openingMark);
        const auto behind = u"(?=%1%2,%2%1%3)"_s.arg(sameMark, space, namedMember());
        return compiled(
            u"(%1)(?(escaped)%2*+|%3*+)%4"_s.arg(before, escapedCharacter, plainCharacter, behind));
    }();
    return expression;
}

const QRegularExpression &secretforms::member()
{
    static const auto expression = [] {
        const auto colon = uR"((?:\s|\\[nrt])*+:(?:\s|\\[nrt])*+(?:\[\s*+)?+[bu]?+)"_s;
        const auto name = uR"((?<!\\)(?<slashes>\\*+)["']%1\g{slashes}["'])"_s.arg(names());
        const auto value = u"(?(escaped)%1*+|%2*+)"_s.arg(escapedCharacter, plainCharacter);
        return compiled(u'(' + name + colon + openingMark + u')' + value);
    }();
    return expression;
}

const QRegularExpression &secretforms::field()
{
    static const auto expression = [] {
        const auto equals = uR"([ \t]*+(?:=++|%(?:25)*+3d|\\u003d)[ \t]*+)"_s;
        return compiled(u"((?:%1|(?<=--))%2%3%4)%5"_s.arg(
            unboundBefore, names(), equals, openingMarkOfValue,
            valueOf(uR"((?:[^&\s"'<>;,\\]|,(?=[^\s"'\\])|\\[^"'\s])++)"_s)));
    }();
    return expression;
}

const QRegularExpression &secretforms::option()
{
    static const auto expression = [] {
        const auto between = uR"(["']?(?:[ \t,]|\\\r?\n)++)"_s;
        // The next option, and what a manual says: `--token string`.
        const auto word =
            uR"((?![-<\[]|(?:string|text|option|options|flag|argument|parameter|value|to|or|and|is|was|for|with|must)\b(?![^\s.,:;]))(?:[^\s"'<>\\]|\\[^"'\s])++)"_s;
        return compiled(
            u"(%1--%2%3%4)%5"_s.arg(unboundBefore, names(), between, openingMarkOfValue, valueOf(word)));
    }();
    return expression;
}

const QRegularExpression &secretforms::user()
{
    static const auto expression = compiled(
        uR"(((?<![^\s"'`])(?:-u|--user|--proxy-user)[ \t=]*+(?:(?<escaped>\\++["'])|(?<plain>["']))?+[^\s:"']*+:))"_s +
        valueOf(uR"((?:[^\s"'\\]|\\[^"'\s])++)"_s));
    return expression;
}

const QRegularExpression &secretforms::userInfo()
{
    static const QRegularExpression expression(
        uR"((:(?:\\*+/){2}[^\s/?#:@"'<>\\]*+:)[^\s/?#"'<>\\]+(?=@))"_s);
    return expression;
}

const QRegularExpression &secretforms::privateKey()
{
    static const auto expression = compiled(
        uR"((-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----)(?=(?:\s|\\[nr])*+(?:\*|[A-Za-z0-9+/]{16}|Proc-Type)))"
        uR"((?:(?!-----END)[^"'<])*+)"_s);
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
