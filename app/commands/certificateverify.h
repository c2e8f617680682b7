// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `certificate verify FILE`: is the certificate as it was made, and does it not contradict itself?
[[nodiscard]] Pending startCertificateVerify(const QStringList &arguments, CommandContext &context,
                                             Finished finished);

} // namespace draftt
