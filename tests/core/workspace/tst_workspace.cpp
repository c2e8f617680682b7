// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/catalog.h"
#include "core/workspace/identity.h"
#include "core/workspace/permissions.h"
#include "core/workspace/statements.h"
#include "core/workspace/warehouses.h"
#include "tests/support/demofixture.h"
#include "tests/support/rawserver.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using StartIgnoring = std::function<Pending(Workspace &, std::function<void()> answered)>;

template <typename T> Done<Answered<T>> ignoring(const std::function<void()> &answered)
{
    return [answered](const auto &) { answered(); };
}

const Securable &table()
{
    static const Securable securable(*CatalogName::parse(u"samples"), *SchemaName::parse(u"nyctaxi"),
                                     *TableName::parse(u"trips"));
    return securable;
}

WarehouseId someWarehouse()
{
    return *WarehouseId::parse(u"0123456789abcdef");
}

/// Every operation of the room.
QList<std::pair<const char *, StartIgnoring>> everyOperation()
{
    using End = std::function<void()>;
    const auto catalog = *CatalogName::parse(u"samples");
    const auto schema = *SchemaName::parse(u"nyctaxi");
    return {
        {"discover", [](Workspace &w, const End &a) { return w.discover(ignoring<WorkspaceInfo>(a)); }},
        {"Me", [](Workspace &w, const End &a) { return fetchCurrentUser(w, ignoring<User>(a)); }},
        {"warehouses",
         [](Workspace &w, const End &a) { return fetchWarehouses(w, ignoring<QList<Warehouse>>(a)); }},
        {"warehouse",
         [](Workspace &w, const End &a) {
             return fetchWarehouse(w, someWarehouse(), ignoring<Warehouse>(a));
         }},
        {"start",
         [](Workspace &w, const End &a) { return startWarehouse(w, someWarehouse(), ignoring<Nothing>(a)); }},
        {"statement",
         [](Workspace &w, const End &a) {
             return execute(w, {someWarehouse(), u"SELECT 1"_s}, ignoring<StatementResult>(a));
         }},
        {"catalogs",
         [](Workspace &w, const End &a) {
             return fetchCatalogs(w, [a](const Result<Page<CatalogInfo>> &) { a(); });
         }},
        {"schemas",
         [catalog](Workspace &w, const End &a) {
             return fetchSchemas(w, catalog, [a](const Result<Page<SchemaInfo>> &) { a(); });
         }},
        {"tables",
         [catalog, schema](Workspace &w, const End &a) {
             return fetchTables(w, catalog, schema, [a](const Result<Page<TableInfo>> &) { a(); });
         }},
        {"table", [](Workspace &w, const End &a) { return fetchTable(w, table(), ignoring<TableInfo>(a)); }},
        {"effective permissions",
         [](Workspace &w, const End &a) {
             return fetchEffectivePermissions(w, table(), {}, ignoring<QList<HeldPrivilege>>(a));
         }},
    };
}

QByteArray json(const QByteArray &body)
{
    return httpAnswer(200, body);
}

} // namespace

/// Tokens, turns, pages and drops of a signed-in workspace.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void dropClosesTheConnection_data();
    void dropClosesTheConnection();
    void oneTokenServesEverybody();
    void renewsARefusedTokenOnce();
    void leavesARefusedPersonalTokenAlone();
    void keepsTheTokenWhenOnlyItsFirstUserLeaves();
    void sendsNoSecretToAnotherOrigin();
    void namesTheWorkspaceWhereThereAreSeveral_data();
    void namesTheWorkspaceWhereThereAreSeveral();
    void atMostSixteenCallsAtATime();
    void followsPages();
    void refusesARepeatedPageToken();
    void anEmptyAnswerIsNoEmptyList();
    void droppedStatementIsCancelledOnTheServer();

private:
    [[nodiscard]] std::unique_ptr<Workspace> withToken(const QUrl &url);
    [[nodiscard]] std::unique_ptr<Workspace> withClient(const QUrl &url, const demo::Identities &who);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_http;
};

void TestWorkspace::init()
{
    failOnAnyWarning();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_http = std::make_unique<HttpClient>(*m_network);
    m_http->setTimeScale(0.01);
}

void TestWorkspace::cleanup()
{
    m_http.reset();
    m_network.reset();
}

std::unique_ptr<Workspace> TestWorkspace::withToken(const QUrl &url)
{
    return std::make_unique<Workspace>(*m_http, *Host::parse(url.toString()),
                                       PersonalToken{Secret("dapi-of-a-test"_ba)});
}

std::unique_ptr<Workspace> TestWorkspace::withClient(const QUrl &url, const demo::Identities &who)
{
    const OAuthClient client{*ClientId::parse(who.connectorId), Secret(who.connectorSecret.toUtf8())};
    return std::make_unique<Workspace>(*m_http, *Host::parse(url.toString()), client);
}

