// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `setup [FILE|-]`: what the window does in five steps, from options, a text and the standard input.
[[nodiscard]] Pending startSetup(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
