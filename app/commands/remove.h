#pragma once

#include "app/commands/command.h"

/// `remove PROFILE`: a saved connection and its secret are deleted.
[[nodiscard]] Pending startRemove(const QStringList &arguments, CommandContext &context, Finished finished);
