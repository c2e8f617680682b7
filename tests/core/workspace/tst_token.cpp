// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/token.h"

#include "core/workspace/identity.h"
#include "tests/support/awaited.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QByteArray meAnswer()
{
    return ok(R"({"userName":"someone@contoso.test"})");
}

QByteArray unauthorized()
{
    return httpAnswer(
        401, R"({"error_code":401,"message":"Credential was not sent or was of an unsupported type"})");
}

RawServer::Answer held(const QByteArray &bytes)
{
    return {bytes, false, true};
}

} // namespace

/// The access token: where it comes from, how long it is used, and when it is fetched again.
class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>(testClient());
        m_remote->answerSignIn({{tokenAnswer("t1")}, {tokenAnswer("t2")}, {tokenAnswer("t3")}});
        m_remote->answer(meCall, meAnswer());
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void asksAsOfficialClientsDo();
    void isUsedUntilShortlyBeforeItsEnd_data();
    void isUsedUntilShortlyBeforeItsEnd();
    void refusesAnAnswerWithoutAToken_data();
    void refusesAnAnswerWithoutAToken();
    void tellsWhyItWasRefused_data();
    void tellsWhyItWasRefused();
    void isFetchedAgainWhenItWasRefused_data();
    void isFetchedAgainWhenItWasRefused();
    void aFreshOneIsNotFetchedAgain();
    void isFetchedAgainOnlyOnce();
    void dropsOnlyTheOneThatWasRefused();
    void signingInFetchesAFreshOne();
    void isLookedForWhereDiscoverySaid();
    void everybodyLearnsOfAFailure();
    void aDropWhileItIsFetchedEndsThat();

private:
    [[nodiscard]] Result<User> call()
    {
        return valueOf<User>(
            [this](const auto &done) { return fetchCurrentUser(m_remote->workspace, done); });
    }
    /// The tokens that API calls came with, in order.
    [[nodiscard]] QByteArrayList shown() const
    {
        QByteArrayList tokens;
        for (const auto &request : m_remote->server.requests()) {
            if (request.path.startsWith("/api/"))
                tokens += request.header("authorization");
        }
        return tokens;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestToken::asksAsOfficialClientsDo()
{
    QVERIFY(call());
    auto asked = m_remote->asked();
    std::sort(asked.begin(), asked.begin() + 2); // these two go out together
    QCOMPARE(asked, QByteArrayList({"GET /.well-known/databricks-config",
                                    "GET /oidc/.well-known/oauth-authorization-server", tokenCall, meCall}));
    const auto &request = m_remote->server.requests()[2];
    const auto client = testClient();
    QCOMPARE(request.header("authorization"),
             "Basic " + (client.id.text().toUtf8() + ':' + client.secret.reveal()).toBase64());
    QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.body, "grant_type=client_credentials&scope=all-apis"_ba);
    QCOMPARE(shown(), QByteArrayList({"Bearer t1"}));
    for (const auto at : {0, 1})
        QVERIFY(m_remote->server.requests()[at].header("authorization").isEmpty());
}

void TestToken::isUsedUntilShortlyBeforeItsEnd_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<int>("tokens"); // for two calls
    QTest::newRow("an hour") << "3600"_ba << 1;
    QTest::newRow("an hour, as text") << R"("3600")"_ba << 1;
    QTest::newRow("40 seconds, which are its end") << "40"_ba << 2;
    QTest::newRow("30 seconds, which Azure refuses") << "30"_ba << 2;
    QTest::newRow("a second") << "1"_ba << 2;
    QTest::newRow("longer than a clock can tell") << "10000000000"_ba << 1;
}

void TestToken::isUsedUntilShortlyBeforeItsEnd()
{
    QFETCH(QByteArray, lifetime);
    m_remote->answerSignIn({{ok(R"({"access_token":"t1","expires_in":)" + lifetime + '}')}});
    QVERIFY(call());
    QVERIFY(call());
    QTEST(int(m_remote->count(tokenCall)), "tokens");
}

