#pragma once

#include "app/commands/command.h"

/// `list`: the saved connections.
[[nodiscard]] Pending startList(const QStringList &arguments, CommandContext &context, Finished finished);
