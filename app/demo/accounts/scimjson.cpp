// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scimjson.h"

#include "app/demo/accounts/people.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::scim
{

namespace
{

QJsonArray groupsOf(const Principal &principal)
{
    QJsonArray groups;
    for (const auto &group : principal.groups) {
        const auto id = groupId(group);
        groups.append(QJsonObject{{u"display"_s, group},
                                  {u"type"_s, u"direct"_s},
                                  {u"value"_s, id},
                                  {u"$ref"_s, QString("Groups/"_L1 + id)}});
    }
    return groups;
}

} // namespace

QString groupId(const QString &group)
{
    return QString::number(900000 + qHash(group, 0) % 99999); // any number does
}

QString groupOf(const QString &id)
{
    for (const auto &group : people::accountGroups() + people::workspaceGroups()) {
        if (groupId(group) == id)
            return group;
    }
    return {};
}

QJsonObject toJson(const Accounts::Member &member)
{
    const auto &principal = member.principal;
    QJsonArray entitlements;
    for (const auto &entitlement : member.entitlements)
        entitlements.append(QJsonObject{{u"value"_s, entitlement}});
    const QString kind = principal.isServicePrincipal ? u"ServicePrincipal"_s : u"User"_s;
    QJsonObject object{
        {u"schemas"_s, QJsonArray{QString("urn:ietf:params:scim:schemas:core:2.0:"_L1 + kind)}},
        {u"id"_s, principal.scimId},
        {u"displayName"_s, principal.displayName},
        {u"active"_s, member.active},
        {u"groups"_s, groupsOf(principal)},
        {u"entitlements"_s, entitlements},
        {u"roles"_s, QJsonArray()}};
    if (principal.isServicePrincipal)
        object.insert(u"applicationId"_s, principal.name);
    return object;
}

Reply reply(const QJsonObject &object, int status)
{
    auto reply = Reply::json(object, status);
    reply.contentType = "application/scim+json; charset=utf-8";
    return reply;
}

Reply error(int status, const QString &detail)
{
    return reply({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                  {u"detail"_s, detail},
                  {u"status"_s, QString::number(status)}},
                 status);
}

Reply notAuthorized()
{
    return error(403, u"User is not authorized to perform this operation"_s);
}

} // namespace draftt::demo::scim
