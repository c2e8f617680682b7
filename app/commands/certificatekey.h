// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `certificate key`: the public part of the key that this installation signs certificates with.
[[nodiscard]] Pending startCertificateKey(const QStringList &arguments, CommandContext &context,
                                          Finished finished);

} // namespace draftt
