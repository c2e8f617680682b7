// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehousegate.h"

#include "app/demo/warehouses/warehouses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QJsonObject requestInfo(const Request &request)
{
    return {{u"@type"_s, u"type.googleapis.com/google.rpc.RequestInfo"_s},
            {u"request_id"_s, request.requestId},
            {u"serving_data"_s, QString()}};
}

/// Recorded: an id that does not exist gets the same words as one that may not be used.
Reply mayNotUse(const Request &request, const QString &id)
{
    const QJsonObject resource{{u"@type"_s, u"type.googleapis.com/google.rpc.ResourceInfo"_s},
                               {u"resource_type"_s, u"warehouse"_s},
                               {u"resource_name"_s, id},
                               {u"owner"_s, QString()},
                               {u"description"_s, u"user is not authorized to use this warehouse"_s}};
    return Reply::error(
        403, u"PERMISSION_DENIED"_s,
        u"You do not have permission to use the SQL Warehouse. Please contact your administrator."_s,
        {resource, requestInfo(request)});
}

} // namespace

WarehouseGate warehouseGate(Warehouses &warehouses)
{
    WarehouseGate gate;
    gate.refuse = [&warehouses](const Request &request, const QString &id) -> std::optional<Reply> {
        static const QRegularExpression form(u"^[0-9a-f]{16}$"_s);
        if (!form.match(id).hasMatch()) {
            return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, id + " is not a valid endpoint id."_L1,
                                {requestInfo(request)});
        }
        const auto *warehouse = warehouses.find(id);
        if (!warehouse || !Warehouses::mayUse(warehouses.level(*warehouse, request.caller)))
            return mayNotUse(request, id);
        return std::nullopt;
    };
    gate.isRunning = [&warehouses](const QString &id) {
        auto *warehouse = warehouses.find(id);
        if (!warehouse)
            return false;
        warehouses.start(*warehouse);
        return warehouses.find(id)->state == WarehouseState::Running;
    };
    return gate;
}

WarehouseGate openGate()
{
    WarehouseGate gate;
    gate.refuse = [](const Request &, const QString &) -> std::optional<Reply> { return std::nullopt; };
    gate.isRunning = [](const QString &) { return true; };
    return gate;
}

} // namespace draftt::demo
