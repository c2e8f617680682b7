// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QNetworkProxyFactory>

#include <memory>

namespace draftt
{

struct NetworkSettings;

/// Chooses the proxy for a URL: the one that was set, for every address; else the system's, and none for
/// loopback addresses. Belongs to one network manager, so that nothing global changes.
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    /// Errors: InvalidInput with BadFormat, SchemeNotAllowed, HasCredentials for the proxy of the settings.
    [[nodiscard]] static Result<std::unique_ptr<ProxyChooser>> create(const NetworkSettings &settings);

    /// What a request for the URL is to use; NoProxy: it goes straight.
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query) const;

    /// The same for the network manager, which is told DefaultProxy where http goes straight to this
    /// computer.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// `host:port` of the first choice for the URL; empty: direct.
    [[nodiscard]] QString nameFor(const QUrl &url) const;

private:
    ProxyChooser() = default;

    [[nodiscard]] QList<QNetworkProxy> chooseFor(const QNetworkProxyQuery &query) const;

    QNetworkProxy m_fixed{QNetworkProxy::DefaultProxy};
    QString m_user;
    Secret m_password; ///< Qt sends it only to a proxy that has asked for it
};

} // namespace draftt
