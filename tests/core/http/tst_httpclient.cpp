// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"
#include "tests/support/faultproxy.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto secret = "s3cr3t-t0ken-value"_L1;

/// A request under way and what came of it.
struct Call {
    Pending pending;
    std::optional<Result<HttpReply>> result;
    int answers = 0;
};

} // namespace

/// Answers, failures and drops of single requests, against a server that says anything.
class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void passesOnAnyStatus_data();
    void passesOnAnyStatus();
    void namesFailures_data();
    void namesFailures();
    void namesTlsProblems_data();
    void namesTlsProblems();
    void trustsAnExtraRoot();
    void saysThatAServerHasNoTls();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesUnusableSettings_data();
    void refusesUnusableSettings();
    void dropClosesTheConnection();
    void neverAnswersBeforeItReturns();
    void mayBeDroppedInItsCallback();
    void followsNoRedirect();
    void sendsOnlyWhatItShould();
    void stopsAtTooLargeABody();
    void keepsSecretsOutOfTheRecord();
    void cutsLongBodiesInTheRecord();
    void writesCurlWithoutCredentials();
    void proxyThatWantsAPassword_data();
    void proxyThatWantsAPassword();
    void proxyThatIsNotThere();
    void proxyCarriesTheRequest();

private:
    [[nodiscard]] std::unique_ptr<Call> start(const HttpRequest &request);
    [[nodiscard]] Result<HttpReply> ask(const HttpRequest &request);
    [[nodiscard]] Result<HttpReply> ask(const QUrl &url);
    [[nodiscard]] static HttpRequest get(const QUrl &url);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_client;
};

void TestHttpClient::init()
{
    failOnAnyWarning();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<HttpClient>(*m_network);
    m_client->setTimeScale(0.01);
}

void TestHttpClient::cleanup()
{
    m_client.reset();
    m_network.reset();
}

HttpRequest TestHttpClient::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

std::unique_ptr<Call> TestHttpClient::start(const HttpRequest &request)
{
    auto call = std::make_unique<Call>();
    call->pending = m_client->send(request, [call = call.get()](const Result<HttpReply> &result) {
        call->result = result;
        ++call->answers;
    });
    return call;
}

Result<HttpReply> TestHttpClient::ask(const HttpRequest &request)
{
    const auto call = start(request);
    if (!QTest::qWaitFor([&call] { return call->result.has_value(); }, 20'000))
        return Failure(Error::input(InputProblem::None, u"the test waited in vain"_s));
    return *call->result;
}

Result<HttpReply> TestHttpClient::ask(const QUrl &url)
{
    return ask(get(url));
}

void TestHttpClient::passesOnAnyStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("200") << 200 << ""_ba;
    QTest::newRow("204-like empty") << 200 << ""_ba;
    QTest::newRow("400") << 400 << ""_ba;
    QTest::newRow("401 Bearer") << 401 << "Bearer realm=\"DatabricksRealm\""_ba;
    QTest::newRow("401 Basic is not answered with a password") << 401 << "Basic realm=\"x\""_ba;
    QTest::newRow("401 Negotiate") << 401 << "Negotiate"_ba;
    QTest::newRow("403") << 403 << ""_ba;
    QTest::newRow("404") << 404 << ""_ba;
    QTest::newRow("500") << 500 << ""_ba;
    QTest::newRow("501") << 501 << ""_ba;
}

void TestHttpClient::passesOnAnyStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    RawServer server;
    QList<std::pair<QByteArray, QByteArray>> headers{{"X-Request-Id"_ba, "r-1"_ba}};
    if (!challenge.isEmpty())
        headers.append({"WWW-Authenticate"_ba, challenge});
    server.answer(httpAnswer(status, "{\"message\":\"words\"}"_ba, headers));
    const auto reply = ask(server.url(u"/a"_s));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, "{\"message\":\"words\"}"_ba);
    QCOMPARE(reply->header("x-request-id"), "r-1"_ba);
    QCOMPARE(reply->exchange->httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_client->log().entries().size(), 1);
}

void TestHttpClient::namesFailures_data()
{
    QTest::addColumn<TcpFault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("close without an answer") << TcpFault::Close << ErrorKind::ConnectionLost;
    QTest::newRow("reset") << TcpFault::Reset << ErrorKind::ConnectionLost;
    QTest::newRow("cut in the body") << TcpFault::Truncate << ErrorKind::ConnectionLost;
    QTest::newRow("no HTTP, then closed") << TcpFault::Garbage << ErrorKind::ConnectionLost;
    QTest::newRow("silence") << TcpFault::Stall << ErrorKind::TimedOut;
    QTest::newRow("drip") << TcpFault::Drip << ErrorKind::TimedOut;
    QTest::newRow("nobody listens") << TcpFault::None << ErrorKind::ConnectionRefused;
}

