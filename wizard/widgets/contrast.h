// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace draftt
{

// WCAG 2.2, success criteria 1.4.3 and 1.4.11.
constexpr double textContrast = 4.5;
constexpr double signContrast = 3.0;

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, «contrast ratio»).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `wish`, or the nearest darker or lighter tone of it that has at least `ratio` to each of the grounds.
/// Where none has, black or white, whichever stands out more.
[[nodiscard]] QColor readableOn(const QList<QColor> &grounds, const QColor &wish, double ratio);

/// What unselected text and signs stand on in a window of this palette.
[[nodiscard]] QList<QColor> groundsOf(const QPalette &palette);

/// The palette with those colours made readable that styles set too faint: what a field shows while it is
/// empty, links, and the ground of what is selected.
[[nodiscard]] QPalette readable(QPalette palette);

} // namespace draftt