void TestWorkspace::dropClosesTheConnection_data()
{
    QTest::addColumn<StartIgnoring>("start");
    QTest::addColumn<int>("requests");
    for (const auto &[name, start] : everyOperation()) {
        const QByteArrayView operation(name);
        // A statement's connection stays, as only the answer names what is to be cancelled (tst_execute).
        if (operation != "statement")
            QTest::newRow(name) << start << (operation == "discover" ? 2 : 1);
    }
}

void TestWorkspace::dropClosesTheConnection()
{
    QFETCH(StartIgnoring, start);
    RawServer server; // says nothing
    const auto workspace = withToken(server.url());
    int answers = 0;
    auto pending = start(*workspace, [&answers] { ++answers; });
    QFETCH(int, requests);
    QTRY_COMPARE(server.requests().size(), requests);
    pending.reset();
    QVERIFY(m_network->findChildren<QNetworkReply *>().isEmpty());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(answers, 0);
}

void TestWorkspace::oneTokenServesEverybody()
{
    DemoFixture demo;
    const auto workspace = withClient(demo.url(), demo.who());
    int answers = 0;
    std::vector<Pending> calls;
    for (int i = 0; i < 8; ++i)
        calls.push_back(fetchCurrentUser(*workspace, [&answers](const Result<User> &user) {
            QVERIFY(user.has_value());
            ++answers;
        }));
    QTRY_COMPARE(answers, 8);
    QCOMPARE(demo.count("POST"_ba, u"/oidc/v1/token"_s), 1);
}

void TestWorkspace::renewsARefusedTokenOnce()
{
    DemoFixture demo;
    const auto workspace = withClient(demo.url(), demo.who());
    std::optional<Result<User>> user;
    const auto ask = [&] {
        user.reset();
        return fetchCurrentUser(*workspace, [&user](const Result<User> &result) { user = result; });
    };
    auto pending = ask();
    QTRY_VERIFY(user);
    demo.server().expireAccessTokens();
    pending = ask();
    QTRY_VERIFY(user);
    QVERIFY(user->has_value());
    QCOMPARE(demo.count("POST"_ba, u"/oidc/v1/token"_s), 2);
}

void TestWorkspace::leavesARefusedPersonalTokenAlone()
{
    RawServer server;
    server.answer(httpAnswer(401, R"({"error_code":401,"message":"no"})"_ba));
    const auto workspace = withToken(server.url());
    std::optional<Result<User>> user;
    const auto pending = fetchCurrentUser(*workspace, [&user](const Result<User> &result) { user = result; });
    QTRY_VERIFY(user);
    QCOMPARE(user->error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("authorization"_ba), "Bearer dapi-of-a-test"_ba);
}

void TestWorkspace::keepsTheTokenWhenOnlyItsFirstUserLeaves()
{
    DemoFixture demo;
    const auto workspace = withClient(demo.url(), demo.who());
    int answers = 0;
    auto first = fetchCurrentUser(*workspace, [](const Result<User> &) { QFAIL("answered after a drop"); });
    const auto second = fetchCurrentUser(*workspace, [&answers](const Result<User> &user) {
        QVERIFY(user.has_value());
        ++answers;
    });
    first.reset();
    QTRY_COMPARE(answers, 1);
    QCOMPARE(demo.count("POST"_ba, u"/oidc/v1/token"_s), 1);
}

void TestWorkspace::sendsNoSecretToAnotherOrigin()
{
    RawServer other;
    RawServer server;
    server.answer([&other](const RawRequest &request) {
        const auto body =
            R"({"authorization_endpoint":"x","token_endpoint":")" + other.url(u"/t"_s).toEncoded() + "\"}";
        return RawServer::Answer{request.path.startsWith("/oidc") ? json(body) : httpAnswer(404, "{}"_ba),
                                 false};
    });
    const DemoFixture demo;
    const auto workspace = withClient(server.url(), demo.who());
    std::optional<Result<Nothing>> signedIn;
    const auto pending = workspace->signIn([&signedIn](const Result<Nothing> &result) { signedIn = result; });
    QTRY_VERIFY(signedIn);
    QCOMPARE(signedIn->error().kind, ErrorKind::MalformedReply);
    QCOMPARE(other.connectionsSeen(), 0);
}

void TestWorkspace::namesTheWorkspaceWhereThereAreSeveral_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("hostType"); // empty: the host tells nothing of itself
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("unified") << u"42"_s << "unified"_ba
                             << "42"_ba;
    QTest::newRow("not told") << u"42"_s << ""_ba
                              << "42"_ba;
    QTest::newRow("one workspace alone") << u"42"_s << "workspace"_ba
                                         << ""_ba;
    QTest::newRow("none was named") << QString() << "unified"_ba
                                    << ""_ba;
    QTest::newRow("no number") << u"42\r\nX-Other: 1"_s << "unified"_ba
                               << ""_ba;
}

