// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/identity.h"
#include "core/workspace/signinend.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QByteArray someone()
{
    return ok(R"({"userName":"someone@contoso.test"})");
}

QByteArray tokens(const QByteArray &access, const QByteArray &refresh, int seconds = 3600)
{
    return ok(R"({"access_token":")" + access + R"(","refresh_token":")" + refresh + R"(","expires_in":)" +
              QByteArray::number(seconds) + '}');
}

QByteArray refusedRefresh()
{
    return httpAnswer(400, R"({"error":"invalid_grant","error_description":"Refresh token is invalid"})");
}

} // namespace

/// The tokens of a person who is signed in for a while: used, renewed, and gone at the end.
class TestPersonsSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        m_clock = std::make_unique<FakeClock>();
        m_remote->http.setClock(m_clock->reader());
        m_remote->answer(meCall, someone());
        m_workspace = workspaceOf(signedIn(3600s));
    }
    void cleanup()
    {
        QCOMPARE(m_remote->problems(), QByteArrayList());
        m_remote->http.setClock(std::chrono::steady_clock::now);
    }

    void comesWithAToken();
    void isRenewedByTheLatestRefreshToken();
    void keepsItsRefreshTokenWhereNoneComes();
    void isNotRenewedTwiceAtATime();
    void aRenewalIsHeardThoughNobodyWaits_data();
    void aRenewalIsHeardThoughNobodyWaits();
    void aRenewalEndsWithTheSignIn();
    void endsWhenItIsNotRenewed();
    void aRefusedRenewalIsNoRefusalOfTheCall();
    void whatComesFromElsewhereEndsNothing();
    void aLostAnswerIsNotAskedForAgain();
    void aGatewaysAnswerIsNotAskedForAgain();
    void withoutARefreshTokenEndsWithItsToken();
    void endsAfterIdleTime();
    void endsByItself();
    void staysWhileItIsUsed();
    void endsForAllCopiesAndAllWhoWait();
    void whatItHeldIsHiddenInAnswers();

private:
    [[nodiscard]] PersonsSignIn signedIn(std::optional<std::chrono::seconds> lifetime) const
    {
        return {.accessToken = Secret("access-1"_ba),
                .lifetime = lifetime,
                .refreshToken = Secret("refresh/1+="_ba),
                .app = u"databricks cli"_s,
                .tokenEndpoint = m_remote->server.url(u"/oidc/v1/token"_s)};
    }
    [[nodiscard]] Workspace workspaceOf(const PersonsSignIn &person) const
    {
        return {m_remote->http, m_remote->workspace.host(), person};
    }
    [[nodiscard]] Result<User> call() const
    {
        return valueOf<User>([this](const auto &done) { return fetchCurrentUser(*m_workspace, done); });
    }
    [[nodiscard]] ErrorKind failure() const
    {
        const auto answer = call();
        return answer ? ErrorKind::Other : answer.error().kind;
    }
    [[nodiscard]] std::optional<SignInEnd> end() const
    {
        const auto answer = call();
        return answer ? std::nullopt : signInEndIn(answer.error());
    }
    [[nodiscard]] QByteArrayList valuesOf(const QByteArray &start) const
    {
        QByteArrayList values;
        for (const auto &request : m_remote->server.requests()) {
            if (request.path.startsWith(start))
                values += start == "/api/" ? request.header("authorization") : request.body;
        }
        return values;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedWorkspace> m_remote;
    std::optional<Workspace> m_workspace;
};

void TestPersonsSignIn::comesWithAToken()
{
    QVERIFY(call());
    QCOMPARE(m_remote->asked(), QByteArrayList({meCall}));
    QCOMPARE(valuesOf("/api/"), QByteArrayList({"Bearer access-1"}));
    QVERIFY(!m_workspace->isSignedOut());
}

void TestPersonsSignIn::isRenewedByTheLatestRefreshToken()
{
    m_workspace = workspaceOf(signedIn(50s));
    m_remote->answerInTurn(tokenCall,
                           {{tokens("access-2", "refresh-2", 50)}, {tokens("access-3", "refresh-3")}});
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(call());
        m_clock->pass(11s);
    }
    QCOMPARE(valuesOf("/api/"), QByteArrayList({"Bearer access-1", "Bearer access-2", "Bearer access-3"}));
    const auto form = "grant_type=refresh_token&client_id=databricks%20cli&refresh_token="_ba;
    QCOMPARE(valuesOf("/oidc/"), QByteArrayList({form + "refresh%2F1%2B%3D", form + "refresh-2"}));
}

