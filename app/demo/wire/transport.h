// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <chrono>
#include <functional>

namespace draftt::demo
{

/// Where one answer goes. A value; writing after the client has left does nothing.
class Responder
{
public:
    explicit Responder(QTcpSocket *socket, bool isHead) : m_socket(socket), m_isHead(isHead) {}

    /// Status line, `headers`, the content's type and length, body. The connection stays open.
    void send(const Reply &reply, const HttpHeaders &headers) const;
    /// Closes the connection without an answer.
    void drop() const;
    /// Runs `call` after `delay`, unless the client leaves first.
    void later(std::chrono::milliseconds delay, const std::function<void()> &call) const;

private:
    QPointer<QTcpSocket> m_socket;
    bool m_isHead;
};

/// HTTP/1.1 on QtHttpServer: turns what arrives into a Request. Keeps connections alive, takes bodies with a
/// length and chunked ones.
class Transport final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Request &, const Responder &)>;

    explicit Transport(Handler handler) : m_handler(std::move(handler)) {}

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

    Handler m_handler;
};

} // namespace draftt::demo
