#pragma once

#include <QPalette>

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
