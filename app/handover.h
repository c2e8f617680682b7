// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// This process becomes the program of that name in the folder of its own, with the same words and the same
/// environment; output, signals and exit code need nobody to pass them on. Where a process cannot become
/// another, it waits for it. Returns the exit code; on Unix only if that failed, and said why.
[[nodiscard]] int becomeSibling(const char *name, char *argv[]);

} // namespace draftt
