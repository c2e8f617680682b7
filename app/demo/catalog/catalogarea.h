// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"
#include "app/demo/catalog/objects.h"
#include "app/demo/wire/http.h"

namespace draftt::demo
{

/// Parts of the Unity Catalog area; catalogArea chooses. Paths are percent-decoded names.

[[nodiscard]] Reply listObjects(const Metastore &metastore, const Request &request, Kind kind);
[[nodiscard]] Reply getObject(const Metastore &metastore, const Request &request, Kind kind,
                              const QString &name);
[[nodiscard]] Reply tableExists(const Metastore &metastore, const Request &request, const QString &name);
[[nodiscard]] Reply listTableSummaries(const Metastore &metastore, const Request &request);

[[nodiscard]] Reply getPermissions(const Metastore &metastore, const Request &request, Kind kind,
                                   const QString &name, bool isEffective);
[[nodiscard]] Reply getPolicies(const Metastore &metastore, const Request &request, Kind kind,
                                const QString &name);
[[nodiscard]] Reply patchPermissions(Metastore &metastore, const Request &request, Kind kind,
                                     const QString &name);

} // namespace draftt::demo
