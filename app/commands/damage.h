// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profilestore.h"

namespace draftt
{

/// Says which files cannot be read: then NotProven, else Proven.
[[nodiscard]] ExitCode complainOfDamage(const QList<ProfileStore::Listed> &listed, Terminal &terminal);

} // namespace draftt
