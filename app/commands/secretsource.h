// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/secret.h"
#include "core/session.h"

namespace draftt
{

class CommandLine;

/// Adds `--secret-stdin` to what a command takes.
void takeSecret(CommandLine &line);

/// The secret from standard input if `--secret-stdin` was given, else what the environment variable
/// DATABRICKS_CLIENT_SECRET (or DATABRICKS_TOKEN for a token) held, else an empty one. What is wrong with it
/// is said. Never from an argument.
[[nodiscard]] Result<Secret> secretFromOutside(const CommandLine &line, SignInMethod method,
                                               const CommandContext &context);

} // namespace draftt
