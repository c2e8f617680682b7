// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpoperation.h"

#include "core/http/exchangerecord.h"
#include "core/http/proxychooser.h"
#include "core/http/retrypolicy.h"
#include "core/http/tlssettings.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// No answer of the API comes near (inline results end at 25 MiB, databricks-api §5.1); a hostile server must
/// not fill the memory.
constexpr qsizetype mostBodyBytes = 64LL * 1024 * 1024;

} // namespace

HttpOperation::HttpOperation(HttpClient &client, HttpRequest request, Done<HttpReply> done)
    : m_client(client), m_request(std::move(request)), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_started = m_client.now();
    attempt();
}

void HttpOperation::cancel()
{
    m_done = nullptr;
    m_timer.stop();
    dropReply();
}

void HttpOperation::attempt()
{
    ++m_attempt;
    m_wasSent = false;
    m_body.clear();
    m_tlsProblems.clear();
    m_startedUtc = QDateTime::currentDateTimeUtc();
    m_sinceAttempt.start();
    m_proxy = m_client.m_proxies->nameFor(m_request.url);
    m_reply = m_client.transmit(m_request);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const auto &errors) { m_tlsProblems = errors; });
    connect(m_reply, &QIODevice::readyRead, this, &HttpOperation::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpOperation::onFinished);
    const auto deadline = std::min(m_request.deadline, m_client.m_longestDeadline);
    m_isLastAttempt = patienceLeft() < deadline;
    after(std::min(deadline, patienceLeft()), &HttpOperation::onDeadline);
}

void HttpOperation::after(std::chrono::milliseconds pause, void (HttpOperation::*next)())
{
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, next);
    m_timer.start(pause);
}

void HttpOperation::onReadyRead()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= mostBodyBytes)
        return;
    // Not here: nobody may delete a reply while it emits a signal.
    m_reply->disconnect(this);
    after(std::chrono::milliseconds(0), &HttpOperation::onTooLarge);
}

void HttpOperation::onTooLarge()
{
    auto exchange = record();
    exchange.transportError = u"the answer is larger than 64 MiB"_s;
    dropReply();
    conclude(ErrorKind::MalformedReply, std::move(exchange));
}

void HttpOperation::onDeadline()
{
    auto exchange = record();
    exchange.transportError = u"no whole answer within %1 s"_s.arg(
        static_cast<double>(exchange.duration.count()) / 1000.0, 0, 'f', 1);
    // Nothing of the request went out: the connection itself did not come up.
    if (!m_wasSent)
        exchange.transportError = u"no connection, "_s + exchange.transportError;
    dropReply();
    if (m_isLastAttempt && m_lastAnswer) {
        // The little time that was left for this repetition says nothing about the server; its answer did.
        m_client.m_log.add({m_startedUtc, std::make_shared<const Exchange>(std::move(exchange))});
        deliver(*m_lastAnswer);
        return;
    }
    conclude(ErrorKind::TimedOut, std::move(exchange));
}

void HttpOperation::onFinished()
{
    m_timer.stop();
    if (m_reply->isOpen())
        m_body += m_reply->readAll();
    auto exchange = record();
    if (isTransportFailure(*m_reply)) {
        const auto kind = kindOfFailure(*m_reply, !m_tlsProblems.isEmpty(), !m_proxy.isEmpty());
        releaseReply();
        conclude(kind, std::move(exchange));
        return;
    }
    HttpReply reply;
    reply.status = statusOf(*m_reply);
    reply.headers = exchange.headers;
    reply.body = std::exchange(m_body, {});
    releaseReply();
    reply.exchange = std::make_shared<const Exchange>(std::move(exchange));
    m_client.m_log.add({m_startedUtc, reply.exchange});
    const bool isSecret = m_request.bodyIsSecret;
    settle(reply, reply.status); // which may end this
    if (isSecret)
        Secret(std::move(reply.body)); // overwrites the token that came
}

void HttpOperation::conclude(ErrorKind kind, Exchange exchange)
{
    m_timer.stop();
    Error error;
    error.kind = kind;
    error.detail = exchange.transportError;
    if (kind == ErrorKind::TlsUntrusted && exchange.tls)
        error.detail = describeRefusal(*exchange.tls);
    error.httpStatus = exchange.httpStatus.value_or(0);
    error.exchange = std::make_shared<const Exchange>(std::move(exchange));
    m_client.m_log.add({m_startedUtc, error.exchange});
    settle(Failure(error), 0);
}

void HttpOperation::settle(const Result<HttpReply> &result, int httpStatus)
{
    if (!m_done)
        return; // dropped by somebody who watches the log
    const auto pause = pauseAfter(result);
    if (!pause) {
        deliver(result);
        return;
    }
    if (result)
        m_lastAnswer = *result;
    after(*pause, &HttpOperation::attempt);
    const auto serverAsked = result && !result->header("retry-after").isEmpty();
    if (m_request.onRetry)
        m_request.onRetry({m_attempt, *pause, serverAsked, httpStatus});
}

std::optional<std::chrono::milliseconds> HttpOperation::pauseAfter(const Result<HttpReply> &result) const
{
    AttemptOutcome outcome;
    outcome.attempt = m_attempt;
    outcome.wasSent = m_wasSent;
    if (result) {
        outcome.httpStatus = result->status;
        outcome.retryAfter = parseRetryAfter(result->header("retry-after"), result->header("date"),
                                             QDateTime::currentDateTimeUtc());
    } else {
        outcome.failure = result.error().kind;
    }
    auto pause = pauseBeforeRetry(m_request, outcome);
    if (pause)
        pause = m_client.scaled(*pause);
    // A pause that leaves no time for another attempt only delays the bad news.
    if (!pause || *pause >= patienceLeft())
        return std::nullopt;
    return pause;
}

std::chrono::milliseconds HttpOperation::patienceLeft() const
{
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(m_client.now() - m_started);
    return std::max(m_request.patience - spent, std::chrono::milliseconds(1));
}

Exchange HttpOperation::record() const
{
    auto exchange = recordExchange(m_request, *m_reply, m_body, m_client.m_secrets);
    exchange.duration = std::chrono::milliseconds(m_sinceAttempt.elapsed());
    exchange.proxy = m_proxy;
    if (m_request.url.scheme() == "https"_L1) {
        auto facts = tlsFacts(m_reply->sslConfiguration(), m_tlsProblems);
        if (!facts.chain.isEmpty())
            exchange.tls = hidden(std::move(facts), m_client.m_secrets);
    }
    return exchange;
}

void HttpOperation::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Not with abort(), which reports an error. The server's own refusal may be on its way from Qt's network
    // thread, or half reported, and Qt warns of a second error (seen with 6.4.2).
    delete m_reply;
}

void HttpOperation::releaseReply()
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpOperation::deliver(const Result<HttpReply> &result)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace draftt
