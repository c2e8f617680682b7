// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `explain`: what a recorded answer or a pasted error text means, and its fix. Needs no network and no
/// profile.
[[nodiscard]] Pending startExplain(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
