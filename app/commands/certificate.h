// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

namespace draftt
{

/// `certificate [PROFILE]` makes a read-only certificate, `certificate verify FILE` checks one,
/// `certificate key` prints what it is signed with.
[[nodiscard]] Pending startCertificate(const QStringList &arguments, CommandContext &context,
                                       Finished finished);

} // namespace draftt
