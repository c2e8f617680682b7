// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/discovery.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto configCall = "GET /.well-known/databricks-config";
constexpr auto oauthCall = "GET /oidc/.well-known/oauth-authorization-server";

QByteArray oauth(const QByteArray &tokenEndpoint)
{
    return ok(R"({"authorization_endpoint":"x","token_endpoint":")" + tokenEndpoint + "\"}");
}

} // namespace

/// What a workspace tells without credentials, and whom a secret may be sent to.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        m_remote->answer(configCall, httpAnswer(404, "{}"));
        m_remote->answer(oauthCall, oauth(endpoint()));
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void readsBothDocuments();
    void readsIdsThatAreNumbers();
    void anOldWorkspaceHasNoConfig_data();
    void anOldWorkspaceHasNoConfig();
    void aTokenNeedsNoDocument_data();
    void aTokenNeedsNoDocument();
    void followsTheConfigOnItsOwnHost();
    void theConfigSendsNobodyElsewhere_data();
    void theConfigSendsNobodyElsewhere();
    void refusesAnotherOriginForTheSecret_data();
    void refusesAnotherOriginForTheSecret();
    void refusesWhatIsNoDiscovery_data();
    void refusesWhatIsNoDiscovery();
    void isAskedWithoutCredentials();

private:
    [[nodiscard]] Result<WorkspaceInfo> discover(SignInDocument document = SignInDocument::Required)
    {
        return valueOf<WorkspaceInfo>([this, document](const auto &done) {
            return discoverWorkspace(m_remote->http, m_remote->workspace.host(), {.document = document},
                                     done);
        });
    }
    [[nodiscard]] QByteArray endpoint(const QString &path = u"/oidc/v1/token"_s) const
    {
        return m_remote->server.url(path).toEncoded();
    }
    /// With the test's own server in `pattern`: SELF host and port, PORT its port, OTHER another one.
    [[nodiscard]] QByteArray filled(QByteArray pattern) const
    {
        const auto port = m_remote->server.port();
        return pattern.replace("SELF", "127.0.0.1:PORT")
            .replace("PORT", QByteArray::number(port))
            .replace("OTHER", QByteArray::number(port - 1));
    }
    /// Addresses of another origin than the server's.
    static void addOtherOrigins()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("another scheme") << "https://SELF/oidc"_ba;
        QTest::newRow("another host") << "http://localhost:PORT/oidc"_ba;
        QTest::newRow("a host that ends alike") << "http://evil127.0.0.1:PORT/oidc"_ba;
        QTest::newRow("another port") << "http://127.0.0.1:OTHER/oidc"_ba;
        QTest::newRow("no port") << "http://127.0.0.1/oidc"_ba;
        QTest::newRow("its name as a user") << "http://127.0.0.1:PORT@evil.test/oidc"_ba;
        QTest::newRow("a path") << "/oidc"_ba;
        QTest::newRow("no scheme") << "//SELF/oidc"_ba;
    }

    /// The two documents are asked for at the same time.
    [[nodiscard]] QByteArrayList askedInAnyOrder() const
    {
        auto asked = m_remote->asked();
        std::sort(asked.begin(), asked.end());
        return asked;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestDiscovery::readsBothDocuments()
{
    m_remote->answer(
        configCall,
        ok(R"({"oidc_endpoint":")" + endpoint(u"/oidc"_s) +
           R"(","account_id":"a1","workspace_id":"123","cloud":"Azure","host_type":"workspace"})"));
    const auto info = discover();
    QVERIFY(info);
    QCOMPARE(*info, (WorkspaceInfo{u"123"_s, u"a1"_s, u"Azure"_s, u"workspace"_s,
                                   m_remote->server.url(u"/oidc/v1/token"_s)}));
    QCOMPARE(askedInAnyOrder(), QByteArrayList({configCall, oauthCall}));
}

void TestDiscovery::readsIdsThatAreNumbers()
{
    m_remote->answer(configCall, ok(R"({"workspace_id":4012345678901234})"));
    const auto info = discover();
    QVERIFY(info);
    QCOMPARE(info->workspaceId, u"4012345678901234"_s);
}

void TestDiscovery::anOldWorkspaceHasNoConfig_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << httpAnswer(404, "{}");
    QTest::newRow("401") << httpAnswer(401, "{}");
    QTest::newRow("400") << httpAnswer(400, "{}");
    QTest::newRow("a page") << httpAnswer(200, "<html>sign in</html>", {{"Content-Type", "text/html"}});
    QTest::newRow("no object") << ok("[]");
    QTest::newRow("500") << httpAnswer(500, "{}");
    QTest::newRow("403") << httpAnswer(403, "{}");
    QTest::newRow("a redirect") << httpAnswer(302, {}, {{"Location", "/login.html"}});
}

