// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/token.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"
#include "core/workspace/discovery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

// Azure refuses tokens with 30 seconds left or less; the SDKs count one as dead 40 seconds before its end
// (databricks-sdk-go, tokensource).
constexpr auto renewBefore = 40s;

/// `expires_in` is a number, from some servers a number in quotes.
std::optional<std::chrono::seconds> lifetimeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const auto seconds = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

/// One caller who waits for the token.
class TokenSource::Wait final : public Operation
{
public:
    Wait(std::shared_ptr<TokenSource> source, OnRetry onRetry, Done<Lease> done)
        : m_source(std::move(source)), m_onRetry(std::move(onRetry)), m_done(std::move(done))
    {
    }

    void cancel() override
    {
        m_done = nullptr;
        m_source->m_waiting.removeAll(this);
        if (m_source->m_waiting.isEmpty())
            m_source->m_fetch.reset();
    }

    void answer(const Result<Lease> &lease)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(lease);
    }

    void tell(const RetryNotice &notice) const
    {
        if (m_done && m_onRetry)
            m_onRetry(notice);
    }

private:
    const std::shared_ptr<TokenSource> m_source;
    const OnRetry m_onRetry;
    Done<Lease> m_done;
};

TokenSource::TokenSource(HttpClient &http, const Host &host, const Credentials &credentials)
    : m_http(http), m_host(host), m_credentials(credentials)
{
    const auto *client = std::get_if<OAuthClient>(&credentials);
    m_http.hide(client ? client->secret : std::get<PersonalToken>(credentials).token);
}

bool TokenSource::hasToken() const
{
    return !m_token.isEmpty() && std::chrono::steady_clock::now() < m_goodUntil;
}

Pending TokenSource::token(OnRetry onRetry, Done<Lease> done)
{
    if (const auto *personal = std::get_if<PersonalToken>(&m_credentials))
        return post([lease = Lease{.token = personal->token, .isFresh = true}, done = std::move(done)] {
            done(lease);
        });
    if (hasToken())
        return post([lease = Lease{.token = m_token}, done = std::move(done)] { done(lease); });
    auto *wait = new Wait(shared_from_this(), std::move(onRetry), std::move(done));
    m_waiting += wait;
    if (!m_fetch)
        fetch();
    return Pending(wait);
}

void TokenSource::drop(const Secret &token)
{
    if (m_token == token)
        dropAny();
}

void TokenSource::fetch()
{
    if (m_info)
        return request();
    const auto onRetry = [this](const RetryNotice &notice) { tell(notice); };
    m_fetch = discoverWorkspace(m_http, m_host, {SignInDocument::Required, onRetry, {}},
                                [this](const Result<Answered<WorkspaceInfo>> &info) {
                                    if (!info)
                                        return answer(Failure(info.error()));
                                    m_info = *info;
                                    request();
                                });
}

void TokenSource::request()
{
    const auto &client = std::get<OAuthClient>(m_credentials);
    // Basic, as all official clients do: request bodies are logged by proxies more often than this header.
    const Secret pair(client.id.text().toUtf8() + ':' + client.secret.reveal());
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = m_info->tokenEndpoint;
    request.headers = {{"Authorization", "Basic " + pair.reveal().toBase64()},
                       {"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    request.body = "grant_type=client_credentials&scope=all-apis"_ba;
    request.bodyIsSecret = true;
    request.onRetry = [this](const RetryNotice &notice) { tell(notice); };
    m_fetch = m_http.send(request, [this](const Result<HttpReply> &reply) { onReply(reply); });
}

// {"access_token": "eyJ…", "token_type": "Bearer", "expires_in": 3600}
void TokenSource::onReply(const Result<HttpReply> &reply)
{
    if (!reply)
        return answer(Failure(reply.error()));
    if (reply->status < 200 || reply->status >= 300)
        return answer(Failure(errorFromExchange(reply->exchange)));
    const auto document = QJsonDocument::fromJson(reply->body);
    if (!document.isObject())
        return answer(Failure(errorFromExchange(reply->exchange)));
    const Secret token(document["access_token"_L1].toString().toUtf8());
    const auto &bytes = token.reveal();
    const auto lifetime = lifetimeOf(document["expires_in"_L1]);
    // A line break would end the Authorization header and begin another one.
    if (token.isEmpty() || !lifetime || bytes.contains('\n') || bytes.contains('\r'))
        return answer(
            Failure(malformed({{}, *reply}, u"the token answer lacks access_token or expires_in"_s)));
    m_token = token;
    m_goodUntil = std::chrono::steady_clock::now() + *lifetime - renewBefore;
    answer(Lease{.token = m_token, .isFresh = true, .exchange = reply->exchange});
}

void TokenSource::answer(const Result<Lease> &lease)
{
    m_fetch.reset();
    // A callback may drop other waits, which then say nothing, or ask again. Dropped ones are deleted later.
    const auto waiting = std::exchange(m_waiting, {});
    for (auto *wait : waiting)
        wait->answer(lease);
}

void TokenSource::tell(const RetryNotice &notice) const
{
    const auto waiting = m_waiting; // a listener may drop others
    for (const auto *wait : waiting)
        wait->tell(notice);
}

} // namespace draftt
