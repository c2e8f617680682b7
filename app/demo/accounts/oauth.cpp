// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/oauth.h"

#include "app/demo/accounts/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

struct Client {
    QString id;
    QString secret;
};

/// Basic as it stands and form-escaped (RFC 6749, 2.3.1; sdk-go escapes, the others do not), else the body.
QList<Client> clientsOf(const Request &request, const QHash<QString, QString> &form)
{
    const auto authorization = request.header("authorization");
    if (!authorization.toLower().startsWith("basic "))
        return {{form.value(u"client_id"_s), form.value(u"client_secret"_s)}};
    const auto pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
    const auto colon = pair.indexOf(':');
    if (colon < 0)
        return {};
    const auto id = pair.left(colon);
    const auto secret = pair.mid(colon + 1);
    return {{QString::fromUtf8(id), QString::fromUtf8(secret)}, {formDecoded(id), formDecoded(secret)}};
}

Reply refusal(int status, const QString &error, const QString &description)
{
    return Reply::json({{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

QJsonObject tokenAnswer(Accounts &accounts, const QString &principal, const QStringList &scopes)
{
    return {{u"access_token"_s, accounts.issueAccessToken(principal, scopes)},
            {u"token_type"_s, u"Bearer"_s},
            {u"scope"_s, scopes.join(u' ')},
            {u"expires_in"_s, qint64{accounts.tokenLifetime.count()}}};
}

/// What a token gets: what was asked for, or what its secret is bound to where everything was asked for;
/// nullopt: it asks for more than there is.
std::optional<QStringList> grantedScopes(const QStringList &asked, const QStringList &bound)
{
    if (!bound.isEmpty() && asked == QStringList{u"all-apis"_s})
        return bound;
    const auto &allowed = bound.isEmpty() || bound.contains("all-apis"_L1) ? knownScopes() : bound;
    const bool fits = std::all_of(asked.begin(), asked.end(),
                                  [&allowed](const QString &scope) { return allowed.contains(scope); });
    return fits ? std::optional(asked) : std::nullopt;
}

Reply principalsToken(Accounts &accounts, const Request &request, const QHash<QString, QString> &form)
{
    for (const auto &client : clientsOf(request, form)) {
        const auto secret = accounts.accepted(client.id, client.secret);
        if (!secret || !accounts.inForce(client.id))
            continue;
        const auto asked = form.value(u"scope"_s, u"all-apis"_s).split(u' ', Qt::SkipEmptyParts);
        const auto scopes = grantedScopes(asked, secret->scopes);
        if (!scopes)
            return refusal(400, u"invalid_scope"_s, u"The requested scope is invalid"_s);
        return Reply::json(tokenAnswer(accounts, client.id, *scopes));
    }
    return refusal(401, u"invalid_client"_s, u"Client authentication failed"_s);
}

Reply personsToken(Accounts &accounts, const tl::expected<BrowserSignIns::Grant, SignInRefusal> &grant)
{
    if (!grant)
        return refusal(400, grant.error().error, grant.error().description);
    const auto member = accounts.inForce(grant->person);
    if (!member || !member->active)
        return refusal(400, u"invalid_grant"_s, u"User not authorized"_s);
    auto answer = tokenAnswer(accounts, grant->person, grant->scopes);
    if (!grant->refreshToken.isEmpty())
        answer.insert(u"refresh_token"_s, grant->refreshToken);
    return Reply::json(answer);
}

Reply token(Accounts &accounts, const Request &request)
{
    const auto form = request.form();
    const auto grant = form.value(u"grant_type"_s);
    if (grant.isEmpty())
        return refusal(400, u"invalid_request"_s, u"The grant_type parameter is missing"_s);
    if (grant == "client_credentials"_L1)
        return principalsToken(accounts, request, form);
    if (grant == "authorization_code"_L1)
        return personsToken(accounts, accounts.signIns.redeem(form));
    if (grant == "refresh_token"_L1)
        return personsToken(accounts, accounts.signIns.refresh(form));
    return refusal(400, u"unsupported_grant_type"_s, u"Grant type is not supported for this client"_s);
}

Reply discovery(const QString &base)
{
    const QString oidc = base + "/oidc"_L1;
    auto reply =
        Reply::json({{u"authorization_endpoint"_s, QString(oidc + "/v1/authorize"_L1)},
                     {u"token_endpoint"_s, QString(oidc + "/v1/token"_L1)},
                     {u"issuer"_s, oidc},
                     {u"jwks_uri"_s, QString(oidc + "/jwks.json"_L1)},
                     {u"scopes_supported"_s, QJsonArray::fromStringList(knownScopes())},
                     {u"response_types_supported"_s, QJsonArray{u"code"_s, u"id_token"_s}},
                     {u"response_modes_supported"_s, QJsonArray{u"query"_s, u"fragment"_s, u"form_post"_s}},
                     {u"grant_types_supported"_s,
                      QJsonArray{u"client_credentials"_s, u"authorization_code"_s, u"refresh_token"_s}},
                     {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                     {u"token_endpoint_auth_methods_supported"_s,
                      QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s}},
                     {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
                     {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
                     {u"request_uri_parameter_supported"_s, false}});
    reply.contentType = "application/json; charset=UTF-8";
    reply.body.replace("/",
                       "\\/"); // as recorded: a client that compares text instead of parsing finds out here
    return reply;
}

} // namespace

Area oauthArea(Accounts &accounts, const QString &scheme, const QString &workspaceId)
{
    return [&accounts, scheme, workspaceId](const Request &request) -> std::optional<Reply> {
        const QString base = scheme + "://"_L1 + QString::fromLatin1(request.header("host"));
        const bool isGet = request.verb == "GET" || request.verb == "HEAD";
        if (isGet && request.path == "/.well-known/databricks-config"_L1) {
            return Reply::json({{u"oidc_endpoint"_s, QString(base + "/oidc"_L1)},
                                {u"account_id"_s, u"11111111-2222-3333-4444-555555555555"_s},
                                {u"workspace_id"_s, workspaceId},
                                {u"cloud"_s, u"azure"_s},
                                {u"host_type"_s, u"workspace"_s}});
        }
        if (isGet && request.path == "/oidc/.well-known/oauth-authorization-server"_L1)
            return discovery(base);
        if (isGet && request.path == "/oidc/jwks.json"_L1)
            return Reply::json({{u"keys"_s, QJsonArray()}});
        if (request.verb == "POST" && request.path == "/oidc/v1/token"_L1)
            return token(accounts, request);
        return std::nullopt;
    };
}

} // namespace draftt::demo
