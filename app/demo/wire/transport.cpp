// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/transport.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QByteArray verbOf(const QHttpServerRequest &request)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(static_cast<int>(request.method()))).toUpper();
}

/// Python's and Go's libraries write a space in a query as `+`, which QUrlQuery leaves alone.
QUrlQuery queryOf(const QUrl &url)
{
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1));
}

constexpr int noContent = 204;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case noContent:
        return "No Content"_ba;
    case 302:
        return "Found"_ba;
    case 303:
        return "See Other"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 409:
        return "Conflict"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

bool names(const HttpHeaders &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(), [name](const auto &header) {
        return QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void Responder::send(const Reply &reply, const HttpHeaders &headers) const
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    // Written by hand: QHttpServerResponder knows only the statuses of its enum, and a scenario may send any.
    QByteArray out =
        "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    auto all = reply.headers + headers;
    // Such an answer ends with its headers: what followed would be taken for the next one.
    const bool hasBody = reply.status != noContent;
    if (hasBody && !reply.contentType.isEmpty() && !names(all, "content-type"))
        all.emplaceBack("content-type", reply.contentType);
    if (hasBody && !names(all, "content-length"))
        all.emplaceBack("content-length", QByteArray::number(reply.body.size()));
    for (const auto &[name, value] : std::as_const(all))
        out += name + ": " + value + "\r\n";
    out += "\r\n";
    if (!m_isHead && hasBody)
        out += reply.body;
    m_socket->write(out);
}

void Responder::drop() const
{
    if (m_socket)
        m_socket->abort();
}

void Responder::later(std::chrono::milliseconds delay, const std::function<void()> &call) const
{
    if (!m_socket)
        return;
    auto *socket = m_socket.data();
    // A client that has left is still known for as long as it takes to delete its socket.
    QTimer::singleShot(delay, socket, [socket, call] {
        if (socket->state() == QAbstractSocket::ConnectedState)
            call();
    });
}

bool Transport::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request decoded;
    decoded.verb = verbOf(request);
    decoded.path = request.url().path(QUrl::FullyEncoded);
    decoded.query = queryOf(request.url());
    for (const auto &[name, value] : request.headers())
        decoded.headers.emplaceBack(name, value);
    decoded.body = request.body();
    decoded.json = QJsonDocument::fromJson(decoded.body).object();
    m_handler(decoded, Responder(socket, decoded.verb == "HEAD"));
    return true;
}

void Transport::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never asked: handleRequest takes every request.
}

} // namespace draftt::demo
