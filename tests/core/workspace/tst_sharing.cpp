// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/discovery.h"
#include "core/workspace/identity.h"
#include "core/workspace/metastore.h"
#include "core/workspace/statements.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto mePath = "/api/2.0/preview/scim/v2/Me"_L1;
constexpr auto tokenPath = "/oidc/v1/token"_L1;
constexpr auto discovery = "/oidc/.well-known/oauth-authorization-server"_L1;

/// Counts what is sent. What is on its way reaches a server later than that.
class CountingNetwork final : public QNetworkAccessManager
{
public:
    int sent = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        ++sent;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

void failIfTold(const RetryNotice &)
{
    QFAIL("told of another's pause");
}

} // namespace

/// The copies of a workspace share one sign-in, which lives as long as its last user; each of them hears of
/// its own pauses.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void workKeepsItsWorkspace();
    void aStatementIsCancelledWhenNothingElseIsLeft();
    void theClientEndsWhatLivesOnItsOwn();
    void copiesShareOneToken();
    void callsHearOfTheirOwnPauses();
    void everybodyHearsOfTheTokensPauses_data();
    void everybodyHearsOfTheTokensPauses();
    void whoLeftHearsNothing();
    void aListenerMayDropItsCall_data();
    void aListenerMayDropItsCall();

private:
    [[nodiscard]] Workspace signedIn() const;
    [[nodiscard]] Workspace withClient() const;
    [[nodiscard]] qsizetype count(QLatin1StringView path) const;
    /// The first request for this path is answered with 503 and Retry-After.
    void throttle(QLatin1StringView path) { m_throttled = path; }

    std::unique_ptr<CountingNetwork> m_network;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RawServer> m_server;
    QLatin1StringView m_throttled;
};

void TestSharing::init()
{
    failOnAnyWarning();
    m_network = std::make_unique<CountingNetwork>();
    m_http = std::make_unique<HttpClient>(*m_network);
    m_http->setTimeScale(0.01);
    m_server = std::make_unique<RawServer>();
    m_throttled = {};
    m_server->answer([this](const RawRequest &request) {
        const auto path = QLatin1StringView(request.path);
        if (path == m_throttled && count(path) == 1)
            return RawServer::Answer{httpAnswer(503, "{}"_ba, {{"Retry-After"_ba, "1"_ba}}), false};
        if (path == discovery)
            return RawServer::Answer{httpAnswer(200, R"({"authorization_endpoint":"x","token_endpoint":")" +
                                                         m_server->url(u"/oidc/v1/token"_s).toEncoded() +
                                                         "\"}"),
                                     false};
        return RawServer::Answer{
            httpAnswer(200, R"({"access_token":"t","expires_in":3600,"userName":"u","metastore_id":"m",
                                "statement_id":"01f1","status":{"state":"RUNNING"}})"_ba),
            false};
    });
}

void TestSharing::cleanup()
{
    m_http.reset();
    m_network.reset();
    m_server.reset();
}

Workspace TestSharing::signedIn() const
{
    return {*m_http, *Host::parse(m_server->url().toString()), PersonalToken{Secret("dapi-of-a-test"_ba)}};
}

Workspace TestSharing::withClient() const
{
    const auto id = *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    return {*m_http, *Host::parse(m_server->url().toString()), OAuthClient{id, Secret("dose-of-a-test"_ba)}};
}

qsizetype TestSharing::count(QLatin1StringView path) const
{
    const auto &requests = m_server->requests();
    return std::count_if(requests.cbegin(), requests.cend(), [path](const RawRequest &request) {
        return QLatin1StringView(request.path) == path;
    });
}

void TestSharing::workKeepsItsWorkspace()
{
    std::optional<Result<User>> user;
    Pending call;
    {
        const auto workspace = withClient();
        call = fetchCurrentUser(workspace, [&user](const Result<User> &answer) { user = answer; });
    }
    QTRY_VERIFY(user);
    QVERIFY(user->has_value());
}

