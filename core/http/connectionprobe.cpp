// SPDX-License-Identifier: Apache-2.0
#include "core/http/connectionprobe.h"

#include "core/http/proxychooser.h"
#include "core/http/tlssettings.h"

#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int proxyWantsPassword = 407;

Error errorOf(const QAbstractSocket &socket)
{
    Error error;
    error.kind = ErrorKind::NetworkFailed;
    error.detail = socket.errorString();
    switch (int(socket.error())) { // not our enum; most of its values have no name of ours
    case QAbstractSocket::HostNotFoundError:
        error.kind = ErrorKind::HostNotFound;
        break;
    case QAbstractSocket::ConnectionRefusedError:
        error.kind = ErrorKind::ConnectionRefused;
        break;
    case QAbstractSocket::RemoteHostClosedError:
        error.kind = ErrorKind::ConnectionLost;
        break;
    case QAbstractSocket::SocketTimeoutError:
        error.kind = ErrorKind::TimedOut;
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        error.kind = ErrorKind::TlsFailed;
        break;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        error.httpStatus = proxyWantsPassword;
        error.kind = ErrorKind::ProxyRefused;
        break;
    case QAbstractSocket::SocketAccessError: // what Qt makes of a proxy's 403
        if (socket.proxy().type() != QNetworkProxy::NoProxy)
            error.kind = ErrorKind::ProxyRefused;
        break;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        error.kind = ErrorKind::ProxyRefused;
        break;
    }
    return error;
}

class Lookup final : public Operation
{
public:
    Lookup(const QString &name, Done<QList<QHostAddress>> done) : m_done(std::move(done))
    {
        m_id = QHostInfo::lookupHost(name, this, [this](const QHostInfo &info) { onLookedUp(info); });
    }

    void cancel() override
    {
        m_done = nullptr;
        QHostInfo::abortHostLookup(m_id);
    }

private:
    void onLookedUp(const QHostInfo &info)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (!done)
            return;
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty()) {
            done(info.addresses());
            return;
        }
        Error error;
        error.kind = ErrorKind::HostNotFound;
        error.detail = info.errorString();
        done(Failure(error));
    }

    int m_id = 0;
    Done<QList<QHostAddress>> m_done;
};

/// One socket, up to TCP or up to TLS. Exactly one of the two callbacks is set.
class SocketProbe final : public Operation
{
public:
    explicit SocketProbe(const Route &route)
    {
        m_socket.setProxy(route.proxy);
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { onFailed(errorOf(m_socket)); });
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            Error error;
            error.kind = ErrorKind::TimedOut;
            onFailed(error);
        });
        m_deadline.setSingleShot(true);
        m_deadline.start(route.deadline);
    }

    void open(const Route &route, Done<QHostAddress> done)
    {
        m_opened = std::move(done);
        connect(&m_socket, &QSslSocket::connected, this,
                [this] { finish(std::exchange(m_opened, nullptr), m_socket.peerAddress()); });
        // Not at once: an address that refuses may be refused before this returns.
        QTimer::singleShot(0, this, [this, route] {
            if (m_opened)
                m_socket.connectToHost(route.host, route.port);
        });
    }

    void shakeHands(const Route &route, const QString &extraCaFile, Done<TlsFacts> done)
    {
        m_inspected = std::move(done);
        // A CA file that cannot be used was refused when the settings were applied.
        if (const auto configuration = tlsConfiguration(extraCaFile))
            m_socket.setSslConfiguration(*configuration);
        connect(&m_socket, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_problems = errors; });
        connect(&m_socket, &QSslSocket::encrypted, this,
                [this] { finish(std::exchange(m_inspected, nullptr), facts()); });
        QTimer::singleShot(0, this, [this, route] {
            if (m_inspected)
                m_socket.connectToHostEncrypted(route.host, route.port);
        });
    }

    void cancel() override
    {
        m_opened = nullptr;
        m_inspected = nullptr;
        close();
    }

private:
    [[nodiscard]] TlsFacts facts() const { return tlsFacts(m_socket.sslConfiguration(), m_problems); }

    void onFailed(const Error &error)
    {
        if (m_inspected && !m_problems.isEmpty())
            finish(std::exchange(m_inspected, nullptr), facts());
        else if (m_inspected)
            finish<TlsFacts>(std::exchange(m_inspected, nullptr), Failure(error));
        else
            finish<QHostAddress>(std::exchange(m_opened, nullptr), Failure(error));
    }

    template <typename T> void finish(const Done<T> &done, const Result<T> &result)
    {
        close();
        if (done)
            done(result);
    }

    template <typename T> void finish(const Done<T> &done, const T &value)
    {
        finish<T>(done, Result<T>(value));
    }

    void close()
    {
        m_deadline.stop();
        m_socket.disconnect(this);
        m_socket.abort();
    }

    QSslSocket m_socket;
    QTimer m_deadline;
    QList<QSslError> m_problems;
    Done<QHostAddress> m_opened;
    Done<TlsFacts> m_inspected;
};

} // namespace

QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url)
{
    // Settings that cannot be used were refused when they were applied.
    const auto chooser = ProxyChooser::create(settings);
    return chooser ? (*chooser)->proxiesFor(QNetworkProxyQuery(url)).constFirst()
                   : QNetworkProxy(QNetworkProxy::NoProxy);
}

Pending resolveName(const QString &name, Done<QList<QHostAddress>> done)
{
    return Pending(new Lookup(name, std::move(done)));
}

Pending openConnection(const Route &route, Done<QHostAddress> done)
{
    auto probe = std::make_unique<SocketProbe>(route);
    probe->open(route, std::move(done));
    return Pending(probe.release());
}

Pending inspectTls(const Route &route, const QString &extraCaFile, Done<TlsFacts> done)
{
    auto probe = std::make_unique<SocketProbe>(route);
    probe->shakeHands(route, extraCaFile, std::move(done));
    return Pending(probe.release());
}

} // namespace draftt
