// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/planfile.h"

namespace draftt
{

class CommandLine;
class Terminal;

/// Adds the options that stand for the parts of a connection: `--host`, `--client-id`, … `--table`.
void takeParts(CommandLine &line);

/// Reads them into the session, over what it has. What is wrong is said, and what was mended of a name.
[[nodiscard]] Result<Nothing> readParts(const CommandLine &line, Terminal &terminal, Session &session);

// The two halves of it, for who wants more of a plan file.
/// What `--plan` names; nullopt: nothing. What is wrong is said.
[[nodiscard]] Result<std::optional<PlanFile>> planNamed(const CommandLine &line, Terminal &terminal);
/// The other options.
[[nodiscard]] Result<Nothing> readOptions(const CommandLine &line, Terminal &terminal, Session &session);

} // namespace draftt