void TestPersonsSignIn::keepsItsRefreshTokenWhereNoneComes()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answer(tokenCall, tokenAnswer("access-2", 1));
    QVERIFY(call());
    QVERIFY(call());
    QCOMPARE(valuesOf("/oidc/").size(), 2);
    QCOMPARE(valuesOf("/oidc/").first(), valuesOf("/oidc/").last());
}

void TestPersonsSignIn::isNotRenewedTwiceAtATime()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answer(tokenCall, tokens("access-2", "refresh-2"));
    int answers = 0;
    const auto count = [&answers](const Result<User> &user) { answers += user ? 1 : 100; };
    const Pending one = fetchCurrentUser(*m_workspace, count);
    const Pending other = fetchCurrentUser(*m_workspace, count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(m_remote->count(tokenCall), 1);
}

/// What has left has used up the refresh token, and only its answer has the next one.
void TestPersonsSignIn::aRenewalIsHeardThoughNobodyWaits_data()
{
    QTest::addColumn<bool>("isAnsweredFirst");
    QTest::newRow("somebody asks after the answer") << true;
    QTest::newRow("somebody asks before the answer") << false;
}

void TestPersonsSignIn::aRenewalIsHeardThoughNobodyWaits()
{
    QFETCH(bool, isAnsweredFirst);
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(
        tokenCall, {{tokens("access-2", "refresh-2", 50), false, true}, {tokens("access-3", "refresh-3")}});
    Pending dropped =
        fetchCurrentUser(*m_workspace, [](const Result<User> &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->count(tokenCall), 1);
    dropped.reset();
    std::optional<Result<User>> next;
    const auto ask = [&] {
        return fetchCurrentUser(*m_workspace, [&next](const Result<User> &user) { next = user; });
    };
    Pending asking;
    if (!isAnsweredFirst)
        asking = ask();
    QTest::qWait(20); // a connection that was closed would be noticed
    QCOMPARE(m_remote->server.openConnections(), 1);
    m_remote->server.release();
    if (isAnsweredFirst) {
        QTest::qWait(20);
        asking = ask();
    }
    QTRY_VERIFY(next);
    QVERIFY(next->has_value());
    QCOMPARE(m_remote->count(tokenCall), 1);
    QCOMPARE(valuesOf("/api/"), QByteArrayList({"Bearer access-2"}));
    m_clock->pass(11s);
    QVERIFY(call());
    QVERIFY(valuesOf("/oidc/").constLast().endsWith("refresh_token=refresh-2"));
}

/// Nothing comes back to whoever has signed out.
void TestPersonsSignIn::aRenewalEndsWithTheSignIn()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(tokenCall, {{tokens("access-2", "refresh-2"), false, true}});
    Pending dropped = fetchCurrentUser(*m_workspace, [](const Result<User> &) {});
    QTRY_COMPARE(m_remote->count(tokenCall), 1);
    dropped.reset();
    m_workspace->signOut();
    QTRY_COMPARE(m_remote->server.openConnections(), 0);
    QVERIFY(end() == SignInEnd::Idle);
    QCOMPARE(m_remote->count(meCall), 0);
}

void TestPersonsSignIn::endsWhenItIsNotRenewed()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answer(tokenCall, refusedRefresh());
    const auto refused = call();
    QVERIFY(!refused);
    QVERIFY(signInEndIn(refused.error()) == SignInEnd::NotRenewed);
    QCOMPARE(refused.error().detail, u"Refresh token is invalid"_s);
    QVERIFY(end() == SignInEnd::NotRenewed);
    QCOMPARE(m_remote->count(tokenCall), 1);
    QCOMPARE(m_remote->count(meCall), 0);
}

