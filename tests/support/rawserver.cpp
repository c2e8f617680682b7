// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Takes one whole request off the front of the buffer.
bool takeRequest(QByteArray &buffer, RawRequest &request)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    auto lines = buffer.left(end).split('\n');
    const auto words = lines.takeFirst().trimmed().split(' ');
    request = {words.value(0), words.value(1), {}, {}};
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    const auto length = request.header("content-length"_ba).toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

} // namespace

QByteArray RawRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

RawServer::RawServer() : m_server(std::make_unique<QTcpServer>())
{
    listen(*m_server);
}

RawServer::RawServer(const QString &certificateName) : m_isTls(true)
{
    QFile certificate(tlsFile(certificateName + ".pem"_L1));
    QFile key(tlsFile(certificateName + ".key"_L1));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("tests/data/tls is incomplete");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen(*m_server);
}

RawServer::~RawServer()
{
    for (auto socket : m_buffers.keys())
        socket->disconnect(this); // they end with the server, after the members here
}

void RawServer::listen(QTcpServer &server)
{
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto socket = m_server->nextPendingConnection()) {
            ++m_connectionsSeen;
            m_buffers.insert(socket, {});
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
            onReadyRead(*socket);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback interface");
}

void RawServer::onReadyRead(QTcpSocket &socket)
{
    auto &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    RawRequest request;
    while (takeRequest(buffer, request)) {
        m_requests += request;
        const auto answer = m_handler ? m_handler(request) : Answer{};
        if (answer.isHeld)
            m_held.append({QPointer(&socket), answer});
        else
            send(socket, answer);
        if (answer.close)
            return;
    }
}

void RawServer::send(QTcpSocket &socket, const Answer &answer)
{
    socket.write(answer.bytes);
    if (answer.close)
        socket.disconnectFromHost();
}

void RawServer::release()
{
    const auto [socket, answer] = m_held.takeFirst();
    if (socket)
        send(*socket, answer);
}

void RawServer::answer(const QByteArray &bytes, bool close)
{
    m_handler = [bytes, close](const RawRequest &) { return Answer{bytes, close}; };
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    url.setPath(path);
    return url;
}

quint16 RawServer::port() const
{
    return m_server->serverPort();
}

QByteArray httpAnswer(int status, const QByteArray &body,
                      const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    auto bytes = "HTTP/1.1 " + QByteArray::number(status) +
                 " Any\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

QString tlsFile(const QString &name)
{
    return QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/tls/") + name;
}

} // namespace draftt
