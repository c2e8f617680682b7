// SPDX-License-Identifier: Apache-2.0
#include "core/http/exchangerecord.h"

#include "core/exchange/redact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto keptBytes = 64 * 1024;
constexpr auto redactionMargin = 8 * 1024;

/// Redacts before it cuts, with a margin, so that no secret is cut in half and then not recognised.
QByteArray kept(const QByteArray &bytes, const KnownSecrets &secrets)
{
    return redacted(secrets.hidden(bytes.left(keptBytes + redactionMargin))).left(keptBytes);
}

/// The rows of a result are the user's data: no record keeps them. Where the answer cannot be read, what
/// follows them goes too.
QByteArray keptAnswer(const QByteArray &body, const KnownSecrets &secrets)
{
    const auto rows = body.indexOf("\"data_array\"");
    if (rows < 0)
        return kept(body, secrets);
    const auto name = u"data_array"_s;
    const QJsonValue note(u"(not kept)"_s);
    auto json = QJsonDocument::fromJson(body).object();
    if (json.contains(name))
        json[name] = note;
    if (auto result = json[u"result"_s].toObject(); result.contains(name)) {
        result[name] = note;
        json[u"result"_s] = result;
    }
    const auto rest = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const bool isClean = !json.isEmpty() && !rest.contains("\"data_array\":[");
    return isClean ? kept(rest, secrets) : kept(body.first(rows), secrets) + "\"data_array\": (not kept)";
}

SentCredentials credentialsOf(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            return value.startsWith("Basic ") ? SentCredentials::Basic : SentCredentials::Bearer;
    }
    return SentCredentials::None;
}

HttpHeaders redactedHeaders(HttpHeaders headers, const KnownSecrets &secrets)
{
    for (auto &[name, value] : headers) {
        const auto isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        name = secrets.hidden(name);
        value = isCookie ? "***"_ba : redacted(secrets.hidden(value));
    }
    return headers;
}

} // namespace

HttpHeaders headersOf(const QNetworkReply &reply)
{
    HttpHeaders headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name, value});
    return headers;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Exchange recordExchange(const HttpRequest &request, const QNetworkReply &reply, const QByteArray &body,
                        const KnownSecrets &secrets)
{
    Exchange exchange;
    exchange.method = request.verb;
    exchange.url = redacted(secrets.hidden(request.url));
    if (!request.bodyIsSecret)
        exchange.requestBody = kept(request.body, secrets);
    exchange.credentials = credentialsOf(request);
    if (const auto status = statusOf(reply); status != 0)
        exchange.httpStatus = status;
    exchange.headers = redactedHeaders(headersOf(reply), secrets);
    exchange.body = keptAnswer(body, secrets);
    if (isTransportFailure(reply))
        exchange.transportError = redacted(secrets.hidden(reply.errorString()));
    const auto target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    exchange.finalUrl =
        redacted(secrets.hidden(target.isEmpty() ? request.url : request.url.resolved(target)));
    return exchange;
}

TlsFacts hidden(TlsFacts facts, const KnownSecrets &secrets)
{
    const auto hide = [&secrets](QString &text) { text = secrets.hidden(text); };
    for (auto &certificate : facts.chain) {
        hide(certificate.subject);
        hide(certificate.issuer);
        std::for_each(certificate.hostNames.begin(), certificate.hostNames.end(), hide);
    }
    std::for_each(facts.problems.begin(), facts.problems.end(), hide);
    return facts;
}

bool isTransportFailure(const QNetworkReply &reply)
{
    // Below 200 stand connection and proxy errors. Those around 300 are of the protocol, but Qt gives one of
    // them to status 400 as well; the rest are statuses.
    const auto error = reply.error();
    const auto isStatus = statusOf(reply) >= 400 && error > 200;
    return error != QNetworkReply::NoError && !isStatus;
}

ErrorKind kindOfFailure(const QNetworkReply &reply, bool hasTlsProblems, bool throughProxy)
{
    if (statusOf(reply) == 407)
        return ErrorKind::ProxyRefused;
    switch (static_cast<int>(reply.error())) {
    case QNetworkReply::HostNotFoundError:
        // A proxy resolves the name itself, and Qt words its answer to CONNECT as if it had been ours.
        return throughProxy ? ErrorKind::ProxyRefused : ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return throughProxy ? ErrorKind::ProxyRefused : ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the connection ended, and OnceBody forbade to send again
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return hasTlsProblems ? ErrorKind::TlsUntrusted : ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyRefused;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::MalformedReply;
    case QNetworkReply::UnknownNetworkError:
        return throughProxy ? ErrorKind::ProxyRefused : ErrorKind::NetworkFailed;
    default:
        return ErrorKind::NetworkFailed;
    }
}

} // namespace draftt
