// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// Does the text begin like an HTML page?
[[nodiscard]] bool looksLikePage(const QString &text);

/// The sentence of an error page, without tags: servers put the reason into `<pre>`, everybody else says it
/// in the title or the first heading.
[[nodiscard]] QString messageOfPage(const QString &html);

} // namespace draftt
