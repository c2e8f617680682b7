// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `import FILE`: a connection from a file that `export` has written.
[[nodiscard]] Pending startImport(const QStringList &arguments, CommandContext &context, Finished finished);

} // namespace draftt
