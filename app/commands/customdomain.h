// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

namespace draftt
{

class CommandLine;
class Terminal;

/// Adds `--custom-domain` to what a command takes.
void takeCustomDomain(CommandLine &line);

/// The option, or the answer of whoever sits there, confirms a host that is none of Databricks' own; the
/// session then holds it. Else says so. Errors: InvalidInput (HostNotConfirmed).
[[nodiscard]] Result<Nothing> confirmHost(Session &session, bool isMeant, Terminal &terminal);

/// Whether the option was given.
[[nodiscard]] bool isCustomDomainMeant(const CommandLine &line);

} // namespace draftt
