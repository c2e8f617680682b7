#pragma once

#include "app/commands/command.h"

/// `certificate [PROFILE]` makes a read-only certificate, `certificate verify FILE` checks one.
[[nodiscard]] Pending startCertificate(const QStringList &arguments, CommandContext &context,
                                       Finished finished);
