// SPDX-License-Identifier: Apache-2.0
#include "core/admin/redirectlistener.h"

#include "core/admin/pkce.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr qsizetype mostHeadBytes = 32LL * 1024; ///< a code of the cloud's own sign-in takes some thousands
constexpr int mostConnections = 16;
constexpr auto longestConnection = 10s;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 302:
        return "302 Found";
    case 400:
        return "400 Bad Request";
    case 405:
        return "405 Method Not Allowed";
    default:
        return "404 Not Found";
    }
}

/// The part of a host that a browser is led to by `localhost` or by the link; a name of somebody else that
/// was made to lead here is none.
bool isThisListener(const QByteArray &host, quint16 port)
{
    const auto suffix = ':' + QByteArray::number(port);
    return host == "localhost" + suffix || host == "127.0.0.1" + suffix || host == "[::1]" + suffix;
}

} // namespace

RedirectListener::RedirectListener() : m_linkPath(Secret("/start/" + randomText(6).reveal()))
{
    connect(&m_four, &QTcpServer::newConnection, this, [this] { onConnection(m_four); });
    connect(&m_six, &QTcpServer::newConnection, this, [this] { onConnection(m_six); });
}

RedirectListener::~RedirectListener() = default;

bool RedirectListener::listen(PortRange ports)
{
    for (int port = ports.first; port <= ports.last; ++port) {
        if (listenAt(quint16(port)))
            return true;
    }
    return false;
}

bool RedirectListener::listenAt(quint16 port)
{
    close();
    if (!m_four.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_four.serverPort();
    // Somebody else on ::1 would get what the browser brings. Without IPv6 there is no ::1.
    return m_six.listen(QHostAddress::LocalHostIPv6, m_port) ||
           m_six.serverError() != QAbstractSocket::AddressInUseError;
}

/// A connection that stands already brings nothing more.
void RedirectListener::end()
{
    m_isOver = true;
    close();
}

void RedirectListener::close()
{
    m_four.close();
    m_six.close();
}

QUrl RedirectListener::redirect() const
{
    return QUrl(u"http://localhost:%1"_s.arg(m_port));
}

QUrl RedirectListener::link() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port) + QString::fromLatin1(m_linkPath.reveal()));
}

void RedirectListener::onConnection(QTcpServer &server)
{
    while (auto *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(mostHeadBytes + 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        if (++m_connections > mostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
        QTimer::singleShot(longestConnection, socket, &QTcpSocket::abort);
    }
}

void RedirectListener::onReadyRead(QTcpSocket &socket)
{
    const Secret head(socket.peek(mostHeadBytes + 1));
    if (head.reveal().size() > mostHeadBytes)
        return socket.abort();
    if (!head.reveal().contains("\r\n\r\n"))
        return;
    const Secret taken(socket.readAll());
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    if (const auto request = readRedirectRequest(taken))
        onRequest(socket, *request);
    else
        reply(socket, 400, m_expected.pages.strange);
}

void RedirectListener::onRequest(QTcpSocket &socket, const RedirectRequest &request)
{
    if (m_isOver || !isThisListener(request.host, m_port))
        return reply(socket, 404, m_expected.pages.strange);
    if (request.verb != "GET")
        return reply(socket, 405, m_expected.pages.strange, "Allow: GET\r\n");
    if (request.path == m_linkPath)
        return onLink(socket);
    if (request.path.reveal() == "/")
        return onAnswer(socket, readRedirectAnswer(request.query));
    reply(socket, 404, m_expected.pages.strange);
}

void RedirectListener::onLink(QTcpSocket &socket)
{
    if (!std::exchange(m_wasLinkUsed, true))
        return reply(socket, 302, m_expected.pages.arrived,
                     "Location: " + m_expected.signInPage.toEncoded() + "\r\n");
    reply(socket, 404, m_expected.pages.strange);
    end();
    Q_EMIT linkAskedTwice();
}

void RedirectListener::onAnswer(QTcpSocket &socket, const std::optional<RedirectAnswer> &answer)
{
    const bool isOurs = answer && !m_expected.state.isEmpty() && answer->state == m_expected.state;
    // Some say no without the state. That much anybody may say, but not in words of their own.
    const bool isBareRefusal = answer && answer->state.isEmpty() && answer->error == "access_denied"_L1;
    if (!isOurs && !isBareRefusal)
        return reply(socket, 400, m_expected.pages.strange);
    reply(socket, 200, m_expected.pages.arrived);
    end();
    auto told = *answer;
    if (!isOurs)
        told.description.clear();
    Q_EMIT answered(told);
}

void RedirectListener::reply(QTcpSocket &socket, int status, const QString &text, const QByteArray &header)
{
    const auto title = m_expected.pages.title.toHtmlEscaped();
    const auto page = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                      "<body><h1>%1</h1><p>%2</p></body></html>"_s.arg(title, text.toHtmlEscaped())
                          .toUtf8();
    socket.write("HTTP/1.1 " + reasonOf(status) + "\r\n" + header +
                 "Content-Type: text/html; charset=utf-8\r\n"
                 "Cache-Control: no-store\r\n"
                 "Referrer-Policy: no-referrer\r\n"
                 "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                 "X-Content-Type-Options: nosniff\r\n"
                 "Connection: close\r\n"
                 "Content-Length: " +
                 QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.flush(); // the program may end at once
    socket.disconnectFromHost();
}

} // namespace draftt
