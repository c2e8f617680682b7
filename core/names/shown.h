// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace draftt
{

/// Whether a character displays otherwise than it is: controls of both ranges, marks that turn the reading
/// direction around, characters without width, tags, separators of lines and paragraphs, halves of a
/// surrogate pair. A line break is one too.
[[nodiscard]] bool isHidden(char32_t code);

/// Whether `text` holds such a character.
[[nodiscard]] bool hidesSomething(QStringView text);

/// `text` with each of them spelt out, as in `a[U+202E]b`. The form means nothing to a shell, to SQL, to HCL
/// or to a terminal.
[[nodiscard]] QString shown(QStringView text);

/// The same of a text of several lines: line breaks and tabs stay.
[[nodiscard]] QString shownLines(QStringView text);

/// Where a name reads otherwise than it is spelt, its spelling: what is hidden, spaces that are none, and
/// letters that look like Latin ones among Latin ones are spelt out, as in `p[U+0430]ypal`. Empty where a
/// name is what it looks like.
[[nodiscard]] QString oddSpelling(QStringView name);

/// By code points; halves of a surrogate pair stand for themselves.
[[nodiscard]] QList<uint> codePoints(QStringView text);

} // namespace draftt
