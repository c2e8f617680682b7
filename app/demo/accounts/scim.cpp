// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scim.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/accounts/scimfilter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto collection = "/api/2.0/preview/scim/v2/ServicePrincipals"_L1;

/// Any number does.
QString groupId(const QString &group)
{
    return QString::number(900000 + qHash(group, 0) % 99999);
}

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

Reply scim(const QJsonObject &object, int status = 200)
{
    auto reply = Reply::json(object, status);
    reply.contentType = "application/scim+json; charset=utf-8";
    return reply;
}

Reply scimError(int status, const QString &detail)
{
    return scim({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                 {u"detail"_s, detail},
                 {u"status"_s, QString::number(status)}},
                status);
}

QJsonObject without(QJsonObject object, const QString &excluded)
{
    for (const auto &name : excluded.split(u',', Qt::SkipEmptyParts))
        object.remove(name.trimmed());
    return object;
}

Reply me(Accounts &accounts, const Request &request)
{
    auto object = toJson(*accounts.byName(request.caller.name));
    object.insert(u"userName"_s, request.caller.name);
    object.insert(u"emails"_s, QJsonArray());
    return scim(without(object, request.value(u"excludedAttributes"_s)));
}

Reply list(const Accounts &accounts, const Request &request)
{
    const auto text = request.value(u"filter"_s);
    const auto filter = ScimFilter::parse(text);
    if (!filter)
        return scimError(400, "Given filter operator is not supported: "_L1 + text);
    QJsonArray found;
    for (const auto &member : accounts.readMembers()) {
        const auto object = toJson(member);
        if (member.principal.isServicePrincipal && filter->matches(object))
            found.append(without(object, request.value(u"excludedAttributes"_s)));
    }
    const qsizetype start = std::max(1, request.value(u"startIndex"_s).toInt());
    const auto wanted = request.value(u"count"_s);
    const qsizetype count = wanted.isEmpty() ? 100 : std::clamp(wanted.toInt(), 0, 100);
    QJsonArray page;
    for (auto i = start - 1; i < found.size() && page.size() < count; ++i)
        page.append(found.at(i));
    QJsonObject answer{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}},
                       {u"totalResults"_s, found.size()},
                       {u"startIndex"_s, start},
                       {u"itemsPerPage"_s, page.size()}};
    if (!page.isEmpty())
        answer.insert(u"Resources"_s, page); // recorded: an empty result lacks the member
    return scim(answer);
}

Reply read(const Accounts &accounts, const Accounts::Member &member)
{
    for (const auto &found : accounts.readMembers()) {
        if (found.principal.scimId == member.principal.scimId)
            return scim(toJson(found));
    }
    return scimError(404, "Service principal with id "_L1 + member.principal.scimId + " not found."_L1);
}

QJsonObject memberJson(const QString &id, const QString &display, const QString &kind)
{
    return {{u"value"_s, id}, {u"display"_s, display}, {u"$ref"_s, QString(kind + u'/' + id)}};
}

/// Members and entitlements, as an admin of the workspace is shown them.
QJsonObject groupJson(const Accounts &accounts, const QString &name)
{
    QJsonArray members;
    for (const auto &member : accounts.members()) {
        const auto &principal = member.principal;
        if (principal.groups.contains(name))
            members.append(memberJson(principal.scimId, principal.displayName,
                                      principal.isServicePrincipal ? u"ServicePrincipals"_s : u"Users"_s));
    }
    for (auto it = accounts.nesting.cbegin(); it != accounts.nesting.cend(); ++it) {
        if (it.value().contains(name))
            members.append(memberJson(groupId(it.key()), it.key(), u"Groups"_s));
    }
    QJsonArray entitlements;
    for (const auto &entitlement : accounts.groupEntitlements.value(name))
        entitlements.append(QJsonObject{{u"value"_s, entitlement}});
    return {{u"id"_s, groupId(name)},
            {u"displayName"_s, name},
            {u"members"_s, members},
            {u"entitlements"_s, entitlements}};
}

Reply listGroups(const Accounts &accounts, const Request &request)
{
    if (!request.caller.isWorkspaceAdmin)
        return scimError(403, u"User is not authorized to perform this operation"_s);
    QJsonArray page;
    const auto names = people::accountGroups() + people::workspaceGroups();
    const qsizetype start = std::max(1, request.value(u"startIndex"_s).toInt());
    const qsizetype count = std::clamp(request.value(u"count"_s).toInt(), 1, 100);
    qsizetype total = 0;
    for (const auto &name : names) {
        if (name == "account users"_L1)
            continue; // everybody; no directory lists it
        if (++total >= start && page.size() < count)
            page.append(groupJson(accounts, name));
    }
    return scim({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}},
                 {u"totalResults"_s, total},
                 {u"startIndex"_s, start},
                 {u"itemsPerPage"_s, page.size()},
                 {u"Resources"_s, page}});
}

