// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/admin/adminplan.h"
#include "core/session.h"

namespace draftt
{

class CommandLine;

/// What is wanted, and the workspace to sign in to.
struct WantedSetup {
    Session session;
    AdminWish wish;
};

/// Adds what is wanted: the parts of a connection, the service principal, its secret, and the sign-in.
void takeAdminWish(CommandLine &line);

/// What is wrong is said.
[[nodiscard]] Result<WantedSetup> adminWishFrom(const CommandLine &line, const CommandContext &context);

/// The session that signs in for a journal.
[[nodiscard]] Session sessionOf(const AdminWish &wish);

} // namespace draftt
