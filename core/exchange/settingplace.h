// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/secretnames.h"

#include <QStringView>

namespace draftt
{

/// Where a setting stands that somebody has written, and where its value ends. Inside the room only. What
/// counts characters takes time by their number.
namespace settingplace
{

struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0; ///< behind its last character; not more than `from`: nothing
};

/// Where a setting stands, which says where its line ends.
enum class Place {
    Sentence,
    Line,
    LineInText, ///< behind a line break that is written `\n`
    Quotation,  ///< at the beginning of one
};

struct Position {
    Place place = Place::Sentence;
    qsizetype slashes = 0;   ///< before the `n` of the line break, or before the quotation mark
    QChar mark;              ///< of a quotation
    qsizetype lineBegin = 0; ///< of a line of the whole text
};

[[nodiscard]] bool isMark(QChar c);
[[nodiscard]] bool isBlank(QChar c);
[[nodiscard]] bool isLineEnd(QChar c);

/// How many backslashes begin there.
[[nodiscard]] qsizetype slashesFrom(QStringView text, qsizetype at);

[[nodiscard]] Position positionOf(QStringView text, const secretforms::SecretName &name);

/// Where the line of a setting ends, from a place within it.
[[nodiscard]] qsizetype endOfLine(QStringView text, qsizetype at, const Position &position);
/// The end of what is not blank.
[[nodiscard]] qsizetype endOfWord(QStringView text, qsizetype at, const Position &position);
/// Whether nothing but a comment follows in the line.
[[nodiscard]] bool endsLine(QStringView text, qsizetype at, const Position &position);

} // namespace settingplace

} // namespace draftt
