// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
const QString redirect = u"http://localhost:8020"_s;
const HttpHeaders formHeaders{{"Content-Type", "application/x-www-form-urlencoded"}};

using Fields = QMap<QString, QString>;

QByteArray encoded(const Fields &fields)
{
    QByteArrayList pairs;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        pairs += it.key().toUtf8() + '=' + QUrl::toPercentEncoding(it.value());
    return pairs.join('&');
}

Fields with(Fields fields, const Fields &others)
{
    fields.insert(others);
    return fields;
}

} // namespace

/// The demo's sign-in for people: OAuth with PKCE, driven as a browser does and without one.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        demo::Options options;
        options.clock = m_clock.reader();
        m_demo = std::make_unique<DemoFixture>(options);
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void aPersonSignsIn_data()
    {
        QTest::addColumn<bool>("byForm"); // else by the header
        QTest::newRow("on the page") << true;
        QTest::newRow("without a browser") << false;
    }

    void aPersonSignsIn()
    {
        QFETCH(bool, byForm);
        const auto &person = demo::people::workspaceAdmin();
        const auto back = byForm ? chosen(person.name) : asked({}, person.name);
        QCOMPARE(back.status, 303);
        const auto query = callback(back);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a b&c=d+%"_s);
        QCOMPARE(query.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_demo->url(u"/oidc"_s).toString());
        const auto tokens = token(redemption(query.queryItemValue(u"code"_s)));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.json["token_type"_L1].toString(), u"Bearer"_s);
        QCOMPARE(tokens.json["scope"_L1].toString(), u"offline_access all-apis"_s);
        QCOMPARE(userOf(tokens), person.name);
    }

    void whoDeniesIsHeard()
    {
        for (const auto &back : {chosen(u"deny"_s), asked({}, u"deny"_s)}) {
            QCOMPARE(back.status, 303);
            QCOMPARE(callback(back).queryItemValue(u"error"_s), u"access_denied"_s);
            QCOMPARE(callback(back).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a b&c=d+%"_s);
            QVERIFY(!callback(back).hasQueryItem(u"code"_s));
        }
    }

    /// Each form of the page answers once, and may lead to its client alone.
    void thePageIsForOneAnswer()
    {
        const auto page = asked({}, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Databricks CLI"));
        QVERIFY(page.header("content-security-policy").contains("form-action 'self' http://localhost:8020;"));
        for (const auto &words : {"Wanda Okafor", "workspace admin", "owner of prod-eu",
                                  "may manage inventory.assets", "no rights but to sign in"})
            QVERIFY2(page.body.contains(words), words);
        QVERIFY(!page.body.contains("draftt-connector")); // no person
        const auto form = "request=" + requestOn(page) + "&person=otto@contoso.test";
        QCOMPARE(post(form).status, 303);
        QCOMPARE(post(form).status, 400);
        QCOMPARE(post("request=0123&person=otto@contoso.test").status, 400);
    }

    void whatIsSaidOnThePageAlone_data()
    {
        QTest::addColumn<Fields>("change");
        const auto redirectTo = [](const QString &to) { return Fields{{u"redirect_uri"_s, to}}; };
        QTest::newRow("unknown app") << Fields{{u"client_id"_s, u"<b>nobody"_s}};
        QTest::newRow("elsewhere") << redirectTo(u"http://attacker.test:8020"_s);
        QTest::newRow("elsewhere by its user") << redirectTo(u"http://localhost:8020@attacker.test"_s);
        QTest::newRow("https") << redirectTo(u"https://localhost:8020"_s);
        QTest::newRow("no port") << redirectTo(u"http://localhost"_s);
        QTest::newRow("with a query") << redirectTo(u"http://localhost:8020/?x=1"_s);
        QTest::newRow("no redirect") << redirectTo({});
    }

    void whatIsSaidOnThePageAlone()
    {
        QFETCH(Fields, change);
        const auto answer = asked(change, u"otto@contoso.test"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
        QVERIFY(!answer.body.contains("<b>nobody"));
    }

    void whatGoesBackToTheClient_data()
    {
        QTest::addColumn<Fields>("change");
        QTest::addColumn<QString>("error");
        QTest::newRow("implicit") << Fields{{u"response_type"_s, u"token"_s}}
                                  << u"unsupported_response_type"_s;
        QTest::newRow("plain") << Fields{{u"code_challenge_method"_s, u"plain"_s}} << u"invalid_request"_s;
        QTest::newRow("no PKCE") << Fields{{u"code_challenge"_s, {}}} << u"invalid_request"_s;
        QTest::newRow("no digest") << Fields{{u"code_challenge"_s, u"short"_s}} << u"invalid_request"_s;
        QTest::newRow("unknown scope") << Fields{{u"scope"_s, u"all-apis clusters"_s}} << u"invalid_scope"_s;
    }

    void whatGoesBackToTheClient()
    {
        QFETCH(Fields, change);
        const auto query = callback(asked(change, u"otto@contoso.test"_s));
        QTEST(query.queryItemValue(u"error"_s), "error");
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a b&c=d+%"_s);
    }

    void whoIsNotOfTheWorkspaceIsTold()
    {
        for (const auto &name : {u"gita@fabrikam.test"_s, m_demo->who().connectorId}) {
            const auto answer = asked({}, name);
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.body.contains("User not authorized."));
            QVERIFY(answer.header("location").isEmpty());
        }
    }

    void codesAreForOneUse_data()
    {
        QTest::addColumn<Fields>("change");
        QTest::addColumn<int>("seconds"); // since the code was made
        QTest::addColumn<int>("status");
        QTest::newRow("right") << Fields{} << 59 << 200;
        QTest::newRow("too late") << Fields{} << 60 << 400;
        QTest::newRow("another verifier") << Fields{{u"code_verifier"_s, QString(43, u'x')}} << 0 << 400;
        QTest::newRow("no verifier") << Fields{{u"code_verifier"_s, {}}} << 0 << 400;
        QTest::newRow("the challenge as verifier") << Fields{{u"code_verifier"_s, challenge}} << 0 << 400;
        QTest::newRow("another client")
            << Fields{{u"client_id"_s, u"c0ffee11-2233-4455-8677-8899aabbccdd"_s}} << 0 << 400;
        QTest::newRow("another redirect")
            << Fields{{u"redirect_uri"_s, u"http://localhost:8021"_s}} << 0 << 400;
        QTest::newRow("another code") << Fields{{u"code"_s, u"dcod0"_s}} << 0 << 400;
    }

    void codesAreForOneUse()
    {
        QFETCH(Fields, change);
        QFETCH(int, seconds);
        const auto code = callback(asked({}, u"otto@contoso.test"_s)).queryItemValue(u"code"_s);
        m_clock.pass(std::chrono::seconds(seconds));
        const auto first = token(with(redemption(code), change));
        QTEST(first.status, "status");
        QCOMPARE(first.json["error"_L1].toString(), first.status == 200 ? QString() : u"invalid_grant"_s);
        if (!change.contains(u"code"_s)) // a first try spends it, also a wrong one
            QCOMPARE(token(redemption(code)).status, 400);
    }

    void refreshTokensRotate()
    {
        const auto code = callback(asked({}, u"otto@contoso.test"_s)).queryItemValue(u"code"_s);
        const auto first = token(redemption(code)).json["refresh_token"_L1].toString();
        const auto next = token(refresh(first));
        QCOMPARE(next.status, 200);
        QCOMPARE(userOf(next), u"otto@contoso.test"_s);
        QVERIFY(next.json["refresh_token"_L1].toString() != first);
        const auto again = token(refresh(first));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.json["error_description"_L1].toString(), u"Refresh token is invalid"_s);
        const auto second = next.json["refresh_token"_L1].toString();
        QCOMPARE(token(with(refresh(second), {{u"client_id"_s, u"another"_s}})).status, 400);
        QCOMPARE(token(refresh(second)).status, 200);
    }

    void withoutOfflineAccessNothingIsRefreshed()
    {
        const auto back = asked({{u"scope"_s, u"all-apis"_s}}, u"otto@contoso.test"_s);
        const auto tokens = token(redemption(callback(back).queryItemValue(u"code"_s)));
        QCOMPARE(tokens.status, 200);
        QVERIFY(!tokens.json.contains("refresh_token"_L1));
    }

    /// An admin of the account can switch the command line's app off; one of its own goes on.
    void anAppCanBeDisabled()
    {
        const auto code = callback(asked({}, u"otto@contoso.test"_s)).queryItemValue(u"code"_s);
        const auto old = token(redemption(code)).json["refresh_token"_L1].toString();
        QVERIFY(m_demo->server().choose(u"sign-in-app-disabled"_s));
        const auto answer = asked({}, u"otto@contoso.test"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("disabled for this account"));
        QCOMPARE(token(refresh(old)).status, 400);
        const Fields own{{u"client_id"_s, u"c0ffee11-2233-4455-8677-8899aabbccdd"_s}};
        QCOMPARE(asked(own, u"otto@contoso.test"_s).status, 303);
    }

    void theNameOfAnotherHostIsRefused()
    {
        const auto url = m_demo->url("/oidc/v1/authorize?"_L1 + QString::fromUtf8(encoded(request({}))));
        QCOMPARE(httpCall("GET", url, {{"Host", "attacker.test"}}).status, 403);
    }

private:
    [[nodiscard]] static Fields request(const Fields &change)
    {
        return with({{u"client_id"_s, u"databricks-cli"_s},
                     {u"redirect_uri"_s, redirect},
                     {u"response_type"_s, u"code"_s},
                     {u"scope"_s, u"offline_access all-apis"_s},
                     {u"state"_s, u"a b&c=d+%"_s},
                     {u"code_challenge"_s, challenge},
                     {u"code_challenge_method"_s, u"S256"_s}},
                    change);
    }

    [[nodiscard]] static Fields redemption(const QString &code)
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"client_id"_s, u"databricks-cli"_s},
                {u"code"_s, code},
                {u"code_verifier"_s, QString::fromLatin1(verifier)},
                {u"redirect_uri"_s, redirect}};
    }

    [[nodiscard]] static Fields refresh(const QString &token)
    {
        return {{u"grant_type"_s, u"refresh_token"_s},
                {u"client_id"_s, u"databricks-cli"_s},
                {u"refresh_token"_s, token}};
    }

    /// The authorize page; as `person` without a browser, if there is one.
    [[nodiscard]] HttpAnswer asked(const Fields &change, const QString &person) const
    {
        const auto query = QString::fromUtf8(encoded(request(change)));
        HttpHeaders headers;
        if (!person.isEmpty())
            headers.emplaceBack("X-Demo-Person", person.toUtf8());
        return httpCall("GET", m_demo->url("/oidc/v1/authorize?"_L1 + query), headers);
    }

    [[nodiscard]] static QByteArray requestOn(const HttpAnswer &page)
    {
        static const QRegularExpression hidden(u"name=\"request\" value=\"([0-9a-f]+)\""_s);
        return hidden.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }

    [[nodiscard]] HttpAnswer post(const QByteArray &form) const
    {
        return httpCall("POST", m_demo->url(u"/oidc/v1/authorize"_s), formHeaders, form);
    }

    /// What a person's click on the page leads to.
    [[nodiscard]] HttpAnswer chosen(const QString &person) const
    {
        return post("request=" + requestOn(asked({}, {})) + "&person=" + person.toUtf8());
    }

    /// What the client hears.
    [[nodiscard]] static QUrlQuery callback(const HttpAnswer &back)
    {
        const QUrl url(QString::fromUtf8(back.header("location")), QUrl::StrictMode);
        return url.toString(QUrl::RemoveQuery) == redirect + u'/' ? QUrlQuery(url) : QUrlQuery();
    }

    [[nodiscard]] HttpAnswer token(const Fields &form) const
    {
        return httpCall("POST", m_demo->url(u"/oidc/v1/token"_s), formHeaders, encoded(form));
    }

    [[nodiscard]] QString userOf(const HttpAnswer &tokens) const
    {
        const auto me = httpCall("GET", m_demo->url(u"/api/2.0/preview/scim/v2/Me"_s),
                                 bearer(tokens.json["access_token"_L1].toString()));
        return me.json["userName"_L1].toString();
    }

    FakeClock m_clock;
    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestBrowserSignIn)
#include "tst_browsersignin.moc"
