// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/checkoperation.h"

namespace draftt
{

class CommandLine;

/// Adds `--all`, `--parallel`, `--junit` and `--force` to what `check` takes.
void takeAll(CommandLine &line);

/// `check --all`: every saved connection, so many at a time. What was found is kept with each. What is wrong
/// with the options is said.
[[nodiscard]] Pending startCheckAll(const CommandLine &line, const CheckOptions &options,
                                    CommandContext &context, Finished finished);

} // namespace draftt
