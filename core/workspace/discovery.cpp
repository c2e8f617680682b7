// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/discovery.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto configPath = "/.well-known/databricks-config"_L1;
constexpr auto oauthPath = "/.well-known/oauth-authorization-server"_L1;

bool isOk(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300;
}

std::optional<QJsonObject> objectOf(const HttpReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Ids are strings, but some servers write numbers.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

HttpRequest anonymousGet(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.deadline = 20s;
    request.patience = 30s;
    return request;
}

bool hasSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto defaultPort = a.scheme() == "http"_L1 ? 80 : 443;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(defaultPort) == b.port(defaultPort);
}

/// Real answers of the API say so (databricks-api §1.7).
bool isOfDatabricks(const HttpReply &reply)
{
    return reply.header("server").compare("databricks", Qt::CaseInsensitive) == 0;
}

/// Where the OAuth document is unless the host says otherwise.
QUrl usualDocument(const Host &host)
{
    return host.url("/oidc"_L1 + oauthPath);
}

class Discovery final : public Job<Answered<WorkspaceInfo>>
{
public:
    Discovery(HttpClient &http, const Host &host, const DiscoveryOrder &order,
              Done<Answered<WorkspaceInfo>> done)
        : Job(std::move(done))
        , m_http(http)
        , m_host(host)
        , m_document(order.document)
        , m_onRetry(order.onRetry)
        , m_oauth(order.heard.oauth)
    {
        if (!m_oauth) {
            m_oauth = std::make_shared<Early<HttpReply>>();
            m_early = askOAuthEarly(m_http, m_host, m_onRetry, *m_oauth);
        }
        if (order.heard.config)
            onConfig(*order.heard.config);
        else
            next(get(m_host.url(configPath), orFail(&Discovery::onConfig)));
    }

private:
    [[nodiscard]] Pending get(const QUrl &url, Done<HttpReply> done)
    {
        auto request = anonymousGet(url);
        request.onRetry = m_onRetry;
        return m_http.send(request, std::move(done));
    }

    // {"oidc_endpoint": "https://HOST/oidc", "account_id": "…", "workspace_id": "123", "cloud": "Azure",
    //  "host_type": "workspace"}
    // Best effort: whatever comes in its place is not fatal (databricks-sdk-go config.go).
    void onConfig(const HttpReply &reply)
    {
        auto oidc = m_host.url(u"/oidc"_s);
        if (const auto config = isOk(reply) ? objectOf(reply) : std::nullopt) {
            const auto shown = m_http.secrets().hidden(*config);
            m_isKnown = config->contains("oidc_endpoint"_L1) || config->contains("workspace_id"_L1);
            m_info.workspaceId = textOf(shown["workspace_id"_L1]);
            m_info.accountId = textOf(shown["account_id"_L1]);
            m_info.cloud = shown["cloud"_L1].toString();
            m_info.hostType = shown["host_type"_L1].toString();
            const auto named =
                config->value("oidc_endpoint"_L1).toString().replace("{account_id}"_L1, m_info.accountId);
            if (const QUrl url(named, QUrl::StrictMode); hasSameOrigin(url, oidc))
                oidc = url;
        }
        oidc.setPath(oidc.path() + oauthPath);
        const auto ask = [this, oidc](const Done<HttpReply> &done) { return get(oidc, done); };
        next(m_oauth->take(oidc.toString(), ask, orFail(&Discovery::onOAuth)));
    }

    // {"token_endpoint": "https://HOST/oidc/v1/token", "authorization_endpoint":
    // "https://HOST/oidc/v1/authorize", …}
    void onOAuth(const HttpReply &reply)
    {
        const auto document = isOk(reply) ? objectOf(reply) : std::nullopt;
        // A personal access token needs none (databricks-sdk-go auth_pat.go), but goes to Databricks alone.
        if (!document && m_document == SignInDocument::Optional && (m_isKnown || isOfDatabricks(reply)))
            return finish(Answered<WorkspaceInfo>{m_info, reply.exchange});
        if (!document)
            return finish(Failure(errorFromExchange(reply.exchange)));
        const QUrl token(document->value("token_endpoint"_L1).toString(), QUrl::StrictMode);
        const ApiReply answer{*document, reply};
        if (!document->value("authorization_endpoint"_L1).isString() || token.isEmpty())
            return finish(Failure(malformed(answer, u"OAuth discovery names no endpoints"_s)));
        // A secret must not be sent where another server points to.
        if (!hasSameOrigin(token, m_host.url()))
            return finish(Failure(malformed(answer, u"the token endpoint is on another host"_s)));
        m_info.tokenEndpoint = token;
        // What opens in the browser asks for a password.
        const QUrl page(document->value("authorization_endpoint"_L1).toString(), QUrl::StrictMode);
        m_info.signInPage = hasSameOrigin(page, m_host.url()) ? page : QUrl();
        finish(Answered<WorkspaceInfo>{m_info, reply.exchange});
    }

    void onEnd() override { m_early.reset(); }

    HttpClient &m_http;
    const Host m_host;
    const SignInDocument m_document;
    const OnRetry m_onRetry;
    std::shared_ptr<Early<HttpReply>> m_oauth;
    Pending m_early;
    WorkspaceInfo m_info;
    bool m_isKnown = false; ///< the host has said that it is one of Databricks
};

} // namespace

Pending knock(HttpClient &http, const Host &host, OnRetry onRetry, Done<HttpReply> done)
{
    HttpRequest request;
    request.url = host.url(configPath);
    request.deadline = request.patience = 15s;
    request.onRetry = std::move(onRetry);
    return http.send(request, std::move(done));
}

Pending askOAuthEarly(HttpClient &http, const Host &host, OnRetry onRetry, Early<HttpReply> &early)
{
    auto request = anonymousGet(usualDocument(host));
    request.onRetry = std::move(onRetry);
    return early.ask(request.url.toString(),
                     [&http, request](Done<HttpReply> done) { return http.send(request, std::move(done)); });
}

Pending discoverWorkspace(HttpClient &http, const Host &host, const DiscoveryOrder &order,
                          Done<Answered<WorkspaceInfo>> done)
{
    return Pending(new Discovery(http, host, order, std::move(done)));
}

} // namespace draftt
