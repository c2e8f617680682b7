// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

/// A real program that serves on a port of its own; ends with this object.
class Peer
{
public:
    /// In `configuration`, %port%, %dir% and %tls% are replaced.
    Peer(const QString &program, const QStringList &arguments, QByteArray configuration)
    {
        configuration.replace("%port%", QByteArray::number(m_port));
        configuration.replace("%dir%", m_directory.path().toUtf8());
        configuration.replace("%tls%", tlsFile({}).toUtf8());
        QFile file(m_directory.filePath(u"conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
            return;
        file.close();
        auto all = arguments;
        all.replaceInStrings(u"%conf%"_s, file.fileName());
        all.replaceInStrings(u"%dir%"_s, m_directory.path());
        m_process.start(program, all);
    }

    ~Peer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool serves()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                return socket.waitForConnected(100);
            },
            5000);
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = freePort();
};

const auto tinyproxyWithPassword = "Port %port%\nListen 127.0.0.1\nTimeout 30\nAllow 127.0.0.1\n"
                                   "BasicAuth user password\n"_ba;
const auto tinyproxyOpen = "Port %port%\nListen 127.0.0.1\nTimeout 30\nAllow 127.0.0.1\n"_ba;

const auto nginxConfiguration =
    "daemon off;\nmaster_process off;\npid %dir%/pid;\nerror_log %dir%/error.log;\n"
    "events {}\nhttp {\n access_log off;\n"
    " client_body_temp_path %dir%/a; proxy_temp_path %dir%/b;\n"
    " fastcgi_temp_path %dir%/c; uwsgi_temp_path %dir%/d; scgi_temp_path %dir%/e;\n"
    " server {\n  listen 127.0.0.1:%port% ssl http2;\n"
    "  ssl_certificate %tls%good.pem;\n  ssl_certificate_key %tls%good.key;\n"
    "  add_header X-Protocol $server_protocol always;\n"
    "  add_header X-Connection $connection always;\n"
    "  location / { default_type application/json; return 200 '{}'; }\n"
    "  location /busy { default_type application/json; return 503 '{}'; }\n"
    " }\n}\n"_ba;

QString found(const QString &program)
{
    const auto path = QStandardPaths::findExecutable(program);
    return path.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : path;
}

} // namespace

/// The client against programs that others wrote: a proxy and a web server with HTTP/2.
class TestRealPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tinyproxyCarriesTls();
    void tinyproxyThatWantsAPassword();
    void tinyproxyThatCannotReachTheHost();
    void nginxSpeaksHttp2OnOneConnection();
    void nginxStatusesOverHttp2();

private:
    [[nodiscard]] Result<HttpReply> ask(const QUrl &url, const QByteArray &verb = "GET"_ba);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_client;
};

void TestRealPeers::init()
{
    failOnAnyWarning();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<HttpClient>(*m_network);
    m_client->setTimeScale(0.01);
}

void TestRealPeers::cleanup()
{
    m_client.reset();
    m_network.reset();
}

Result<HttpReply> TestRealPeers::ask(const QUrl &url, const QByteArray &verb)
{
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.deadline = 5s;
    if (verb != "GET") {
        request.isIdempotent = false;
        request.body = "{}"_ba;
    }
    std::optional<Result<HttpReply>> result;
    const auto pending =
        m_client->send(request, [&result](const Result<HttpReply> &reply) { result = reply; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
        return Failure(Error::input(InputProblem::None, u"the test waited in vain"_s));
    return *result;
}

void TestRealPeers::tinyproxyCarriesTls()
{
    const auto program = found(u"tinyproxy"_s);
    if (program.isEmpty())
        QSKIP("tinyproxy is not installed");
    RawServer server(u"good"_s);
    server.answer(httpAnswer(200, "{}"_ba));
    Peer proxy(program, {u"-d"_s, u"-c"_s, u"%conf%"_s}, tinyproxyOpen);
    QVERIFY(proxy.serves());
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), tlsFile(u"root.pem"_s)}));
    const auto reply = ask(server.url(u"/x"_s));
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->exchange->tls->protocol, u"TLSv1.3"_s); // end to end, through the tunnel
    QCOMPARE(reply->exchange->proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
}

void TestRealPeers::tinyproxyThatWantsAPassword()
{
    const auto program = found(u"tinyproxy"_s);
    if (program.isEmpty())
        QSKIP("tinyproxy is not installed");
    RawServer server(u"good"_s);
    Peer proxy(program, {u"-d"_s, u"-c"_s, u"%conf%"_s}, tinyproxyWithPassword);
    QVERIFY(proxy.serves());
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), tlsFile(u"root.pem"_s)}));
    const auto reply = ask(server.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ProxyRefused);
    QVERIFY2(reply.error().detail.contains("uthentication"_L1), qPrintable(reply.error().detail));
    QCOMPARE(server.connectionsSeen(), 0);
}

void TestRealPeers::tinyproxyThatCannotReachTheHost()
{
    const auto program = found(u"tinyproxy"_s);
    if (program.isEmpty())
        QSKIP("tinyproxy is not installed");
    Peer proxy(program, {u"-d"_s, u"-c"_s, u"%conf%"_s}, tinyproxyOpen);
    QVERIFY(proxy.serves());
    QVERIFY(m_client->apply({u"http://127.0.0.1:%1"_s.arg(proxy.port()), {}}));
    const auto reply = ask(QUrl(u"https://127.0.0.1:%1/"_s.arg(freePort())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ProxyRefused);
}

void TestRealPeers::nginxSpeaksHttp2OnOneConnection()
{
    const auto program = found(u"nginx"_s);
    if (program.isEmpty())
        QSKIP("nginx is not installed");
    Peer server(program, {u"-p"_s, u"%dir%"_s, u"-e"_s, u"%dir%/error.log"_s, u"-c"_s, u"%conf%"_s},
                nginxConfiguration);
    QVERIFY(server.serves());
    QVERIFY(m_client->apply({{}, tlsFile(u"root.pem"_s)}));
    QSet<QByteArray> connections;
    for (int i = 0; i < 3; ++i) {
        const auto reply =
            ask(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.port())), i == 1 ? "POST"_ba : "GET"_ba);
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->header("x-protocol"), "HTTP/2.0"_ba);
        QVERIFY(reply->exchange->tls);
        connections.insert(reply->header("x-connection"));
    }
    QCOMPARE(connections.size(), 1);
}

void TestRealPeers::nginxStatusesOverHttp2()
{
    const auto program = found(u"nginx"_s);
    if (program.isEmpty())
        QSKIP("nginx is not installed");
    Peer server(program, {u"-p"_s, u"%dir%"_s, u"-e"_s, u"%dir%/error.log"_s, u"-c"_s, u"%conf%"_s},
                nginxConfiguration);
    QVERIFY(server.serves());
    QVERIFY(m_client->apply({{}, tlsFile(u"root.pem"_s)}));
    const auto reply = ask(QUrl(u"https://127.0.0.1:%1/busy"_s.arg(server.port())));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 503);
    QCOMPARE(m_client->log().entries().size(), 5); // repeated, then told as it is
}

DRAFTT_TEST(TestRealPeers)
#include "tst_realpeers.moc"