/// A call that gets 403 means that this person may not do it.
void TestPersonsSignIn::aRefusedRenewalIsNoRefusalOfTheCall()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(tokenCall,
                           {{httpAnswer(403, R"({"error_code":403,"message":"blocked by IP ACL"})")},
                            {tokens("access-2", "refresh-2")}});
    QVERIFY(end() == SignInEnd::NotRenewed);
    QVERIFY(call()); // the refresh token was not taken
}

/// A proxy's page with such a status says nothing of the refresh token.
void TestPersonsSignIn::whatComesFromElsewhereEndsNothing()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(
        tokenCall, {{httpAnswer(400, "<html><title>Gateway</title></html>", {{"Content-Type", "text/html"}})},
                    {tokens("access-2", "refresh-2")}});
    QCOMPARE(failure(), ErrorKind::NotAnApi);
    QVERIFY(call());
}

/// It may have been used up: what was used once is refused, and some servers then end the whole sign-in.
void TestPersonsSignIn::aLostAnswerIsNotAskedForAgain()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(tokenCall, {{{}, true}});
    QCOMPARE(failure(), ErrorKind::ConnectionLost);
    QCOMPARE(m_remote->count(tokenCall), 1);
}

/// The same: a gateway gives up on what the server behind it has done.
void TestPersonsSignIn::aGatewaysAnswerIsNotAskedForAgain()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answer(tokenCall,
                     httpAnswer(503, "{}", {{"Content-Type", "application/json"}, {"Retry-After", "0"}}));
    QCOMPARE(failure(), ErrorKind::ServerFailure);
    QCOMPARE(m_remote->count(tokenCall), 1);
}

void TestPersonsSignIn::withoutARefreshTokenEndsWithItsToken()
{
    auto person = signedIn(50s);
    person.refreshToken = Secret();
    m_workspace = workspaceOf(person);
    QVERIFY(call());
    m_clock->pass(11s);
    QVERIFY(end() == SignInEnd::NotRenewed);
    QCOMPARE(m_remote->count(meCall), 1);
    // One of another tool, of which it is not known how long it is good for.
    person.lifetime.reset();
    m_workspace = workspaceOf(person);
    QVERIFY(call());
}

void TestPersonsSignIn::endsAfterIdleTime()
{
    m_clock->pass(15min);
    QVERIFY(end() == SignInEnd::Idle);
    QVERIFY(m_workspace->isSignedOut());
    QCOMPARE(m_remote->asked(), QByteArrayList());
}

void TestPersonsSignIn::endsByItself()
{
    auto person = signedIn(3600s);
    person.idleLimit = 1ms;
    m_workspace = workspaceOf(person);
    QTRY_VERIFY(m_workspace->isSignedOut());
}

void TestPersonsSignIn::staysWhileItIsUsed()
{
    for (int turn = 0; turn < 4; ++turn) {
        m_clock->pass(14min);
        QVERIFY(call());
    }
}

void TestPersonsSignIn::endsForAllCopiesAndAllWhoWait()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answerInTurn(tokenCall, {{tokens("access-2", "refresh-2"), false, true}});
    std::optional<Result<User>> waiting;
    const Pending pending =
        fetchCurrentUser(*m_workspace, [&waiting](const Result<User> &user) { waiting = user; });
    QTRY_COMPARE(m_remote->count(tokenCall), 1);
    const auto copy = *m_workspace;
    copy.signOut();
    QVERIFY(waiting && !*waiting);
    QVERIFY(signInEndIn(waiting->error()) == SignInEnd::Idle);
    QVERIFY(m_workspace->isSignedOut());
    QVERIFY(end() == SignInEnd::Idle);
    QCOMPARE(m_remote->count(meCall), 0);
}

void TestPersonsSignIn::whatItHeldIsHiddenInAnswers()
{
    m_workspace = workspaceOf(signedIn(1s));
    m_remote->answer(tokenCall, tokens("access-2-is-long", "refresh-2-is-long"));
    m_remote->answer(meCall, ok(R"({"userName":"access-1 refresh/1+= access-2-is-long refresh-2-is-long"})"));
    const auto user = call();
    QVERIFY(user);
    QCOMPARE(user->userName, u"*** *** *** ***"_s);
}

DRAFTT_TEST(TestPersonsSignIn)
#include "tst_personssignin.moc"
