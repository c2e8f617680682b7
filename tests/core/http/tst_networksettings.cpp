// SPDX-License-Identifier: Apache-2.0
#include "core/http/connectionprobe.h"
#include "core/http/networkfile.h"
#include "core/http/proxychooser.h"
#include "core/http/tlssettings.h"
#include "core/words/diagnosistexts.h"
#include "tests/support/awaited.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// How requests leave this computer: what is kept, and what a proxy is told.
class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("SSL_CERT_FILE"); } // of whoever runs the test
    void init() { failOnAnyWarning(); }

    void proxyAndCaFileAreKept()
    {
        QVERIFY(writeNetworkSettings(path(), {u"socks5://proxy.test:1080"_s, u"/etc/company.pem"_s}));
        const auto kept = readNetworkSettings(path());
        QCOMPARE(kept.proxyUrl, u"socks5://proxy.test:1080"_s);
        QCOMPARE(kept.extraCaFile, u"/etc/company.pem"_s);
        QVERIFY(writeNetworkSettings(path(), {}));
        QVERIFY(readNetworkSettings(path()).proxyUrl.isEmpty());
    }

    void whoSignsInAtTheProxyIsNot()
    {
        const NetworkSettings settings{u"http://proxy.test:3128"_s, {}, u"felix"_s, Secret("correct horse")};
        QVERIFY(writeNetworkSettings(path(), settings));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY(content.contains("proxy.test"));
        QVERIFY(!content.contains("felix") && !content.contains("horse"));
    }

    void whatCannotBeWrittenIsAnError()
    {
        const auto written = writeNetworkSettings(m_folder.path(), {u"http://proxy.test:3128"_s, {}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::StorageFailed);
    }

    void hostAndPortAloneMeanAnHttpProxy()
    {
        const auto proxy = proxyFor({u"proxy.test:3128"_s, {}}, QUrl(u"https://adb-1.test"_s));
        QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy.hostName(), u"proxy.test"_s);
        QCOMPARE(proxy.port(), quint16(3128));
    }

    void thisComputerIsReachedWithoutTheSystemsProxy_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        QTest::newRow("address") << u"http://127.0.0.1:8080/"_s << QString();
        QTest::newRow("any address of loopback") << u"http://127.8.9.10/"_s << QString();
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << QString();
        QTest::newRow("name") << u"http://LOCALHOST/"_s << QString();
        QTest::newRow("name below it, which resolvers may ask the network for")
            << u"http://demo.localhost/"_s << u"proxy.test:3128"_s;
        QTest::newRow("name that begins alike") << u"https://localhost.evil.test/"_s << u"proxy.test:3128"_s;
        QTest::newRow("a workspace") << u"https://adb-1.2.azuredatabricks.test/"_s << u"proxy.test:3128"_s;
    }

    void thisComputerIsReachedWithoutTheSystemsProxy()
    {
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        for (const auto *name : {"http_proxy", "https_proxy"})
            qputenv(name, "http://proxy.test:3128");
        const auto chooser = ProxyChooser::create({});
        QVERIFY(chooser);
        const auto name = (*chooser)->nameFor(QUrl(url));
        // One that was set is meant for every address.
        const auto fixed = ProxyChooser::create({u"http://other.test:1"_s, {}});
        QVERIFY(fixed);
        const auto fixedName = (*fixed)->nameFor(QUrl(url));
        for (const auto *variable : {"http_proxy", "https_proxy"})
            qunsetenv(variable);
        QCOMPARE(name, proxy);
        QCOMPARE(fixedName, u"other.test:1"_s);
    }

    /// As it is, and not only as it is told: the network manager has an answer of its own.
    void requestsToThisComputerGoStraight_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"LOCALHOST"_s;
    }

    void requestsToThisComputerGoStraight()
    {
        QFETCH(QString, host);
        if (QHostInfo::fromName(host).error() != QHostInfo::NoError)
            QSKIP("This system knows no such name.");
        const auto forget = qScopeGuard([] { qunsetenv("http_proxy"); });
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        qputenv("http_proxy", "http://127.0.0.1:1"); // where nobody listens
        RawServer server;
        server.answer(httpAnswer(200, "{}"));
        auto url = server.url();
        url.setHost(host);
        const auto reply = answerFrom(url);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->status, 200);
        QCOMPARE(server.requests().size(), 1);
    }

    /// Qt asks for each byte of a head by itself; the system is not asked for each.
    void headsAreReadInPortions()
    {
        if (readCalls() < 0)
            QSKIP("this system does not count calls");
        constexpr int bytes = 20'000;
        RawServer server;
        server.answer(httpAnswer(200, "{}", {{"X-Long", QByteArray(bytes, 'x')}}));
        const auto before = readCalls();
        const auto reply = answerFrom(server.url());
        const auto calls = readCalls() - before;
        QVERIFY(reply);
        QCOMPARE(reply->header("x-long").size(), bytes);
        QVERIFY2(calls < bytes / 10, QByteArray::number(calls).constData());
    }

    void tlsIsRecentAndLooksAtThePeer_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::newRow("the system's roots") << QString();
        QTest::newRow("one more root") << tlsFile(u"root.pem"_s);
    }

    void tlsIsRecentAndLooksAtThePeer()
    {
        QFETCH(QString, caFile);
        const auto tls = tlsConfiguration(caFile);
        QVERIFY(tls);
        QCOMPARE(tls->protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(tls->peerVerifyMode(), QSslSocket::VerifyPeer);
    }

    /// As OpenSSL, Go and Python do; the file named in the settings counts besides.
    void theEnvironmentsCaFileIsTrusted()
    {
        const auto forget = qScopeGuard([] { qunsetenv("SSL_CERT_FILE"); });
        qputenv("SSL_CERT_FILE", tlsFile(u"root.pem"_s).toLocal8Bit());
        const auto tls = tlsConfiguration({});
        QVERIFY(tls);
        // That those of the system are trusted too is seen in tst_systemroots.
        QCOMPARE(tls->caCertificates().constLast(),
                 QSslCertificate::fromPath(tlsFile(u"root.pem"_s)).constFirst());
        qputenv("SSL_CERT_FILE", "/nowhere/root.pem");
        const auto missing = tlsConfiguration({});
        QVERIFY(!missing);
        QCOMPARE(missing.error().fact, u"/nowhere/root.pem"_s);
        QCOMPARE(complaintAbout({}, missing.error()).first, Field::CaFile);
    }

    void proxyThatAsksIsToldThePassword_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("opens");
        QTest::newRow("right user") << u"felix"_s << true;
        QTest::newRow("wrong user") << u"someone"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }

    void proxyThatAsksIsToldThePassword()
    {
        QFETCH(QString, user);
        QFETCH(bool, opens);
        RawServer proxy;
        const auto expected = "Basic " + QByteArray("felix:correct horse").toBase64();
        proxy.answer([&](const RawRequest &request) {
            if (request.header("proxy-authorization") == expected)
                return RawServer::Answer{httpAnswer(502, "the tunnel ends here", {}), true};
            return RawServer::Answer{httpAnswer(407, "", {{"Proxy-Authenticate", "Basic realm=\"corp\""}}),
                                     false};
        });
        QNetworkAccessManager network;
        HttpClient http(network,
                        {u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}, user, Secret("correct horse")});
        HttpRequest request;
        request.url = QUrl(u"https://adb-1.2.azuredatabricks.test/api"_s);
        std::optional<Result<HttpReply>> result;
        const auto asked = http.send(request, [&](const Result<HttpReply> &reply) { result = reply; });
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, ErrorKind::ProxyRefused);
        QVERIFY(proxy.requests().first().header("proxy-authorization").isEmpty()); // not before it asks
        QCOMPARE(proxy.requests().last().header("proxy-authorization") == expected, opens);
        for (const auto &entry : http.log().entries())
            QVERIFY(!asCurl(*entry.exchange).contains(u"felix"_s));
    }

private:
    static Result<HttpReply> answerFrom(const QUrl &url)
    {
        QNetworkAccessManager network;
        HttpClient http(network);
        HttpRequest request;
        request.url = url;
        return awaited<HttpReply>([&](const Done<HttpReply> &done) { return http.send(request, done); });
    }

    /// How often this process has asked the system to read something; -1: not known (proc(5), /proc/pid/io).
    static qint64 readCalls()
    {
        QFile counters(u"/proc/self/io"_s);
        if (!counters.open(QIODevice::ReadOnly))
            return -1;
        for (const auto &line : counters.readAll().split('\n')) {
            if (line.startsWith("syscr: "))
                return line.sliced(7).toLongLong();
        }
        return -1;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"network.ini"_s); }

    QTemporaryDir m_folder;
};

DRAFTT_TEST(TestNetworkSettings)
#include "tst_networksettings.moc"
