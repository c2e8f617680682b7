// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace draftt
{

/// Whether these words of the command line are for the window: none, `--demo`, and what Qt takes for every
/// program with a window, such as `-style fusion` and `-reverse`.
[[nodiscard]] bool isForWindow(const std::vector<std::string_view> &words);

} // namespace draftt
