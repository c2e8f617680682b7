// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMargins>
#include <QSize>
#include <QString>

namespace draftt
{

/// What the pages are drawn for.
[[nodiscard]] QSize wantedWindowSize();

/// `wanted`, but no larger than what fits on a screen of which `available` is free, with the frame that the
/// desktop draws around the window; what it lacks in height it gets in width. All in logical pixels.
[[nodiscard]] QSize fittingSize(QSize wanted, QSize available, QMargins frame);

/// As the window was left; else the wanted one. `file` may be empty.
[[nodiscard]] QSize readWindowSize(const QString &file);
/// An empty `file`: nothing is kept.
void keepWindowSize(const QString &file, QSize size);

} // namespace draftt
