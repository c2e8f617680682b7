// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

class CommandLine;

// The commands behind `admin`, with the words behind their own name.
[[nodiscard]] Pending startAdminPlan(const QStringList &arguments, CommandContext &context,
                                     Finished finished);
[[nodiscard]] Pending startAdminApply(const QStringList &arguments, CommandContext &context,
                                      Finished finished);
[[nodiscard]] Pending startAdminAsk(const QStringList &arguments, CommandContext &context, Finished finished);
[[nodiscard]] Pending startAdminUndo(const QStringList &arguments, CommandContext &context,
                                     Finished finished);
[[nodiscard]] Pending startAdminStatus(const QStringList &arguments, CommandContext &context,
                                       Finished finished);

/// Adds what `apply` takes beside its word, which is what all of them take.
void takeAdminApply(CommandLine &line);

} // namespace draftt
