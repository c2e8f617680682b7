// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/serviceprincipals.h"

#include "core/workspace/calls.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QStringList members(const QJsonValue &array, QLatin1StringView key)
{
    QStringList found;
    for (const auto &entry : array.toArray())
        found += entry[key].toString();
    return found;
}

// {"Resources": [{"id": "4567890123456789", "applicationId": "0f1e2d3c-…", "displayName": "draftt-connector",
//   "active": true, "groups": [{"display": "data-readers", …}], "entitlements": [{"value": "…"}]}]}
// Without a match, Resources may be absent.
Result<User> parsePrincipal(const ApiReply &reply, const ClientId &id)
{
    for (const auto &resource : reply.json["Resources"_L1].toArray()) {
        const auto applicationId = resource["applicationId"_L1].toString();
        if (applicationId.compare(id.text(), Qt::CaseInsensitive) != 0)
            continue;
        User user;
        user.scimId = resource["id"_L1].toString();
        user.userName = id.text();
        user.displayName = resource["displayName"_L1].toString();
        user.isServicePrincipal = true;
        user.isActive = resource["active"_L1].toBool(true);
        user.groups = members(resource["groups"_L1], "display"_L1);
        user.entitlements = members(resource["entitlements"_L1], "value"_L1);
        user.workspaceId = QString::fromUtf8(reply.http.header("x-databricks-org-id"));
        return user;
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.detail = u"no service principal has this application id"_s;
    error.exchange = reply.http.exchange;
    return Failure(error);
}

} // namespace

Pending fetchServicePrincipal(const Workspace &workspace, const ClientId &id, Done<Answered<User>> done)
{
    ApiCall call;
    // A UUID needs no escaping inside the filter's quotes.
    call.path = "/api/2.0/preview/scim/v2/ServicePrincipals?filter="_L1 +
                encoded(u"applicationId eq \"%1\""_s.arg(id.text()));
    return callAndParse<User>(
        workspace, call, [id](const ApiReply &reply) { return parsePrincipal(reply, id); }, std::move(done));
}

} // namespace draftt
