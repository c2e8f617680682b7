// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// Walks the five steps of the wizard on a demo workspace of its own, in the terminal: each check with its
/// time, the scripts, run as the demo's admin, and the saved connection. `demoOptions` go to the demo.
[[nodiscard]] Pending startWalk(const QStringList &demoOptions, CommandContext &context, Finished finished);

} // namespace draftt
