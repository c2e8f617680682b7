// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scim.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/accounts/scimchanges.h"
#include "app/demo/accounts/scimfilter.h"
#include "app/demo/accounts/scimjson.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto collection = "/api/2.0/preview/scim/v2/ServicePrincipals"_L1;

QJsonObject without(QJsonObject object, const QString &excluded)
{
    for (const auto &name : excluded.split(u',', Qt::SkipEmptyParts))
        object.remove(name.trimmed());
    return object;
}

Reply me(Accounts &accounts, const Request &request)
{
    auto object = scim::toJson(*accounts.byName(request.caller.name));
    object.insert(u"userName"_s, request.caller.name);
    object.insert(u"emails"_s, QJsonArray());
    return scim::reply(without(object, request.value(u"excludedAttributes"_s)));
}

Reply list(const Accounts &accounts, const Request &request)
{
    const auto text = request.value(u"filter"_s);
    const auto filter = ScimFilter::parse(text);
    if (!filter)
        return scim::error(400, "Given filter operator is not supported: "_L1 + text);
    QJsonArray found;
    for (const auto &member : accounts.readMembers()) {
        const auto object = scim::toJson(member);
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
    return scim::reply(answer);
}

Reply read(const Accounts &accounts, const Accounts::Member &member)
{
    for (const auto &found : accounts.readMembers()) {
        if (found.principal.scimId == member.principal.scimId)
            return scim::reply(scim::toJson(found));
    }
    return scim::error(404, "Service principal with id "_L1 + member.principal.scimId + " not found."_L1);
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
            members.append(memberJson(scim::groupId(it.key()), it.key(), u"Groups"_s));
    }
    QJsonArray entitlements;
    for (const auto &entitlement : accounts.groupEntitlements.value(name))
        entitlements.append(QJsonObject{{u"value"_s, entitlement}});
    return {{u"id"_s, scim::groupId(name)},
            {u"displayName"_s, name},
            {u"members"_s, members},
            {u"entitlements"_s, entitlements}};
}

Reply listGroups(const Accounts &accounts, const Request &request)
{
    if (!request.caller.isWorkspaceAdmin)
        return scim::notAuthorized();
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
    return scim::reply({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}},
                        {u"totalResults"_s, total},
                        {u"startIndex"_s, start},
                        {u"itemsPerPage"_s, page.size()},
                        {u"Resources"_s, page}});
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
            return scim::notAuthorized();
        if (rest.isEmpty() && isChange && request.verb != "POST")
            return std::nullopt;
        if (rest.isEmpty())
            return isChange ? scim::createPrincipal(accounts, request) : list(accounts, request);
        auto *member = accounts.byScimId(rest.mid(1));
        if (!member || !member->principal.isServicePrincipal)
            return scim::error(404, "Service principal with id "_L1 + rest.mid(1) + " not found."_L1);
        if (request.verb == "PATCH")
            return scim::patchPrincipal(accounts, *member, request);
        if (request.verb == "DELETE") {
            accounts.remove(member->principal.scimId);
            return scim::reply({}, 204);
        }
        return isChange ? std::nullopt : std::optional(read(accounts, *member));
    };
}

} // namespace draftt::demo
