// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/identity.h"

#include "core/names/clientid.h"
#include "core/workspace/calls.h"
#include "core/workspace/scim.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// {"id": "4567890123456789", "userName": "0f1e2d3c-…", "displayName": "draftt-connector", "active": true,
//  "groups": [{"display": "data-readers", …}], "entitlements": [{"value": "databricks-sql-access"}]}
// `schemas` is not read: service principals come with the User schema too.
Result<User> parseUser(const ApiReply &reply)
{
    User user;
    user.scimId = reply.json["id"_L1].toString();
    user.userName = reply.json["userName"_L1].toString();
    user.displayName = reply.json["displayName"_L1].toString();
    user.isActive = reply.json["active"_L1].toBool(true);
    user.groups = scim::valuesOf(reply.json["groups"_L1], "display"_L1);
    user.entitlements = scim::valuesOf(reply.json["entitlements"_L1], "value"_L1);
    user.workspaceId = QString::fromUtf8(reply.http.header("x-databricks-org-id"));
    if (user.userName.isEmpty())
        return Failure(malformed(reply, u"userName is missing"_s));
    // As the Databricks CLI decides it (libs/iamutil/service_principal.go).
    user.isServicePrincipal = ClientId::parse(user.userName).has_value();
    return user;
}

} // namespace

Pending fetchCurrentUser(const Workspace &workspace, Done<Answered<User>> done)
{
    ApiCall call;
    call.path = u"/api/2.0/preview/scim/v2/Me"_s;
    return callAndParse<User>(workspace, call, parseUser, std::move(done));
}

} // namespace draftt
