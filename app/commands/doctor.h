#pragma once

#include "app/commands/command.h"

/// `doctor`: climbs from this computer to a workspace and names what stands in the way.
[[nodiscard]] Pending startDoctor(const QStringList &arguments, CommandContext &context, Finished finished);
