// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "app/demo/scenarios.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The demo's web pages, its SQL editor, and the scenarios.
class TestDemoSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void noLinkIsDead()
    {
        static const QRegularExpression link(u"(?:href|src)=\"(/[^\"]*)\""_s);
        QStringList open{u"/"_s,
                         u"/favicon.ico"_s,
                         u"/sql/history"_s,
                         u"/settings/user/developer/access-tokens"_s,
                         u"/explore/data/prod-eu/%C3%A9t%C3%A9/a%60b"_s,
                         u"/sql/editor?o=4012345678901234"_s,
                         u"/login.html"_s};
        QSet<QString> seen;
        while (!open.isEmpty()) {
            const auto path = open.takeFirst();
            if (seen.contains(path))
                continue;
            seen.insert(path);
            const auto answer = httpCall("GET", m_demo->url(path));
            QVERIFY2(answer.status == 200, qPrintable(path));
            for (auto it = link.globalMatch(QString::fromUtf8(answer.body)); it.hasNext();)
                open.append(it.next().captured(1));
        }
        QVERIFY(seen.size() > 15);
        QVERIFY(seen.contains("/sql/warehouses/7e57ab1e00000003"_L1));
    }

    void pagesEscapeWhatTheyShow()
    {
        const auto answer = httpCall("GET", m_demo->url(u"/explore/data/%3Cscript%3E"_s));
        QVERIFY(answer.body.contains("`&lt;script&gt;`"));
        QVERIFY(!answer.body.contains("<script>"));
        QVERIFY(answer.header("content-security-policy").contains("default-src 'none'"));
    }

    void unknownPagesAreTold()
    {
        QCOMPARE(httpCall("GET", m_demo->url(u"/nowhere"_s)).status, 404);
        QCOMPARE(httpCall("GET", m_demo->url(u"/sql/warehouses/nope"_s)).status, 404);
        QCOMPARE(m_demo->problems().size(), 2);
        m_demo->server().clearRequests();
    }

    void editorRunsAsTheAdmin()
    {
        const auto connector = m_demo->who().connectorId;
        const QString script = u"-- for the connector\nGRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                               u"SHOW GRANTS ON CATALOG `inventory`; SELEC 1; SELECT 1"_s.arg(connector);
        const auto answer = run(script, {{"X-Demo-Token", pageToken()}, {"Origin", origin()}});
        QCOMPARE(answer.status, 200);
        const auto outcomes = answer.json["outcomes"_L1].toArray();
        QCOMPARE(outcomes.size(), 4);
        QCOMPARE(outcomes[0]["state"_L1].toString(), u"SUCCEEDED"_s);
        QCOMPARE(outcomes[0]["line"_L1].toInt(), 2);
        QVERIFY(QJsonDocument(outcomes[1]["rows"_L1].toArray()).toJson().contains(connector.toUtf8()));
        QCOMPARE(outcomes[2]["state"_L1].toString(), u"FAILED"_s);
        QVERIFY(outcomes[2]["message"_L1].toString().contains("PARSE_SYNTAX_ERROR"_L1));
        QCOMPARE(outcomes[3]["state"_L1].toString(), u"SKIPPED"_s);
    }

    void editorWorksWithTheAdminsToken()
    {
        QCOMPARE(run(u"SELECT 1"_s, bearer(m_demo->who().adminToken)).status, 200);
    }

    void strangersMayNotRun_data()
    {
        QTest::addColumn<bool>("withToken");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no token") << false << QByteArray() << QByteArray();
        QTest::newRow("wrong token") << false << "X-Demo-Token"_ba
                                     << "0123"_ba;
        QTest::newRow("the connector's token") << false << "Authorization"_ba
                                               << "Bearer CONNECTOR"_ba;
        QTest::newRow("another site") << true << "Origin"_ba
                                      << "http://evil.test"_ba;
        QTest::newRow("a sandboxed page") << true << "Origin"_ba
                                          << "null"_ba;
        QTest::newRow("another port") << true << "Origin"_ba
                                      << "http://127.0.0.1:1"_ba;
        QTest::newRow("rebound name") << true << "Host"_ba
                                      << "evil.test"_ba;
    }

    void strangersMayNotRun()
    {
        QFETCH(bool, withToken);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        HttpHeaders headers;
        if (withToken)
            headers.emplaceBack("X-Demo-Token", pageToken());
        if (!header.isEmpty())
            headers.emplaceBack(header, value.replace("CONNECTOR", m_demo->who().personalToken.toUtf8()));
        const auto before = m_demo->server().metastore().grants();
        const auto script =
            u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`"_s.arg(m_demo->who().connectorId);
        QCOMPARE(run(script, headers).status, 403);
        QCOMPARE(m_demo->server().metastore().grants(), before);
    }

    void reboundNamesReadNoToken()
    {
        const auto answer = httpCall("GET", m_demo->url(u"/sql/editor"_s), {{"Host", "evil.test"}});
        QCOMPARE(answer.status, 403);
        QVERIFY(!answer.body.contains(pageToken()));
    }

    void actionsMend()
    {
        QVERIFY(m_demo->server().choose(u"warehouse.no_can_use"_s));
        const auto start = [this] {
            return httpCall("POST", m_demo->url(u"/api/2.0/sql/warehouses/7e57ab1e00000002/start"_s),
                            bearer(m_demo->who().personalToken), "{}");
        };
        QCOMPARE(start().status, 403);
        const auto acted = httpCall("POST", m_demo->url(u"/demo/act"_s), {{"X-Demo-Token", pageToken()}},
                                    "{\"action\":\"can-use\",\"subject\":\"7e57ab1e00000002\",\"value\":\"" +
                                        m_demo->who().connectorId.toLatin1() + "\"}");
        QCOMPARE(acted.status, 200);
        QCOMPARE(start().status, 200);
    }

    /// What the connector asks for reads there as the owner's mail; the button answers it.
    void requestsForAccessAreAnsweredInThePage()
    {
        const auto page = [this] { return httpCall("GET", m_demo->url(u"/demo/access-requests"_s)).body; };
        QVERIFY(page().contains("Nothing is asked for."));
        const QByteArray body =
            R"({"requests":[{"comment":"<b>please","securable_permissions":[{"permissions":["USE_CATALOG"],
                "securable":{"type":"CATALOG","full_name":"inventory"}}]}]})";
        const auto token = bearer(m_demo->who().personalToken);
        QCOMPARE(httpCall("POST", m_demo->url(u"/api/3.0/rfa/requests"_s), token, body).status, 200);
        const auto shown = page();
        for (const auto &words : {"USE CATALOG", "asset-owners@contoso.test", "&lt;b&gt;please"})
            QVERIFY2(shown.contains(words), words);
        const auto catalog = m_demo->url(u"/api/2.1/unity-catalog/catalogs/inventory"_s);
        QCOMPARE(httpCall("GET", catalog, token).status, 403);
        QCOMPARE(httpCall("POST", m_demo->url(u"/demo/act"_s), {{"X-Demo-Token", pageToken()}},
                          R"({"action":"grant-requests"})")
                     .status,
                 200);
        QCOMPARE(httpCall("GET", catalog, token).status, 200);
        QVERIFY(page().contains("Nothing is asked for."));
    }

    void scenariosAreChosenInThePage()
    {
        const auto choose = [this](const QByteArray &name) {
            return httpCall("POST", m_demo->url(u"/demo/scenarios"_s), {{"X-Demo-Token", pageToken()}},
                            "{\"scenario\":\"" + name + "\"}");
        };
        QCOMPARE(choose("nonsense").status, 400);
        QCOMPARE(choose("host.tls").status, 400);
        QCOMPARE(choose("auth.missing_entitlement").status, 200);
        QCOMPARE(m_demo->server().scenario(), u"auth.missing_entitlement"_s);
        QCOMPARE(asConnector(u"/api/2.0/preview/scim/v2/Me"_s).status, 403);
        QCOMPARE(choose("normal").status, 200);
        QCOMPARE(asConnector(u"/api/2.0/preview/scim/v2/Me"_s).status, 200);
    }

    void everyCodeHasAScenario()
    {
        for (const auto code : allCodes())
            QVERIFY2(demo::Server::scenarios().contains(idOf(code)), qPrintable(idOf(code)));
    }

    void everyPatternIsValid()
    {
        for (const auto &scenario : demo::allScenarios()) {
            for (const auto &fault : scenario.faults) {
                QVERIFY2(QRegularExpression(fault.pathPattern).isValid(), qPrintable(scenario.name));
                QVERIFY2(QRegularExpression(fault.bodyPattern).isValid(), qPrintable(scenario.name));
            }
        }
    }

    void scenariosAnswer_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contained");
        const QString catalogs = u"/api/2.1/unity-catalog/catalogs"_s;
        const QString schemas = u"/api/2.1/unity-catalog/schemas?catalog_name=gone"_s;
        const QString select = u"SELECT * FROM `inventory`.`assets`.`components` LIMIT 1"_s;
        const auto get = [](const char *name, const QString &path, int status, const QByteArray &contained) {
            QTest::newRow(name) << "GET"_ba << path << QString() << status << contained;
        };
        const auto sql = [](const char *name, const QString &statement, const QByteArray &contained) {
            QTest::newRow(name) << "POST"_ba << u"/api/2.0/sql/statements"_s << statement << 200 << contained;
        };
        get("auth.pat_invalid", catalogs, 403, "Invalid access token. [ReqId: ");
        get("auth.principal_inactive_or_not_in_workspace", catalogs, 403, "User not authorized.");
        get("auth.wrong_tenant_or_cloud", catalogs, 403, "Invalid access to Org");
        get("host.not_a_workspace", catalogs, 404, "nginx");
        get("host.proxy", catalogs, 403, "Squid");
        get("host.unreachable", catalogs, 0, "");
        get("host.ip_access_list", catalogs, 403, "203.0.113.42");
        get("warehouse.not_found", u"/api/2.0/sql/warehouses/7e57ab1e00000001"_s, 404,
            "Warehouse 7e57ab1e00000001 does not exist");
        get("uc.not_enabled", catalogs, 404, "METASTORE");
        get("catalog.not_found", schemas, 404, "Catalog 'gone' does not exist.");
        get("rate_limited", catalogs, 429, "TOO_MANY_REQUESTS");
        get("service.unavailable", catalogs, 503, "TEMPORARILY_UNAVAILABLE");
        get("response.malformed", u"/api/2.0/sql/warehouses"_s, 200, "Starter Ware");
        get("other", catalogs, 403, "EXTERNAL USE SCHEMA");
        sql("table.not_found", select, "`inventory`.`assets`.`components` cannot be found");
        sql("table.unreadable", select, "UC_CLOUD_STORAGE_ACCESS_FAILURE");
        sql("table.no_select", select, "SELECT");
        sql("schema.not_found", select, "The schema `inventory`.`assets` cannot be found");
        sql("schema.no_use_schema", select, "USE SCHEMA");
        sql("catalog.no_use_catalog", select, "USE CATALOG");
        sql("catalog.not_bound", select, "Catalog 'inventory' is not accessible in current workspace");
        sql("sql.syntax", select, "PARSE_SYNTAX_ERROR");
        sql("statement.timeout_or_cancelled", select, "QUERY_EXECUTION_TIMEOUT_EXCEEDED");
        sql("warehouse.stopped_or_starting", select, "PENDING");
        sql("granted", select, "SUCCEEDED");
    }

    void scenariosAnswer()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QString, statement);
        QFETCH(QByteArray, contained);
        QVERIFY(m_demo->server().choose(QString::fromLatin1(QTest::currentDataTag())));
        QByteArray body;
        if (!statement.isEmpty())
            body = QJsonDocument(
                       QJsonObject{{u"warehouse_id"_s, u"7e57ab1e00000001"_s}, {u"statement"_s, statement}})
                       .toJson(QJsonDocument::Compact);
        const auto answer = httpCall(verb, m_demo->url(path), bearer(m_demo->who().personalToken), body);
        QTEST(answer.status, "status");
        QVERIFY2(answer.body.contains(contained), answer.body.constData());
    }

    void scenariosForGrantsReachTheEditor_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("grant.no_manage")
            << u"PERMISSION_DENIED: User does not have MANAGE on CATALOG 'inventory'."_s;
        QTest::newRow("principal.not_found")
            << u"PRINCIPAL_DOES_NOT_EXIST: Could not find principal with name x"_s;
    }

    void scenariosForGrantsReachTheEditor()
    {
        QVERIFY(m_demo->server().choose(QString::fromLatin1(QTest::currentDataTag())));
        const auto outcomes =
            m_demo->server().runAsAdmin(u"GRANT USE CATALOG ON CATALOG `inventory` TO `x`"_s);
        QCOMPARE(outcomes.size(), 1);
        QTEST(outcomes.constFirst().message, "message");
    }

    void untrustedTlsAtTheStart()
    {
        demo::Options options;
        options.scenario = u"host.tls"_s;
        DemoFixture demo(options);
        QCOMPARE(demo.url().scheme(), u"https"_s);
        QCOMPARE(httpCall("GET", demo.url(u"/"_s)).status, 0);
    }

    void recordOfRequestsIsBounded()
    {
        constexpr int sent = 10'050;
        const QByteArray hello("GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        m_demo->server().clearRequests();
        QTcpSocket socket;
        socket.connectToHost(m_demo->url().host(), quint16(m_demo->url().port()));
        int answered = 0;
        for (int i = 0; i < sent; ++i) {
            socket.write(hello);
            QTRY_VERIFY(socket.bytesAvailable() > 0);
            socket.readAll();
            ++answered;
        }
        QCOMPARE(answered, sent);
        QCOMPARE(m_demo->server().requests().size(), 10'000);
    }

private:
    [[nodiscard]] QByteArray origin() const { return m_demo->url().toString().toLatin1(); }

    [[nodiscard]] QByteArray pageToken() const
    {
        static const QRegularExpression meta(u"name=\"demo-token\" content=\"([0-9a-f]{32})\""_s);
        const auto page = httpCall("GET", m_demo->url(u"/sql/editor"_s));
        return meta.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }

    [[nodiscard]] HttpAnswer run(const QString &script, const HttpHeaders &headers) const
    {
        return httpCall("POST", m_demo->url(u"/demo/editor/run"_s), headers,
                        QJsonDocument(QJsonObject{{u"script"_s, script}}).toJson());
    }

    [[nodiscard]] HttpAnswer asConnector(const QString &path) const
    {
        return httpCall("GET", m_demo->url(path), bearer(m_demo->who().personalToken));
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoSite)
#include "tst_demosite.moc"
