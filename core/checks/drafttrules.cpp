// SPDX-License-Identifier: Apache-2.0
#include "core/checks/drafttrules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

bool isSupported(const Warehouse &warehouse)
{
    return warehouse.type != WarehouseType::Classic;
}

bool sleeps(const Warehouse &warehouse)
{
    return warehouse.state == WarehouseState::Stopped || warehouse.state == WarehouseState::Stopping;
}

bool isOffered(const CatalogInfo &catalog)
{
    static const QStringList withoutOwnData{u"system"_s, u"samples"_s, u"hive_metastore"_s};
    const auto &name = catalog.name.text();
    return catalog.type != "SYSTEM_CATALOG"_L1 && !withoutOwnData.contains(name) &&
           !name.startsWith("__databricks"_L1);
}

bool isOffered(const SchemaInfo &schema)
{
    return schema.name.text() != "information_schema"_L1;
}

} // namespace draftt
