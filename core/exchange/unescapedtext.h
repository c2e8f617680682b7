// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace draftt
{

/// From the first to before the last character.
struct ByteRange {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// A text as somebody reads it, and where in the source each of its characters stands.
struct UnescapedText {
    QByteArray text;
    std::vector<ByteRange> places; ///< empty: each at its own

    [[nodiscard]] ByteRange placeOf(qsizetype from, qsizetype length) const
    {
        if (places.empty())
            return {from, from + length};
        return {places[size_t(from)].from, places[size_t(from + length - 1)].to};
    }
};

/// Percent forms, escapes of JSON and entities of HTML; false: there are none.
[[nodiscard]] bool mayHoldEscapes(const QByteArray &text);
/// With one layer of escapes taken off.
[[nodiscard]] UnescapedText unescaped(const UnescapedText &source);

} // namespace draftt
