// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `drafts`: what was left half-way in the window, and its removal.
[[nodiscard]] Pending startDrafts(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
