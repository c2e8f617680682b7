// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `draftt-connect rename`: another name for a saved connection.
[[nodiscard]] Pending startRename(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
