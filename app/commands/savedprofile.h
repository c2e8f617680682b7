// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profile.h"

namespace draftt
{

/// The saved connection of that name or id. If there is none, or it is damaged, says so.
[[nodiscard]] Result<ConnectionProfile> savedProfile(const QString &nameOrId, const CommandContext &context);

} // namespace draftt
