// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `draftt-connect hand-over`: the values for Draftt's form, in its order, without the secret.
[[nodiscard]] Pending startHandOver(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
