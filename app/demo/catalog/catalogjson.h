// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <QJsonObject>

namespace draftt::demo
{

/// How much of a securable goes into an answer.
struct Detail {
    QString metastoreId;
    bool isBrowseOnly = false;
    bool omitsColumns = false;
    bool omitsProperties = false;
    bool omitsOwner = false;
    QString catalogType{}; ///< of the catalog that a schema is in
};

/// CatalogInfo, SchemaInfo or TableInfo.
[[nodiscard]] QJsonObject objectJson(const Object &object, const Detail &detail);

} // namespace draftt::demo