void TestHttpClient::namesFailures()
{
    QFETCH(TcpFault, fault);
    QFETCH(ErrorKind, kind);
    RawServer server;
    server.answer(httpAnswer(200, QByteArray(1000, 'x')));
    FaultProxy proxy(server.port());
    proxy.arm(fault);
    proxy.setListening(fault != TcpFault::None);
    auto request = get(proxy.url());
    if (kind == ErrorKind::TimedOut)
        request.deadline = 400ms;
    const auto reply = ask(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QVERIFY(!reply.error().detail.isEmpty());
    QVERIFY(reply.error().exchange);
    QTRY_COMPARE(proxy.openConnections(), 0);
}

void TestHttpClient::namesTlsProblems_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustRoot");
    QTest::addColumn<TlsFlaw>("flaw");
    QTest::newRow("unknown root") << u"good"_s << false << TlsFlaw::UnknownSigner;
    QTest::newRow("self-signed") << u"selfsigned"_s << true << TlsFlaw::SelfSigned;
    QTest::newRow("expired") << u"expired"_s << true << TlsFlaw::Expired;
    QTest::newRow("not yet valid") << u"future"_s << true << TlsFlaw::NotYetValid;
    QTest::newRow("another name") << u"wrongname"_s << true << TlsFlaw::WrongName;
}

void TestHttpClient::namesTlsProblems()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trustRoot);
    QFETCH(TlsFlaw, flaw);
    RawServer server(certificate);
    server.answer(httpAnswer(200, "{}"_ba));
    if (trustRoot)
        QVERIFY(m_client->apply({{}, tlsFile(u"root.pem"_s)}));
    const auto reply = ask(server.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsUntrusted);
    QVERIFY(reply.error().exchange->tls);
    QVERIFY(reply.error().exchange->tls->flaws.contains(flaw));
    const auto issuer =
        certificate == "selfsigned"_L1 ? u"selfsigned.test"_s : u"Test Root (Test Inspection)"_s;
    QVERIFY2(reply.error().detail.contains(issuer), qPrintable(reply.error().detail));
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::trustsAnExtraRoot()
{
    RawServer server(u"good"_s);
    server.answer(httpAnswer(200, "{}"_ba));
    QVERIFY(m_client->apply({{}, tlsFile(u"root.pem"_s)}));
    const auto reply = ask(server.url());
    QVERIFY(reply.has_value());
    const auto tls = reply->exchange->tls;
    QVERIFY(tls);
    QCOMPARE(tls->protocol, u"TLSv1.3"_s);
    QCOMPARE(tls->chain.first().issuer, u"Test Root (Test Inspection)"_s);
    QVERIFY(tls->flaws.isEmpty());
    QVERIFY(m_client->apply({}));
    QCOMPARE(ask(server.url()).error().kind, ErrorKind::TlsUntrusted);
}

void TestHttpClient::saysThatAServerHasNoTls()
{
    RawServer server;
    server.answer("HTTP/1.1 400 Bad Request\r\n\r\n"_ba, true);
    FaultProxy proxy(server.port());
    auto url = proxy.url();
    url.setScheme(u"https"_s);
    proxy.arm(TcpFault::Garbage);
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        auto socket = plain.nextPendingConnection();
        socket->write("220 mail.test ESMTP\r\n");
    });
    url.setPort(plain.serverPort());
    auto request = get(url);
    const auto reply = ask(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
}

void TestHttpClient::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<InputProblem>("problem");
    QTest::newRow("http") << u"http://adb-1.2.azuredatabricks.test/x"_s << InputProblem::PlainHttp;
    QTest::newRow("http to an address like loopback")
        << u"http://127.0.0.1.evil.test/"_s << InputProblem::PlainHttp;
    QTest::newRow("http to a name like loopback")
        << u"http://localhost.evil.test/"_s << InputProblem::PlainHttp;
    QTest::newRow("file") << u"file:///etc/passwd"_s << InputProblem::SchemeNotAllowed;
    QTest::newRow("password") << u"https://me:pw@adb-1.test/"_s << InputProblem::SchemeNotAllowed;
    QTest::newRow("empty") << u""_s << InputProblem::SchemeNotAllowed;
}

void TestHttpClient::refusesAddresses()
{
    QFETCH(QString, url);
    const auto reply = ask(QUrl(url));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::InvalidInput);
    QTEST(reply.error().problem, "problem");
    QVERIFY(m_client->log().entries().isEmpty());
}

