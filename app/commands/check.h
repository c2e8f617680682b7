// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/checkoperation.h"

namespace draftt
{

/// `check`: tests a connection step by step, and saves it if asked to.
[[nodiscard]] Pending startCheck(const QStringList &arguments, CommandContext &context, Finished finished);

class CommandLine;

/// Adds `--no-start` and `--wait` to what a command takes.
void takePatience(CommandLine &line);

/// With what they say, and all else as usual. What is wrong is said.
[[nodiscard]] std::optional<CheckOptions> patienceFrom(const CommandLine &line, Terminal &terminal);

} // namespace draftt