void TestWorkspace::namesTheWorkspaceWhereThereAreSeveral()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, hostType);
    ScriptedWorkspace remote;
    remote.answerSignIn({{tokenAnswer("t")}});
    if (!hostType.isEmpty())
        remote.answer("GET /.well-known/databricks-config"_ba,
                      ok(R"({"workspace_id":"7","host_type":")" + hostType + "\"}"));
    remote.answer("GET /api/2.0/preview/scim/v2/Me"_ba, ok(R"({"userName":"x"})"));
    const Workspace workspace(remote.http, remote.workspace.host(), testClient(), id);
    QVERIFY(valueOf<User>([&](const auto &done) { return fetchCurrentUser(workspace, done); }));
    QTEST(remote.server.requests().last().header("x-databricks-workspace-id"), "header");
}

void TestWorkspace::atMostSixteenCallsAtATime()
{
    RawServer server; // says nothing
    const auto workspace = withToken(server.url());
    std::vector<Pending> calls;
    for (int i = 0; i < 19; ++i)
        calls.push_back(fetchCurrentUser(*workspace, [](const Result<User> &) {}));
    const auto underWay = [this] { return m_network->findChildren<QNetworkReply *>().size(); };
    QTRY_COMPARE(underWay(), 16);
    QTest::qWait(100);
    QCOMPARE(underWay(), 16);
    for (int i = 0; i < 4; ++i)
        calls[std::size_t(i)].reset();
    QTRY_COMPARE(underWay(), 15);
}

void TestWorkspace::followsPages()
{
    RawServer server;
    server.answer([](const RawRequest &request) {
        if (request.path.contains("page_token=b"))
            return RawServer::Answer{json(R"({"catalogs":[{"name":"two"}],"next_page_token":""})"_ba), false};
        if (request.path.contains("page_token=a%2F%2B"))
            return RawServer::Answer{json(R"({"next_page_token":"b"})"_ba), false}; // empty, and not the last
        return RawServer::Answer{json(R"({"catalogs":[{"name":"one"},{"name":"not a name"}],
                                          "next_page_token":"a/+"})"_ba),
                                 false};
    });
    const auto workspace = withToken(server.url());
    QStringList names;
    QList<bool> lasts;
    const auto pending = fetchCatalogs(*workspace, [&](const Result<Page<CatalogInfo>> &page) {
        QVERIFY(page.has_value());
        for (const auto &catalog : page->items)
            names += catalog.name.text();
        lasts += page->isLast;
    });
    QTRY_COMPARE(lasts, QList<bool>({false, false, true}));
    QCOMPARE(names, QStringList({u"one"_s, u"two"_s}));
}

void TestWorkspace::refusesARepeatedPageToken()
{
    RawServer server;
    server.answer(json(R"({"catalogs":[],"next_page_token":"again"})"_ba));
    const auto workspace = withToken(server.url());
    std::optional<Error> error;
    const auto pending = fetchCatalogs(*workspace, [&error](const Result<Page<CatalogInfo>> &page) {
        if (!page)
            error = page.error();
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::MalformedReply);
    QCOMPARE(server.requests().size(), 2);
}

void TestWorkspace::anEmptyAnswerIsNoEmptyList()
{
    RawServer server;
    server.answer(json({}));
    const auto workspace = withToken(server.url());
    std::optional<Result<QList<Warehouse>>> list;
    const auto pending =
        fetchWarehouses(*workspace, [&list](const Result<QList<Warehouse>> &result) { list = result; });
    QTRY_VERIFY(list);
    QCOMPARE(list->error().kind, ErrorKind::MalformedReply);
    std::optional<Result<Nothing>> started;
    const auto start = startWarehouse(*workspace, someWarehouse(),
                                      [&started](const Result<Nothing> &result) { started = result; });
    QTRY_VERIFY(started);
    QVERIFY(started->has_value());
}

void TestWorkspace::droppedStatementIsCancelledOnTheServer()
{
    RawServer server;
    server.answer(json(R"({"statement_id":"01f1","status":{"state":"PENDING"}})"_ba));
    const auto workspace = withToken(server.url());
    auto pending = execute(*workspace, {someWarehouse(), u"SELECT 1"_s},
                           [](const Result<StatementResult> &) { QFAIL("answered after a drop"); });
    QTRY_VERIFY(server.requests().size() >= 2); // submitted, asked for its state
    pending.reset();
    QTRY_COMPARE(server.requests().last().path, "/api/2.0/sql/statements/01f1/cancel"_ba);
    QCOMPARE(server.requests().last().verb, "POST"_ba);
}

DRAFTT_TEST(TestWorkspace)
#include "tst_workspace.moc"
