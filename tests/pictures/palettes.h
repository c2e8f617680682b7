// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace draftt
{

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette(); ///< white on black

} // namespace draftt
