// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QRegularExpression>

namespace draftt
{

/// Regular expressions without regard to case, each compiled once: the rules ask many of them of every
/// answer, in any thread. A pattern is a literal, which lives as long as the program. Inside the room only.
namespace patterns
{

[[nodiscard]] QRegularExpressionMatch find(QLatin1StringView pattern, const QString &text);
[[nodiscard]] bool matchesWhole(QLatin1StringView pattern, const QString &text);

} // namespace patterns

} // namespace draftt
