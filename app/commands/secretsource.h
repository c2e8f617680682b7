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

/// Outside this program's own keeping. Never an argument.
enum class Outside {
    Input,       ///< one line of standard input
    Environment, ///< DATABRICKS_CLIENT_SECRET, or DATABRICKS_TOKEN for a token
};

/// Input if `--secret-stdin` was given, else the environment.
[[nodiscard]] Outside outsideOf(const CommandLine &line);

/// The secret for what the session names; an empty one if the environment had none. What is wrong with it is
/// said.
[[nodiscard]] Result<Secret> secretFrom(Outside outside, const Session &session,
                                        const CommandContext &context);

/// Whether the environment had one.
[[nodiscard]] bool isInEnvironment(SignInMethod method, const CommandContext &context);

} // namespace draftt
