// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"

#include "core/http/httpoperation.h"
#include "core/http/oncebody.h"
#include "core/http/proxychooser.h"
#include "core/http/tlssettings.h"
#include "core/names/thiscomputer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOperatingSystemVersion>

#include <cmath>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QByteArray userAgent()
{
    // The form of databricks-api §2.7: words of [0-9A-Za-z_.+-] only.
    const auto system = QOperatingSystemVersion::currentType();
    const auto os = system == QOperatingSystemVersion::Windows ? "windows"_ba
                    : system == QOperatingSystemVersion::MacOS ? "darwin"_ba
                                                               : "linux"_ba;
    return "draftt-connect/" DRAFTT_VERSION " qt/" + QByteArray(qVersion()) + " os/" + os;
}

/// https, or http to this very machine; no user info.
bool isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()));
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(QNetworkAccessManager &network, const NetworkSettings &settings) : m_network(network)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setStrictTransportSecurityEnabled(false);
    if (const auto applied = apply(settings); !applied)
        m_settingsError = applied.error();
}

HttpClient::~HttpClient()
{
    // What lives on its own here, such as a statement's cancelling, ends while there still is a client.
    const auto rest = children();
    qDeleteAll(rest);
}

Result<Nothing> HttpClient::apply(const NetworkSettings &settings)
{
    auto proxies = ProxyChooser::create(settings);
    if (!proxies)
        return Failure(proxies.error());
    if (const auto checked = checkCaFiles(settings.extraCaFile); !checked)
        return checked;
    m_tls.reset();
    m_proxies = proxies->release();
    m_network.setProxyFactory(m_proxies);
    m_network.clearConnectionCache(); // kept connections were made with the old settings
    m_settings = settings;
    m_secrets.add(settings.proxyPassword);
    m_settingsError.reset();
    return Nothing{};
}

Pending HttpClient::send(const HttpRequest &request, Done<HttpReply> done)
{
    if (m_settingsError)
        return post([done = std::move(done), error = *m_settingsError] { done(Failure(error)); });
    if (!isAllowed(request.url)) {
        const auto isHttp = request.url.scheme() == "http"_L1;
        const auto problem = isHttp ? InputProblem::PlainHttp : InputProblem::SchemeNotAllowed;
        return post([done = std::move(done), error = Error::input(problem, request.url.scheme())] {
            done(Failure(error));
        });
    }
    if (const auto ready = prepareTls(request.url); !ready)
        return post([done = std::move(done), error = ready.error()] { done(Failure(error)); });
    for (const auto &[name, value] : request.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            m_secrets.addAuthorization(value);
    }
    return Pending(new HttpOperation(*this, request, std::move(done)));
}

/// Reading the whole CA store takes longer than starting the program, and not every run needs it.
Result<Nothing> HttpClient::prepareTls(const QUrl &url)
{
    if (m_tls || url.scheme() != "https"_L1)
        return Nothing{};
    const auto tls = tlsConfiguration(m_settings.extraCaFile);
    if (!tls)
        return Failure(tls.error());
    m_tls = *tls;
    return Nothing{};
}

std::chrono::milliseconds HttpClient::scaled(std::chrono::milliseconds pause) const
{
    return std::chrono::milliseconds(std::lround(static_cast<double>(pause.count()) * m_timeScale));
}

QNetworkReply *HttpClient::transmit(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    if (m_tls)
        network.setSslConfiguration(*m_tls);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.url.scheme() == "https"_L1);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setRawHeader("User-Agent"_ba, userAgent());
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (request.verb == "GET")
        return m_network.get(network);
    if (request.isIdempotent)
        return m_network.sendCustomRequest(network, request.verb, request.body);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<OnceBody>(request.body);
    const auto reply = m_network.sendCustomRequest(network, request.verb, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace draftt