void TestToken::refusesAnAnswerWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("no token") << R"({"expires_in":3600})"_ba;
    QTest::newRow("an empty token") << R"({"access_token":"","expires_in":3600})"_ba;
    QTest::newRow("a token that is no text") << R"({"access_token":7,"expires_in":3600})"_ba;
    QTest::newRow("a token with a line break") << R"({"access_token":"a\nHost: b","expires_in":3600})"_ba;
    QTest::newRow("a token with a carriage return") << R"({"access_token":"a\rb","expires_in":3600})"_ba;
    QTest::newRow("a refresh token with a line break")
        << R"({"access_token":"t","expires_in":3600,"refresh_token":"a\nHost: b"})"_ba;
    QTest::newRow("no lifetime") << R"({"access_token":"t"})"_ba;
    QTest::newRow("a lifetime in words") << R"({"access_token":"t","expires_in":"soon"})"_ba;
    QTest::newRow("no lifetime left") << R"({"access_token":"t","expires_in":0})"_ba;
    QTest::newRow("a lifetime before now") << R"({"access_token":"t","expires_in":-1})"_ba;
}

void TestToken::refusesAnAnswerWithoutAToken()
{
    QFETCH(QByteArray, body);
    m_remote->answerSignIn({{ok(body)}});
    const auto user = call();
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::MalformedReply);
    QVERIFY(shown().isEmpty());
}

void TestToken::tellsWhyItWasRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown client") << httpAnswer(401,
                                                  R"({"error":"invalid_client","error_description":"no"})")
                                    << ErrorKind::Unauthenticated;
    QTest::newRow("a page") << httpAnswer(200, "<html>sign in</html>", {{"Content-Type", "text/html"}})
                            << ErrorKind::NotAnApi;
    QTest::newRow("a redirect") << httpAnswer(302, {}, {{"Location", "/login"}}) << ErrorKind::Redirected;
    QTest::newRow("no route") << httpAnswer(404, "{}") << ErrorKind::NotFound;
}

void TestToken::tellsWhyItWasRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    m_remote->answerSignIn({{answer}});
    const auto user = call();
    QVERIFY(!user);
    QCOMPARE(user.error().kind, kind);
    QCOMPARE(m_remote->count(tokenCall), 1);
    QVERIFY(shown().isEmpty());
}

void TestToken::isFetchedAgainWhenItWasRefused_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("renews");
    QTest::newRow("401") << unauthorized() << true;
    QTest::newRow("403 of the gateway")
        << httpAnswer(403, R"({"error_code":403,"message":"Invalid access token."})") << true;
    QTest::newRow("403 of a service")
        << httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no"})") << false;
    QTest::newRow("404") << httpAnswer(404, "{}") << false;
}

void TestToken::isFetchedAgainWhenItWasRefused()
{
    QFETCH(QByteArray, refusal);
    QFETCH(bool, renews);
    QVERIFY(call());
    m_remote->answerInTurn(meCall, {{refusal}, {meAnswer()}});
    QCOMPARE(call().has_value(), renews);
    QCOMPARE(m_remote->count(tokenCall), renews ? 2 : 1);
    QCOMPARE(shown().last(), renews ? "Bearer t2"_ba : "Bearer t1"_ba);
}

/// A server that refuses what it has just given would do so for ever.
void TestToken::aFreshOneIsNotFetchedAgain()
{
    m_remote->answer(meCall, unauthorized());
    const auto user = call();
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(shown(), QByteArrayList({"Bearer t1"}));
}

