#pragma once

#include "app/commands/command.h"

/// `export PROFILE`: a saved connection in another form, without the secret.
[[nodiscard]] Pending startExport(const QStringList &arguments, CommandContext &context, Finished finished);