void TestSharing::aStatementIsCancelledWhenNothingElseIsLeft()
{
    auto statement = execute(signedIn(), {*WarehouseId::parse(u"0123456789abcdef"), u"SELECT 1"_s},
                             [](const Result<StatementResult> &) { QFAIL("answered after a drop"); });
    QTRY_VERIFY(m_server->requests().size() >= 2); // its id is known
    statement.reset();
    QTRY_COMPARE(count("/api/2.0/sql/statements/01f1/cancel"_L1), 1);
}

void TestSharing::theClientEndsWhatLivesOnItsOwn()
{
    std::vector<Pending> statements;
    for (int i = 0; i < 8; ++i) // more than run at a time
        statements.push_back(execute(withClient(), {*WarehouseId::parse(u"0123456789abcdef"), u"SELECT 1"_s},
                                     [](const Result<StatementResult> &) {}));
    QTRY_VERIFY(count("/api/2.0/sql/statements/01f1"_L1) >= 8);
    statements.clear();
    m_http.reset();
    const auto before = m_network->sent;
    QTest::qWait(50);
    QCOMPARE(m_network->sent, before);
}

void TestSharing::copiesShareOneToken()
{
    int answers = 0;
    const auto workspace = withClient();
    const auto copy = workspace.heardBy({});
    const auto first = fetchCurrentUser(workspace, [&](const Result<User> &) { ++answers; });
    const auto second = fetchCurrentUser(copy, [&](const Result<User> &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(count(tokenPath), 1);
}

void TestSharing::callsHearOfTheirOwnPauses()
{
    throttle(mePath);
    QList<RetryNotice> notices;
    int answers = 0;
    const auto workspace = signedIn();
    const auto user =
        fetchCurrentUser(workspace.heardBy([&](const RetryNotice &notice) { notices += notice; }),
                         [&](const Result<User> &) { ++answers; });
    const auto other =
        fetchMetastore(workspace.heardBy(failIfTold), [&](const Result<MetastoreInfo> &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().httpStatus, 503);
    QVERIFY(notices.first().serverAsked);
}

void TestSharing::everybodyHearsOfTheTokensPauses_data()
{
    QTest::addColumn<QLatin1StringView>("path");
    QTest::newRow("discovery") << discovery;
    QTest::newRow("token") << tokenPath;
}

void TestSharing::everybodyHearsOfTheTokensPauses()
{
    QFETCH(QLatin1StringView, path);
    throttle(path);
    int notices = 0;
    int answers = 0;
    const auto workspace = withClient().heardBy([&](const RetryNotice &) { ++notices; });
    const auto user = fetchCurrentUser(workspace, [&](const Result<User> &) { ++answers; });
    const auto other = fetchMetastore(workspace, [&](const Result<MetastoreInfo> &) { ++answers; });
    const auto signIn = workspace.signIn([&](const Result<Nothing> &) { ++answers; });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(notices, 3);
    const auto discovered = workspace.discover([&](const Result<WorkspaceInfo> &) { ++answers; });
    QTRY_COMPARE(answers, 4);
    QCOMPARE(notices, 3);
}

void TestSharing::whoLeftHearsNothing()
{
    throttle(tokenPath);
    bool isTold = false;
    const auto workspace = withClient();
    auto leaving = fetchCurrentUser(workspace.heardBy(failIfTold), [](const Result<User> &) {});
    const auto staying = fetchCurrentUser(workspace.heardBy([&](const RetryNotice &) { isTold = true; }),
                                          [](const Result<User> &) {});
    leaving.reset();
    QTRY_VERIFY(isTold);
}

void TestSharing::aListenerMayDropItsCall_data()
{
    QTest::addColumn<QLatin1StringView>("path");
    QTest::newRow("call") << mePath;
    QTest::newRow("token") << tokenPath;
}

void TestSharing::aListenerMayDropItsCall()
{
    QFETCH(QLatin1StringView, path);
    throttle(path);
    Pending call;
    bool isDropped = false;
    const auto drop = [&](const RetryNotice &) {
        call.reset();
        isDropped = true;
    };
    call = fetchCurrentUser(withClient().heardBy(drop), [](const Result<User> &) { QFAIL("answered"); });
    QTRY_VERIFY(isDropped);
    QTest::qWait(30);
    QCOMPARE(count(path), 1);
}

DRAFTT_TEST(TestSharing)
#include "tst_sharing.moc"
