// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"

namespace draftt::demo
{

class Warehouses;

/// CAN_USE is enforced; a statement wakes its warehouse.
[[nodiscard]] WarehouseGate warehouseGate(Warehouses &warehouses);

/// Lets everybody through at once: the admin's SQL editor brings its own compute.
[[nodiscard]] WarehouseGate openGate();

} // namespace draftt::demo
