// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/transport.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Answers that are late, and clients that do not wait for them.
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_transport = std::make_unique<demo::Transport>(
            [this](const demo::Request &request, const demo::Responder &responder) {
                m_handler(request, responder);
            });
        m_port = m_transport->listen(QHostAddress::LocalHost, 0);
        QVERIFY(m_port != 0);
    }

    void cleanup() { m_transport.reset(); }

    void aLateAnswerArrives()
    {
        m_handler = [](const demo::Request &, const demo::Responder &responder) {
            responder.later(20ms, [responder] { responder.send(demo::Reply{}, {}); });
        };
        QCOMPARE(httpCall("GET", url()).status, 200);
    }

    /// «No content» ends with its headers: nothing of it stands before the next answer.
    void anAnswerMayHaveNoContent()
    {
        m_handler = [](const demo::Request &request, const demo::Responder &responder) {
            demo::Reply reply;
            reply.status = request.verb == "DELETE" ? 204 : 200;
            responder.send(reply, {});
        };
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QByteArray received;
        connect(&client, &QTcpSocket::readyRead, this, [&] { received += client.readAll(); });
        client.write("DELETE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_COMPARE(received, "HTTP/1.1 204 No Content\r\n\r\n"_ba);
        client.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(received.endsWith("{}"));
        QVERIFY(received.startsWith("HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\n"));
    }

    /// The client leaves while its request is looked at, so before the answer is due, however busy we are.
    void aClientMayLeaveEarly()
    {
        QTcpSocket client;
        bool isAnswered = false;
        m_handler = [&](const demo::Request &, const demo::Responder &responder) {
            client.abort();
            responder.later(1ms, [&isAnswered] { isAnswered = true; });
        };
        ask(client);
        QTRY_VERIFY(client.state() == QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(connections(), 0);
        QTest::qWait(20); // shows that nothing happens
        QVERIFY(!isAnswered);
    }

    void whatIsSaidAfterThatIsLost()
    {
        QTcpSocket client;
        std::optional<demo::Responder> kept;
        m_handler = [&](const demo::Request &, const demo::Responder &responder) {
            client.abort();
            kept = responder;
        };
        ask(client);
        QTRY_VERIFY(kept);
        kept->send(demo::Reply{}, {}); // the connection is still known
        QTRY_COMPARE(connections(), 0);
        kept->send(demo::Reply{}, {}); // and not any more
        kept->later(0ms, [] { QFAIL("nobody is there"); });
        kept->drop();
        m_handler = [](const demo::Request &, const demo::Responder &responder) {
            responder.send(demo::Reply{}, {});
        };
        QCOMPARE(httpCall("GET", url()).status, 200); // others are served all the same
    }

private:
    void ask(QTcpSocket &client) const
    {
        client.connectToHost(u"127.0.0.1"_s, m_port);
        client.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)); }

    /// Those that the transport knows.
    [[nodiscard]] qsizetype connections() const { return m_transport->findChildren<QTcpSocket *>().size(); }

    demo::Transport::Handler m_handler;
    std::unique_ptr<demo::Transport> m_transport;
    quint16 m_port = 0;
};

DRAFTT_TEST(TestTransport)
#include "tst_transport.moc"
