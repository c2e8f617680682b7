// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

demo::Reply page(const QByteArray &html, int status = 200)
{
    demo::Reply reply;
    reply.status = status;
    reply.contentType = "text/html"_ba;
    reply.body = html;
    return reply;
}

demo::Reply me(const QJsonObject &changes)
{
    QJsonObject user{{u"id"_s, u"4567890123456789"_s},
                     {u"userName"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s},
                     {u"displayName"_s, u"draftt-connector"_s},
                     {u"active"_s, true}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        user[change.key()] = change.value();
    return demo::Reply::json(user);
}

} // namespace

/// The checks of the Connect step on the demo workspace.
class TestConnectSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
    }
    void cleanup()
    {
        const auto problems = m_bench->demo.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_bench.reset();
    }

    void provesAGoodConnection()
    {
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(m_bench->seen(CheckId::Reach), u"HTTP 200"_s);
        QCOMPARE(m_bench->seen(CheckId::Tls), u"not used: loopback"_s);
        QCOMPARE(m_bench->seen(CheckId::WhoAmI),
                 u"draftt-connector (0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0)"_s);
        QVERIFY(m_bench->session.info);
        QVERIFY(m_bench->session.user && m_bench->session.user->isServicePrincipal);
        QVERIFY(m_bench->session.warehouses.size() >= 4);
    }

    void everyAnswerIsKept()
    {
        QVERIFY(run());
        for (const auto id : {CheckId::Reach, CheckId::IsWorkspace, CheckId::SignIn, CheckId::WhoAmI,
                              CheckId::MayUseSql, CheckId::SeesWarehouse})
            QVERIFY2(m_bench->outcome(id).exchange, qPrintable(QString::number(int(id))));
        QVERIFY(m_bench->outcome(CheckId::WhoAmI).exchange->url.path().endsWith(u"/Me"_s));
        QVERIFY(m_bench->outcome(CheckId::SignIn).exchange->url.path().endsWith(u"/token"_s));
    }

    void asksNothingTwice()
    {
        QVERIFY(run());
        QCOMPARE(m_bench->demo.count("GET"_ba, u"/api/2.0/preview/scim/v2/Me"_s), 1);
        QCOMPARE(m_bench->demo.count("GET"_ba, u"/api/2.0/sql/warehouses"_s), 1);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/oidc/v1/token"_s), 1);
        QCOMPARE(m_bench->demo.count("GET"_ba, u"/.well-known/databricks-config"_s), 1);
        QCOMPARE(m_bench->demo.count("GET"_ba, u"/oidc/.well-known/oauth-authorization-server"_s), 1);
    }

    void provesAPersonalToken()
    {
        m_bench->usePersonalToken();
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(m_bench->demo.count("GET"_ba, u"/api/2.0/preview/scim/v2/Me"_s), 1);
        QVERIFY(m_bench->session.principal());
    }

    void refusesAWrongPersonalTokenAtSignIn()
    {
        m_bench->session.method = SignInMethod::PersonalToken;
        m_bench->session.secret = Secret("dapi00000000000000000000000000000000"_ba);
        m_bench->reconnect();
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::SignIn), u"auth.pat_invalid"_s);
        QCOMPARE(m_bench->state(CheckId::WhoAmI), CheckState::Skipped);
    }

    void refusesAWrongSecret()
    {
        m_bench->session.secret = Secret("dose0000"_ba);
        m_bench->reconnect();
        QVERIFY(run());
        QCOMPARE(m_bench->state(CheckId::IsWorkspace), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::SignIn), u"auth.invalid_client"_s);
        for (const auto id : {CheckId::WhoAmI, CheckId::MayUseSql, CheckId::SeesWarehouse})
            QCOMPARE(m_bench->state(id), CheckState::Skipped);
    }

    void neverSendsTheSecretToAnotherSite()
    {
        m_bench->answer(u"well-known"_s, page("<html><title>Welcome to nginx!</title></html>", 404));
        QVERIFY(run());
        QCOMPARE(m_bench->state(CheckId::Reach), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::IsWorkspace), u"host.not_a_workspace"_s);
        QCOMPARE(m_bench->state(CheckId::SignIn), CheckState::Skipped);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/oidc/v1/token"_s), 0);
    }

    void refusesAnAccountConsole()
    {
        m_bench->answer(u"databricks-config"_s,
                        demo::Reply::json({{u"oidc_endpoint"_s, m_bench->demo.url(u"/oidc"_s).toString()},
                                           {u"host_type"_s, u"account"_s}}));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::IsWorkspace), u"host.not_a_workspace"_s);
        QCOMPARE(m_bench->state(CheckId::SignIn), CheckState::Skipped);
    }

    void namesAHostThatIsNotThere()
    {
        QTcpServer nobody; // takes a port that nothing listens on afterwards
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const auto port = nobody.serverPort();
        nobody.close();
        m_bench->session.address = *PastedAddress::parse(u"http://127.0.0.1:%1"_s.arg(port));
        m_bench->reconnect();
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::Reach), u"host.unreachable"_s);
        QCOMPARE(m_bench->state(CheckId::Tls), CheckState::Skipped);
    }

    void doubtsTheIdentity_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("code");
        QTest::newRow("switched off")
            << QJsonObject{{u"active"_s, false}} << u"auth.principal_inactive_or_not_in_workspace"_s;
        QTest::newRow("somebody else")
            << QJsonObject{{u"userName"_s, u"11111111-2222-3333-4444-555555555555"_s}}
            << u"auth.wrong_tenant_or_cloud"_s;
    }

    void doubtsTheIdentity()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, code);
        m_bench->answer(u"/scim/v2/Me$"_s, me(changes));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::WhoAmI), code);
        // What does not need the identity goes on.
        QCOMPARE(m_bench->state(CheckId::SeesWarehouse), CheckState::Passed);
    }

    void doubtsAnotherWorkspace()
    {
        m_bench->session.address->workspaceId = u"1"_s;
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::WhoAmI), u"auth.wrong_tenant_or_cloud"_s);
        const auto facts = m_bench->outcome(CheckId::WhoAmI).diagnosis->facts;
        QCOMPARE(facts.workspaceId, m_bench->demo.server().workspaceId());
    }

    void namesAMissingEntitlement()
    {
        m_bench->answer(
            u"/sql/warehouses$"_s,
            demo::Reply::error(403, u"403"_s,
                               u"This API is disabled for users without the databricks-sql-access or "
                               "workspace-access entitlements. Contact your administrator."_s));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::MayUseSql), u"auth.missing_entitlement"_s);
        QCOMPARE(m_bench->state(CheckId::SeesWarehouse), CheckState::Skipped);
    }

    void saysWhenNoWarehouseIsVisible()
    {
        m_bench->answer(u"/sql/warehouses$"_s, demo::Reply::json({}));
        QVERIFY(run());
        QCOMPARE(m_bench->state(CheckId::MayUseSql), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::SeesWarehouse), u"warehouse.no_can_use"_s);
        QVERIFY(m_bench->session.warehouses.isEmpty());
    }

    void showsThePausesOfTheServer()
    {
        auto busy = demo::Reply::error(429, u"REQUEST_LIMIT_EXCEEDED"_s, u"slow down"_s);
        busy.headers = {{"Retry-After", "1"}};
        m_bench->answer(u"/sql/warehouses$"_s, busy, 1);
        QList<CheckKey> paused;
        connect(&m_bench->runner, &CheckRunner::progressed, this,
                [&paused](const CheckKey &key, const CheckProgress &progress) {
                    if (progress.kind == CheckProgress::Kind::Retrying && progress.serverAsked)
                        paused += key;
                });
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(paused, QList<CheckKey>({{CheckId::MayUseSql, {}}}));
    }

private:
    [[nodiscard]] bool run() { return m_bench->run(connectChecks(m_bench->workspace(), m_bench->session)); }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestConnectSteps)
#include "tst_connectchecks.moc"