void TestHttpClient::refusesUnusableSettings_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<InputProblem>("problem");
    QTest::newRow("no CA file") << u""_s << tlsFile(u"absent.pem"_s) << InputProblem::NotAFile;
    QTest::newRow("no certificate in it") << u""_s << tlsFile(u"make.sh"_s) << InputProblem::BadFormat;
    QTest::newRow("proxy without a host") << u"http://:3128"_s << u""_s << InputProblem::BadFormat;
    QTest::newRow("proxy of another kind")
        << u"ftp://proxy.test:21"_s << u""_s << InputProblem::SchemeNotAllowed;
    QTest::newRow("proxy with a password")
        << u"http://a:b@proxy.test:1"_s << u""_s << InputProblem::HasCredentials;
}

void TestHttpClient::refusesUnusableSettings()
{
    QFETCH(QString, proxy);
    QFETCH(QString, caFile);
    QFETCH(InputProblem, problem);
    const auto applied = m_client->apply({proxy, caFile});
    QVERIFY(!applied);
    QCOMPARE(applied.error().problem, problem);
    QVERIFY(m_client->settings().proxyUrl.isEmpty());
    // A client that was made with them sends nothing, least of all past the proxy.
    RawServer server;
    QNetworkAccessManager network;
    HttpClient client(network, {proxy, caFile});
    std::optional<Result<HttpReply>> result;
    const auto pending = client.send(get(server.url()), [&result](const auto &reply) { result = reply; });
    QTRY_VERIFY(result);
    QCOMPARE(result->error().problem, problem);
    QCOMPARE(server.connectionsSeen(), 0);
}

void TestHttpClient::dropClosesTheConnection()
{
    RawServer server; // takes the request and says nothing
    auto call = start(get(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    call->pending.reset();
    QVERIFY(m_network->findChildren<QNetworkReply *>().isEmpty()); // at once, whoever still reports to it
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(call->answers, 0);
}

void TestHttpClient::neverAnswersBeforeItReturns()
{
    auto call = start(get(QUrl(u"ftp://x.test"_s)));
    QVERIFY(!call->result);
    QTRY_COMPARE(call->answers, 1);
}

void TestHttpClient::mayBeDroppedInItsCallback()
{
    RawServer server;
    server.answer(httpAnswer(200, "{}"_ba));
    Pending pending;
    int answers = 0;
    pending = m_client->send(get(server.url()), [&](const Result<HttpReply> &) {
        pending.reset();
        ++answers;
    });
    QTRY_COMPARE(answers, 1);
    QVERIFY(!pending);
}

void TestHttpClient::followsNoRedirect()
{
    RawServer server;
    server.answer(
        httpAnswer(302, {}, {{"Location"_ba, "/login.html?error=private-link-validation-error:1"_ba}}));
    const auto reply = ask(server.url(u"/api/x"_s));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 302);
    QCOMPARE(reply->exchange->finalUrl.path(), u"/login.html"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::sendsOnlyWhatItShould()
{
    RawServer server;
    server.answer(httpAnswer(
        200, "{}"_ba, {{"Set-Cookie"_ba, "session=1; Path=/"_ba}, {"Cache-Control"_ba, "max-age=3600"_ba}}));
    auto request = get(server.url());
    request.headers = {{"Authorization"_ba, "Bearer x"_ba}};
    QVERIFY(ask(request));
    QVERIFY(ask(server.url()));
    QCOMPARE(server.requests().size(), 2); // not from a cache
    QCOMPARE(server.requests()[0].header("authorization"_ba), "Bearer x"_ba);
    QVERIFY(server.requests()[0].header("user-agent"_ba).startsWith("draftt-connect/"));
    QVERIFY(server.requests()[0].header("user-agent"_ba).contains(" qt/"));
    QVERIFY(server.requests()[0].header("upgrade"_ba).isEmpty());
    QVERIFY(server.requests()[1].header("authorization"_ba).isEmpty());
    QVERIFY(server.requests()[1].header("cookie"_ba).isEmpty());
}

void TestHttpClient::stopsAtTooLargeABody()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(66 * 1024 * 1024, ' '), true);
    const auto reply = ask(server.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::MalformedReply);
    QVERIFY(reply.error().detail.contains("64 MiB"_L1));
}

void TestHttpClient::keepsSecretsOutOfTheRecord()
{
    RawServer server;
    server.answer(httpAnswer(200, R"({"access_token":")"_ba + secret.latin1() + R"("})"_ba,
                             {{"Set-Cookie"_ba, secret.latin1()}}));
    HttpRequest request = get(server.url());
    request.verb = "POST"_ba;
    request.url.setQuery("client_secret="_L1 + secret);
    request.headers = {{"Authorization"_ba, QByteArray("Basic ") + secret.latin1()}};
    request.body = QByteArray("client_secret=") + secret.latin1();
    request.bodyIsSecret = true;
    const auto reply = ask(request);
    QVERIFY(reply.has_value());
    QVERIFY(reply->body.contains(secret.latin1())); // the caller does get it
    QCOMPARE(server.requests().first().body, request.body);
    const auto &exchange = *m_client->log().entries().first().exchange;
    QCOMPARE(exchange.requestBody, QByteArray());
    QCOMPARE(exchange.credentials, SentCredentials::Basic);
    auto all = exchange.url.toString().toUtf8() + exchange.finalUrl.toString().toUtf8() + exchange.body +
               asCurl(exchange).toUtf8();
    for (const auto &[name, value] : exchange.headers)
        all += value;
    QVERIFY2(!all.contains(secret.latin1()), all.constData());
}

void TestHttpClient::cutsLongBodiesInTheRecord()
{
    RawServer server;
    // A token that stands across the cut.
    const auto filler = QByteArray(64 * 1024 - 20, 'a');
    server.answer(httpAnswer(200, filler + " dapi0123456789abcdef0123456789abcdef " + filler));
    const auto reply = ask(server.url());
    QVERIFY(reply.has_value());
    QCOMPARE(reply->body.size(), 2 * filler.size() + 38);
    QVERIFY(reply->exchange->body.size() <= 64 * 1024);
    QVERIFY(!reply->exchange->body.contains("dapi"));
}

void TestHttpClient::writesCurlWithoutCredentials()
{
    Exchange exchange;
    exchange.method = "POST"_ba;
    exchange.url = QUrl(u"https://adb-1.test/api/2.0/sql/statements"_s);
    exchange.requestBody = R"({"statement":"SELECT 'a'"})"_ba;
    exchange.credentials = SentCredentials::Bearer;
    QCOMPARE(asCurl(exchange), uR"(curl -i -X POST -H "Authorization: Bearer $DATABRICKS_TOKEN")"
                               " -H 'Content-Type: application/json'"
                               R"( --data-raw '{"statement":"SELECT '\''a'\''"}')"
                               " 'https://adb-1.test/api/2.0/sql/statements'"_s);
}

void TestHttpClient::proxyThatWantsAPassword_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("407") << httpAnswer(407, "<html>no</html>"_ba,
                                       {{"Proxy-Authenticate"_ba, "Basic realm=\"corp\""_ba}});
    QTest::newRow("403 to CONNECT") << httpAnswer(403, "<html>no</html>"_ba,
                                                  {{"X-Squid-Error"_ba, "ERR 0"_ba}});
    QTest::newRow("503 to CONNECT") << httpAnswer(503, "<html>no</html>"_ba, {});
    QTest::newRow("404 to CONNECT") << httpAnswer(404, {}, {});
    QTest::newRow("500 to CONNECT") << httpAnswer(500, {}, {});
}

