// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/admin/adminsession.h"
#include "core/session.h"

namespace draftt
{

class CommandLine;

/// Adds what says how an admin signs in.
void takeAdminSignIn(CommandLine &line);

/// Signs an admin in to the workspace of the session, whose host is confirmed first; the sign-in of the
/// session itself (client ID, secret) plays no part. What is wrong is said, and the error tells the exit
/// code.
[[nodiscard]] Pending signInAsAdmin(const Session &session, const CommandLine &line, CommandContext &context,
                                    const Done<AdminSession> &done);

} // namespace draftt
