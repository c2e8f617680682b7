// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// Signs an admin in once: plan, apply, undo, status.
[[nodiscard]] Pending startAdmin(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
