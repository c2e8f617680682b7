// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `export PROFILE`: a saved connection in another form, without the secret.
[[nodiscard]] Pending startExport(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
