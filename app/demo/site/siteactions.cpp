// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/siteactions.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/site/principalpages.h"
#include "app/demo/warehouses/warehouses.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

Reply refusedValue(const QString &why)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, why);
}

Reply addPrincipal(Accounts &accounts, const QString &name)
{
    if (name.trimmed().isEmpty())
        return refusedValue(u"A service principal needs a name."_s);
    return Reply::json({{u"go"_s, pathOf(accounts.create(name.trimmed(), {})->principal)}});
}

Reply generateSecret(Accounts &accounts, const QString &applicationId, const QString &days)
{
    if (accounts.secrets(applicationId).size() >= secretsPerPrincipal)
        return refusedValue(
            u"This service principal has %1 secrets, which is the most: delete one first."_s.arg(
                secretsPerPrincipal));
    bool isNumber = false;
    const int lifetime = days.toInt(&isNumber);
    if (!isNumber || lifetime < 1 || lifetime > longestSecretDays)
        return refusedValue(u"The lifetime is between 1 and %1 days."_s.arg(longestSecretDays));
    const auto secret = accounts.issueSecret(applicationId, std::chrono::hours(24) * lifetime);
    const auto shown = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    return Reply::json(
        {{u"once"_s, QJsonArray{shown(u"Client ID"_s, applicationId), shown(u"Secret"_s, secret.value)}}});
}

/// What is done to a principal; nullopt: nothing of that name.
std::optional<Reply> actOnPrincipal(Accounts &accounts, Accounts::Member &member, const QString &action,
                                    const QString &value)
{
    const auto name = member.principal.name;
    if (action == "generate-secret"_L1)
        return generateSecret(accounts, name, value);
    if (action == "delete-secret"_L1)
        return accounts.removeSecret(name, value) ? Reply::json({})
                                                  : refusedValue(u"There is no such secret."_s);
    accounts.noteChange();
    if (action == "tick"_L1 && !member.entitlements.contains(value))
        member.entitlements.append(value);
    else if (action == "untick"_L1)
        member.entitlements.removeAll(value);
    else if (action == "activate"_L1 || action == "deactivate"_L1)
        member.active = action == "activate"_L1;
    else if (action != "tick"_L1)
        return std::nullopt;
    return Reply::json({});
}

std::optional<Reply> actOnWarehouse(const SiteContext &context, Warehouse &warehouse, const QString &action,
                                    const QString &value)
{
    context.warehouses.noteChange();
    if (action == "can-use"_L1 && context.accounts.byName(value))
        warehouse.permissions.insert(value, u"CAN_USE"_s);
    else if (action == "take-use"_L1)
        warehouse.permissions.remove(value);
    else if (action == "start"_L1)
        context.warehouses.start(warehouse);
    else if (action == "stop"_L1)
        context.warehouses.stop(warehouse);
    else
        return std::nullopt;
    return Reply::json({});
}

} // namespace

Reply act(const SiteContext &context, const QJsonObject &wanted)
{
    const auto action = wanted.value("action"_L1).toString();
    const auto subject = wanted.value("subject"_L1).toString();
    const auto value = wanted.value("value"_L1).toString();
    if (action == "add-principal"_L1)
        return addPrincipal(context.accounts, value);
    if (action == "grant-requests"_L1) {
        context.grantRequests();
        return Reply::json({});
    }
    std::optional<Reply> reply;
    if (auto *member = context.accounts.byName(subject))
        reply = actOnPrincipal(context.accounts, *member, action, value);
    else if (auto *warehouse = context.warehouses.find(subject))
        reply = actOnWarehouse(context, *warehouse, action, value);
    return reply.value_or(refusedValue(u"The demo cannot do this."_s));
}

} // namespace draftt::demo
