// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehousepermissions.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/warehouses/warehouses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

struct Level {
    QString name;
    QString description;
};

const QList<Level> &grantable()
{
    static const QList<Level> levels{
        {u"CAN_MANAGE"_s, u"Can manage permissions on the SQL warehouse"_s},
        {u"CAN_USE"_s, u"Can use the SQL warehouse"_s},
        {u"CAN_MONITOR"_s, u"Can monitor and use the SQL warehouse"_s},
        {u"CAN_VIEW"_s, u"Can view the SQL warehouse"_s},
        {u"IS_OWNER"_s, u"Is the owner of the SQL warehouse"_s},
    };
    return levels;
}

bool isGroup(const QString &name)
{
    return people::accountGroups().contains(name) || people::workspaceGroups().contains(name);
}

QJsonObject entry(Accounts &accounts, const QString &name, const QString &level)
{
    QJsonObject object;
    const auto *member = accounts.byName(name);
    if (!member) {
        object.insert(u"group_name"_s, name);
    } else {
        object.insert(member->principal.isServicePrincipal ? u"service_principal_name"_s : u"user_name"_s,
                      name);
        object.insert(u"display_name"_s, member->principal.displayName);
    }
    object.insert(u"all_permissions"_s,
                  QJsonArray{QJsonObject{{u"permission_level"_s, level}, {u"inherited"_s, false}}});
    return object;
}

Reply read(Accounts &accounts, const Warehouse &warehouse)
{
    QJsonArray list{entry(accounts, warehouse.owner, u"IS_OWNER"_s)};
    for (auto it = warehouse.permissions.begin(); it != warehouse.permissions.end(); ++it)
        list.append(entry(accounts, it.key(), it.value()));
    list.append(QJsonObject{
        {u"group_name"_s, u"admins"_s},
        {u"all_permissions"_s,
         QJsonArray{QJsonObject{{u"permission_level"_s, u"CAN_MANAGE"_s},
                                {u"inherited"_s, true},
                                {u"inherited_from_object"_s, QJsonArray{u"/sql/warehouses/"_s}}}}}});
    return Reply::json({{u"object_id"_s, QString("/sql/warehouses/"_L1 + warehouse.id)},
                        {u"object_type"_s, u"warehouses"_s},
                        {u"access_control_list"_s, list}});
}

Reply invalidLevel(const QString &message)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message);
}

/// Adds one entry of the request to `warehouse`; the refusal if it names nobody or no level.
std::optional<Reply> add(Accounts &accounts, Warehouse &warehouse, const QJsonObject &wanted)
{
    const auto servicePrincipal = wanted.value("service_principal_name"_L1).toString();
    const auto user = wanted.value("user_name"_L1).toString();
    const auto group = wanted.value("group_name"_L1).toString();
    const auto level = wanted.value("permission_level"_L1).toString();
    if (int{!servicePrincipal.isEmpty()} + int{!user.isEmpty()} + int{!group.isEmpty()} != 1)
        return invalidLevel(u"Each entry names one of service_principal_name, user_name and group_name."_s);
    const auto name = !servicePrincipal.isEmpty() ? servicePrincipal : !user.isEmpty() ? user : group;
    const auto *member = accounts.byName(name);
    const bool isRightKind = member && member->principal.isServicePrincipal == !servicePrincipal.isEmpty();
    if (!(group.isEmpty() ? isRightKind : isGroup(group))) {
        const QString kind = !servicePrincipal.isEmpty() ? u"ServicePrincipalName"_s
                             : !user.isEmpty()           ? u"UserName"_s
                                                         : u"GroupName"_s;
        return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s,
                            u"Principal: %1(%2) does not exist"_s.arg(kind, name));
    }
    const bool isLevel = std::any_of(grantable().begin(), grantable().end(),
                                     [&level](const Level &known) { return known.name == level; });
    if (!isLevel)
        return invalidLevel("Permission level "_L1 + level + " is not valid for a warehouse."_L1);
    if (level == "IS_OWNER"_L1 && !group.isEmpty())
        return invalidLevel(u"A group cannot own a warehouse."_s);
    if (level == "IS_OWNER"_L1)
        warehouse.owner = name;
    else
        warehouse.permissions.insert(name, level);
    return std::nullopt;
}

Reply change(Accounts &accounts, Warehouses &warehouses, Warehouse &warehouse, const Request &request)
{
    auto changed = warehouse;
    if (request.verb == "PUT") { // whoever is not listed loses everything
        changed.permissions.clear();
        changed.owner.clear();
    }
    for (const auto &wanted : request.json.value("access_control_list"_L1).toArray()) {
        if (auto refusal = add(accounts, changed, wanted.toObject()))
            return *refusal;
    }
    if (changed.owner.isEmpty()) {
        return invalidLevel("PUT requests for warehouse "_L1 + warehouse.id +
                            " with no existing owner must provide a new owner."_L1);
    }
    warehouses.noteChange();
    warehouse = changed;
    return read(accounts, warehouse);
}

Reply mayNotManage(const Request &request, const Warehouse &warehouse, PermissionRefusal how)
{
    switch (how) {
    case PermissionRefusal::NotManager:
        break;
    case PermissionRefusal::NumericCode:
        return Reply::edgeError(403, u"User not authorized."_s, request.requestId);
    case PermissionRefusal::NoEntitlement:
        return Reply::edgeError(403,
                                u"This API is disabled for users without the workspace-access entitlement. "
                                u"Contact your administrator for more information."_s,
                                request.requestId);
    case PermissionRefusal::IpList:
        return Reply::edgeError(403,
                                u"Source IP address: 203.0.113.42 is blocked by Databricks IP ACL for "
                                u"workspace: 4012345678901234"_s,
                                request.requestId);
    case PermissionRefusal::NoScope:
        return Reply::edgeError(403,
                                u"Provided OAuth token does not have required scopes: access-management"_s,
                                request.requestId);
    }
    return Reply::error(403, u"PERMISSION_DENIED"_s,
                        request.caller.name + " does not have Manage permissions on "_L1 + warehouse.id +
                            ". Please contact the owner or an administrator for access."_L1);
}

Reply levels()
{
    QJsonArray list;
    for (const auto &level : grantable())
        list.append(QJsonObject{{u"permission_level"_s, level.name}, {u"description"_s, level.description}});
    return Reply::json({{u"permission_levels"_s, list}});
}

} // namespace

Area permissionArea(Warehouses &warehouses, Accounts &accounts)
{
    return [&warehouses, &accounts](const Request &request) -> std::optional<Reply> {
        static const QRegularExpression route(
            u"^/api/2\\.0/permissions/(?:sql/)?warehouses/([^/]+)(/permissionLevels)?$"_s);
        const auto match = route.match(request.path);
        if (!match.hasMatch())
            return std::nullopt;
        auto *warehouse = warehouses.find(match.captured(1));
        if (!warehouse) {
            return Reply::error(404, u"RESOURCE_DOES_NOT_EXIST"_s,
                                "Warehouse "_L1 + match.captured(1) + " does not exist"_L1);
        }
        if (!Warehouses::mayManage(warehouses.level(*warehouse, request.caller)))
            return mayNotManage(request, *warehouse, warehouses.permissionRefusal);
        const bool isGet = request.verb == "GET";
        if (!match.captured(2).isEmpty())
            return isGet ? std::optional(levels()) : std::nullopt;
        if (isGet)
            return read(accounts, warehouses.read(*warehouse));
        if (request.verb == "PATCH" || request.verb == "PUT")
            return change(accounts, warehouses, *warehouse, request);
        return std::nullopt;
    };
}

} // namespace draftt::demo
