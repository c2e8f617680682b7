// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/names/warehouseid.h"

#include <QStringList>

namespace draftt
{

/// Pages of a workspace's own web interface, where things are done: their paths below the host, encoded.
namespace places
{

/// Settings › Identity and access › Service principals: add one, its entitlements, its secrets.
[[nodiscard]] QString servicePrincipals();
/// Settings › Developer › Access tokens.
[[nodiscard]] QString accessTokens();
[[nodiscard]] QString warehouses();
[[nodiscard]] QString warehouse(const WarehouseId &id);
[[nodiscard]] QString sqlEditor();
[[nodiscard]] QString queryHistory();
/// The Catalog Explorer at a catalog, schema or table, by the parts of its name; none: at its top.
[[nodiscard]] QString explorer(const QStringList &nameParts);

} // namespace places

/// The link to a page, the same wherever it is shown. Several workspaces may share an address, so `?o=` goes
/// along as soon as the workspace's id is known: from the host's name, else `workspaceId` (empty: not told).
[[nodiscard]] QUrl linkTo(const QString &page, const Host &host, const QString &workspaceId);

/// The link to the SQL editor. Where the host is this computer, that is the demo workspace, `script` stands
/// in it ready to run: it goes along in the fragment, which no server is sent. Databricks' own editor takes
/// none, and a script that is too long for a command line stays behind too.
[[nodiscard]] QUrl linkToEditor(const Host &host, const QString &workspaceId, const QString &script);

} // namespace draftt
