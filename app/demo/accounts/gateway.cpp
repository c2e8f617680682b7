// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/gateway.h"

#include "app/demo/accounts/accounts.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

/// The scope beside `all-apis` that opens a path; empty if there is none.
QString scopeFor(const QString &path)
{
    if (path.startsWith("/api/2.0/sql/"_L1))
        return u"sql"_s;
    if (path.startsWith("/api/2.1/unity-catalog/"_L1) || path.startsWith("/api/3.0/rfa/"_L1))
        return u"unity-catalog"_s;
    return {};
}

bool isEntitled(const QStringList &held, const QString &path)
{
    const bool mayUseSql = held.contains("databricks-sql-access"_L1) || held.contains("workspace-consume"_L1);
    return mayUseSql || (!path.startsWith("/api/2.0/sql/"_L1) && held.contains("workspace-access"_L1));
}

} // namespace

std::optional<Reply> Gateway::admit(Request &request) const
{
    const auto authorization = request.header("authorization");
    const auto token = QString::fromUtf8(authorization.mid(7)).trimmed();
    const bool isBearer = authorization.left(7).toLower() == "bearer ";
    // Recorded: what does not even look like a token is 401, a wrong or expired one 403.
    if (!isBearer || !(token.startsWith("dapi"_L1) || token.startsWith("eyJ"_L1))) {
        return Reply::edgeError(401, u"Credential was not sent or was of an unsupported type for this API."_s,
                                request.requestId);
    }
    const auto session = m_accounts.session(token);
    const auto known = session ? m_accounts.inForce(session->principal) : std::nullopt;
    if (!known)
        return Reply::edgeError(403, u"Invalid access token."_s, request.requestId);
    const auto member = m_accounts.withGroups(*known);
    if (!member.active)
        return Reply::edgeError(403, u"User not authorized."_s, request.requestId);
    if (auto refusal = checkWorkspace(request))
        return refusal;
    if (!isEntitled(member.entitlements, request.path)) {
        return Reply::edgeError(
            403,
            u"This API is disabled for users without the databricks-sql-access or "
            u"workspace-access entitlements. Contact your administrator for more information."_s,
            request.requestId);
    }
    const auto scope = scopeFor(request.path);
    if (!scope.isEmpty() && !session->scopes.contains("all-apis"_L1) && !session->scopes.contains(scope)) {
        return Reply::edgeError(403, "Provided OAuth token does not have required scopes: "_L1 + scope,
                                request.requestId);
    }
    request.caller = member.principal;
    return std::nullopt;
}

std::optional<Reply> Gateway::checkWorkspace(const Request &request) const
{
    for (const auto *name : {"x-databricks-workspace-id", "x-databricks-org-id"}) {
        const auto wanted = QString::fromLatin1(request.header(name));
        if (!wanted.isEmpty() && wanted != m_workspaceId)
            return Reply::edgeError(403, "Invalid access to Org: "_L1 + wanted, request.requestId);
    }
    return std::nullopt;
}

} // namespace draftt::demo
