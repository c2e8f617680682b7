// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/exchange.h"
#include "core/exchange/knownsecrets.h"
#include "core/http/requestlog.h"
#include "core/pending.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace draftt
{

class ProxyChooser;

/// Why the client is pausing before it repeats a request.
struct RetryNotice {
    int attempt = 1; ///< the attempt that failed, from 1
    std::chrono::milliseconds pause{0};
    bool serverAsked = false; ///< the pause is the server's Retry-After
    int httpStatus = 0;       ///< 0: the connection failed
};

using OnRetry = std::function<void(const RetryNotice &)>;

/// One HTTP request.
struct HttpRequest {
    QByteArray verb = "GET";
    QUrl url;
    HttpHeaders headers; ///< Authorization goes here; it is never logged
    QByteArray body;
    bool bodyIsSecret = false; ///< the token form: never kept in an Exchange
    bool isIdempotent = true;  ///< false: never repeated once it may have reached the server
    bool isSentOnce = false;   ///< true: nor after a 503, which a gateway may give for what was done
    std::chrono::milliseconds deadline{30'000}; ///< for each attempt
    std::chrono::milliseconds patience{60'000}; ///< for all attempts and pauses together
    OnRetry onRetry = {};                       ///< told of each pause; may drop the request
};

/// An HTTP answer of any status. 4xx and 5xx are answers here; only a missing one is an Error. The headers
/// are redacted; what is shown of the body comes from `exchange`, or goes through `HttpClient::secrets`
/// first.
struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::shared_ptr<const Exchange> exchange;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// How requests leave this machine.
struct NetworkSettings {
    QString proxyUrl = {};    ///< empty: the system's proxy. `http://host:port`, which `host:port` means too,
                              ///< or `socks5://host:port`; no password inside
    QString extraCaFile = {}; ///< PEM certificates trusted besides the system's; empty: none
    QString proxyUser = {};   ///< with `proxyPassword`: for a proxy that asks who is there
    Secret proxyPassword = {}; ///< in memory only
};

/// The one way to a network. https with TLS 1.2 or newer and the system's CA store; no redirect is followed;
/// every request carries the User-Agent, has a deadline of its own, is retried as databricks-api §9.3 allows
/// (429, 502–504 of idempotent requests, and a connection that failed before the request was sent), and
/// stands redacted in the log. Cookies, caches and remembered passwords are not used.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `network` must outlive the client, and its settings belong to the client from now on. With settings
    /// that cannot be used every request fails with their error, until `apply` succeeds.
    explicit HttpClient(QNetworkAccessManager &network, const NetworkSettings &settings = {});
    ~HttpClient() override;

    /// Errors: HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, TlsUntrusted, TlsFailed,
    /// ProxyRefused, NetworkFailed, MalformedReply (no HTTP, or more than 64 MiB), InvalidInput (the URL is
    /// not https and not loopback). Dropping closes the connection.
    [[nodiscard]] Pending send(const HttpRequest &request, Done<HttpReply> done);

    /// Errors: InvalidInput (NotAFile, BadFormat) for the CA file or the proxy; then the old settings stay.
    [[nodiscard]] Result<Nothing> apply(const NetworkSettings &settings);
    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }

    [[nodiscard]] const RequestLog &log() const { return m_log; }

    /// What was sent as a credential so far, and the proxy's password, to be hidden in what comes back.
    [[nodiscard]] const KnownSecrets &secrets() const { return m_secrets; }
    /// Hides this one too, before it is sent.
    void hide(const Secret &secret) { m_secrets.add(secret); }

    /// Pauses before a retry, or before asking again, are multiplied by this; 1 outside tests.
    void setTimeScale(double scale) { m_timeScale = scale; }
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds pause) const;
    /// No attempt gets longer than this, whatever its request says. For tests.
    void setLongestDeadline(std::chrono::milliseconds limit) { m_longestDeadline = limit; }
    /// What patience is measured with; the steady clock outside tests.
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    void setClock(Clock now) { m_now = std::move(now); }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const { return m_now(); }

private:
    friend class HttpOperation;

    [[nodiscard]] Result<Nothing> prepareTls(const QUrl &url);
    [[nodiscard]] QNetworkReply *transmit(const HttpRequest &request);

    QNetworkAccessManager &m_network;
    ProxyChooser *m_proxies = nullptr;      ///< owned by m_network
    std::optional<QSslConfiguration> m_tls; ///< none before the first https request with these settings
    std::optional<Error> m_settingsError;
    NetworkSettings m_settings;
    RequestLog m_log;
    KnownSecrets m_secrets;
    double m_timeScale = 1.0;
    std::chrono::milliseconds m_longestDeadline = std::chrono::milliseconds::max();
    Clock m_now = std::chrono::steady_clock::now;
};

} // namespace draftt
