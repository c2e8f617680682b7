// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto hidden = "7e57ab1e00000006"_L1; // a warehouse of which the connector has no permission

} // namespace

/// The scenario `laggy`: what is written takes effect later, and reads disagree until then.
class TestDemoLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        demo::Options options;
        options.scenario = u"laggy"_s;
        options.lag = 20s;
        options.clock = m_clock.reader();
        m_demo = std::make_unique<DemoFixture>(options);
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void grantsAreLate()
    {
        const auto catalog = u"/api/2.1/unity-catalog/catalogs/inventory"_s;
        QVERIFY(runAsAdmin(u"GRANT USE CATALOG ON CATALOG inventory TO `%1`"_s));
        QCOMPARE(asConnector("GET", catalog).status, 403);
        m_clock.pass(19s);
        QCOMPARE(asConnector("GET", catalog).status, 403);
        m_clock.pass(2s);
        QCOMPARE(asConnector("GET", catalog).status, 200);
        QVERIFY(runAsAdmin(u"REVOKE USE CATALOG ON CATALOG inventory FROM `%1`"_s));
        QCOMPARE(asConnector("GET", catalog).status, 200);
        m_clock.pass(20s);
        QCOMPARE(asConnector("GET", catalog).status, 403);
    }

    void everySecondReadTellsOfBefore()
    {
        const auto path = u"/api/2.1/unity-catalog/permissions/catalog/inventory"_s;
        const auto rows = [](const HttpAnswer &answer) {
            const auto list = answer.json["privilege_assignments"_L1].toArray();
            return std::count_if(list.cbegin(), list.cend(), [](const QJsonValue &row) {
                return row["principal"_L1].toString() == "data readers"_L1;
            });
        };
        const auto patched =
            asAdmin("PATCH", path, R"({"changes":[{"principal":"data readers","add":["USE_CATALOG"]}]})");
        QCOMPARE(rows(patched), 1);
        QList<qsizetype> told;
        for (int i = 0; i < 4; ++i)
            told += rows(asAdmin("GET", path));
        QCOMPARE(told, (QList<qsizetype>{0, 1, 0, 1}));
        m_clock.pass(20s);
        QCOMPARE(rows(asAdmin("GET", path)), 1);
        QCOMPARE(rows(asAdmin("GET", path)), 1);
    }

    void entitlementsAreLate()
    {
        const auto me = u"/api/2.0/preview/scim/v2/Me"_s;
        const auto self = u"/api/2.0/preview/scim/v2/ServicePrincipals/4567890123456789"_s;
        const auto removed =
            asAdmin("PATCH", self, R"({"Operations":[{"op":"remove","path":"entitlements"}]})");
        QCOMPARE(removed.json["entitlements"_L1].toArray().size(), 0);
        QCOMPARE(asConnector("GET", me).status, 200);
        m_clock.pass(20s);
        QCOMPARE(asConnector("GET", me).status, 403);
    }

    void permissionsOfWarehousesAreLate()
    {
        const QString permissions = "/api/2.0/permissions/warehouses/"_L1 + hidden;
        const QString start = "/api/2.0/sql/warehouses/"_L1 + hidden + "/start"_L1;
        const QJsonObject entry{{u"service_principal_name"_s, m_demo->who().connectorId},
                                {u"permission_level"_s, u"CAN_USE"_s}};
        const auto body = QJsonDocument(QJsonObject{{u"access_control_list"_s, QJsonArray{entry}}}).toJson();
        const auto count = [](const HttpAnswer &answer) {
            return answer.json["access_control_list"_L1].toArray().size();
        };
        const auto written = count(asAdmin("PATCH", permissions, body));
        QCOMPARE(count(asAdmin("GET", permissions)), written - 1);
        QCOMPARE(count(asAdmin("GET", permissions)), written);
        QCOMPARE(asConnector("POST", start).status, 403);
        m_clock.pass(20s);
        QCOMPARE(asConnector("POST", start).status, 200);
    }

    void newPrincipalsAreLate()
    {
        const auto all = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
        const auto made = asAdmin("POST", all, R"({"displayName":"new"})");
        const auto id = made.json["id"_L1].toString();
        const auto application = made.json["applicationId"_L1].toString();
        QCOMPARE(asAdmin("GET", all + u'/' + id).status, 404);
        QCOMPARE(asAdmin("GET", all + u'/' + id).status, 200);
        const auto secret =
            asAdmin("POST", u"/api/2.0/accounts/servicePrincipals/%1/credentials/secrets"_s.arg(id), "{}");
        const auto grant = u"GRANT USE CATALOG ON CATALOG inventory TO `%1`"_s.arg(application);
        const auto signIn = [&] {
            const auto pair = application + u':' + secret.json["secret"_L1].toString();
            return httpCall("POST", m_demo->url(u"/oidc/v1/token"_s),
                            {{"Content-Type", "application/x-www-form-urlencoded"},
                             {"Authorization", "Basic " + pair.toUtf8().toBase64()}},
                            "grant_type=client_credentials&scope=all-apis")
                .status;
        };
        QVERIFY(!runAsAdmin(grant));
        QCOMPARE(signIn(), 401);
        m_clock.pass(20s);
        QVERIFY(runAsAdmin(grant));
        QCOMPARE(signIn(), 200);
    }

    void anotherScenarioIsPrompt()
    {
        QVERIFY(m_demo->server().choose(u"normal"_s));
        QVERIFY(runAsAdmin(u"GRANT USE CATALOG ON CATALOG inventory TO `%1`"_s));
        QCOMPARE(asConnector("GET", u"/api/2.1/unity-catalog/catalogs/inventory"_s).status, 200);
    }

private:
    [[nodiscard]] HttpAnswer asConnector(const QByteArray &verb, const QString &path) const
    {
        return httpCall(verb, m_demo->url(path), bearer(m_demo->who().personalToken),
                        verb == "GET" ? QByteArray() : "{}"_ba);
    }
    [[nodiscard]] HttpAnswer asAdmin(const QByteArray &verb, const QString &path,
                                     const QByteArray &body = {}) const
    {
        return httpCall(verb, m_demo->url(path), bearer(m_demo->who().adminToken), body);
    }
    /// `%1` in the script is the connector.
    [[nodiscard]] bool runAsAdmin(const QString &script) const
    {
        const auto text = script.contains(u"%1"_s) ? script.arg(m_demo->who().connectorId) : script;
        return m_demo->server().runAsAdmin(text).constFirst().hasSucceeded();
    }

    FakeClock m_clock;
    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoLag)
#include "tst_demolag.moc"
