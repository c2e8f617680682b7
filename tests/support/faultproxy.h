// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace draftt
{

/// What happens on the wire between a client and its server, below HTTP.
enum class TcpFault {
    None,
    Delay,    ///< the request reaches the server late
    Stall,    ///< the request is read and never answered; the connection stays open
    Close,    ///< the request is read, then the connection is closed
    Reset,    ///< the same, with a TCP reset
    Truncate, ///< only the first bytes of the answer come, then the connection is closed
    Garbage,  ///< bytes that are no HTTP come in place of the answer
    Drip,     ///< the answer comes a byte at a time, too slowly ever to end
};

/// A plain TCP relay on 127.0.0.1 in front of a server on the same address. A fault hits the request whose
/// path matches; everything else passes unchanged.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(quint16 serverPort);
    ~FaultProxy() override;

    /// `times`: how many matching requests are hit, -1: all.
    void arm(TcpFault fault, const QString &pathPattern = {}, int times = -1);
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void setTruncateAfter(qsizetype bytes) { m_truncateAfter = bytes; }
    /// Refuses connections from now on, or takes them again on the same port.
    void setListening(bool listens);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const; ///< http://127.0.0.1:port
    [[nodiscard]] int hits() const { return m_hits; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }

private:
    class Relay;

    [[nodiscard]] TcpFault faultFor(const QByteArray &fromClient);

    QTcpServer m_server;
    quint16 m_serverPort;
    quint16 m_port = 0;
    TcpFault m_fault = TcpFault::None;
    QRegularExpression m_pattern;
    int m_times = 0;
    int m_hits = 0;
    int m_openConnections = 0;
    std::chrono::milliseconds m_delay{100};
    qsizetype m_truncateAfter = 100;
};

} // namespace draftt
