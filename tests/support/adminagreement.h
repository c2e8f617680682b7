// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/adminbench.h"

namespace draftt
{

/// What a journal says that the workspace contradicts, a line each: nothing that is done is missing, nothing
/// that is not begun is there, and nothing is there twice. `start`: the grants and levels of before.
[[nodiscard]] QStringList disagreements(AdminBench &bench, const Journal &journal);

} // namespace draftt
