// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>

namespace draftt
{

/// An expression that a whole text must match. To be compiled once: every right that is read names somebody.
[[nodiscard]] inline QRegularExpression wholePattern(QLatin1StringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace draftt
