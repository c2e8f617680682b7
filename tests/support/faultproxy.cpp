// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>

#endif
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto dripPause = 50ms;

void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    // Closing with a linger time of zero sends RST in place of FIN.
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

} // namespace

/// One client's connection and the one to the server behind it.
class FaultProxy::Relay final : public QObject
{
public:
    Relay(FaultProxy &proxy, QTcpSocket *client) : QObject(&proxy), m_proxy(proxy), m_client(client)
    {
        client->setParent(this);
        ++m_proxy.m_openConnections;
        connect(m_client, &QTcpSocket::readyRead, this, [this] { onClient(); });
        connect(m_client, &QTcpSocket::disconnected, this, &Relay::end);
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { onServer(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            onServer();
            if (m_fault != TcpFault::Drip && m_fault != TcpFault::Stall)
                m_client->disconnectFromHost();
        });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_serverPort);
        m_drip.setInterval(dripPause);
        connect(&m_drip, &QTimer::timeout, this, [this] {
            m_client->write(m_answer.left(1));
            m_answer.remove(0, 1);
        });
        onClient();
    }

    // The sockets report their end while they are destroyed, when half of this object is gone already.
    ~Relay() override
    {
        m_client->disconnect(this);
        m_server.disconnect(this);
    }

private:
    void onClient()
    {
        const auto bytes = m_client->isOpen() ? m_client->readAll() : QByteArray();
        if (bytes.isEmpty())
            return;
        if (const auto fault = m_proxy.faultFor(bytes); fault != TcpFault::None)
            m_fault = fault;
        switch (m_fault) {
        case TcpFault::Stall:
            return;
        case TcpFault::Close:
            m_client->disconnectFromHost();
            return;
        case TcpFault::Reset:
            resetConnection(*m_client);
            return;
        case TcpFault::Garbage:
            m_client->write("\x16\x03\x01 no HTTP at all \x00\x01\xff\r\n\r\n more of it \r\n"_ba);
            m_client->disconnectFromHost();
            return;
        case TcpFault::Delay:
            QTimer::singleShot(m_proxy.m_delay, this, [this, bytes] { m_server.write(bytes); });
            m_fault = TcpFault::None;
            return;
        case TcpFault::None:
        case TcpFault::Truncate:
        case TcpFault::Drip:
            m_server.write(bytes);
            return;
        }
    }

    void onServer()
    {
        const auto bytes = m_server.isOpen() ? m_server.readAll() : QByteArray();
        if (bytes.isEmpty())
            return;
        if (m_fault == TcpFault::Drip) {
            m_answer += bytes;
            m_drip.start();
        } else if (m_fault == TcpFault::Truncate) {
            m_answer += bytes;
            m_client->write(m_answer.left(m_proxy.m_truncateAfter));
            m_client->disconnectFromHost();
        } else {
            m_client->write(bytes);
        }
    }

    void end()
    {
        --m_proxy.m_openConnections;
        m_drip.stop();
        m_server.disconnect(this);
        m_server.abort();
        deleteLater();
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTimer m_drip;
    QByteArray m_answer;
    TcpFault m_fault = TcpFault::None;
};

FaultProxy::FaultProxy(quint16 serverPort) : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto client = m_server.nextPendingConnection())
            new Relay(*this, client);
    });
    setListening(true);
    m_port = m_server.serverPort();
}

FaultProxy::~FaultProxy()
{
    // Relays count themselves off while they go.
    for (auto *relay : findChildren<Relay *>(QString(), Qt::FindDirectChildrenOnly))
        relay->disconnect();
}

void FaultProxy::arm(TcpFault fault, const QString &pathPattern, int times)
{
    m_fault = fault;
    m_pattern.setPattern(pathPattern);
    m_times = times;
    m_hits = 0;
}

void FaultProxy::setListening(bool listens)
{
    if (listens == m_server.isListening())
        return;
    if (!listens)
        m_server.close();
    else if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("no free port on the loopback interface");
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

TcpFault FaultProxy::faultFor(const QByteArray &fromClient)
{
    static const QRegularExpression requestLine(u"^[A-Z]+ (\\S+) HTTP/1"_s);
    const auto line = requestLine.match(QString::fromLatin1(fromClient.left(4096)));
    if (m_fault == TcpFault::None || !line.hasMatch() || m_hits == m_times)
        return TcpFault::None;
    if (!m_pattern.match(line.captured(1)).hasMatch())
        return TcpFault::None;
    ++m_hits;
    return m_fault;
}

} // namespace draftt
