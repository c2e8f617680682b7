// SPDX-License-Identifier: Apache-2.0
#pragma once

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

} // namespace draftt
