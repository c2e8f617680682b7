// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `demo`: becomes the demo workspace's own program; `demo --walk`: walks the five steps on it.
[[nodiscard]] Pending startDemo(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