void TestHttpClient::proxyThatWantsAPassword()
{
    QFETCH(QByteArray, answer);
    RawServer proxy;
    proxy.answer(answer, true);
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}}));
    auto request = get(QUrl(u"https://adb-1.2.azuredatabricks.test/api"_s));
    request.headers = {{"Authorization"_ba, QByteArray("Bearer ") + secret.latin1()}};
    const auto reply = ask(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ProxyRefused);
    QCOMPARE(proxy.requests().first().verb, "CONNECT"_ba);
    QVERIFY(proxy.requests().first().header("authorization"_ba).isEmpty()); // the token stays inside TLS
    QCOMPARE(reply.error().exchange->proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
}

void TestHttpClient::proxyThatIsNotThere()
{
    quint16 port = 0;
    {
        const RawServer gone;
        port = gone.port();
    }
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(port), {}}));
    const auto reply = ask(QUrl(u"https://adb-1.2.azuredatabricks.test/api"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ProxyRefused);
}

void TestHttpClient::proxyCarriesTheRequest()
{
    RawServer proxy;
    proxy.answer(httpAnswer(200, "{}"_ba));
    RawServer server;
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}}));
    QVERIFY(ask(server.url(u"/x"_s)));
    QCOMPARE(proxy.requests().first().path, server.url(u"/x"_s).toEncoded());
    QVERIFY(m_client->apply({}));
    server.answer(httpAnswer(200, "{}"_ba));
    QVERIFY(ask(server.url(u"/x"_s)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.requests().size(), 1);
}

DRAFTT_TEST(TestHttpClient)
#include "tst_httpclient.moc"
