// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/names/warehouseid.h"

namespace draftt
{

/// Pages of a workspace's own web interface, for links that lead to where something is done.
namespace places
{

/// Settings › Identity and access › Service principals: add one, its entitlements, its secrets.
[[nodiscard]] QUrl servicePrincipals(const Host &host);
[[nodiscard]] QUrl warehouses(const Host &host);
[[nodiscard]] QUrl warehouse(const Host &host, const WarehouseId &id);
[[nodiscard]] QUrl sqlEditor(const Host &host);
/// Settings › Developer › Access tokens.
[[nodiscard]] QUrl accessTokens(const Host &host);

} // namespace places

} // namespace draftt
