// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `draftt-connect bundle`
[[nodiscard]] Pending startBundle(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