/// Two calls come with the first token; one is refused when the other has fetched a second token already.
/// That one is not fresh to it, and refused as well.
void TestToken::isFetchedAgainOnlyOnce()
{
    QVERIFY(call());
    m_remote->answerInTurn(meCall,
                           {held(unauthorized()), held(unauthorized()), {meAnswer()}, {unauthorized()}});
    std::optional<Result<User>> one, other;
    const auto ask = [this](std::optional<Result<User>> &answer) {
        return fetchCurrentUser(m_remote->workspace, [&answer](const Result<User> &user) { answer = user; });
    };
    const Pending calls[]{ask(one), ask(other)};
    QTRY_COMPARE(shown().size(), 3);
    m_remote->server.release();
    QTRY_VERIFY(one || other);
    QVERIFY((one ? one : other)->has_value());
    m_remote->server.release();
    QTRY_VERIFY(one && other);
    QVERIFY(one->has_value() != other->has_value());
    QCOMPARE(shown(), QByteArrayList({"Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"}));
    QCOMPARE(m_remote->count(tokenCall), 2);
}

/// What was refused is the first token; the second one, fetched meanwhile, is as good as before.
void TestToken::dropsOnlyTheOneThatWasRefused()
{
    const auto tokens =
        std::make_shared<TokenSource>(m_remote->http, m_remote->workspace.host(), testClient());
    const auto token = [&tokens] {
        return awaited<TokenSource::Lease>([&](const auto &done) { return tokens->token({}, done); });
    };
    const auto first = token()->token;
    tokens->drop(first);
    const auto second = token()->token;
    QCOMPARE(second.reveal(), "t2"_ba);
    tokens->drop(first);
    const auto third = token();
    QCOMPARE(third->token.reveal(), "t2"_ba);
    QVERIFY(!third->isFresh);
    QCOMPARE(m_remote->count(tokenCall), 2);
}

void TestToken::signingInFetchesAFreshOne()
{
    QVERIFY(call());
    QVERIFY(valueOf<Nothing>([this](const auto &done) { return m_remote->workspace.signIn(done); }));
    QVERIFY(call());
    QCOMPARE(shown(), QByteArrayList({"Bearer t1", "Bearer t2"}));
    QCOMPARE(m_remote->count("GET /oidc/"), 1); // where to ask is known already
}

void TestToken::isLookedForWhereDiscoverySaid()
{
    m_remote->answer("GET /oidc/.well-known/oauth-authorization-server",
                     ok(R"({"authorization_endpoint":"x","token_endpoint":")" +
                        m_remote->server.url(u"/elsewhere/token"_s).toEncoded() + "\"}"));
    m_remote->answer("POST /elsewhere/token", tokenAnswer("e1"));
    QVERIFY(valueOf<WorkspaceInfo>([this](const auto &done) { return m_remote->workspace.discover(done); }));
    const auto asked = m_remote->asked().size();
    QVERIFY(call());
    QCOMPARE(m_remote->asked().sliced(asked), QByteArrayList({"POST /elsewhere/token", meCall}));
    QCOMPARE(shown(), QByteArrayList({"Bearer e1"}));
}

void TestToken::everybodyLearnsOfAFailure()
{
    m_remote->answerSignIn({{httpAnswer(401, R"({"error":"invalid_client"})")}});
    QList<ErrorKind> kinds;
    std::vector<Pending> calls;
    for (int i = 0; i < 3; ++i)
        calls.push_back(fetchCurrentUser(m_remote->workspace,
                                         [&kinds](const Result<User> &user) { kinds += user.error().kind; }));
    QTRY_COMPARE(kinds, QList<ErrorKind>(3, ErrorKind::Unauthenticated));
    QCOMPARE(m_remote->count(tokenCall), 1);
}

void TestToken::aDropWhileItIsFetchedEndsThat()
{
    m_remote->answerSignIn({held(tokenAnswer("t1")), {tokenAnswer("t2")}});
    auto pending =
        fetchCurrentUser(m_remote->workspace, [](const Result<User> &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->count(tokenCall), 1);
    pending.reset();
    QTRY_COMPARE(m_remote->server.openConnections(), 1); // an idle one, of the other document
    QVERIFY(call());
    QCOMPARE(shown(), QByteArrayList({"Bearer t2"}));
}

DRAFTT_TEST(TestToken)
#include "tst_token.moc"
