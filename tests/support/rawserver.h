// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QSslServer;
class QTcpSocket;

namespace draftt
{

/// A request as the server saw it.
struct RawRequest {
    QByteArray verb;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// A server on 127.0.0.1 that answers with any bytes, HTTP or not. For what no real server would say.
class RawServer : public QObject
{
    Q_OBJECT

public:
    /// What is sent back; the connection stays open unless `close`.
    struct Answer {
        QByteArray bytes;
        bool close = false;
        bool isHeld = false; ///< until `release`
    };
    using Handler = std::function<Answer(const RawRequest &)>;

    RawServer();
    /// Serves TLS with `<name>.pem` and `<name>.key` of tests/data/tls.
    explicit RawServer(const QString &certificateName);
    ~RawServer() override;

    void answer(Handler handler) { m_handler = std::move(handler); }
    /// Every request gets this.
    void answer(const QByteArray &bytes, bool close = false);

    /// Sends the oldest answer that is held; there is one.
    void release();

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype openConnections() const { return m_buffers.size(); }
    [[nodiscard]] int connectionsSeen() const { return m_connectionsSeen; }

private:
    void listen(QTcpServer &server);
    void onReadyRead(QTcpSocket &socket);
    static void send(QTcpSocket &socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RawRequest> m_requests;
    QList<std::pair<QPointer<QTcpSocket>, Answer>> m_held;
    int m_connectionsSeen = 0;
    bool m_isTls = false;
};

/// A whole HTTP/1.1 answer with its Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body,
                                    const QList<std::pair<QByteArray, QByteArray>> &headers = {
                                        {"Content-Type", "application/json"}});

/// The path of a file in tests/data/tls.
[[nodiscard]] QString tlsFile(const QString &name);

} // namespace draftt
