// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/token.h"

#include "core/workspace/discovery.h"
#include "core/workspace/signinend.h"
#include "core/workspace/tokenanswer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

// Azure refuses tokens with 30 seconds left or less; the SDKs count one as dead 40 seconds before its end
// (databricks-sdk-go, tokensource).
constexpr auto renewBefore = 40s;

/// What a renewal came to, as whoever waits is to hear it: as a refusal of the sign-in, and not of the call
/// that waits. A page of something between here and there says nothing of it.
Error renewalError(const Error &error)
{
    const bool isRefusal = error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Unauthenticated ||
                           error.kind == ErrorKind::PermissionDenied || error.kind == ErrorKind::NotFound;
    if (!isRefusal)
        return error;
    if (!error.serverCode.isEmpty())
        return errorOf(SignInEnd::NotRenewed, error);
    auto page = error;
    page.kind = ErrorKind::NotAnApi;
    return page;
}

/// Databricks says 400 to a refresh token that is used, withdrawn or too old (databricks-api §2.5).
bool isUsedUp(const Error &error)
{
    return signInEndIn(error) && (error.httpStatus == 400 || error.httpStatus == 401);
}

HttpRequest tokenRequest(const QUrl &endpoint)
{
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = endpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.bodyIsSecret = true;
    return request;
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
        if (m_source->m_waiting.isEmpty() && !m_source->isRenewing())
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
    if (const auto *client = std::get_if<OAuthClient>(&credentials))
        m_http.hide(client->secret);
    if (const auto *personal = std::get_if<PersonalToken>(&credentials))
        m_http.hide(personal->token);
    if (auto *person = std::get_if<PersonsSignIn>(&m_credentials)) {
        m_http.hide(person->accessToken);
        m_http.hide(person->refreshToken);
        m_token = std::exchange(person->accessToken, {});
        using Moment = std::chrono::steady_clock::time_point;
        m_goodUntil = person->lifetime ? m_http.now() + *person->lifetime - renewBefore : Moment::max();
        m_lastUse = m_http.now();
        m_idleEnd = post([this] { end(); }, person->idleLimit);
    }
}

bool TokenSource::canRenew() const
{
    const auto *person = std::get_if<PersonsSignIn>(&m_credentials);
    return person ? !person->refreshToken.isEmpty() : std::holds_alternative<OAuthClient>(m_credentials);
}

bool TokenSource::isRenewing() const
{
    return m_fetch && std::holds_alternative<PersonsSignIn>(m_credentials);
}

bool TokenSource::hasToken() const
{
    return !m_token.isEmpty() && m_http.now() < m_goodUntil;
}

/// A computer that slept has no timer that ran meanwhile, so the clock is looked at as well.
void TokenSource::noteUse(const PersonsSignIn &person)
{
    if (m_http.now() - m_lastUse >= person.idleLimit)
        return end();
    m_lastUse = m_http.now();
    m_idleEnd = post([this] { end(); }, person.idleLimit);
}

void TokenSource::end()
{
    auto *person = std::get_if<PersonsSignIn>(&m_credentials);
    if (!person || std::exchange(m_hasEnded, true))
        return;
    const auto self = shared_from_this(); // an answer may drop the last user
    person->refreshToken = Secret();
    dropAny();
    m_idleEnd.reset();
    answer(Failure(errorOf(SignInEnd::Idle)));
}

Pending TokenSource::token(OnRetry onRetry, Done<Lease> done)
{
    if (const auto *personal = std::get_if<PersonalToken>(&m_credentials))
        return post([lease = Lease{.token = personal->token, .isFresh = true}, done = std::move(done)] {
            done(lease);
        });
    if (const auto *person = std::get_if<PersonsSignIn>(&m_credentials); person && !m_hasEnded)
        noteUse(*person);
    if (hasToken())
        return post([lease = Lease{.token = m_token}, done = std::move(done)] { done(lease); });
    if (!canRenew())
        return post([end = m_hasEnded ? SignInEnd::Idle : SignInEnd::NotRenewed, done = std::move(done)] {
            done(Failure(errorOf(end)));
        });
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
    if (m_info || std::holds_alternative<PersonsSignIn>(m_credentials))
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
    const auto *person = std::get_if<PersonsSignIn>(&m_credentials);
    auto request = person ? orderOf(*person) : orderOf(std::get<OAuthClient>(m_credentials));
    request.onRetry = [this](const RetryNotice &notice) { tell(notice); };
    m_fetch = m_http.send(request, [this](const Result<HttpReply> &reply) { onReply(reply); });
}

HttpRequest TokenSource::orderOf(const OAuthClient &client) const
{
    // Basic, as all official clients do: request bodies are logged by proxies more often than this header.
    const Secret pair(client.id.text().toUtf8() + ':' + client.secret.reveal());
    auto request = tokenRequest(m_info->tokenEndpoint);
    request.headers.emplace_back("Authorization", "Basic " + pair.reveal().toBase64());
    request.body = "grant_type=client_credentials&scope=all-apis"_ba;
    return request;
}

HttpRequest TokenSource::orderOf(const PersonsSignIn &person) const
{
    auto request = tokenRequest(person.tokenEndpoint);
    request.isIdempotent = false; // what was used once is refused
    request.isSentOnce = true;    // a gateway's 503 does not tell whether it was used
    request.body = "grant_type=refresh_token&client_id=" + QUrl::toPercentEncoding(person.app) +
                   "&refresh_token=" + person.refreshToken.reveal().toPercentEncoding();
    return request;
}

void TokenSource::onReply(const Result<HttpReply> &reply)
{
    auto answered = reply.and_then(readTokens);
    auto *person = std::get_if<PersonsSignIn>(&m_credentials);
    if (person && !answered) {
        const auto error = renewalError(answered.error());
        if (isUsedUp(error))
            person->refreshToken = Secret();
        return answer(Failure(error));
    }
    if (!answered)
        return answer(Failure(answered.error()));
    m_token = answered->access;
    m_goodUntil = m_http.now() + answered->lifetime - renewBefore;
    if (person && !answered->refresh.isEmpty()) {
        m_http.hide(answered->refresh);
        person->refreshToken = answered->refresh;
    }
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
