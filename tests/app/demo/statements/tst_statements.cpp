// SPDX-License-Identifier: Apache-2.0
#include "tests/support/areacaller.h"

#include "app/demo/accounts/people.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QString stateOf(const QJsonObject &statement)
{
    return statement.value("status"_L1).toObject().value("state"_L1).toString();
}

} // namespace

/// The statement execution area: SQL, results, and the life of a statement.
class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void selects_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("firstRow");
        const auto add = [](const char *name, const QString &sql, const QStringList &row) {
            QTest::newRow(name) << sql << row;
        };
        const auto admin = demo::people::admin().name;
        add("a literal", u"SELECT 1"_s, {u"1"_s});
        add("final semicolon and comments", u"/* a /* b */ */ SELECT 1; -- done"_s, {u"1"_s});
        add("identity", u"SELECT current_user(), session_user()"_s, {admin, admin});
        add("defaults", u"SELECT current_catalog(), current_schema()"_s, {u"main"_s, u"default"_s});
        add("strings, neighbours joined", u"SELECT 'it''s', 'it\\'s', \"a\""_s,
            {u"its"_s, u"it's"_s, u"a"_s});
        add("null and booleans", u"SELECT NULL, true, 1 = 2, NOT false"_s,
            {u"∅"_s, u"true"_s, u"false"_s, u"true"_s});
        add("arithmetic", u"SELECT 1 + 2 * 3, 7 / 2, -(4)"_s, {u"7"_s, u"3.5"_s, u"-4"_s});
        add("count", u"SELECT COUNT(*) FROM inventory.assets.components"_s, {u"2400"_s});
        add("where",
            u"SELECT count(*) FROM inventory.assets.servers WHERE server_id IN ('SRV-000001', 'x')"_s,
            {u"1"_s});
        add("like and between",
            u"SELECT count(*) FROM inventory.assets.servers s WHERE s.server_id LIKE 'SRV-0000%' AND "
            "server_id BETWEEN 'SRV-000001' AND 'SRV-000005'"_s,
            {u"5"_s});
        add("order and limit",
            u"SELECT server_id AS id FROM inventory.assets.servers ORDER BY id DESC LIMIT 1"_s,
            {u"SRV-000450"_s});
        add("exact bigint", u"SELECT id FROM inventory.`odd-names`.`größe` ORDER BY 1 DESC"_s,
            {u"9007199254740993"_s});
        add("a backtick in a name", u"SELECT count(1) FROM inventory.`odd-names`.`back``tick`"_s, {u"12"_s});
        add("255 characters", "SELECT count(1) FROM inventory.`odd-names`."_L1 + QString(255, u'x'),
            {u"12"_s});
        add("quotes and a semicolon in a name",
            u"SELECT count(1) FROM inventory.`odd-names`.`semi;colon--comment`"_s, {u"12"_s});
        add("information schema",
            u"SELECT table_type FROM inventory.information_schema.tables WHERE table_name = 'components'"_s,
            {u"MANAGED"_s});
        add("a name as a value", u"SELECT count(*) FROM IDENTIFIER('inventory.assets.servers')"_s,
            {u"450"_s});
        add("storage is not touched", u"SELECT count(*) FROM inventory.assets.archive_2019"_s, {u"2400"_s});
    }

    void selects()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, firstRow);
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        QCOMPARE(caller.failure(sql), QString());
        QCOMPARE(caller.rows(sql).value(0), firstRow);
    }

    void fails_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *name, const QString &sql, const QString &message) {
            QTest::newRow(name) << sql << message;
        };
        add("a misspelt word", u"SELEC 1"_s,
            u"\n[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEC'. SQLSTATE: 42601 (line 1, pos 0)\n\n== "
            u"SQL "
            "==\nSELEC 1\n^^^\n"_s);
        add("two statements", u"SELECT 1; SELECT 2"_s,
            u"[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELECT'"_s);
        add("nothing", u"  -- only a comment"_s, u"[PARSE_EMPTY_STATEMENT]"_s);
        add("an open string", u"SELECT 'a"_s, u"[PARSE_SYNTAX_ERROR]"_s);
        add("an open comment", u"SELECT 1 /* a"_s, u"[PARSE_SYNTAX_ERROR]"_s);
        add("a change of data", u"DROP TABLE inventory.assets.components"_s, u"[PARSE_SYNTAX_ERROR]"_s);
        add("an unquoted hyphen", u"SHOW SCHEMAS IN prod-eu"_s, u"[INVALID_IDENTIFIER]"_s);
        add("an unknown column", u"SELECT nosuch FROM samples.nyctaxi.trips"_s,
            u"[UNRESOLVED_COLUMN.WITH_SUGGESTION] A column, variable, or function parameter with name `nosuch`"_s);
        add("an unknown function", u"SELECT load_extension('x')"_s, u"[UNRESOLVED_ROUTINE]"_s);
        add("count of nothing", u"SELECT count()"_s, u"[UNRESOLVED_ROUTINE]"_s);
        add("an aggregate beside a column", u"SELECT fare_amount, count(*) FROM samples.nyctaxi.trips"_s,
            u"[MISSING_GROUP_BY]"_s);
        add("a missing table", u"SELECT 1 FROM samples.nyctaxi.nosuch"_s,
            u"[TABLE_OR_VIEW_NOT_FOUND] The table or view `samples`.`nyctaxi`.`nosuch` cannot be found."_s);
        add("a missing catalog", u"SELECT 1 FROM nosuch.a.b"_s, u"[NO_SUCH_CATALOG_EXCEPTION]"_s);
        add("a missing schema", u"SHOW TABLES IN samples.nosuch"_s, u"[SCHEMA_NOT_FOUND]"_s);
        add("no right to list", u"SHOW SCHEMAS IN inventory"_s,
            u"PERMISSION_DENIED: User does not have BROWSE on Catalog 'inventory'."_s);
        add("no right to read", u"SELECT 1 FROM inventory.assets.components WHERE 1=0"_s,
            u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have USE CATALOG on Catalog "
            "'inventory'. SQLSTATE: 42501"_s);
        add("no right to grant", u"GRANT USE CATALOG ON CATALOG main TO `data readers`"_s,
            u"PERMISSION_DENIED: User does not have MANAGE on Catalog 'main'."_s);
        add("not bound", u"SELECT 1 FROM hr_records.people.staff"_s,
            u"not accessible in current workspace"_s);
        add("an unbound marker", u"SELECT :x"_s, u"[UNBOUND_SQL_PARAMETER]"_s);
        add("deep nesting", "SELECT "_L1 + QString(5000, u'(') + u'1' + QString(5000, u')'),
            u"[PARSE_SYNTAX_ERROR]"_s);
        add("many signs", "SELECT "_L1 + u"- "_s.repeated(5000) + u'1', u"[PARSE_SYNTAX_ERROR]"_s);
    }

    void fails()
    {
        QFETCH(QString, sql);
        QFETCH(QString, message);
        demo::Metastore metastore;
        const auto before = metastore.grants();
        const auto failure = AreaCaller(metastore).failure(sql);
        QVERIFY2(failure.contains(message), qPrintable(failure));
        QCOMPARE(metastore.grants(), before);
    }

    void failuresOfStorage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        QTest::newRow("reading") << u"SELECT * FROM inventory.assets.archive_2019 LIMIT 1"_s
                                 << u"[INVALID_STATE.UC_CLOUD_STORAGE_ACCESS_FAILURE]"_s;
        QTest::newRow("a probe without rows")
            << u"SELECT 1 FROM inventory.assets.archive_2019 WHERE 1=0"_s << QString();
        QTest::newRow("a view without its base")
            << u"SELECT 1 FROM inventory.assets.retired_servers"_s << u"[UC_DEPENDENCY_DOES_NOT_EXIST]"_s;
    }

    void failuresOfStorage()
    {
        QFETCH(QString, sql);
        QFETCH(QString, message);
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        const auto failure = caller.failure(sql);
        QCOMPARE(failure.isEmpty(), message.isEmpty());
        QVERIFY2(failure.startsWith(message), qPrintable(failure));
    }

    void theOnboardingScriptWorks()
    {
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const AreaCaller connector(metastore);
        const auto me = u'`' + demo::people::connector().name + u'`';
        const auto probe = u"SELECT 1 FROM inventory.assets.components WHERE 1=0"_s;
        const QStringList missing{u"USE CATALOG on Catalog"_s, u"[TABLE_OR_VIEW_NOT_FOUND]"_s,
                                  u"SELECT on Table"_s};
        const QStringList grants{u"GRANT USE CATALOG ON CATALOG `inventory` TO "_s,
                                 u"grant use schema on database inventory.assets to "_s,
                                 u"GRANT SELECT ON SCHEMA `inventory`.`assets` TO "_s};
        const auto before = metastore.grants();
        for (qsizetype i = 0; i < grants.size(); ++i) {
            QVERIFY(connector.failure(probe).contains(missing.at(i)));
            QCOMPARE(admin.failure(grants.at(i) + me), QString());
        }
        QCOMPARE(connector.failure(probe), QString());
        const auto held = connector.rows(u"SHOW GRANTS %1 ON TABLE inventory.assets.components"_s.arg(me));
        QVERIFY(held.contains(
            QStringList{demo::people::connector().name, u"SELECT"_s, u"SCHEMA"_s, u"inventory.assets"_s}));
        for (const auto &revoke : {u"REVOKE SELECT, USE SCHEMA ON SCHEMA inventory.assets FROM "_s,
                                   u"REVOKE USE CATALOG ON CATALOG inventory FROM "_s})
            QCOMPARE(admin.failure(revoke + me), QString());
        QCOMPARE(metastore.grants(), before);
        QCOMPARE(admin.failure(u"GRANT SELECT ON SCHEMA inventory.assets TO `draftt-connector`"_s),
                 u"PRINCIPAL_DOES_NOT_EXIST: Could not find principal with name draftt-connector"_s);
    }

    void masksAndFiltersHoldForReaders()
    {
        demo::Metastore metastore;
        const auto me = demo::people::connector().name;
        for (const auto &privilege : {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s})
            metastore.grant({me, privilege, u"catalog"_s, u"inventory"_s});
        const AreaCaller reader(metastore);
        AreaCaller owner(metastore);
        owner.become(demo::people::admin());
        const auto price = u"SELECT purchase_cost FROM inventory.assets.leases LIMIT 1"_s;
        QCOMPARE(reader.rows(price).value(0), QStringList{u"∅"_s});
        QVERIFY(owner.rows(price).value(0) != QStringList{u"∅"_s});
        const auto places = u"SELECT DISTINCT location FROM inventory.assets.branch_devices"_s;
        QCOMPARE(reader.rows(places), QList<QStringList>{{u"Hamburg"_s}});
        QVERIFY(owner.rows(places).size() > 1);
        const auto view = u"SELECT count(*) FROM inventory.assets.components_at_risk"_s;
        QVERIFY(reader.rows(view).value(0).value(0).toInt() > 0);
    }

    /// The base of a view is read with the rights of the view's owner.
    void aViewNeedsNoRightOnItsBase()
    {
        demo::Metastore metastore;
        const auto me = demo::people::connector().name;
        metastore.grant({me, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({me, u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s});
        metastore.grant({me, u"SELECT"_s, u"table"_s, u"inventory.assets.components_at_risk"_s});
        const AreaCaller reader(metastore);
        QCOMPARE(reader.failure(u"SELECT 1 FROM inventory.assets.components_at_risk"_s), QString());
        QVERIFY(!reader.failure(u"SELECT 1 FROM inventory.assets.components"_s).isEmpty());
    }

    void describesColumnsAndTypes()
    {
        demo::Metastore metastore;
        const AreaCaller reader(metastore);
        QCOMPARE(reader.rows(u"DESCRIBE TABLE samples.nyctaxi.trips"_s).value(0),
                 (QStringList{u"tpep_pickup_datetime"_s, u"timestamp"_s, u"∅"_s}));
        const auto schema = reader.run(u"SELECT 1, 2.50, 'a', NULL, count(*)"_s)
                                .value("manifest"_L1)
                                .toObject()
                                .value("schema"_L1)
                                .toObject();
        QCOMPARE(valuesOf(schema, u"columns"_s, u"type_name"_s),
                 QStringList({u"INT"_s, u"DECIMAL"_s, u"STRING"_s, u"NULL"_s, u"LONG"_s}));
        QCOMPARE(valuesOf(schema, u"columns"_s, u"type_text"_s),
                 QStringList({u"INT"_s, u"DECIMAL(3,2)"_s, u"STRING"_s, u"VOID"_s, u"BIGINT"_s}));
    }

    void largeResultsComeInChunks()
    {
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const auto statement = admin.run(u"SELECT * FROM inventory.assets.components"_s);
        const auto manifest = statement.value("manifest"_L1).toObject();
        QCOMPARE(manifest.value("total_chunk_count"_L1).toInt(), 3);
        const auto path = u'/' + statement.value("statement_id"_L1).toString() + "/result/chunks/"_L1;
        int rows = 0;
        for (int i = 0; i < 3; ++i) {
            const auto chunk = bodyOf(admin.statements("GET", path + QString::number(i)));
            QCOMPARE(chunk.value("row_offset"_L1).toInt(), rows);
            QCOMPARE(chunk.contains("next_chunk_index"_L1), i < 2);
            rows += static_cast<int>(chunk.value("data_array"_L1).toArray().size());
        }
        QCOMPARE(rows, manifest.value("total_row_count"_L1).toInt());
        QCOMPARE(admin.statements("GET", path + u'3').status, 400);
    }

    void limitsCutResults_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<int>("count");
        QTest::newRow("rows") << QJsonObject{{u"row_limit"_s, 3}} << 3;
        QTest::newRow("0 is no rows") << QJsonObject{{u"row_limit"_s, 0}} << 0;
        QTest::newRow("bytes") << QJsonObject{{u"byte_limit"_s, 25}} << 2;
    }

    void limitsCutResults()
    {
        QFETCH(QJsonObject, options);
        QFETCH(int, count);
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const auto sql = u"SELECT server_id FROM inventory.assets.servers"_s;
        QCOMPARE(admin.rows(sql, options).size(), count);
        const auto manifest = admin.run(sql, options).value("manifest"_L1).toObject();
        QCOMPARE(manifest.value("truncated"_L1).toBool(), true);
    }

    void badSubmissions_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::newRow("1 s") << QJsonObject{{u"wait_timeout"_s, u"1s"_s}};
        QTest::newRow("51 s") << QJsonObject{{u"wait_timeout"_s, u"51s"_s}};
        QTest::newRow("no unit") << QJsonObject{{u"wait_timeout"_s, u"10"_s}};
        QTest::newRow("no warehouse") << QJsonObject{{u"warehouse_id"_s, QString()}};
        QTest::newRow("links") << QJsonObject{{u"disposition"_s, u"EXTERNAL_LINKS"_s}};
        QTest::newRow("byte limit") << QJsonObject{{u"byte_limit"_s, 26214401}};
    }

    void badSubmissions()
    {
        QFETCH(QJsonObject, options);
        demo::Metastore metastore;
        const auto body = AreaCaller(metastore).run(u"SELECT 1"_s, options);
        QCOMPARE(body.value("error_code"_L1).toString(), u"INVALID_PARAMETER_VALUE"_s);
    }

    void parametersAreValuesOnly()
    {
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const QString hostile = u"'; DROP TABLE t1; --"_s;
        const QJsonArray parameters{
            QJsonObject{{u"name"_s, u"a"_s}, {u"value"_s, hostile}},
            QJsonObject{{u"name"_s, u"n"_s}, {u"type"_s, u"INT"_s}},
            QJsonObject{{u"name"_s, u"t"_s}, {u"value"_s, u"inventory.assets.servers"_s}}};
        const QJsonObject options{{u"parameters"_s, parameters}};
        QCOMPARE(admin.rows(u"SELECT :a, :n FROM IDENTIFIER(:t) LIMIT 1"_s, options),
                 (QList<QStringList>{{hostile, u"∅"_s}}));
        QCOMPARE(stateOf(admin.run(u"SELECT 1 FROM IDENTIFIER(:a)"_s, options)), u"FAILED"_s);
    }

    void waitsForItsWarehouse()
    {
        bool isRunning = false;
        demo::Metastore metastore;
        const AreaCaller caller(metastore, {{}, [&](const QString &) { return isRunning; }});
        const auto submitted = caller.run(u"SELECT 1"_s);
        QCOMPARE(stateOf(submitted), u"PENDING"_s);
        QCOMPARE(submitted.keys(), QStringList({u"statement_id"_s, u"status"_s}));
        const auto path = u'/' + submitted.value("statement_id"_L1).toString();
        QCOMPARE(stateOf(bodyOf(caller.statements("GET", path))), u"PENDING"_s);
        isRunning = true;
        QCOMPARE(stateOf(bodyOf(caller.statements("GET", path))), u"RUNNING"_s);
        QCOMPARE(stateOf(bodyOf(caller.statements("GET", path))), u"SUCCEEDED"_s);
        isRunning = false;
        QCOMPARE(stateOf(caller.run(u"SELECT 1"_s, {{u"on_wait_timeout"_s, u"CANCEL"_s}})), u"CANCELED"_s);
    }

    void livesAndEnds()
    {
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        const auto id =
            caller.run(u"SELECT 1"_s, {{u"wait_timeout"_s, u"0s"_s}}).value("statement_id"_L1).toString();
        QVERIFY(id.startsWith("01f"_L1));
        QCOMPARE(caller.statements("POST", u'/' + id + "/cancel"_L1).status, 200);
        QCOMPARE(stateOf(bodyOf(caller.statements("GET", u'/' + id))), u"CANCELED"_s);
        QCOMPARE(caller.statements("POST", u"/nosuch/cancel"_s).body, QByteArray("{}"));
        QCOMPARE(caller.statements("GET", u"/nosuch"_s).status, 400);
        QCOMPARE(caller.statements("GET", u"/01f00000-0000-1000-8000-000000000000"_s).status, 404);
        QCOMPARE(caller.statements("DELETE", u'/' + id).status, 200);
        QCOMPARE(stateOf(bodyOf(caller.statements("GET", u'/' + id))), u"CANCELED"_s);
        caller.become(demo::people::admin());
        QCOMPARE(caller.statements("GET", u'/' + id).status, 404);
        const QJsonObject body{{u"warehouse_id"_s, u"w"_s}, {u"statement"_s, u"SELECT 1"_s}};
        QCOMPARE(stateOf(bodyOf(caller.statements("POST", u"/"_s, body))), u"SUCCEEDED"_s);
    }

    void refusedWarehouseRunsNothing()
    {
        demo::Metastore metastore;
        const AreaCaller caller(metastore, {[](const demo::Request &, const QString &) {
                                                return demo::Reply::error(403, u"PERMISSION_DENIED"_s,
                                                                          u"no"_s);
                                            },
                                            {}});
        QCOMPARE(caller.run(u"SELECT 1"_s).value("error_code"_L1).toString(), u"PERMISSION_DENIED"_s);
    }
};

DRAFTT_TEST(TestStatements)
#include "tst_statements.moc"
