// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
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

    /// Each call that sets a connection up can go wrong in each way.
    void everyCallCanGoWrong_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const auto principal = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
        const QString self = principal + "/4567890123456789"_L1;
        const auto secrets = u"/api/2.0/accounts/servicePrincipals/4567890123456789/credentials/secrets"_s;
        QTest::newRow("make a principal") << "POST"_ba << principal << R"({"displayName":"new"})"_ba;
        QTest::newRow("change a principal")
            << "PATCH"_ba << self
            << R"({"Operations":[{"op":"add","path":"entitlements","value":[{"value":"workspace-access"}]}]})"_ba;
        QTest::newRow("delete a principal") << "DELETE"_ba << self << QByteArray();
        QTest::newRow("make a secret") << "POST"_ba << secrets << "{}"_ba;
        QTest::newRow("delete a secret") << "DELETE"_ba << secrets + u"/SECRET"_s << QByteArray();
        QTest::newRow("let use a warehouse")
            << "PATCH"_ba << u"/api/2.0/permissions/warehouses/7e57ab1e00000006"_s
            << R"({"access_control_list":[{"service_principal_name":"CONNECTOR","permission_level":"CAN_USE"}]})"_ba;
        QTest::newRow("grant") << "PATCH"_ba << u"/api/2.1/unity-catalog/permissions/catalog/inventory"_s
                               << R"({"changes":[{"principal":"CONNECTOR","add":["USE_CATALOG"]}]})"_ba;
    }

    void everyCallCanGoWrong()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        struct Way {
            demo::Fault fault;
            int status;
            bool isDone;
        };
        demo::Fault refused;
        refused.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"no"_s);
        demo::Fault wrong;
        wrong.reply.body = "[]";
        demo::Fault lostBefore;
        lostBefore.drop = true;
        demo::Fault late;
        late.passThrough = true;
        late.delayMs = 20;
        demo::Fault lostAfter;
        lostAfter.passThrough = true;
        lostAfter.drop = true;
        for (auto &[fault, status, isDone] :
             {Way{refused, 403, false}, Way{wrong, 200, false}, Way{lostBefore, 0, false},
              Way{late, -1, true}, Way{lostAfter, 0, true}}) {
            m_demo = std::make_unique<DemoFixture>();
            const auto before = m_demo->server().standing();
            m_demo->server().inject(fault);
            const auto answer = answerOf(request(verb, path, body));
            const auto told = answer.isEmpty() ? 0 : answer.mid(9, 3).toInt();
            QVERIFY2(status < 0 ? told >= 200 && told < 300 : told == status, answer.constData());
            QCOMPARE(m_demo->server().standing() != before, isDone);
        }
    }

private:
    /// Of somebody who may do everything.
    [[nodiscard]] QByteArray request(const QByteArray &verb, const QString &path, QByteArray body) const
    {
        static const QRegularExpression secret(u"secret (\\S+) of %1"_s.arg(m_demo->who().connectorId));
        const auto id = secret.match(m_demo->server().standing().join(u'\n')).captured(1);
        body.replace("CONNECTOR", m_demo->who().connectorId.toLatin1());
        return verb + ' ' + QString(path).replace("SECRET"_L1, id).toLatin1() +
               " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
               m_demo->personsToken(demo::people::allRounder()).toLatin1() +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /// The beginning of what comes; empty if the demo closes the connection first.
    [[nodiscard]] QByteArray answerOf(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->url().port()));
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        socket.write(request);
        const auto isOver = [&] { return !gone.isEmpty() || socket.bytesAvailable() > 0; };
        return QTest::qWaitFor(isOver) ? socket.readAll() : "nothing happened"_ba;
    }

    [[nodiscard]] int warehousesStatus() const
    {
        return httpCall("GET", m_demo->url(u"/api/2.0/sql/warehouses"_s), bearer(m_demo->who().personalToken))
            .status;
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoFaults)
#include "tst_demofaults.moc"
