// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// All that is read here was written by others, in megabytes: no pattern may look at a character again and
// again. A run that it has taken it does not give back (++, *+), as nothing shorter would do either.

/// Names of JSON members, form fields and query items whose value is a secret. `sig` and `X-Amz-…` sign
/// links; the rest carries tokens. Small letters, `-` and `_` alone: `isOfName` rests on it.
constexpr std::array<std::string_view, 21> tellingNames{
    "access_token",     "refresh_token",         "id_token",
    "token_value",      "personal_access_token", "client_secret",
    "secret",           "client_assertion",      "assertion",
    "password",         "external_link",         "external_links",
    "authorization",    "code_verifier",         "sig",
    "signature",        "x-amz-signature",       "x-amz-credential",
    "x-goog-signature", "sv_signature",          "x-amz-security-token",
};

QString namesPattern()
{
    QStringList names;
    for (const auto name : tellingNames)
        names += QLatin1StringView(name.data(), qsizetype(name.size()));
    return names.join(u'|');
}

const QRegularExpression &jsonMember()
{
    static const QRegularExpression expression(
        u"(\"(?:%1)\"\\s*:\\s*\")((?:[^\"\\\\]++|\\\\.)*+)"_s.arg(namesPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &formField()
{
    static const QRegularExpression expression(
        u"((?:^|[?&\\s;,'\"])(?:%1)=)([^&\\s\"'<>;,]+)"_s.arg(namesPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &authorization()
{
    static const QRegularExpression expression(u"\\b((?:Bearer|Basic)\\s+)([A-Za-z0-9._~+/=-]{8,})"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// A personal access token and an OAuth secret (databricks-api §2.1, §2.3), wherever they stand.
const QRegularExpression &tokenForm()
{
    static const QRegularExpression expression(u"\\b(?:dapi|dkea|dose|dsapi)[0-9a-f]{16,}+(?:-\\d++)?"_s);
    return expression;
}

/// A JWT, wherever it stands: `eyJ….….…`. Whether a run of its characters ends at a dot is looked at once, at
/// the beginning of the run, and not again at each place of it where one may begin.
const QRegularExpression &webToken()
{
    static const QRegularExpression expression(
        u"(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]++\\.[A-Za-z0-9_-])([A-Za-z0-9_-]*?)\\beyJ[A-Za-z0-9_-]{8,}+\\."
        "[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+)?"_s);
    return expression;
}

/// What the patterns above take a character for: they make no difference between capitals and small letters,
/// and know two letters beyond ASCII that are written small as `s` and `k`.
constexpr char plain(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return char(c - u'A' + u'a');
    if (c == 0x017F)
        return 's';
    if (c == 0x212A)
        return 'k';
    return c < 0x80 ? char(c) : '\0';
}

constexpr char16_t unit(char c)
{
    return quint8(c);
}
constexpr char16_t unit(QChar c)
{
    return c.unicode();
}

constexpr bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || c == '-' || c == '_';
}

/// With which letters names of each length end: of what stands before a quotation mark or an equals sign
/// nearly all falls through.
constexpr size_t longestName = 24; // longer than any
constexpr auto lastLetters = [] {
    std::array<quint32, longestName + 1> letters{};
    for (const auto name : tellingNames)
        letters.at(name.size()) |= 1U << (quint8(name.back()) & 31U);
    return letters;
}();

/// Whether what stands before that place, as far as a name can reach, is a telling one.
template <typename Text> bool endsTellingName(const Text &text, qsizetype end)
{
    const auto *const characters = text.constData();
    std::array<char, longestName> letters;
    size_t first = longestName;
    for (auto at = end; at > 0 && first > 0; --at) {
        const char c = plain(unit(characters[at - 1]));
        if (!isOfName(c))
            break;
        letters[--first] = c;
    }
    const std::string_view name(letters.data() + first, longestName - first);
    if (name.empty() || ((lastLetters[name.size()] >> (quint8(name.back()) & 31U)) & 1U) == 0)
        return false;
    return std::find(tellingNames.begin(), tellingNames.end(), name) != tellingNames.end();
}

template <typename Text> bool standsAt(const Text &text, qsizetype at, std::string_view word, auto read)
{
    if (text.size() - at < qsizetype(word.size()))
        return false;
    return std::equal(word.begin(), word.end(), text.begin() + at,
                      [read](char letter, auto c) { return letter == read(unit(c)); });
}

/// Whether a character can end a name or begin a word of the patterns. None beyond Latin-1 does: the two
/// letters that `plain` knows are none of these.
constexpr auto tellingCharacters = [] {
    std::array<bool, 256> are{};
    for (const char c : std::string_view("\"=bBdDeE"))
        are.at(quint8(c)) = true;
    return are;
}();

/// False: none of the patterns matches anywhere. Nearly every text is such a one, and to look once at each
/// character costs a small part of asking four expressions.
template <typename Text> bool mayHoldSecrets(const Text &text)
{
    const auto exact = [](char16_t c) { return c < 0x80 ? char(c) : '\0'; };
    const auto isAny = [&text](qsizetype at, std::initializer_list<std::string_view> words, auto read) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return standsAt(text, at, word, read); });
    };
    const auto *const characters = text.constData();
    const auto size = text.size();
    for (qsizetype at = 0; at < size; ++at) {
        const auto here = unit(characters[at]);
        if (here >= tellingCharacters.size() || !tellingCharacters[here])
            continue;
        const char c = plain(here);
        if (c == '"' || c == '=') {
            if (endsTellingName(text, at))
                return true;
            continue;
        }
        // Most letters are none of these words, by the one that follows.
        const char next = at + 1 < size ? plain(unit(characters[at + 1])) : '\0';
        if (c == 'b' && (next == 'e' || next == 'a') && isAny(at, {"bearer", "basic"}, plain))
            return true;
        if (c == 'd' && (next == 'a' || next == 'k' || next == 'o' || next == 's') &&
            isAny(at, {"dapi", "dkea", "dose", "dsapi"}, exact))
            return true;
        if (c == 'e' && next == 'y' && isAny(at, {"eyJ"}, exact))
            return true;
    }
    return false;
}

} // namespace

QString redacted(const QString &text)
{
    if (!mayHoldSecrets(text))
        return text;
    auto result = text;
    result.replace(jsonMember(), u"\\1***"_s);
    result.replace(formField(), u"\\1***"_s);
    result.replace(authorization(), u"\\1***"_s);
    result.replace(webToken(), u"\\1***"_s);
    result.replace(tokenForm(), u"***"_s);
    return result;
}

QByteArray redacted(const QByteArray &text)
{
    if (!mayHoldSecrets(text))
        return text;
    // Latin-1 keeps every byte as it is, also in a body that is not UTF-8; all patterns are ASCII.
    return redacted(QString::fromLatin1(text)).toLatin1();
}

QUrl redacted(const QUrl &url)
{
    auto result = url.adjusted(QUrl::RemoveUserInfo);
    if (result.hasQuery())
        result.setQuery(redacted(u'?' + result.query(QUrl::FullyEncoded)).mid(1), QUrl::TolerantMode);
    if (result.hasFragment())
        result.setFragment(redacted(result.fragment(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return result;
}

} // namespace draftt
