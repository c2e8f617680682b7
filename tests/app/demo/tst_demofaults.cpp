// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Answers that a test changes.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }

    void faultsComeAtTheirCall()
    {
        demo::Fault fault;
        fault.verb = "GET";
        fault.pathPattern = u"/warehouses$"_s;
        fault.skip = 1;
        fault.times = 2;
        fault.reply = demo::Reply::error(429, u"TOO_MANY_REQUESTS"_s, u"Too many requests"_s);
        fault.reply.headers.emplaceBack("retry-after", "7");
        m_demo->server().inject(fault);
        QList<int> statuses;
        for (int call = 0; call < 4; ++call)
            statuses.append(warehousesStatus());
        QCOMPARE(statuses, (QList<int>{200, 429, 429, 200}));
    }

    void dropsConnections()
    {
        demo::Fault fault;
        fault.pathPattern = u"."_s;
        fault.drop = true;
        m_demo->server().inject(fault);
        QVERIFY(answerOf("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").isEmpty());
    }

    /// The request is done, and only its answer is lost. By a socket: Qt sends a lost request again.
    void losesAnswers()
    {
        demo::Fault fault;
        fault.verb = "POST";
        fault.pathPattern = u"/ServicePrincipals$"_s;
        fault.drop = true;
        const auto count = [this] {
            const auto all = m_demo->url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s);
            return httpCall("GET", all, bearer(m_demo->who().adminToken)).json["totalResults"_L1].toInt();
        };
        const auto before = count();
        for (const bool isDone : {false, true}) {
            fault.passThrough = isDone;
            m_demo->server().inject(fault);
            QVERIFY(answerOf("POST /api/2.0/preview/scim/v2/ServicePrincipals HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                             "Authorization: Bearer " +
                             m_demo->who().adminToken.toLatin1() +
                             "\r\nContent-Length: 21\r\n\r\n{\"displayName\":\"new\"}")
                        .isEmpty());
            QCOMPARE(count(), before + (isDone ? 1 : 0));
        }
    }

private:
    /// What comes until the demo closes the connection.
    [[nodiscard]] QByteArray answerOf(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->url().port()));
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        socket.write(request);
        return QTest::qWaitFor([&gone] { return !gone.isEmpty(); }) ? socket.readAll() : "it stayed open"_ba;
    }

    [[nodiscard]] int warehousesStatus() const
    {
        return httpCall("GET", m_demo->url(u"/api/2.0/sql/warehouses"_s), bearer(m_demo->who().personalToken))
            .status;
    }

    std::unique_ptr<DemoFixture> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
