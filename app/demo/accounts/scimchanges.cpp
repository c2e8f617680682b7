// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scimchanges.h"

#include "app/demo/accounts/scimjson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo::scim
{

namespace
{

struct Operation {
    QString verb; ///< add, remove, replace
    QString path;
    QJsonValue value;
};

QStringList valuesIn(const QJsonValue &value)
{
    QStringList names;
    for (const auto &entry : value.toArray())
        names.append(entry.toObject().value("value"_L1).toString());
    return names;
}

bool isEntitlement(const QString &name)
{
    static const QStringList known{u"databricks-sql-access"_s, u"workspace-access"_s, u"workspace-consume"_s,
                                   u"allow-cluster-create"_s, u"allow-instance-pool-create"_s};
    return known.contains(name);
}

/// Why these cannot be held together; empty: they can. (Terraform, docs/resources/entitlements.md)
QString wrongAbout(const QStringList &entitlements)
{
    for (const auto &name : entitlements) {
        if (!isEntitlement(name))
            return "Invalid entitlement: "_L1 + name;
    }
    const bool clash =
        entitlements.contains("workspace-consume"_L1) &&
        (entitlements.contains("workspace-access"_L1) || entitlements.contains("databricks-sql-access"_L1));
    return clash ? u"The entitlement workspace-consume cannot be combined with others"_s : QString();
}

void apply(QStringList &list, const QString &verb, const QStringList &names)
{
    if (verb == "replace"_L1)
        list.clear();
    for (const auto &name : names) {
        list.removeAll(name);
        if (verb != "remove"_L1)
            list.append(name);
    }
}

/// The groups of these ids; nullopt: one of them is none.
std::optional<QStringList> groupsOf(const QStringList &ids)
{
    QStringList groups;
    for (const auto &id : ids)
        groups += groupOf(id);
    return groups.contains(QString()) ? std::nullopt : std::optional(groups);
}

/// What the operation names: the values of its list, or the one in `entitlements[value eq "…"]`; removing
/// without a value is removing all.
QStringList namedBy(const Operation &operation, const QString &single, const QStringList &held)
{
    if (!single.isEmpty())
        return {single};
    if (operation.verb == "remove"_L1 && operation.value.isUndefined())
        return held;
    return valuesIn(operation.value);
}

QString applyGroups(Accounts::Member &member, const Operation &operation, const QString &single)
{
    QStringList held;
    for (const auto &group : std::as_const(member.principal.groups))
        held += groupId(group);
    const auto groups = groupsOf(namedBy(operation, single, held));
    if (!groups)
        return u"Group does not exist"_s;
    apply(member.principal.groups, operation.verb, *groups);
    return {};
}

/// What is wrong with the operation; empty: it is done.
QString apply(Accounts::Member &member, const Operation &operation)
{
    static const QRegularExpression path(u"^(entitlements|groups)(?:\\[value eq \"([^\"]*)\"\\])?$"_s);
    static const QStringList verbs{u"add"_s, u"remove"_s, u"replace"_s};
    const auto match = path.match(operation.path);
    const auto single = match.captured(2);
    if (!verbs.contains(operation.verb) || (!single.isEmpty() && operation.verb != "remove"_L1))
        return u"Patch operation is not supported"_s;
    if (match.captured(1) == "groups"_L1)
        return applyGroups(member, operation, single);
    if (match.hasMatch()) {
        apply(member.entitlements, operation.verb, namedBy(operation, single, member.entitlements));
        return wrongAbout(member.entitlements);
    }
    if (operation.path == "active"_L1)
        member.active = operation.value.toBool();
    else if (operation.path == "displayName"_L1)
        member.principal.displayName = operation.value.toString();
    else
        return u"Patch operation is not supported"_s;
    return {};
}

} // namespace

Reply createPrincipal(Accounts &accounts, const Request &request)
{
    const auto applicationId = request.json.value("applicationId"_L1).toString();
    const auto displayName = request.json.value("displayName"_L1).toString();
    const auto entitlements = valuesIn(request.json.value("entitlements"_L1));
    const auto groups = groupsOf(valuesIn(request.json.value("groups"_L1)));
    if (applicationId.isEmpty() && displayName.isEmpty())
        return error(400, u"Display name or application id is required"_s);
    if (const auto wrong = wrongAbout(entitlements); !wrong.isEmpty())
        return error(400, wrong);
    if (!groups)
        return error(400, u"Group does not exist"_s);
    if (!applicationId.isEmpty() && accounts.byName(applicationId)) {
        return error(409, "Service principal with application ID "_L1 + applicationId + " already exists"_L1);
    }
    auto *member = accounts.create(displayName, applicationId);
    member->active = request.json.value("active"_L1).toBool(true);
    member->entitlements = entitlements;
    member->principal.groups += *groups;
    member->managers = {request.caller.name};
    accounts.tellChanged(*member);
    return reply(toJson(*member), 201);
}

Reply patchPrincipal(Accounts &accounts, Accounts::Member &member, const Request &request)
{
    auto changed = member;
    for (const auto &entry : request.json.value("Operations"_L1).toArray()) {
        const auto object = entry.toObject();
        const auto wrong = apply(changed, {object.value("op"_L1).toString().toLower(),
                                           object.value("path"_L1).toString(), object.value("value"_L1)});
        if (!wrong.isEmpty())
            return error(400, wrong);
    }
    accounts.noteChange();
    member = changed;
    accounts.tellChanged(member);
    return reply(toJson(member));
}

} // namespace draftt::demo::scim