QStringList entitlementsIn(const QJsonValue &value)
{
    QStringList names;
    for (const auto &entry : value.toArray())
        names.append(entry.toObject().value("value"_L1).toString());
    return names;
}

Reply create(Accounts &accounts, const Request &request)
{
    const auto applicationId = request.json.value("applicationId"_L1).toString();
    const auto displayName = request.json.value("displayName"_L1).toString();
    if (applicationId.isEmpty() && displayName.isEmpty())
        return scimError(400, u"Display name or application id is required"_s);
    if (!applicationId.isEmpty() && accounts.byName(applicationId)) {
        return scimError(409,
                         "Service principal with application ID "_L1 + applicationId + " already exists"_L1);
    }
    auto *member = accounts.create(displayName, applicationId);
    member->active = request.json.value("active"_L1).toBool(true);
    member->entitlements = entitlementsIn(request.json.value("entitlements"_L1));
    return scim(toJson(*member), 201);
}

void applyEntitlements(Accounts::Member &member, const QString &verb, const QStringList &names)
{
    if (verb == "replace"_L1)
        member.entitlements.clear();
    for (const auto &name : names) {
        member.entitlements.removeAll(name);
        if (verb != "remove"_L1)
            member.entitlements.append(name);
    }
}

/// One operation of a PatchOp; false if the demo does not know it.
bool apply(Accounts::Member &member, const QJsonObject &operation)
{
    static const QRegularExpression single(u"^entitlements\\[value eq \"([^\"]*)\"\\]$"_s);
    const auto verb = operation.value("op"_L1).toString().toLower();
    const auto path = operation.value("path"_L1).toString();
    const auto value = operation.value("value"_L1);
    if (verb != "add"_L1 && verb != "remove"_L1 && verb != "replace"_L1)
        return false;
    if (path == "entitlements"_L1) {
        const bool isRemoveAll = verb == "remove"_L1 && value.isUndefined();
        applyEntitlements(member, verb, isRemoveAll ? member.entitlements : entitlementsIn(value));
    } else if (const auto match = single.match(path); match.hasMatch()) {
        applyEntitlements(member, verb, {match.captured(1)});
    } else if (path == "active"_L1) {
        member.active = value.toBool();
    } else if (path == "displayName"_L1) {
        member.principal.displayName = value.toString();
    } else {
        return false;
    }
    return true;
}

Reply patch(Accounts &accounts, Accounts::Member &member, const Request &request)
{
    accounts.noteChange();
    const auto before = member;
    for (const auto &entry : request.json.value("Operations"_L1).toArray()) {
        if (!apply(member, entry.toObject())) {
            member = before;
            return scimError(400, u"Patch operation is not supported"_s);
        }
    }
    return scim(toJson(member));
}

} // namespace

Area scimArea(Accounts &accounts)
{
    return [&accounts](const Request &request) -> std::optional<Reply> {
        if (request.verb == "GET" && request.path == "/api/2.0/preview/scim/v2/Me"_L1)
            return me(accounts, request);
        if (request.verb == "GET" && request.path == "/api/2.0/preview/scim/v2/Groups"_L1)
            return listGroups(accounts, request);
        if (!request.path.startsWith(collection))
            return std::nullopt;
        const auto rest = request.path.mid(collection.size());
        const bool isChange = request.verb != "GET";
        if (isChange && !request.caller.isWorkspaceAdmin)
            return scimError(403, u"User is not authorized to perform this operation"_s);
        if (rest.isEmpty())
            return isChange ? create(accounts, request) : list(accounts, request);
        auto *member = accounts.byScimId(rest.mid(1));
        if (!member || !member->principal.isServicePrincipal)
            return scimError(404, "Service principal with id "_L1 + rest.mid(1) + " not found."_L1);
        if (request.verb == "PATCH")
            return patch(accounts, *member, request);
        if (request.verb == "DELETE") {
            accounts.remove(member->principal.scimId);
            return scim({}, 204);
        }
        return isChange ? std::nullopt : std::optional(read(accounts, *member));
    };
}

} // namespace draftt::demo
