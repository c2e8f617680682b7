// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/document.h"
#include "core/grants/packet.h"

namespace draftt
{

/// `For the workspace admin`, in the language of the program.
[[nodiscard]] QString textFor(Role role);

/// The page that is sent to one role: what is asked and why, what to do, how to verify it and how to undo it.
/// Speaks of this role's part only.
[[nodiscard]] QList<PageBlock> packetPage(const RolePacket &packet);

} // namespace draftt
