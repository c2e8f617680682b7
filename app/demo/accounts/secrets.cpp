// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scim.h"

#include "app/demo/accounts/accounts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QJsonObject toJson(const Accounts::ClientSecret &secret)
{
    const auto hash = QCryptographicHash::hash(secret.value.toUtf8(), QCryptographicHash::Sha256).toHex();
    QJsonObject object{{u"id"_s, secret.id},
                       {u"secret_hash"_s, QString::fromLatin1(hash)},
                       {u"status"_s, u"ACTIVE"_s},
                       {u"create_time"_s, secret.created.toString(Qt::ISODateWithMs)},
                       {u"update_time"_s, secret.created.toString(Qt::ISODateWithMs)},
                       {u"expire_time"_s, secret.expires.toString(Qt::ISODateWithMs)}};
    if (!secret.scopes.isEmpty())
        object.insert(u"scopes"_s, QJsonArray::fromStringList(secret.scopes));
    return object;
}

/// «Service principal manager», beside the admins of the workspace.
bool mayManage(const Request &request, const Accounts::Member *member)
{
    return request.caller.isWorkspaceAdmin ||
           (member != nullptr && member->managers.contains(request.caller.name));
}

/// nullopt: one of them is none.
std::optional<QStringList> scopesIn(const QJsonValue &list)
{
    QStringList scopes;
    for (const auto &scope : list.toArray()) {
        if (!knownScopes().contains(scope.toString()))
            return std::nullopt;
        scopes += scope.toString();
    }
    return scopes;
}

/// `page_size` and `page_token`; a token is the id of the last secret told.
Reply list(const Accounts &accounts, const QString &applicationId, const Request &request)
{
    const auto secrets = accounts.secrets(applicationId);
    const auto wanted = request.value(u"page_size"_s).toInt();
    const auto after = request.value(u"page_token"_s);
    QJsonArray page;
    QString next;
    bool isBefore = !after.isEmpty();
    for (const auto &secret : secrets) {
        if (wanted > 0 && page.size() == wanted) {
            next = page.last()["id"_L1].toString();
            break;
        }
        if (!isBefore)
            page.append(toJson(secret));
        isBefore = isBefore && secret.id != after;
    }
    return Reply::json({{u"secrets"_s, page}, {u"next_page_token"_s, next}});
}

Reply create(Accounts &accounts, const QString &applicationId, const Request &request)
{
    if (accounts.secrets(applicationId).size() >= secretsPerPrincipal) {
        return Reply::error(400, u"RESOURCE_EXHAUSTED"_s,
                            u"The service principal has the maximum number of secrets."_s);
    }
    const std::chrono::seconds longest = std::chrono::hours(24) * longestSecretDays;
    auto lifetime = longest;
    if (const auto wanted = request.json.value("lifetime"_L1).toString(); !wanted.isEmpty()) {
        bool isNumber = false;
        lifetime = std::chrono::seconds(wanted.chopped(1).toLongLong(&isNumber));
        if (!isNumber || !wanted.endsWith(u's') || lifetime.count() <= 0 || lifetime > longest)
            return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, u"The lifetime is not valid."_s);
    }
    const auto scopes = scopesIn(request.json.value("scopes"_L1));
    if (!scopes)
        return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, u"A scope is not valid."_s);
    const auto secret = accounts.issueSecret(applicationId, lifetime, {}, *scopes);
    auto object = toJson(secret);
    object.insert(u"secret"_s, secret.value); // shown in this answer only
    return Reply::json(object);
}

} // namespace

Area secretsArea(Accounts &accounts)
{
    return [&accounts](const Request &request) -> std::optional<Reply> {
        static const QRegularExpression route(
            u"^/api/2\\.0/accounts/servicePrincipals/(\\d+)/credentials/secrets(?:/([^/]+))?$"_s);
        const auto match = route.match(request.path);
        if (!match.hasMatch())
            return std::nullopt;
        const auto *member = accounts.byScimId(match.captured(1));
        if (!mayManage(request, member)) {
            return Reply::error(403, u"PERMISSION_DENIED"_s,
                                u"User is not authorized to perform this operation"_s);
        }
        if (!member || !member->principal.isServicePrincipal) {
            return Reply::error(404, u"RESOURCE_DOES_NOT_EXIST"_s,
                                "Service principal "_L1 + match.captured(1) + " does not exist"_L1);
        }
        const auto applicationId = member->principal.name;
        const auto secretId = match.captured(2);
        if (request.verb == "POST" && secretId.isEmpty())
            return create(accounts, applicationId, request);
        if (request.verb == "DELETE" && !secretId.isEmpty()) {
            return accounts.removeSecret(applicationId, secretId)
                       ? Reply::json({})
                       : Reply::error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"The secret does not exist"_s);
        }
        if (request.verb != "GET" || !secretId.isEmpty())
            return std::nullopt;
        return list(accounts, applicationId, request);
    };
}

} // namespace draftt::demo
