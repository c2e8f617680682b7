// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"
#include "core/admin/adminrights.h"
#include "core/admin/askowner.h"
#include "core/admin/browsersignin.h"
#include "core/admin/reach.h"
#include "core/workspace/metastore.h"
#include "core/workspace/serviceprincipals.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The people of the demo sign in with the browser: what they are, see and may ask for.
class TestAdminPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
        m_http = std::make_unique<HttpClient>(m_network);
        m_http->setTimeScale(0.01);
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void tellsWhatTheyAre_data();
    void tellsWhatTheyAre();
    void denying();
    void theAppIsDisabled();
    void staySignedInBeyondTheToken();
    void seeWhatAGrantOpens();
    void askTheOwnerForThePrincipal();

private:
    [[nodiscard]] Result<SignInOutcome> signIn(const QString &person,
                                               std::chrono::milliseconds patience = 30s)
    {
        return awaited<SignInOutcome>([&](const Done<SignInOutcome> &done) {
            BrowserSignIn order{.address = *PastedAddress::parse(m_demo->url().toString())};
            order.ports = {0, 0};
            order.patience = patience;
            order.onReady = [this, person](const SignInPlace &place) {
                m_browser = browse(place.page, person);
            };
            return signInWithBrowser(*m_http, order, done);
        });
    }
    /// What a browser does: goes where it is led.
    [[nodiscard]] static Pending browse(const QUrl &page, const QString &person)
    {
        return post([page, person] {
            const auto led = httpCall("GET", page, {{"X-Demo-Person", person.toUtf8()}});
            if (led.status == 303)
                (void)httpCall("GET", QUrl(QString::fromUtf8(led.header("location"))));
        });
    }
    [[nodiscard]] std::optional<AdminSession> session(const demo::Principal &person)
    {
        const auto outcome = signIn(person.name);
        const auto *admin = outcome ? std::get_if<AdminSession>(&*outcome) : nullptr;
        return admin ? std::optional(*admin) : std::nullopt;
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<HttpClient> m_http;
    Pending m_browser;
};

void TestAdminPeople::tellsWhatTheyAre_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("person");
    QTest::addColumn<AdminRights>("rights");
    using namespace demo;
    const auto owner = people::admin().name;
    const auto mira = people::metastoreAdmin().name;
    QTest::newRow("who may do everything")
        << u"normal"_s << people::allRounder().name << AdminRights{Permit::Yes, Permit::No, owner};
    QTest::newRow("workspace admin") << u"normal"_s << people::workspaceAdmin().name
                                     << AdminRights{Permit::Yes, Permit::No, owner};
    QTest::newRow("nobody") << u"normal"_s << people::ordinaryUser().name
                            << AdminRights{Permit::No, Permit::No, owner};
    QTest::newRow("metastore admin, no workspace admin")
        << u"split-roles"_s << mira << AdminRights{Permit::No, Permit::Yes, mira};
}

void TestAdminPeople::tellsWhatTheyAre()
{
    QFETCH(QString, scenario);
    QFETCH(QString, person);
    QVERIFY(m_demo->server().choose(scenario));
    const auto outcome = signIn(person);
    QVERIFY(outcome);
    const auto *admin = std::get_if<AdminSession>(&*outcome);
    QVERIFY(admin);
    QCOMPARE(admin->person.userName, person);
    const auto metastore =
        valueOf<MetastoreInfo>([&](const auto &done) { return fetchMetastore(admin->workspace, done); });
    QVERIFY(metastore);
    QTEST(adminRightsOf(admin->person, metastore->owner), "rights");
}

void TestAdminPeople::denying()
{
    const auto outcome = signIn(u"deny"_s);
    QVERIFY(outcome);
    const auto *refusal = std::get_if<SignInRefusal>(&*outcome);
    QVERIFY(refusal);
    QCOMPARE(refusal->problem, SignInProblem::Denied);
}

/// The page says so, and no callback comes.
void TestAdminPeople::theAppIsDisabled()
{
    QVERIFY(m_demo->server().choose(u"sign-in-app-disabled"_s));
    const auto outcome = signIn(demo::people::allRounder().name, 300ms);
    QVERIFY(outcome);
    const auto *refusal = std::get_if<SignInRefusal>(&*outcome);
    QVERIFY(refusal);
    QCOMPARE(refusal->problem, SignInProblem::NoAnswer);
}

/// Twice: the second time with the refresh token that the first one brought.
void TestAdminPeople::staySignedInBeyondTheToken()
{
    const auto admin = session(demo::people::allRounder());
    QVERIFY(admin);
    for (int hour = 0; hour < 2; ++hour) {
        m_demo->server().expireAccessTokens();
        QVERIFY(valueOf<User>([&](const auto &done) { return fetchCurrentUser(admin->workspace, done); }));
    }
    QCOMPARE(m_demo->count("POST", u"/oidc/v1/token"_s), 3);
}

void TestAdminPeople::seeWhatAGrantOpens()
{
    const auto admin = session(demo::people::allRounder());
    QVERIFY(admin);
    const Scope scope{*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}};
    m_demo->server().clearRequests();
    const auto reach =
        awaited<Reach>([&](const auto &done) { return fetchReach(admin->workspace, scope, done); });
    QVERIFY(reach);
    QVERIFY(reach->census.tables > 3);
    QVERIFY(reach->census.columns > reach->census.tables);
    QVERIFY(reach->isWhole());
    QVERIFY(!reach->owners.isEmpty());
    for (const auto &request : m_demo->server().requests())
        QCOMPARE(request.verb, "GET"_ba);
}

void TestAdminPeople::askTheOwnerForThePrincipal()
{
    const auto admin = session(demo::people::workspaceAdmin());
    QVERIFY(admin);
    const auto principal = valueOf<User>([&](const auto &done) {
        return fetchServicePrincipal(admin->workspace, *ClientId::parse(demo::people::connector().name),
                                     done);
    });
    QVERIFY(principal);
    const Scope scope{*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}};
    const auto questions = awaited<QList<OwnerQuestion>>(
        [&](const auto &done) { return fetchOwnerQuestions(admin->workspace, wantedGrants(scope), done); });
    QVERIFY(questions);
    QCOMPARE(questions->size(), 2);
    m_demo->server().clearRequests();
    const auto sent = awaited<QList<RequestDestination>>(
        [&](const auto &done) { return askOwners(admin->workspace, *questions, {principal->scimId}, done); });
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    QCOMPARE(m_demo->count("POST", u"/api/3.0/rfa/requests"_s), 1);
}

DRAFTT_TEST(TestAdminPeople)
#include "tst_adminpeople.moc"
