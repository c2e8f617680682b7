// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profile.h"
#include "core/session.h"

namespace draftt
{

class CommandLine;

/// Which connection a command is about.
struct Connection {
    Session session;                          ///< as far as it was given; nothing of it is proven
    std::optional<ConnectionProfile> profile; ///< the saved one that was named
    bool usesItsSecret = true;                ///< false: whoever runs the command gives one of their own
};

/// Adds `[PROFILE]` and the options that stand for its parts (`--host`, `--client-id`, … `--table`), the
/// secret and the network to what a command takes.
void takeConnection(CommandLine &line);

/// Adds `--proxy` and `--ca-file`.
void takeNetwork(CommandLine &line);

/// Puts them into effect, over the settings that were kept. What is wrong is said.
[[nodiscard]] Result<Nothing> applyNetwork(const CommandLine &line, const CommandContext &context);

/// Options go before the saved connection's parts. What is wrong is said, and the error tells the exit code.
/// Also puts `--proxy` and `--ca-file` into effect.
[[nodiscard]] Result<Connection> connectionFrom(const CommandLine &line, const CommandContext &context);

/// The connection's session with its secret: from standard input if asked for, else from the keychain for a
/// saved connection, else from the environment. What is wrong is said; a host that is none of Databricks' own
/// and was not confirmed is named. A secret that is given for a saved connection goes to no other host than
/// the one that it was saved for, as far as the keychain tells, unless `--host` says so.
[[nodiscard]] Pending fetchSecret(const Connection &connection, const CommandLine &line,
                                  CommandContext &context, const Done<Session> &done);

} // namespace draftt
