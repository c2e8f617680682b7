// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `check`: tests a connection step by step, and saves it if asked to.
[[nodiscard]] Pending startCheck(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
