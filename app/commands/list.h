// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `list`: the saved connections.
[[nodiscard]] Pending startList(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
