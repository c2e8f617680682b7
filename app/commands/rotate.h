// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `draftt-connect rotate`: a new secret for a saved connection, tested before it is kept.
[[nodiscard]] Pending startRotate(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
