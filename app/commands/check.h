#pragma once

#include "app/commands/command.h"

/// `check`: tests a connection step by step, and saves it if asked to.
[[nodiscard]] Pending startCheck(const QStringList &arguments, CommandContext &context, Finished finished);
