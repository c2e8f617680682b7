// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace draftt
{

/// One request with its repetitions.
class HttpOperation final : public Operation
{
public:
    /// Starts at once; an error that needs no network is posted.
    HttpOperation(HttpClient &client, HttpRequest request, Done<HttpReply> done);

    void cancel() override;

private:
    void attempt();
    void after(std::chrono::milliseconds pause, void (HttpOperation::*next)());
    void onReadyRead();
    void onTooLarge();
    void onFinished();
    void onDeadline();
    void conclude(ErrorKind kind, Exchange exchange);
    void settle(const Result<HttpReply> &result, int httpStatus);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const Result<HttpReply> &result) const;
    [[nodiscard]] std::chrono::milliseconds patienceLeft() const;
    [[nodiscard]] Exchange record() const;
    /// Ends the reply and its connection at once. Never while the reply emits a signal.
    void dropReply();
    /// Forgets a reply that has finished.
    void releaseReply();
    void deliver(const Result<HttpReply> &result);

    HttpClient &m_client;
    HttpRequest m_request;
    Done<HttpReply> m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsProblems;
    QString m_proxy;
    QDateTime m_startedUtc;
    std::chrono::steady_clock::time_point m_started;
    QElapsedTimer m_sinceAttempt;
    QTimer m_timer;                        ///< the deadline of an attempt, or the pause before the next one
    std::optional<HttpReply> m_lastAnswer; ///< of the attempts before this one
    int m_attempt = 0;
    bool m_wasSent = false;
    bool m_isLastAttempt = false; ///< it is the patience that limits it
};

} // namespace draftt
