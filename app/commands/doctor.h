// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `doctor`: climbs from this computer to a workspace and names what stands in the way.
[[nodiscard]] Pending startDoctor(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
