#pragma once

#include "app/commands/command.h"

/// `import FILE`: a connection from a file that `export` has written.
[[nodiscard]] Pending startImport(const QStringList &arguments, CommandContext &context, Finished finished);
