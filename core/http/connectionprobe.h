// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/tlsfacts.h"
#include "core/http/httpclient.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace draftt
{

/// Single steps of a connection, for the network doctor. No HTTP request and no credentials are ever sent.

/// Where a connection goes: to a host, perhaps through a proxy.
struct Route {
    QString host;
    quint16 port = 443;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    std::chrono::milliseconds deadline{10'000};
};

/// The proxy that these settings mean for the URL: their own, or the system's first choice; NoProxy: direct.
[[nodiscard]] QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url);

/// Errors: HostNotFound.
[[nodiscard]] Pending resolveName(const QString &name, Done<QList<QHostAddress>> done);

/// Opens and closes a TCP connection; gives the address it went to, null behind a proxy. Errors:
/// HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, NetworkFailed, ProxyRefused (httpStatus 407
/// where the proxy wants a password).
[[nodiscard]] Pending openConnection(const Route &route, Done<QHostAddress> done);

/// Shakes hands and closes. Succeeds with an untrusted chain too: `flaws` name why, and nothing is sent
/// over such a connection. `extraCaFile` as in NetworkSettings. Errors: those of openConnection, TlsFailed.
[[nodiscard]] Pending inspectTls(const Route &route, const QString &extraCaFile, Done<TlsFacts> done);

} // namespace draftt
