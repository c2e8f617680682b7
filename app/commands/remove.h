// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `remove PROFILE`: a saved connection and its secret are deleted.
[[nodiscard]] Pending startRemove(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
