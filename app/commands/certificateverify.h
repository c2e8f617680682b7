#pragma once

#include "app/commands/command.h"

/// `certificate verify FILE`: is the certificate as it was made, and does it not contradict itself?
[[nodiscard]] Pending startCertificateVerify(const QStringList &arguments, CommandContext &context,
                                             Finished finished);
