// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/warehouses.h"

#include "core/workspace/paging.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto warehousesPath = "/api/2.0/sql/warehouses"_L1;

WarehouseType typeOf(const QJsonObject &object)
{
    const auto type = object["warehouse_type"_L1].toString();
    if (type == "PRO"_L1)
        return object["enable_serverless_compute"_L1].toBool() ? WarehouseType::Serverless
                                                               : WarehouseType::Pro;
    return type == "CLASSIC"_L1 ? WarehouseType::Classic : WarehouseType::Unknown;
}

WarehouseState stateOf(const QString &word)
{
    static const QHash<QString, WarehouseState> states{
        {u"STARTING"_s, WarehouseState::Starting}, {u"RUNNING"_s, WarehouseState::Running},
        {u"STOPPING"_s, WarehouseState::Stopping}, {u"STOPPED"_s, WarehouseState::Stopped},
        {u"DELETING"_s, WarehouseState::Deleting}, {u"DELETED"_s, WarehouseState::Deleted},
    };
    return states.value(word, WarehouseState::Unknown);
}

WarehouseHealth healthOf(const QString &word)
{
    static const QHash<QString, WarehouseHealth> healths{
        {u"HEALTHY"_s, WarehouseHealth::Healthy},
        {u"DEGRADED"_s, WarehouseHealth::Degraded},
        {u"FAILED"_s, WarehouseHealth::Failed},
    };
    return healths.value(word, WarehouseHealth::Unknown);
}

// {"id": "0123456789abcdef", "name": "…", "state": "STOPPED", "cluster_size": "Small", "warehouse_type":
// "PRO",
//  "enable_serverless_compute": true, "odbc_params": {"path": "/sql/1.0/warehouses/…"},
//  "health": {"status": "FAILED", "summary": "…", "failure_reason": {"code": "…"}}}
Warehouse parseWarehouse(const QJsonObject &object)
{
    const auto id = WarehouseId::listed(object["id"_L1].toString());
    const auto health = object["health"_L1].toObject();
    const QStringList words{health["summary"_L1].toString(), health["details"_L1].toString(),
                            health["message"_L1].toString()};
    const auto said =
        std::find_if(words.cbegin(), words.cend(), [](const QString &text) { return !text.isEmpty(); });
    return Warehouse{id,
                     object["name"_L1].toString(),
                     typeOf(object),
                     stateOf(object["state"_L1].toString()),
                     object["cluster_size"_L1].toString(object["size"_L1].toString()),
                     healthOf(health["status"_L1].toString()),
                     said == words.cend() ? QString() : *said,
                     health["failure_reason"_L1]["code"_L1].toString(),
                     object["odbc_params"_L1]["path"_L1].toString("/sql/1.0/warehouses/"_L1 + id.text())};
}

Result<Page<Warehouse>> parseWarehouses(const ApiReply &reply)
{
    const auto list = reply.json["warehouses"_L1];
    if (!list.isUndefined() && !list.isArray())
        return Failure(malformed(reply, u"warehouses is no array"_s));
    QList<Warehouse> warehouses;
    for (const auto &entry : list.toArray())
        warehouses += parseWarehouse(entry.toObject());
    return Page<Warehouse>{warehouses};
}

int stateRank(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Running:
        return 0;
    case WarehouseState::Starting:
        return 1;
    case WarehouseState::Stopped:
    case WarehouseState::Unknown:
        return 2;
    case WarehouseState::Stopping:
        return 3;
    case WarehouseState::Deleting:
    case WarehouseState::Deleted:
        return 4;
    }
    return 4;
}

/// Draftt takes serverless and pro; a running one saves the wait.
auto rank(const Warehouse &warehouse)
{
    const bool isRunningServerless =
        warehouse.type == WarehouseType::Serverless && warehouse.state == WarehouseState::Running;
    return std::tuple(warehouse.id.text().isEmpty(), !isRunningServerless, int(warehouse.type),
                      stateRank(warehouse.state), warehouse.name.toLower());
}

QString pathOf(const WarehouseId &id, QLatin1StringView rest = {})
{
    return warehousesPath + u'/' + encoded(id.text()) + rest;
}

Result<QList<WarehouseGrant>> parsePermissions(const ApiReply &reply)
{
    QList<WarehouseGrant> grants;
    const auto list = reply.json["access_control_list"_L1];
    // Each warehouse has an owner, so that no list is empty.
    if (list.toArray().isEmpty())
        return Failure(malformed(reply, u"access_control_list is missing or empty"_s));
    for (const auto &entry : list.toArray()) {
        QString kind;
        for (const auto key : {"group_name"_L1, "user_name"_L1, "service_principal_name"_L1}) {
            if (!entry[key].toString().isEmpty())
                kind = key;
        }
        const auto principal = entry[kind].toString();
        if (principal.isEmpty() || !entry["all_permissions"_L1].isArray())
            return Failure(malformed(reply, u"an entry has no principal or no permissions"_s));
        for (const auto &permission : entry["all_permissions"_L1].toArray())
            grants += {principal, permission["permission_level"_L1].toString(),
                       permission["inherited"_L1].toBool(), kind};
    }
    return grants;
}

Pending fetchSorted(const Workspace &workspace, const QString &path, Done<Answered<QList<Warehouse>>> done)
{
    const auto sorted = [done = std::move(done)](Result<Answered<QList<Warehouse>>> result) {
        if (result)
            std::stable_sort(result->value.begin(), result->value.end(),
                             [](const Warehouse &a, const Warehouse &b) { return rank(a) < rank(b); });
        done(result);
    };
    return fetchAll<Warehouse>(workspace, path, parseWarehouses, sorted);
}

} // namespace

Pending fetchWarehouses(const Workspace &workspace, Done<Answered<QList<Warehouse>>> done)
{
    return fetchSorted(workspace, warehousesPath + "?page_size=100"_L1, std::move(done));
}

Pending fetchUsableWarehouses(const Workspace &workspace, Done<Answered<QList<Warehouse>>> done)
{
    return fetchSorted(workspace, warehousesPath + "?page_size=100&skip_cannot_use=true"_L1, std::move(done));
}

Pending fetchWarehouse(const Workspace &workspace, const WarehouseId &id, Done<Answered<Warehouse>> done)
{
    ApiCall call;
    call.path = pathOf(id);
    const auto parse = [](const ApiReply &reply) -> Result<Warehouse> {
        const auto warehouse = parseWarehouse(reply.json);
        if (warehouse.id.text().isEmpty())
            return Failure(malformed(reply, u"the warehouse has no id"_s));
        return warehouse;
    };
    return callAndParse<Warehouse>(workspace, call, parse, std::move(done));
}

Pending startWarehouse(const Workspace &workspace, const WarehouseId &id, Done<Answered<Nothing>> done)
{
    ApiCall call;
    call.verb = "POST"_ba; // idempotent all the same: starting a running warehouse changes nothing
    call.path = pathOf(id, "/start"_L1);
    return callAndParse<Nothing>(
        workspace, call, [](const ApiReply &) -> Result<Nothing> { return Nothing(); }, std::move(done));
}

Pending fetchWarehousePermissions(const Workspace &workspace, const WarehouseId &id,
                                  Done<Answered<QList<WarehouseGrant>>> done)
{
    ApiCall call;
    call.path = "/api/2.0/permissions/warehouses/"_L1 + encoded(id.text());
    return callAndParse<QList<WarehouseGrant>>(workspace, call, parsePermissions, std::move(done));
}

} // namespace draftt
