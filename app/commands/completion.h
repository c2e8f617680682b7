// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `completion SHELL`: what completes the words of this program there, made from the table of commands; and
/// `completion names`: the names of the saved connections, one a line, which those scripts ask for.
[[nodiscard]] Pending startCompletion(const QStringList &arguments, CommandContext &context,
                                      Finished finished);

} // namespace draftt