void TestDiscovery::anOldWorkspaceHasNoConfig()
{
    QFETCH(QByteArray, answer);
    m_remote->answer(configCall, answer);
    const auto info = discover();
    QVERIFY(info);
    QCOMPARE(info->tokenEndpoint.toEncoded(), endpoint());
    QVERIFY(info->workspaceId.isEmpty());
}

/// Databricks has to be there all the same: a token goes to nobody else.
void TestDiscovery::aTokenNeedsNoDocument_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isWorkspace");
    const auto missing = httpAnswer(404, "{}");
    const auto told = ok(R"({"workspace_id":"1","host_type":"workspace"})");
    QTest::newRow("the config tells") << told << missing << true;
    QTest::newRow("the server is Databricks'")
        << missing << httpAnswer(404, "{}", {{"Server", "databricks"}}) << true;
    QTest::newRow("another server") << missing << httpAnswer(404, "{}", {{"Server", "nginx"}}) << false;
    QTest::newRow("a page") << httpAnswer(200, "<html>", {{"Content-Type", "text/html"}}) << missing << false;
    QTest::newRow("any object") << ok("{}") << missing << false;
}

void TestDiscovery::aTokenNeedsNoDocument()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, document);
    m_remote->answer(configCall, config);
    m_remote->answer(oauthCall, document);
    QTEST(discover(SignInDocument::Optional).has_value(), "isWorkspace");
    QVERIFY(!discover(SignInDocument::Required));
}

void TestDiscovery::followsTheConfigOnItsOwnHost()
{
    m_remote->answer(configCall,
                     ok(R"({"oidc_endpoint":")" +
                        endpoint(u"/oidc/accounts/{account_id}"_s).replace("%7B", "{").replace("%7D", "}") +
                        R"(","account_id":"a1"})"));
    m_remote->answer("GET /oidc/accounts/a1/.well-known/oauth-authorization-server",
                     oauth(endpoint(u"/oidc/accounts/a1/v1/token"_s)));
    const auto info = discover();
    QVERIFY(info);
    QCOMPARE(info->tokenEndpoint.path(), u"/oidc/accounts/a1/v1/token"_s);
    QCOMPARE(m_remote->count(oauthCall), 1); // asked with the config, and not read
}

void TestDiscovery::theConfigSendsNobodyElsewhere_data()
{
    addOtherOrigins();
}

void TestDiscovery::theConfigSendsNobodyElsewhere()
{
    QFETCH(QByteArray, pattern);
    m_remote->answer(configCall, ok(R"({"oidc_endpoint":")" + filled(pattern) + "\"}"));
    QVERIFY(discover());
    QCOMPARE(askedInAnyOrder(), QByteArrayList({configCall, oauthCall}));
}

void TestDiscovery::refusesAnotherOriginForTheSecret_data()
{
    addOtherOrigins();
}

void TestDiscovery::refusesAnotherOriginForTheSecret()
{
    QFETCH(QByteArray, pattern);
    m_remote->answer(oauthCall, oauth(filled(pattern)));
    const auto info = discover();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::MalformedReply);
    QVERIFY(info.error().exchange);
}

void TestDiscovery::refusesWhatIsNoDiscovery_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("404") << httpAnswer(404, "{}") << ErrorKind::NotFound;
    QTest::newRow("500") << httpAnswer(500, "{}") << ErrorKind::ServerFailure;
    QTest::newRow("a page") << httpAnswer(200, "<html>hello</html>", {{"Content-Type", "text/html"}})
                            << ErrorKind::NotAnApi;
    QTest::newRow("an empty object") << ok("{}") << ErrorKind::MalformedReply;
    QTest::newRow("no authorization endpoint")
        << ok(R"({"token_endpoint":"http://127.0.0.1/token"})") << ErrorKind::MalformedReply;
    QTest::newRow("no token endpoint")
        << ok(R"({"authorization_endpoint":"x"})") << ErrorKind::MalformedReply;
    QTest::newRow("an empty token endpoint")
        << ok(R"({"authorization_endpoint":"x","token_endpoint":""})") << ErrorKind::MalformedReply;
}

void TestDiscovery::refusesWhatIsNoDiscovery()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    m_remote->answer(oauthCall, answer);
    const auto info = discover();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, kind);
}

void TestDiscovery::isAskedWithoutCredentials()
{
    ScriptedWorkspace remote(testClient());
    remote.answerSignIn({});
    QVERIFY(valueOf<WorkspaceInfo>([&](const auto &done) { return remote.workspace.discover(done); }));
    for (const auto &request : remote.server.requests())
        QVERIFY(request.header("authorization").isEmpty());
    QCOMPARE(remote.server.requests().size(), 2);
}

DRAFTT_TEST(TestDiscovery)
#include "tst_discovery.moc"
