// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/session.h"

namespace draftt
{

class CommandLine;
class Terminal;

/// Adds the options that stand for the parts of a connection: `--host`, `--client-id`, … `--table`.
void takeParts(CommandLine &line);

/// Reads them into the session, over what it has. What is wrong is said, and what was mended of a name.
[[nodiscard]] Result<Nothing> readParts(const CommandLine &line, Terminal &terminal, Session &session);

} // namespace draftt
