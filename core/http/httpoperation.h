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
    void onReadyRead();
    void onFinished();
    void onDeadline();
    void conclude(ErrorKind kind, Exchange exchange);
    void settle(const Result<HttpReply> &result, int httpStatus);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const Result<HttpReply> &result) const;
    [[nodiscard]] std::chrono::milliseconds patienceLeft() const;
    [[nodiscard]] Exchange record() const;
    /// Forgets the reply and closes its connection if it is still open.
    void dropReply();
    void deliver(const Result<HttpReply> &result);

    HttpClient &m_client;
    HttpRequest m_request;
    Done<HttpReply> m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsProblems;
    QString m_proxy;
    QDateTime m_startedUtc;
    QElapsedTimer m_total;
    QElapsedTimer m_sinceAttempt;
    QTimer m_timer; ///< the deadline of an attempt, or the pause before the next one
    int m_attempt = 0;
    bool m_wasSent = false;
};

} // namespace draftt
