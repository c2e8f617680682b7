// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/knownsecrets.h"

#include "core/exchange/unescapedtext.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype longestPart = 12;
constexpr qsizetype shortestSecret = 6;
constexpr int mostEscapes = 3; ///< escapes of escapes that are looked through

/// Capitals are small letters, and the base64 of URLs is that of mails.
constexpr char folded(char c)
{
    if (c >= 'A' && c <= 'Z')
        return char(c - 'A' + 'a');
    return c == '-' ? '+' : c == '_' ? '/' : c;
}

/// Of each byte: everything that came over the wire is folded.
constexpr auto foldings = [] {
    std::array<char, 256> all{};
    for (size_t byte = 0; byte < all.size(); ++byte)
        all.at(byte) = folded(char(byte));
    return all;
}();

QByteArray foldedText(const QByteArray &text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), result.begin(), [](char c) { return foldings[quint8(c)]; });
    return result;
}

using Parts = QList<KnownSecrets::Parts>;

/// The hash of so many characters in a row, as it moves along a text.
class Roll
{
public:
    Roll(const char *text, qsizetype length, size_t seed) : m_factor(seed | 1U)
    {
        for (qsizetype at = 0; at < length; ++at) {
            m_hash = m_hash * m_factor + quint8(text[at]);
            m_leaving *= m_factor;
        }
    }
    void move(char leaves, char comes)
    {
        m_hash = m_hash * m_factor + quint8(comes) - m_leaving * quint8(leaves);
    }
    /// Its place in the sieve: the upper bits, which are mixed best.
    [[nodiscard]] qsizetype byte() const { return qsizetype(m_hash >> (64 - sieveBits + 3)); }
    [[nodiscard]] char bit() const { return char(1U << ((m_hash >> (64 - sieveBits)) & 7U)); }

    static constexpr int sieveBits = 16;

private:
    quint64 m_factor;
    quint64 m_hash = 0;
    quint64 m_leaving = 1; ///< what the first character has become by the time it leaves
};

/// Where in a folded text a part of that length begins.
std::vector<qsizetype> placesIn(const QByteArray &text, const KnownSecrets::Parts &parts, size_t seed)
{
    std::vector<qsizetype> places;
    const auto length = parts.length;
    if (text.size() < length)
        return places;
    const char *const begin = text.constData();
    const char *const sieve = parts.sieve.constData();
    Roll roll(begin, length, seed);
    for (qsizetype at = 0;; ++at) {
        if ((sieve[roll.byte()] & roll.bit()) != 0 &&
            parts.hashes.contains(qHashBits(begin + at, size_t(length), seed)))
            places.push_back(at);
        if (at + length == text.size())
            return places;
        roll.move(begin[at], begin[at + length]);
    }
}

void findParts(const UnescapedText &reading, const Parts &parts, size_t seed, std::vector<ByteRange> &found)
{
    const auto text = foldedText(reading.text);
    for (const auto &ofLength : parts) {
        for (const auto at : placesIn(text, ofLength, seed))
            found.push_back(reading.placeOf(at, ofLength.length));
    }
}

/// In order, none touching another.
std::vector<ByteRange> merged(std::vector<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.from < b.from; });
    std::vector<ByteRange> result;
    for (const auto &range : ranges) {
        if (!result.empty() && range.from <= result.back().to)
            result.back().to = std::max(result.back().to, range.to);
        else
            result.push_back(range);
    }
    return result;
}

std::vector<ByteRange> rangesIn(const QByteArray &text, const Parts &parts, size_t seed)
{
    std::vector<ByteRange> found;
    UnescapedText reading{text, {}};
    findParts(reading, parts, seed, found);
    for (int layer = 0; layer < mostEscapes && mayHoldEscapes(reading.text); ++layer) {
        auto inner = unescaped(reading);
        if (inner.text.size() == reading.text.size())
            break;
        findParts(inner, parts, seed, found);
        reading = std::move(inner);
    }
    return merged(std::move(found));
}

/// Copies each character once: there may be a secret in every line of megabytes.
template <typename Text>
Text without(const Text &text, const std::vector<ByteRange> &ranges, const Text &instead)
{
    if (ranges.empty())
        return text;
    Text result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const auto &range : ranges) {
        result.append(text.constData() + from, range.from - from);
        result += instead;
        from = range.to;
    }
    result.append(text.constData() + from, text.size() - from);
    return result;
}

