// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `grants`: the script that gives the principal its rights, or takes them back.
[[nodiscard]] Pending startGrants(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
