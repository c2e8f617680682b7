// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/unescapedtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace draftt
{

namespace
{

struct Escape {
    char means = 0;
    qsizetype length = 0; ///< 0: none
};

Escape numbered(QByteArrayView digits, int base, qsizetype length)
{
    bool isNumber = false;
    const auto code = digits.toByteArray().toUInt(&isNumber, base);
    return isNumber && code > 0 && code < 0x80 ? Escape{char(code), length} : Escape{};
}

Escape entityAt(QByteArrayView text)
{
    constexpr std::array<std::pair<QByteArrayView, char>, 6> names{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&sol;", '/'}}};
    for (const auto &[name, means] : names) {
        if (text.startsWith(name))
            return {means, name.size()};
    }
    const auto end = text.first(std::min<qsizetype>(text.size(), 9)).indexOf(';');
    if (!text.startsWith("&#") || end < 3)
        return {};
    const bool isHex = text[2] == 'x' || text[2] == 'X';
    const auto digits = text.first(end).sliced(isHex ? 3 : 2);
    return numbered(digits, isHex ? 16 : 10, end + 1);
}

Escape escapeAt(QByteArrayView text)
{
    switch (text.front()) {
    case '%':
        return text.size() < 3 ? Escape{} : numbered(text.sliced(1, 2), 16, 3);
    case '\\':
        if (text.size() >= 6 && text[1] == 'u')
            return numbered(text.sliced(2, 4), 16, 6);
        return text.size() >= 2 && QByteArrayView("\"\\/").contains(text[1]) ? Escape{text[1], 2} : Escape{};
    case '&':
        return entityAt(text);
    default:
        return {};
    }
}

} // namespace

bool mayHoldEscapes(const QByteArray &text)
{
    return text.contains('%') || text.contains('\\') || text.contains('&');
}

UnescapedText unescaped(const UnescapedText &source)
{
    UnescapedText reading;
    reading.places.reserve(size_t(source.text.size()));
    for (qsizetype at = 0; at < source.text.size();) {
        const auto escape = escapeAt(QByteArrayView(source.text).sliced(at));
        const auto length = std::max<qsizetype>(escape.length, 1);
        reading.text += escape.length > 0 ? escape.means : source.text[at];
        reading.places.push_back(source.placeOf(at, length));
        at += length;
    }
    return reading;
}

} // namespace draftt
