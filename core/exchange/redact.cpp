// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"

#include "core/exchange/secretforms.h"
#include "core/exchange/secretnames.h"
#include "core/exchange/settings.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What the patterns take a character for: they make no difference between capitals and small letters,
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

constexpr bool isJoint(char c)
{
    return c == '-' || c == '_';
}

constexpr bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isJoint(c);
}

/// With which letters names end: of what stands before a quotation mark or an equals sign most falls through.
constexpr auto lastLetters = [] {
    quint32 letters = 0;
    for (const auto name : secretforms::tellingNames)
        letters |= 1U << (quint8(name.back()) & 31U);
    return letters;
}();

/// Whether a text ends as a name does, be its words joined or not.
bool endsAs(std::string_view text, std::string_view name)
{
    auto at = text.size();
    for (auto letter = name.rbegin(); letter != name.rend(); ++letter) {
        if (isJoint(*letter))
            continue;
        while (at > 0 && isJoint(text[at - 1]))
            --at;
        if (at == 0 || text[at - 1] != *letter)
            return false;
        --at;
    }
    return true;
}

/// Whether what stands before that place ends as a telling name does. What it begins with is left to the
/// patterns.
template <typename Text> bool endsTellingName(const Text &text, qsizetype end)
{
    const auto *const characters = text.constData();
    // Between a name and its sign.
    while (end > 0 && (unit(characters[end - 1]) == u'\\' || unit(characters[end - 1]) == u' ' ||
                       unit(characters[end - 1]) == u'\t'))
        --end;
    while (end > 0 && isJoint(plain(unit(characters[end - 1]))))
        --end;
    const char last = end > 0 ? plain(unit(characters[end - 1])) : '\0';
    if (!isOfName(last) || ((lastLetters >> (quint8(last) & 31U)) & 1U) == 0)
        return false;
    std::array<char, secretforms::longestName> letters;
    const auto most = std::min(end, secretforms::longestName);
    qsizetype known = 0;
    for (; known < most && isOfName(plain(unit(characters[end - known - 1]))); ++known)
        letters[size_t(secretforms::longestName - known - 1)] = plain(unit(characters[end - known - 1]));
    const std::string_view before(letters.data() + (secretforms::longestName - known), size_t(known));
    return std::any_of(secretforms::tellingNames.begin(), secretforms::tellingNames.end(),
                       [before](std::string_view name) { return endsAs(before, name); });
}

template <typename Text> bool standsAt(const Text &text, qsizetype at, std::string_view word, auto read)
{
    if (text.size() - at < qsizetype(word.size()))
        return false;
    return std::equal(word.begin(), word.end(), text.begin() + at,
                      [read](char letter, auto c) { return letter == read(unit(c)); });
}

/// Whether a user and a password stand between a URL's scheme and the sign behind them.
template <typename Text> bool isUserInfo(const Text &text, qsizetype colon, qsizetype end)
{
    auto at = colon + 1;
    while (at < end && (unit(text.constData()[at]) == u'/' || unit(text.constData()[at]) == u'\\'))
        ++at;
    for (bool hasColon = false; at < end; ++at) {
        const auto c = plain(unit(text.constData()[at]));
        if (std::string_view(" \t\r\n/?#\"'<>\\").find(c) != std::string_view::npos)
            return false;
        hasColon = hasColon || c == ':';
        if (at + 1 == end)
            return hasColon;
    }
    return false;
}

/// Whether a dash begins what a private key begins with, an option with a long name, or `-u`.
template <typename Text> bool mayBeOption(const Text &text, qsizetype at)
{
    const auto *const characters = text.constData();
    const char next = at + 1 < text.size() ? plain(unit(characters[at + 1])) : '\0';
    if (next == 'u')
        return at == 0 || !isOfName(plain(unit(characters[at - 1])));
    const char then = at + 2 < text.size() ? plain(unit(characters[at + 2])) : '\0';
    return next == '-' && ((then >= 'a' && then <= 'z') || standsAt(text, at, "-----begin ", plain));
}

/// Whether a character can end a name or begin a word of the patterns. None beyond Latin-1 does: the two
/// letters that `plain` knows are none of these.
constexpr auto tellingCharacters = [] {
    std::array<bool, 256> are{};
    for (const char c : std::string_view("\"':=%\\-@bBdDeE"))
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
    qsizetype authority = -1; // where that of the last URL begins
    for (qsizetype at = 0; at < size; ++at) {
        const auto here = unit(characters[at]);
        if (here >= tellingCharacters.size() || !tellingCharacters[here])
            continue;
        const char c = plain(here);
        if (c == '"' || c == '\'' || c == '=' || c == ':') {
            if (endsTellingName(text, at))
                return true;
            if (c == ':' && isAny(at, {"://", ":\\"}, exact))
                authority = at;
            continue;
        }
        if (c == '@') {
            if (authority >= 0 && isUserInfo(text, authority, at))
                return true;
            authority = -1;
            continue;
        }
        if (c == '-') {
            if (mayBeOption(text, at))
                return true;
            continue;
        }
        if (c == '%' || c == '\\') {
            // An equals sign of a link in a link, or of JSON.
            if (isAny(at, {"%3d", "%25", "\\u003d"}, plain) && endsTellingName(text, at))
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

QString redactedOnce(QString result)
{
    result.replace(secretforms::privateKey(), u"\\1***"_s);
    result.replace(secretforms::member(), u"\\1***"_s);
    result.replace(secretforms::valueBehindName(), u"\\1***"_s);
    result.replace(secretforms::valueBeforeName(), u"\\1***"_s);
    result.replace(secretforms::userInfo(), u"\\1***"_s);
    result = withoutSettings(result);
    result.replace(secretforms::field(), u"\\1***"_s);
    result.replace(secretforms::option(), u"\\1***"_s);
    result.replace(secretforms::user(), u"\\1***"_s);
    result.replace(secretforms::authorization(), u"\\1***"_s);
    result.replace(secretforms::webToken(), u"\\1***"_s);
    result.replace(secretforms::token(), u"***"_s);
    return result;
}

/// Each time again, as what one pattern leaves another may read. Nearly always the first one does it, and the
/// next sees that; only texts that were made for it take more, and they have an end, too.
constexpr int mostTimes = 8;

} // namespace

QString redacted(const QString &text)
{
    if (!mayHoldSecrets(text))
        return text;
    // Half of a pair: no expression reads such a text. What a JSON text escapes may be one.
    auto result = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    for (int left = mostTimes; left > 0; --left) {
        auto next = redactedOnce(result);
        if (next == result)
            break;
        result = std::move(next);
    }
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
