// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

namespace draftt::demo
{

class Accounts;
class Warehouses;

/// Permissions of warehouses: read, add to, replace, levels. By both paths that workspaces know.
[[nodiscard]] Area permissionArea(Warehouses &warehouses, Accounts &accounts);

} // namespace draftt::demo
