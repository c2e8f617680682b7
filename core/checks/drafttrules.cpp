// SPDX-License-Identifier: Apache-2.0
#include "core/checks/drafttrules.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

bool isSupported(const Warehouse &warehouse)
{
    return warehouse.type != WarehouseType::Classic;
}

// databricks-api §4.3: seconds for serverless, about four minutes where VMs have to be found.
std::chrono::seconds startEstimate(WarehouseType type)
{
    switch (type) {
    case WarehouseType::Serverless:
        return 10s;
    case WarehouseType::Pro:
    case WarehouseType::Classic:
        return 4min;
    case WarehouseType::Unknown:
        return 0s;
    }
    Q_UNREACHABLE();
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