/// One byte a character, so that places are the same in both.
QByteArray bytesOf(const QString &text)
{
    QByteArray bytes(text.size(), '\0');
    std::transform(text.cbegin(), text.cend(), bytes.begin(),
                   [](QChar c) { return c.unicode() < 0x80 ? char(c.unicode()) : '\0'; });
    return bytes;
}

} // namespace

void KnownSecrets::makeSeed()
{
    if (m_seed == 0)
        m_seed = size_t(QRandomGenerator::system()->generate64()) | 1U;
}

void KnownSecrets::addForm(const QByteArray &form)
{
    if (form.size() < shortestSecret)
        return;
    makeSeed();
    const Secret text(foldedText(form));
    const auto &bytes = text.reveal();
    const auto length = std::min(bytes.size(), longestPart);
    m_shortest = m_parts.isEmpty() ? length : std::min(m_shortest, length);
    auto ofLength = std::find_if(m_parts.begin(), m_parts.end(), [length](const KnownSecrets::Parts &parts) {
        return parts.length == length;
    });
    if (ofLength == m_parts.end())
        ofLength = m_parts.insert(ofLength, {length, {}, QByteArray(1 << (Roll::sieveBits - 3), '\0')});
    auto &hashes = ofLength->hashes;
    auto &sieve = ofLength->sieve;
    const auto whole = qHashBits(bytes.constData(), size_t(bytes.size()), m_seed);
    if (hashes.contains(whole))
        return;
    hashes.insert(whole);
    for (qsizetype at = 0; at + length <= bytes.size(); ++at) {
        const char *const part = bytes.constData() + at;
        hashes.insert(qHashBits(part, size_t(length), m_seed));
        const Roll roll(part, length, m_seed);
        sieve[roll.byte()] = char(sieve[roll.byte()] | roll.bit());
    }
}

void KnownSecrets::add(const Secret &secret)
{
    if (secret.reveal().size() < shortestSecret)
        return;
    // Every request of a run brings the same token, which has several forms, and thousands of parts.
    makeSeed();
    const auto whole = qHashBits(secret.reveal().constData(), size_t(secret.reveal().size()), m_seed);
    if (m_added.contains(whole))
        return;
    m_added.insert(whole);
    addForm(secret.reveal());
    // What stands before it decides about the first characters of its base64, what follows about the last
    // ones.
    constexpr std::array<qsizetype, 3> foreign{0, 2, 3};
    for (qsizetype before = 0; before < 3; ++before) {
        const Secret shifted(QByteArray(before, '\0') + secret.reveal());
        const auto settled = shifted.reveal().size() * 8 / 6;
        const Secret encoded(shifted.reveal().toBase64(QByteArray::OmitTrailingEquals));
        const auto from = foreign.at(size_t(before));
        addForm(encoded.reveal().sliced(from, settled - from));
        if (before == 0)
            addForm(encoded.reveal());
    }
}

void KnownSecrets::addAuthorization(const QByteArray &value)
{
    const auto space = value.indexOf(' ');
    const Secret sent(value.sliced(space + 1).trimmed());
    if (!value.startsWith("Basic "))
        return add(sent);
    addForm(sent.reveal());
    const Secret pair(QByteArray::fromBase64(sent.reveal()));
    if (const auto colon = pair.reveal().indexOf(':'); colon >= 0)
        add(Secret(pair.reveal().sliced(colon + 1)));
}

QByteArray KnownSecrets::hidden(const QByteArray &text) const
{
    if (!mayBeIn(text.size()))
        return text;
    return without(text, rangesIn(text, m_parts, m_seed), "***"_ba);
}

QString KnownSecrets::hidden(const QString &text) const
{
    if (!mayBeIn(text.size()))
        return text;
    return without(text, rangesIn(bytesOf(text), m_parts, m_seed), u"***"_s);
}

QUrl KnownSecrets::hidden(const QUrl &url) const
{
    auto result = url;
    const auto shown = [this](const QString &part) { return hidden(part); };
    if (const auto host = url.host(QUrl::FullyEncoded); shown(host) != host)
        result.setHost(u"hidden.invalid"_s);
    result.setPath(shown(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    if (url.hasQuery())
        result.setQuery(shown(url.query(QUrl::FullyEncoded)), QUrl::TolerantMode);
    if (url.hasFragment())
        result.setFragment(shown(url.fragment(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return result;
}

} // namespace draftt
