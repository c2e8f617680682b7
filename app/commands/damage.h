// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profilestore.h"

namespace draftt
{

/// Which file cannot be read, where it is damaged, and what to do.
[[nodiscard]] QString damageText(const ProfileStore::Listed &damaged);

/// Says which files cannot be read: then NotProven, else Proven.
[[nodiscard]] ExitCode complainOfDamage(const QList<ProfileStore::Listed> &listed, Terminal &terminal);

} // namespace draftt
