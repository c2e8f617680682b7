// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/networkdoctor.h"

#include "core/http/connectionprobe.h"
#include "core/http/httpclient.h"
#include "core/words/evidencetexts.h"
#include "core/words/networktexts.h"
#include "tests/support/rawserver.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;

Host hostOf(const QUrl &url)
{
    return *Host::parse(url.toString());
}

/// A port of the loopback interface that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray now()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

/// The network doctor against servers that go wrong in every way.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_http = std::make_unique<HttpClient>(m_network);
        m_http->setTimeScale(0.001);
    }
    void cleanup() { m_http.reset(); }

    void climbsToTheTop()
    {
        StepBench bench;
        NetworkDoctor doctor(bench.workspace().http());
        QSignalSpy finished(&doctor, &NetworkDoctor::finished);
        doctor.examine(bench.workspace(), bench.session);
        QVERIFY(finished.wait(patienceMs));
        const auto &report = doctor.report();
        QVERIFY2(report.finding == NetworkFinding::NothingWrong, qPrintable(textForNetworkTeam(report)));
        QCOMPARE(report.rungs.size(), 9);
        QCOMPARE(untranslatedText(report.rungs.last().evidence),
                 u"draftt-connector (0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0)"_s);
        QCOMPARE(report.addresses, QStringList({u"127.0.0.1"_s}));
        QCOMPARE(report.serverHeader, u"databricks"_s);
        for (const auto &rung : report.rungs)
            QVERIFY2(rung.state == CheckState::Passed || rung.id == CheckId::Clock,
                     qPrintable(untranslatedText(rung.evidence)));
    }

    void theTextHoldsNoCredentials()
    {
        StepBench bench;
        NetworkDoctor doctor(bench.workspace().http());
        QSignalSpy finished(&doctor, &NetworkDoctor::finished);
        doctor.examine(bench.workspace(), bench.session);
        QVERIFY(finished.wait(patienceMs));
        const auto text = textForNetworkTeam(doctor.report());
        QVERIFY(text.contains(bench.session.address->host.authority()));
        QVERIFY(!text.contains(bench.demo.who().connectorSecret));
        QVERIFY(!text.contains(u"Bearer"_s) && !text.contains(u"eyJ"_s));
    }

    void namesAnUnknownName()
    {
        const auto report = examine(*Host::parse(u"adb-1234567890123456.7.azuredatabricks.test"_s));
        QCOMPARE(report.finding, NetworkFinding::NameUnknown);
        QCOMPARE(stateOf(report, CheckId::Connect), CheckState::Skipped);
        QCOMPARE(stateOf(report, CheckId::SignIn), CheckState::Waiting); // there is no such rung here
    }

    void namesARefusedConnection()
    {
        const auto report = examine(*Host::parse(u"https://127.0.0.1:%1"_s.arg(freePort())));
        QCOMPARE(report.finding, NetworkFinding::ConnectionRefused);
    }

    void namesAServerThatHangsUp()
    {
        RawServer server;
        server.answer(QByteArray(), true);
        const auto report = examine(hostOf(server.url()));
        QCOMPARE(report.finding, NetworkFinding::ConnectionCutOff);
        QCOMPARE(stateOf(report, CheckId::Connect), CheckState::Passed);
    }

    void namesWhatIsWrongWithTheCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trustsRoot");
        QTest::addColumn<NetworkFinding>("finding");
        QTest::newRow("root of the company") << u"good"_s << false << NetworkFinding::PrivateSigner;
        QTest::newRow("self-signed") << u"selfsigned"_s << true << NetworkFinding::PrivateSigner;
        QTest::newRow("expired") << u"expired"_s << true << NetworkFinding::CertificateExpired;
        QTest::newRow("not yet valid") << u"future"_s << true << NetworkFinding::WrongClock;
        QTest::newRow("of another host")
            << u"wrongname"_s << true << NetworkFinding::CertificateForAnotherHost;
    }

    void namesWhatIsWrongWithTheCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, trustsRoot);
        QFETCH(NetworkFinding, finding);
        RawServer server(certificate);
        server.answer(httpAnswer(200, "{}"));
        if (trustsRoot)
            QVERIFY(m_http->apply({{}, tlsFile(u"root.pem"_s)}));
        const auto report = examine(hostOf(server.url()));
        QCOMPARE(report.finding, finding);
        QVERIFY(!report.tls.chain.isEmpty());
        QCOMPARE(stateOf(report, CheckId::HttpAnswer), CheckState::Skipped);
        QVERIFY(server.requests().isEmpty());
        if (certificate == "good"_L1)
            QVERIFY(textForNetworkTeam(report).contains(u"Test Root"_s));
    }

    void trustsAnExtraRoot()
    {
        RawServer server(u"good"_s);
        server.answer(
            httpAnswer(404, "<html>nginx</html>", {{"Content-Type", "text/html"}, {"Server", "nginx"}}));
        QVERIFY(m_http->apply({{}, tlsFile(u"root.pem"_s)}));
        const auto report = examine(hostOf(server.url()));
        QCOMPARE(stateOf(report, CheckId::Tls), CheckState::Passed);
        QVERIFY(report.tls.protocol.startsWith(u"TLSv1."_s));
        QCOMPARE(report.finding, NetworkFinding::NotDatabricks);
        QCOMPARE(stateOf(report, CheckId::HttpAnswer), CheckState::NotProvable);
    }

    void namesAPlainServerWhereTlsIsDue()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            auto *connection = plain.nextPendingConnection();
            connection->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        const auto report = examine(*Host::parse(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())));
        QCOMPARE(report.finding, NetworkFinding::NoCommonTls);
    }

    void readsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<NetworkFinding>("finding");
        const auto redirect = [](const QByteArray &target) {
            return httpAnswer(302, "", {{"Location", target}, {"Server", "databricks"}});
        };
        const QByteArray blocked =
            "{\"error_code\": 403, \"message\": \"Source IP address: 203.0.113.42 is blocked "
            "by Databricks IP ACL for workspace: 1234567890123456\"}";
        QTest::newRow("captive portal")
            << redirect("http://portal.test/welcome") << NetworkFinding::CaptivePortal;
        QTest::newRow("status of a captive portal")
            << httpAnswer(511, "sign in", {{"Content-Type", "text/plain"}}) << NetworkFinding::CaptivePortal;
        QTest::newRow("login page") << redirect("/login.html?next_url=%2F") << NetworkFinding::LoginPage;
        QTest::newRow("private link")
            << redirect("/login.html?error=private-link-validation-error:123456789012")
            << NetworkFinding::PrivateLink;
        QTest::newRow("account console")
            << redirect("https://accounts.azuredatabricks.net/login") << NetworkFinding::AccountConsole;
        QTest::newRow("address not on the list")
            << httpAnswer(403, blocked, {{"Content-Type", "application/json"}, {"Server", "databricks"}})
            << NetworkFinding::IpAccessList;
        QTest::newRow("page of a proxy") << httpAnswer(403, "<html>ERR_ACCESS_DENIED</html>",
                                                       {{"Content-Type", "text/html"},
                                                        {"Server", "squid/5.7"},
                                                        {"X-Squid-Error", "ERR_ACCESS_DENIED 0"}})
                                         << NetworkFinding::ProxyRefuses;
        QTest::newRow("another site") << httpAnswer(200, "<html><title>Shop</title></html>",
                                                    {{"Content-Type", "text/html"}, {"Server", "nginx"}})
                                      << NetworkFinding::NotDatabricks;
        QTest::newRow("clock ahead") << httpAnswer(200, "{}",
                                                   {{"Content-Type", "application/json"},
                                                    {"Server", "databricks"},
                                                    {"Date", "Mon, 23 Nov 2020 10:00:00 GMT"}})
                                     << NetworkFinding::WrongClock;
        QTest::newRow("clock behind") << httpAnswer(200, "{}",
                                                    {{"Content-Type", "application/json"},
                                                     {"Server", "databricks"},
                                                     {"Date", "Wed, 23 Nov 2050 10:00:00 GMT"}})
                                      << NetworkFinding::WrongClock;
    }

    void readsTheAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(NetworkFinding, finding);
        RawServer server;
        server.answer(answer);
        const auto report = examine(hostOf(server.url()));
        QVERIFY2(report.finding == finding, qPrintable(textForNetworkTeam(report)));
        if (finding == NetworkFinding::IpAccessList)
            QCOMPARE(report.blockedAddress, u"203.0.113.42"_s);
    }

    void comparesTheClocks()
    {
        RawServer server;
        server.answer(httpAnswer(
            200, "{}", {{"Content-Type", "application/json"}, {"Server", "databricks"}, {"Date", now()}}));
        const auto report = examine(hostOf(server.url()));
        QCOMPARE(stateOf(report, CheckId::Clock), CheckState::Passed);
        QVERIFY(report.clockAhead && std::abs(report.clockAhead->count()) < 60);
    }

    void namesTheCloudThatAnswersInstead()
    {
        QVERIFY(isOtherCloud(Cloud::Azure, u"AWS"_s));
        QVERIFY(!isOtherCloud(Cloud::Azure, u"azure"_s));
        QVERIFY(!isOtherCloud(Cloud::Unknown, u"AWS"_s));
    }

    void namesAProxyThatWantsAPassword()
    {
        RawServer proxy;
        proxy.answer(httpAnswer(407, "", {{"Proxy-Authenticate", "Basic realm=\"corp\""}}), true);
        QVERIFY(m_http->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}}));
        const auto report = examine(*Host::parse(u"adb-1234567890123456.7.azuredatabricks.test"_s));
        QVERIFY2(report.finding == NetworkFinding::ProxyWantsPassword,
                 qPrintable(textForNetworkTeam(report)));
        QCOMPARE(report.proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
        QCOMPARE(stateOf(report, CheckId::ResolveName), CheckState::NotProvable);
    }

    void namesAProxyThatForbids()
    {
        RawServer proxy;
        proxy.answer(httpAnswer(403, "no", {{"Content-Type", "text/plain"}}), true);
        QVERIFY(m_http->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}}));
        const auto report = examine(*Host::parse(u"adb-1234567890123456.7.azuredatabricks.test"_s));
        QVERIFY2(report.finding == NetworkFinding::ProxyRefuses, qPrintable(textForNetworkTeam(report)));
    }

    void namesAProxyThatIsNotThere()
    {
        QVERIFY(m_http->apply({u"http://127.0.0.1:%1"_s.arg(freePort()), {}}));
        const auto report = examine(*Host::parse(u"adb-1234567890123456.7.azuredatabricks.test"_s));
        QCOMPARE(report.finding, NetworkFinding::ProxyUnreachable);
    }

    void namesARefusedSignIn()
    {
        StepBench bench;
        bench.session.secret = Secret("dose0000"_ba);
        bench.reconnect();
        NetworkDoctor doctor(bench.workspace().http());
        QSignalSpy finished(&doctor, &NetworkDoctor::finished);
        doctor.examine(bench.workspace(), bench.session);
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(doctor.report().finding, NetworkFinding::SignInRefused);
    }

    void cancelClosesTheConnection()
    {
        RawServer server; // reads and never answers
        NetworkDoctor doctor(*m_http);
        QSignalSpy finished(&doctor, &NetworkDoctor::finished);
        doctor.examine(hostOf(server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patienceMs);
        doctor.cancel();
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(finished.isEmpty());
    }

    void probesGiveUpInTime()
    {
        QTcpServer silent; // the kernel takes the connection, nobody speaks
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Route route{u"127.0.0.1"_s, silent.serverPort()};
        route.deadline = std::chrono::milliseconds(50);
        std::optional<Result<TlsFacts>> answer;
        const auto work = inspectTls(route, {}, [&](const Result<TlsFacts> &tls) { answer = tls; });
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TimedOut);
    }

    void droppedProbesSayNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        bool hasAnswered = false;
        auto work = inspectTls({u"127.0.0.1"_s, silent.serverPort()}, {},
                               [&](const Result<TlsFacts> &) { hasAnswered = true; });
        QTRY_VERIFY(silent.hasPendingConnections());
        const auto *connection = silent.nextPendingConnection();
        work.reset();
        QTRY_VERIFY(connection->state() == QAbstractSocket::UnconnectedState);
        QVERIFY(!hasAnswered);
    }

private:
    /// The report; SomethingElse if there is no end.
    [[nodiscard]] NetworkReport examine(const Host &host)
    {
        NetworkDoctor doctor(*m_http);
        QSignalSpy finished(&doctor, &NetworkDoctor::finished);
        doctor.examine(host);
        if (!finished.wait(patienceMs)) {
            NetworkReport none;
            none.finding = NetworkFinding::SomethingElse;
            return none;
        }
        return doctor.report();
    }

    static CheckState stateOf(const NetworkReport &report, CheckId id)
    {
        for (const auto &rung : report.rungs)
            if (rung.id == id)
                return rung.state;
        return CheckState::Waiting;
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<HttpClient> m_http;
};

DRAFTT_TEST(TestDoctor)
#include "tst_networkdoctor.moc"
