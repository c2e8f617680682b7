// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>

namespace draftt
{

/// The pictures of this program, by what they say. Each is drawn in a tone that stands out on its ground.
enum class Sign { Passed, Failed, Running, Waiting, Skipped, Unproven, Warning, Info, Current, NotYet };

/// The shape of a sign, black on nothing: the largest square that `room` (in pixels) holds; null without
/// room. No file is read for it, as the first frame of the window shows signs, and what reads SVG files is a
/// library that would have to be loaded first.
[[nodiscard]] QPixmap shapeOf(Sign sign, const QSize &room);

} // namespace draftt
