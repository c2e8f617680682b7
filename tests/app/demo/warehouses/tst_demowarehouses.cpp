// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto running = "7e57ab1e00000001"_L1;
constexpr auto stoppedServerless = "7e57ab1e00000002"_L1;
constexpr auto stoppedPro = "7e57ab1e00000003"_L1;
constexpr auto viewOnly = "7e57ab1e00000005"_L1;
constexpr auto hidden = "7e57ab1e00000006"_L1;

} // namespace

/// Warehouses, their permissions, service principals and their secrets.
class TestDemoWarehouses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void listsWhatTheCallerSees()
    {
        QCOMPARE(idsOf(asConnector("GET", u"/api/2.0/sql/warehouses"_s)).size(), 5);
        QCOMPARE(idsOf(asAdmin("GET", u"/api/2.0/sql/warehouses"_s)).size(), 6);
        const auto usable = idsOf(asConnector("GET", u"/api/2.0/sql/warehouses?skip_cannot_use=true"_s));
        QCOMPARE(usable.size(), 4);
        QVERIFY(!usable.contains(viewOnly));
    }

    void listComesInPages()
    {
        QStringList ids;
        QString token;
        int pages = 0;
        do {
            const auto answer =
                asConnector("GET", u"/api/2.0/sql/warehouses?page_size=2&page_token="_s + token);
            ids += idsOf(answer);
            token = answer.json["next_page_token"_L1].toString();
            ++pages;
        } while (!token.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(ids, idsOf(asConnector("GET", u"/api/2.0/sql/warehouses"_s)));
        QCOMPARE(asConnector("GET", u"/api/2.0/sql/warehouses?page_token=x"_s).status, 400);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown id") << "GET"_ba << u"/0000000000000000"_s << 400
                                    << u"RESOURCE_DOES_NOT_EXIST"_s;
        QTest::newRow("hidden one") << "GET"_ba << u'/' + hidden << 403 << u"PERMISSION_DENIED"_s;
        QTest::newRow("view is enough to read") << "GET"_ba << u'/' + viewOnly << 200 << QString();
        QTest::newRow("view does not start")
            << "POST"_ba << u'/' + viewOnly + "/start"_L1 << 403 << u"PERMISSION_DENIED"_s;
        QTest::newRow("use starts") << "POST"_ba << u'/' + stoppedPro + "/start"_L1 << 200 << QString();
        QTest::newRow("start of a running one")
            << "POST"_ba << u'/' + running + "/start"_L1 << 200 << QString();
        QTest::newRow("use does not stop")
            << "POST"_ba << u'/' + running + "/stop"_L1 << 403 << u"PERMISSION_DENIED"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        const auto answer =
            asConnector(verb, "/api/2.0/sql/warehouses"_L1 + path, verb == "POST" ? "{}" : "");
        QTEST(answer.status, "status");
        QTEST(answer.json["error_code"_L1].toString(), "code");
    }

    void statesTakeTheirTime_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("starts");
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::newRow("a serverless one starts") << QString(stoppedServerless) << true << 5'000ms;
        QTest::newRow("a pro one starts") << QString(stoppedPro) << true << 240'000ms;
        QTest::newRow("one stops") << QString(running) << false << 2'000ms;
    }

    void statesTakeTheirTime()
    {
        using demo::WarehouseState;
        QFETCH(QString, id);
        QFETCH(bool, starts);
        QFETCH(std::chrono::milliseconds, time);
        FakeClock clock;
        demo::Warehouses warehouses(0.1, clock.reader());
        clock.pass(1h);
        auto &warehouse = *warehouses.find(id);
        if (starts)
            warehouses.start(warehouse);
        else
            warehouses.stop(warehouse);
        clock.pass(time / 10 - 1ms);
        QVERIFY(warehouses.find(id)->state == (starts ? WarehouseState::Starting : WarehouseState::Stopping));
        clock.pass(1ms);
        QVERIFY(warehouses.find(id)->state == (starts ? WarehouseState::Running : WarehouseState::Stopped));
    }

    void startAndStopAreAsked()
    {
        asConnector("POST", "/api/2.0/sql/warehouses/"_L1 + stoppedServerless + "/start"_L1, "{}");
        QTRY_COMPARE(stateOf(stoppedServerless), u"RUNNING"_s);
        asAdmin("POST", "/api/2.0/sql/warehouses/"_L1 + running + "/stop"_L1, "{}");
        QTRY_COMPARE(stateOf(running), u"STOPPED"_s);
    }

    void failedStartsShowInHealth()
    {
        QVERIFY(m_demo->server().choose(u"warehouse.start_failed"_s));
        asConnector("POST", "/api/2.0/sql/warehouses/"_L1 + stoppedPro + "/start"_L1, "{}");
        const auto answer = asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + stoppedPro);
        QCOMPARE(answer.json["state"_L1].toString(), u"STARTING"_s);
        QCOMPARE(answer.json["health"_L1]["status"_L1].toString(), u"FAILED"_s);
        QCOMPARE(answer.json["health"_L1]["failure_reason"_L1]["code"_L1].toString(),
                 u"AZURE_QUOTA_EXCEEDED_EXCEPTION"_s);
    }

    void kindsAreTold()
    {
        const auto pro = asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + stoppedPro).json;
        QCOMPARE(pro["warehouse_type"_L1].toString(), u"PRO"_s);
        QCOMPARE(pro["enable_serverless_compute"_L1].toBool(), false);
        const auto serverless = asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + running).json;
        QCOMPARE(serverless["warehouse_type"_L1].toString(), u"PRO"_s);
        QCOMPARE(serverless["enable_serverless_compute"_L1].toBool(), true);
        QCOMPARE(serverless["odbc_params"_L1]["path"_L1].toString(),
                 QString("/sql/1.0/warehouses/"_L1 + running));
    }

    void permissionsAreMergedAndReplaced()
    {
        const QString path = "/api/2.0/permissions/warehouses/"_L1 + hidden;
        QCOMPARE(asConnector("GET", path).status, 403);
        QCOMPARE(asAdmin("PATCH", path, entry("service_principal_name", connector(), "CAN_USE")).status, 200);
        QCOMPARE(asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + hidden).status, 200);
        QCOMPARE(holders(asAdmin("GET", path)),
                 (QStringList{u"ada@contoso.test"_s, connector(), u"admins"_s}));
        const auto replaced = asAdmin("PUT", path, entry("user_name", u"omar@contoso.test"_s, "IS_OWNER"));
        QCOMPARE(holders(replaced), (QStringList{u"omar@contoso.test"_s, u"admins"_s}));
        QCOMPARE(asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + hidden).status, 403);
        const auto levels = asAdmin("GET", path + "/permissionLevels"_L1);
        QCOMPARE(levels.json["permission_levels"_L1].toArray().size(), 5);
    }

    void badPermissionsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("display name")
            << entry("service_principal_name", u"draftt-connector"_s, "CAN_USE")
            << u"Principal: ServicePrincipalName(draftt-connector) does not exist"_s;
        QTest::newRow("unknown group") << entry("group_name", u"nobody"_s, "CAN_USE")
                                       << u"Principal: GroupName(nobody) does not exist"_s;
        QTest::newRow("unknown level") << entry("group_name", u"users"_s, "CAN_FLY")
                                       << u"Permission level CAN_FLY is not valid for a warehouse."_s;
        QTest::newRow("owned by a group")
            << entry("group_name", u"users"_s, "IS_OWNER") << u"A group cannot own a warehouse."_s;
    }

    void badPermissionsChangeNothing()
    {
        QFETCH(QByteArray, body);
        const QString path = "/api/2.0/permissions/sql/warehouses/"_L1 + running;
        const auto before = asAdmin("GET", path).json;
        const auto answer = asAdmin("PATCH", path, body);
        QCOMPARE(answer.status, 400);
        QTEST(answer.json["message"_L1].toString(), "message");
        QCOMPARE(asAdmin("GET", path).json, before);
    }

    void replacingNeedsAnOwner()
    {
        const auto answer = asAdmin("PUT", "/api/2.0/permissions/warehouses/"_L1 + running,
                                    entry("service_principal_name", connector(), "CAN_USE"));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("must provide a new owner."));
    }

    void entitlementsDecide()
    {
        const QString path = u"/api/2.0/preview/scim/v2/ServicePrincipals/4567890123456789"_s;
        const auto patch = [](const QByteArray &operation) -> QByteArray {
            return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[" +
                   operation + "]}";
        };
        QCOMPARE(asConnector("PATCH", path, patch("")).status, 403);
        asAdmin(
            "PATCH", path,
            patch("{\"op\":\"remove\",\"path\":\"entitlements[value eq \\\"databricks-sql-access\\\"]\"}"));
        const auto refused = asConnector("GET", u"/api/2.0/preview/scim/v2/Me"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json["error_code"_L1].toInt(), 403);
        QVERIFY(refused.body.contains("databricks-sql-access or workspace-access entitlements"));
        asAdmin("PATCH", path,
                patch(R"({"op":"add","path":"entitlements","value":[{"value":"databricks-sql-access"}]})"));
        QCOMPARE(asConnector("GET", u"/api/2.0/preview/scim/v2/Me"_s).status, 200);
    }

    void servicePrincipalsAreFoundAndMade()
    {
        const QString path = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
        const auto found = asAdmin("GET", path + "?filter=displayName+eq+%22draftt-connector%22"_L1);
        QCOMPARE(found.json["totalResults"_L1].toInt(), 1);
        QCOMPARE(found.json["Resources"_L1][0]["applicationId"_L1].toString(), connector());
        const auto none = asAdmin("GET", path + "?filter=displayName%20eq%20%22nobody%22"_L1);
        QVERIFY(!none.json.contains("Resources"_L1));
        QCOMPARE(asAdmin("GET", path + "?count=1&startIndex=2"_L1).json["itemsPerPage"_L1].toInt(), 1);
        const auto made = asAdmin("POST", path, R"({"displayName":"new one","active":true})");
        QCOMPARE(made.status, 201);
        const QString one = path + u'/' + made.json["id"_L1].toString();
        QCOMPARE(asAdmin("GET", one).json["displayName"_L1].toString(), u"new one"_s);
        QCOMPARE(asAdmin("POST", path, "{\"applicationId\":\"" + connector().toUtf8() + "\"}").status, 409);
        QCOMPARE(asAdmin("DELETE", one).status, 204);
        QCOMPARE(asAdmin("GET", one).status, 404);
    }

    void secretsAreShownOnce()
    {
        const QString path = u"/api/2.0/accounts/servicePrincipals/4567890123456789/credentials/secrets"_s;
        QCOMPARE(asConnector("GET", path).status, 403);
        const auto made = asAdmin("POST", path, R"({"lifetime":"3600s"})");
        QCOMPARE(made.json["secret"_L1].toString().size(), 36);
        const auto listed = asAdmin("GET", path);
        QCOMPARE(listed.json["secrets"_L1].toArray().size(), 2);
        QVERIFY(!listed.body.contains(made.json["secret"_L1].toString().toUtf8()));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(asAdmin("POST", path, "{}").status, 200);
        QCOMPARE(asAdmin("POST", path, "{}").status, 400);
        QCOMPARE(asAdmin("DELETE", path + u'/' + made.json["id"_L1].toString()).status, 200);
        QCOMPARE(asAdmin("POST", path, R"({"lifetime":"99999999999s"})").status, 400);
    }

private:
    static QByteArray entry(const char *kind, const QString &name, const char *level)
    {
        const QJsonObject one{{QString::fromLatin1(kind), name},
                              {u"permission_level"_s, QString::fromLatin1(level)}};
        return QJsonDocument(QJsonObject{{u"access_control_list"_s, QJsonArray{one}}}).toJson();
    }

    static QStringList idsOf(const HttpAnswer &answer)
    {
        QStringList ids;
        for (const auto &warehouse : answer.json["warehouses"_L1].toArray())
            ids.append(warehouse["id"_L1].toString());
        return ids;
    }

    static QStringList holders(const HttpAnswer &answer)
    {
        QStringList names;
        for (const auto &entry : answer.json["access_control_list"_L1].toArray()) {
            for (const auto *key : {"service_principal_name", "user_name", "group_name"}) {
                if (const auto name = entry[QLatin1String(key)].toString(); !name.isEmpty())
                    names.append(name);
            }
        }
        return names;
    }

    [[nodiscard]] QString connector() const { return m_demo->who().connectorId; }

    [[nodiscard]] QString stateOf(const QString &id) const
    {
        return asConnector("GET", "/api/2.0/sql/warehouses/"_L1 + id).json["state"_L1].toString();
    }

    HttpAnswer asConnector(const QByteArray &verb, const QString &path, const QByteArray &body = {}) const
    {
        return httpCall(verb, m_demo->url(path), bearer(m_demo->who().personalToken), body);
    }

    HttpAnswer asAdmin(const QByteArray &verb, const QString &path, const QByteArray &body = {}) const
    {
        return httpCall(verb, m_demo->url(path), bearer(m_demo->who().adminToken), body);
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoWarehouses)
#include "tst_demowarehouses.moc"
