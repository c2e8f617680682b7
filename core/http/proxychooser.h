#pragma once

#include "core/result.h"

#include <QNetworkProxyFactory>

#include <memory>

/// Chooses the proxy for a URL: the one that was set, for every address; else the system's, and none for
/// loopback addresses. Belongs to one network manager, so that nothing global changes.
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    /// `proxyUrl`: empty for the system's proxy, or `http://host:port`, `socks5://host:port`. Errors:
    /// InvalidInput with BadFormat, SchemeNotAllowed, HasCredentials.
    [[nodiscard]] static Result<std::unique_ptr<ProxyChooser>> create(const QString &proxyUrl);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// `host:port` of the first choice for the URL; empty: direct.
    [[nodiscard]] QString nameFor(const QUrl &url);

private:
    ProxyChooser() = default;

    QNetworkProxy m_fixed{QNetworkProxy::DefaultProxy};
};

/// 127.0.0.0/8, ::1, localhost and names below it (RFC 6761).
[[nodiscard]] bool isLoopbackHost(const QString &host);
