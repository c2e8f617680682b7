// SPDX-License-Identifier: Apache-2.0
#include "core/checks/drafttrules.h"

#include <QStringList>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

bool isSupported(const Warehouse &warehouse)
{
    return warehouse.type != WarehouseType::Classic;
}

namespace
{

/// From the cheapest on (databricks-api §4.1); of any other name the last.
qsizetype sizeRank(const QString &size)
{
    static const QStringList sizes{u"2X-Small"_s, u"X-Small"_s,  u"Small"_s,    u"Medium"_s,   u"Large"_s,
                                   u"X-Large"_s,  u"2X-Large"_s, u"3X-Large"_s, u"4X-Large"_s, u"5X-Large"_s};
    const auto at = sizes.indexOf(size);
    return at < 0 ? sizes.size() : at;
}

/// What waiting and running it costs: less is better.
auto costOf(const Warehouse &warehouse)
{
    const bool runs = warehouse.state == WarehouseState::Running;
    const bool isServerless = warehouse.type == WarehouseType::Serverless;
    return runs ? std::tuple(false, !isServerless, qsizetype(0))
                : std::tuple(true, false, sizeRank(warehouse.size));
}

bool isThere(const Warehouse &warehouse)
{
    return warehouse.state != WarehouseState::Deleting && warehouse.state != WarehouseState::Deleted;
}

} // namespace

qsizetype proposedAmong(const QList<Warehouse> &warehouses)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < warehouses.size(); ++at) {
        const auto &one = warehouses.at(at);
        const bool isTaken = isSupported(one) && isThere(one) && !one.id.text().isEmpty();
        if (isTaken && (best < 0 || costOf(one) < costOf(warehouses.at(best))))
            best = at;
    }
    return best;
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
