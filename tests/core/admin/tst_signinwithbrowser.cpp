// SPDX-License-Identifier: Apache-2.0
#include "core/admin/browsersignin.h"
#include "core/admin/pkce.h"
#include "tests/support/httpcall.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QByteArray tokens()
{
    return ok(R"({"access_token":"access-1","refresh_token":"refresh-1","expires_in":3600})");
}

QByteArray me(const QByteArray &workspaceId = "123")
{
    return httpAnswer(200, R"({"id":"7","userName":"admin@contoso.test"})",
                      {{"Content-Type", "application/json"}, {"x-databricks-org-id", workspaceId}});
}

} // namespace

/// An admin signs in with the browser, which the test plays.
class TestSignInWithBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        answerDiscovery(m_remote->server.url(u"/oidc/v1/authorize"_s).toEncoded());
        m_remote->answer("GET /.well-known/databricks-config"_ba, ok("{\"workspace_id\":\"123\"}"));
        m_remote->answer(tokenCall, tokens());
        m_remote->answer(meCall, me());
        m_place.reset();
        m_outcome.reset();
    }
    void cleanup()
    {
        m_pending.reset();
        QCOMPARE(m_remote->problems(), QByteArrayList());
    }

    void signsInWhoComesBackWithACode();
    void theLinkLeadsToThePage();
    void tellsWhyNobodySignedIn_data();
    void tellsWhyNobodySignedIn();
    void failuresOfTheNetworkStayThemselves_data();
    void failuresOfTheNetworkStayThemselves();
    void noPageOfAnotherHostIsOpened();
    void allPortsMayBeTaken();
    void waitsForSoLongOnly();
    void theLinkThatWasAskedForTwiceEndsIt();
    void aDropEndsTheListener();
    void nothingOfItStandsInTheLog();

