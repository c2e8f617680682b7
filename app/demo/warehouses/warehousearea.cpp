// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QJsonObject health(const Warehouse &warehouse, bool startsFail)
{
    if (!startsFail || warehouse.state != WarehouseState::Starting)
        return {{u"status"_s, u"HEALTHY"_s}};
    // Recorded: a quota failure shows as FAILED while the state still says STARTING.
    const QString summary = u"Clusters are failing to launch. Cluster launch will be retried."_s;
    const QString details =
        u"Error: Error code: QuotaExceeded, error message: Operation could not be completed as it "
        u"results in exceeding approved standardEDSv4Family Cores quota. Additional details - "
        u"Deployment Model: Resource Manager, Location: westeurope, Current Limit: 10, Current "
        u"Usage: 0, Additional Required: 32, (Minimum) New Limit Required: 32."_s;
    return {{u"status"_s, u"FAILED"_s},
            {u"summary"_s, summary},
            {u"details"_s, details},
            {u"message"_s, QString(summary + "\nDetails for the latest failure: "_L1 + details)},
            {u"failure_reason"_s,
             QJsonObject{{u"code"_s, u"AZURE_QUOTA_EXCEEDED_EXCEPTION"_s}, {u"type"_s, u"CLIENT_ERROR"_s}}}};
}

QJsonObject toJson(const Warehouse &warehouse, bool startsFail, const QUrl &base)
{
    const bool isRunning = warehouse.state == WarehouseState::Running;
    const QString path = "/sql/1.0/warehouses/"_L1 + warehouse.id;
    const int port = base.port(base.scheme() == "https"_L1 ? 443 : 80);
    return {
        {u"id"_s, warehouse.id},
        {u"name"_s, warehouse.name},
        {u"state"_s, stateName(warehouse.state)},
        {u"size"_s, warehouse.clusterSize.toUpper().replace(u'-', u'_')},
        {u"cluster_size"_s, warehouse.clusterSize},
        {u"warehouse_type"_s, warehouse.kind == WarehouseKind::Classic ? u"CLASSIC"_s : u"PRO"_s},
        {u"enable_serverless_compute"_s, warehouse.kind == WarehouseKind::Serverless},
        {u"enable_photon"_s, warehouse.kind != WarehouseKind::Classic},
        {u"auto_stop_mins"_s, warehouse.kind == WarehouseKind::Serverless ? 10 : 45},
        {u"auto_resume"_s, true},
        {u"min_num_clusters"_s, 1},
        {u"max_num_clusters"_s, 1},
        {u"num_clusters"_s, isRunning ? 1 : 0},
        {u"num_active_sessions"_s, 0},
        {u"creator_name"_s, warehouse.owner},
        {u"creator_id"_s, qint64{1122334455667788}},
        {u"channel"_s, QJsonObject{{u"name"_s, u"CHANNEL_NAME_CURRENT"_s}}},
        {u"spot_instance_policy"_s, u"COST_OPTIMIZED"_s},
        {u"tags"_s, QJsonObject()},
        {u"jdbc_url"_s, u"jdbc:spark://%1:%2/default;transportMode=http;ssl=1;AuthMech=3;httpPath=%3;"_s.arg(
                            base.host(), QString::number(port), path)},
        {u"odbc_params"_s, QJsonObject{{u"hostname"_s, base.host()},
                                       {u"path"_s, path},
                                       {u"protocol"_s, u"https"_s},
                                       {u"port"_s, port}}},
        {u"health"_s, health(warehouse, startsFail)}};
}

QUrl baseOf(const Request &request)
{
    return QUrl("http://"_L1 + QString::fromLatin1(request.header("host")));
}

Reply invalid(const QString &message)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message);
}

Reply list(Warehouses &warehouses, const Request &request)
{
    const bool onlyUsable = request.value(u"skip_cannot_use"_s) == "true"_L1;
    QJsonArray visible;
    for (const auto &warehouse : warehouses.list()) {
        const auto level = warehouses.level(warehouse, request.caller);
        if (!level.isEmpty() && (!onlyUsable || Warehouses::mayUse(level)))
            visible.append(toJson(warehouse, warehouses.startsFail, baseOf(request)));
    }
    // A page token is the place of its first row. A page size of 0 means the server's choice.
    const auto size = request.value(u"page_size"_s).toInt();
    const auto token = request.value(u"page_token"_s);
    bool isNumber = true;
    const int from = token.isEmpty() ? 0 : token.toInt(&isNumber);
    if (!isNumber || from < 0 || size < 0)
        return invalid(u"The page token or page size is not valid."_s);
    QJsonObject answer;
    QJsonArray page;
    for (qsizetype i = from; i < visible.size() && (size == 0 || page.size() < size); ++i)
        page.append(visible.at(i));
    answer.insert(u"warehouses"_s, page);
    if (from + page.size() < visible.size())
        answer.insert(u"next_page_token"_s, QString::number(from + page.size()));
    return Reply::json(answer);
}

Reply notAuthorized(const Request &request)
{
    return Reply::error(403, u"PERMISSION_DENIED"_s,
                        request.caller.name + " is not authorized to use or monitor this SQL Endpoint. "
                                              "Please contact your administrator."_L1);
}

Reply one(Warehouses &warehouses, const Request &request, const QString &id, const QString &action)
{
    auto *warehouse = warehouses.find(id);
    if (!warehouse)
        return Reply::error(400, u"RESOURCE_DOES_NOT_EXIST"_s, "Warehouse "_L1 + id + " does not exist"_L1);
    const auto level = warehouses.level(*warehouse, request.caller);
    if (level.isEmpty())
        return notAuthorized(request);
    if (action.isEmpty())
        return Reply::json(toJson(*warehouse, warehouses.startsFail, baseOf(request)));
    const bool isStart = action == "start"_L1;
    if (isStart ? !Warehouses::mayUse(level) : !Warehouses::mayManage(level))
        return notAuthorized(request);
    isStart ? warehouses.start(*warehouse) : warehouses.stop(*warehouse);
    return Reply::json({});
}

} // namespace

Area warehouseArea(Warehouses &warehouses)
{
    return [&warehouses](const Request &request) -> std::optional<Reply> {
        static const QRegularExpression single(u"^/api/2\\.0/sql/warehouses/([^/]+)(?:/(start|stop))?$"_s);
        const bool isGet = request.verb == "GET";
        if (isGet &&
            (request.path == "/api/2.0/sql/warehouses"_L1 || request.path == "/api/2.0/sql/warehouses/"_L1))
            return list(warehouses, request);
        const auto match = single.match(request.path);
        if (!match.hasMatch() || isGet != match.captured(2).isEmpty() || (!isGet && request.verb != "POST"))
            return std::nullopt;
        const auto id = QUrl::fromPercentEncoding(match.captured(1).toLatin1());
        return one(warehouses, request, id, match.captured(2));
    };
}

} // namespace draftt::demo
