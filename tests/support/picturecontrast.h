// SPDX-License-Identifier: Apache-2.0
#pragma once

class QImage;
class QRect;

namespace draftt
{

/// The contrast of what stands out most in a part of a picture to the colour that is there most.
[[nodiscard]] double contrastIn(const QImage &picture, const QRect &part);

} // namespace draftt
