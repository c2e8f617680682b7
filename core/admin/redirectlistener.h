// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/redirectrequest.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace draftt
{

/// What the browser shows when it comes back, in words for people. Plain text.
struct SignInPages {
    QString title;
    QString arrived; ///< it may be closed
    QString strange; ///< whatever came here belongs to no sign-in that is under way
};

struct PortRange {
    quint16 first = 8020; ///< as databricks-cli is registered with (databricks-api §2.5)
    quint16 last = 8040;
};

/// Where a browser comes back to after a sign-in: a listener on this computer alone, for one answer. Every
/// user of this computer can reach it, and every web page can lead a browser here, so what does not bring the
/// state is answered and passed over.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    struct Expected {
        QUrl signInPage;
        Secret state;
        SignInPages pages;
    };

    RedirectListener();
    ~RedirectListener() override;

    /// Takes the first port that is free on 127.0.0.1 and, where there is one, on ::1: a browser takes either
    /// for `localhost`. False: all are taken.
    [[nodiscard]] bool listen(PortRange ports);
    void expect(const Expected &expected) { m_expected = expected; }

    /// What the sign-in page is told to come back to.
    [[nodiscard]] QUrl redirect() const;
    /// Leads to the sign-in page, once. It may stand in an argument list, which other users of this computer
    /// read: whoever asks for it before the browser does is found out, as it is asked for a second time then.
    [[nodiscard]] QUrl link() const;

Q_SIGNALS:
    /// Once, and nothing is listened to after it.
    void answered(const draftt::RedirectAnswer &answer);
    void linkAskedTwice();

private:
    [[nodiscard]] bool listenAt(quint16 port);
    void onConnection(QTcpServer &server);
    void onReadyRead(QTcpSocket &socket);
    void onRequest(QTcpSocket &socket, const RedirectRequest &request);
    void onLink(QTcpSocket &socket);
    void onAnswer(QTcpSocket &socket, const std::optional<RedirectAnswer> &answer);
    void reply(QTcpSocket &socket, int status, const QString &text, const QByteArray &header = {});
    void end();
    void close();

    QTcpServer m_four; ///< on 127.0.0.1
    QTcpServer m_six;  ///< on ::1
    Expected m_expected;
    const Secret m_linkPath;
    bool m_wasLinkUsed = false;
    int m_connections = 0;
    quint16 m_port = 0;
    bool m_isOver = false;
};

} // namespace draftt