private:
    void answerDiscovery(const QByteArray &page);
    void start(const std::function<void(BrowserSignIn &)> &change = {})
    {
        BrowserSignIn order{.address = *PastedAddress::parse(m_remote->server.url().toString())};
        order.ports = {0, 0};
        order.pages = {u"draftt-connect"_s, u"close"_s, u"strange"_s};
        order.onReady = [this](const SignInPlace &place) { m_place = place; };
        if (change)
            change(order);
        m_pending = signInWithBrowser(m_remote->http, order,
                                      [this](const Result<SignInOutcome> &outcome) { m_outcome = outcome; });
    }
    [[nodiscard]] QString asked(const QString &name) const
    {
        return QUrlQuery(m_place->page).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The browser comes back; `query` without the state.
    void comeBack(const QString &query)
    {
        QVERIFY(waitFor([this] { return m_place || m_outcome; }, 10'000));
        QVERIFY(m_place);
        const QUrl url(asked(u"redirect_uri"_s) + u"/?"_s + query + u"&state="_s + asked(u"state"_s));
        QCOMPARE(httpCall("GET", url).status, 200);
        QVERIFY(waitFor([this] { return m_outcome.has_value(); }, 10'000));
    }
    [[nodiscard]] const SignInRefusal *refusal() const
    {
        return m_outcome && *m_outcome ? std::get_if<SignInRefusal>(&**m_outcome) : nullptr;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
    std::optional<SignInPlace> m_place;
    std::optional<Result<SignInOutcome>> m_outcome;
    Pending m_pending;
};

void TestSignInWithBrowser::answerDiscovery(const QByteArray &page)
{
    m_remote->answer("GET /oidc/.well-known/oauth-authorization-server"_ba,
                     ok(R"({"authorization_endpoint":")" + page + R"(","token_endpoint":")" +
                        m_remote->server.url().toEncoded() + "/oidc/v1/token\"}"));
}

void TestSignInWithBrowser::signsInWhoComesBackWithACode()
{
    start();
    comeBack(u"code=the%2Fcode"_s);
    QVERIFY(*m_outcome);
    const auto *session = std::get_if<AdminSession>(&**m_outcome);
    QVERIFY(session);
    QCOMPARE(session->person.userName, u"admin@contoso.test"_s);
    QVERIFY(!session->workspace.isSignedOut());
    QCOMPARE(m_place->page.adjusted(QUrl::RemoveQuery), m_remote->server.url(u"/oidc/v1/authorize"_s));
    QCOMPARE(asked(u"client_id"_s), u"databricks-cli"_s);
    QCOMPARE(asked(u"response_type"_s), u"code"_s);
    QCOMPARE(asked(u"scope"_s), u"offline_access all-apis"_s);
    QCOMPARE(asked(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(QUrl(asked(u"redirect_uri"_s)).host(), u"localhost"_s);
    const auto requests = m_remote->server.requests();
    const auto &request = requests[requests.size() - 2];
    const QUrlQuery form(QString::fromUtf8(request.body));
    const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(field(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(field(u"code"_s), u"the/code"_s);
    QCOMPARE(field(u"client_id"_s), u"databricks-cli"_s);
    QCOMPARE(field(u"redirect_uri"_s), asked(u"redirect_uri"_s));
    QCOMPARE(QString::fromLatin1(challengeOf(Secret(field(u"code_verifier"_s).toLatin1()))),
             asked(u"code_challenge"_s));
    QCOMPARE(request.header("authorization"), QByteArray());
    QCOMPARE(requests.last().header("authorization"), "Bearer access-1"_ba);
}

void TestSignInWithBrowser::theLinkLeadsToThePage()
{
    start();
    QTRY_VERIFY(m_place);
    const auto led = httpCall("GET", m_place->link);
    QCOMPARE(led.status, 302);
    QCOMPARE(led.header("location"), m_place->page.toEncoded());
    for (const auto &hidden : {asked(u"state"_s), asked(u"code_challenge"_s)})
        QVERIFY(!m_place->link.toString().contains(hidden));
}

void TestSignInWithBrowser::tellsWhyNobodySignedIn_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<SignInProblem>("problem");
    QTest::addColumn<QString>("message");
    const auto code = u"code=c"_s;
    QTest::newRow("denied") << u"error=access_denied&error_description=No+thanks"_s << tokens() << me()
                            << SignInProblem::Denied << u"No thanks"_s;
    QTest::newRow("the page does not know the app") << u"error=unauthorized_client"_s << tokens() << me()
                                                    << SignInProblem::AppRefused << u"unauthorized_client"_s;
    QTest::newRow("the page has its own trouble")
        << u"error=server_error"_s << tokens() << me() << SignInProblem::PageRefused << u"server_error"_s;
    QTest::newRow("the app was disabled")
        << code << httpAnswer(401, R"({"error":"invalid_client","error_description":"disabled"})") << me()
        << SignInProblem::AppRefused << u"disabled"_s;
    QTest::newRow("the app may not do this")
        << code << httpAnswer(400, R"({"error":"unauthorized_client","error_description":"disabled"})")
        << me() << SignInProblem::AppRefused << u"disabled"_s;
    QTest::newRow("a code of somebody else")
        << code << httpAnswer(400, R"({"error":"invalid_grant","error_description":"bad code"})") << me()
        << SignInProblem::CodeRefused << u"bad code"_s;
    QTest::newRow("no member")
        << code << tokens()
        << httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no access to this workspace"})")
        << SignInProblem::NotAMember << u"no access to this workspace"_s;
    QTest::newRow("nobody of this account")
        << code << tokens() << httpAnswer(401, R"({"error_code":401,"message":"Invalid access token"})")
        << SignInProblem::NotAMember << u"Invalid access token"_s;
    QTest::newRow("another workspace")
        << code << tokens() << me("456") << SignInProblem::OtherWorkspace << u"456"_s;
}

void TestSignInWithBrowser::tellsWhyNobodySignedIn()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, user);
    m_remote->answer(tokenCall, token);
    m_remote->answer(meCall, user);
    start();
    comeBack(query);
    QVERIFY(refusal());
    QTEST(refusal()->problem, "problem");
    QTEST(refusal()->message, "message");
}

void TestSignInWithBrowser::failuresOfTheNetworkStayThemselves_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const RawServer::Answer lost{{}, true};
    QTest::newRow("the code's answer is lost") << QByteArray(tokenCall) << lost << ErrorKind::ConnectionLost;
    QTest::newRow("the token endpoint fails")
        << QByteArray(tokenCall) << RawServer::Answer{httpAnswer(500, "{}")} << ErrorKind::ServerFailure;
    QTest::newRow("the tokens are none")
        << QByteArray(tokenCall) << RawServer::Answer{ok("{}")} << ErrorKind::MalformedReply;
    QTest::newRow("who signed in is lost") << QByteArray(meCall) << lost << ErrorKind::ConnectionLost;
    QTest::newRow("who signed in is nobody")
        << QByteArray(meCall) << RawServer::Answer{ok("{}")} << ErrorKind::MalformedReply;
}

void TestSignInWithBrowser::failuresOfTheNetworkStayThemselves()
{
    QFETCH(QByteArray, call);
    QFETCH(RawServer::Answer, answer);
    QFETCH(ErrorKind, kind);
    m_remote->answerInTurn(call, {answer});
    start();
    comeBack(u"code=c"_s);
    QVERIFY(!*m_outcome);
    QCOMPARE(m_outcome->error().kind, kind);
    QCOMPARE(m_remote->count(tokenCall), 1); // a code is used up by the first try
}

/// A page that asks for a password is the host's own, or none.
void TestSignInWithBrowser::noPageOfAnotherHostIsOpened()
{
    answerDiscovery("https://evil.test/oidc/v1/authorize");
    start();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!*m_outcome);
    QCOMPARE(m_outcome->error().kind, ErrorKind::MalformedReply);
    QVERIFY(!m_place);
}

void TestSignInWithBrowser::allPortsMayBeTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    start([&taken](BrowserSignIn &order) { order.ports = {taken.serverPort(), taken.serverPort()}; });
    QTRY_VERIFY(refusal());
    QCOMPARE(refusal()->problem, SignInProblem::PortsTaken);
    QVERIFY(!m_place);
}

void TestSignInWithBrowser::waitsForSoLongOnly()
{
    start([](BrowserSignIn &order) { order.patience = 20ms; });
    QTRY_VERIFY(refusal());
    QCOMPARE(refusal()->problem, SignInProblem::NoAnswer);
    QTRY_COMPARE(httpCall("GET", QUrl(asked(u"redirect_uri"_s) + u'/')).status, 0);
}

void TestSignInWithBrowser::theLinkThatWasAskedForTwiceEndsIt()
{
    start();
    QTRY_VERIFY(m_place);
    QCOMPARE(httpCall("GET", m_place->link).status, 302);
    QVERIFY(!m_outcome);
    QCOMPARE(httpCall("GET", m_place->link).status, 404);
    QTRY_VERIFY(refusal());
    QCOMPARE(refusal()->problem, SignInProblem::LinkAskedTwice);
}

void TestSignInWithBrowser::aDropEndsTheListener()
{
    start();
    QTRY_VERIFY(m_place);
    m_pending.reset();
    QTRY_COMPARE(httpCall("GET", m_place->link).status, 0);
    QVERIFY(!m_outcome);
}

void TestSignInWithBrowser::nothingOfItStandsInTheLog()
{
    m_remote->answer(tokenCall, ok(R"({"access_token":"the-access-token","refresh_token":"the-refresh-token",
                                       "expires_in":3600})"));
    m_remote->answer(meCall, httpAnswer(500, "the-access-token the-refresh-token the-code-itself"));
    start();
    comeBack(u"code=the-code-itself"_s);
    QVERIFY(!*m_outcome);
    QVERIFY(!m_outcome->error().detail.contains(u"the-"_s));
    const QUrlQuery form(QString::fromUtf8(m_remote->server.requests()[2].body));
    const auto verifier = form.queryItemValue(u"code_verifier"_s);
    QCOMPARE(verifier.size(), 86);
    for (const auto &entry : m_remote->http.log().entries()) {
        const auto text = QString::fromUtf8(entry.exchange->requestBody + entry.exchange->body) +
                          entry.exchange->url.toString();
        for (const auto &secret :
             {u"the-access-token"_s, u"the-refresh-token"_s, u"the-code-itself"_s, verifier})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
}

DRAFTT_TEST(TestSignInWithBrowser)
#include "tst_signinwithbrowser.moc"
