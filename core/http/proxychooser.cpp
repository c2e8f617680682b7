// SPDX-License-Identifier: Apache-2.0
#include "core/http/proxychooser.h"

#include "core/http/httpclient.h"
#include "core/names/thiscomputer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto defaultHttpProxyPort = 8080;
constexpr auto defaultSocksPort = 1080;

} // namespace

Result<std::unique_ptr<ProxyChooser>> ProxyChooser::create(const NetworkSettings &settings)
{
    std::unique_ptr<ProxyChooser> chooser(new ProxyChooser);
    chooser->m_user = settings.proxyUser;
    chooser->m_password = settings.proxyPassword;
    const auto &proxyUrl = settings.proxyUrl;
    if (proxyUrl.isEmpty())
        return chooser;
    const QUrl url(proxyUrl.contains("://"_L1) ? proxyUrl : "http://"_L1 + proxyUrl, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Failure(Error::input(InputProblem::BadFormat, proxyUrl));
    if (!url.userInfo().isEmpty())
        return Failure(Error::input(InputProblem::HasCredentials));
    const auto isSocks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (!isSocks && url.scheme() != "http"_L1)
        return Failure(Error::input(InputProblem::SchemeNotAllowed, url.scheme()));
    const auto type = isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const auto port = url.port(isSocks ? defaultSocksPort : defaultHttpProxyPort);
    chooser->m_fixed = QNetworkProxy(type, url.host(), static_cast<quint16>(port));
    return chooser;
}

QList<QNetworkProxy> ProxyChooser::proxiesFor(const QNetworkProxyQuery &query) const
{
    auto proxies = chooseFor(query);
    for (auto &proxy : proxies) {
        if (m_user.isEmpty() || proxy.type() == QNetworkProxy::NoProxy)
            continue;
        proxy.setUser(m_user);
        proxy.setPassword(QString::fromUtf8(m_password.reveal()));
    }
    return proxies;
}

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery &query)
{
    auto proxies = proxiesFor(query);
    // Qt reads the head of an answer byte by byte. Where it is told that there is no proxy it gives the
    // socket no buffer, and each byte is a call of the system (qhttpnetworkconnectionchannel.cpp,
    // ensureConnection); TLS has a buffer of its own. For an address of this computer a socket takes
    // DefaultProxy for none, whatever the system's is (qnetworkproxy.cpp, proxyForQuery).
    if (query.url().scheme() == "http"_L1 && isThisComputer(query.url().host())) {
        for (auto &proxy : proxies) {
            if (proxy.type() == QNetworkProxy::NoProxy)
                proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
        }
    }
    return proxies;
}

QList<QNetworkProxy> ProxyChooser::chooseFor(const QNetworkProxyQuery &query) const
{
    if (m_fixed.type() != QNetworkProxy::DefaultProxy)
        return {m_fixed};
    if (isThisComputer(query.url().isEmpty() ? query.peerHostName() : query.url().host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    auto proxies = systemProxyForQuery(query);
    if (proxies.isEmpty())
        proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
    return proxies;
}

QString ProxyChooser::nameFor(const QUrl &url) const
{
    const auto proxy = proxiesFor(QNetworkProxyQuery(url)).constFirst();
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace draftt
