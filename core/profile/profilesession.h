// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// What a saved connection names, for a session in which nothing is proven and that has no secret yet. A
/// secret that was not kept is not kept the next time either, before somebody says so.
[[nodiscard]] Session sessionOf(const ConnectionProfile &profile);
/// A warehouse of which only this is known.
[[nodiscard]] Warehouse warehouseNamed(const WarehouseId &id, const QString &name);

} // namespace draftt
