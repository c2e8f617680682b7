// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/catalog/askedrights.h"
#include "tests/support/areacaller.h"

#include "app/demo/accounts/people.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Grants = QList<std::pair<QString, QString>>; ///< privilege and full name

QString kindOf(const QString &fullName)
{
    const QStringList kinds{u"catalog"_s, u"schema"_s, u"table"_s};
    return kinds.at(fullName.count(u'.'));
}

Grants chain(int length)
{
    const Grants all{{u"USE_CATALOG"_s, u"inventory"_s},
                     {u"USE_SCHEMA"_s, u"inventory.assets"_s},
                     {u"SELECT"_s, u"inventory.assets.components"_s}};
    return all.first(length);
}

} // namespace

/// The Unity Catalog area with its rights.
class TestMetastore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void startsWithoutGrantsForTheConnector()
    {
        const demo::Metastore metastore;
        for (const auto &row : metastore.grants())
            QVERIFY(row.principal != connector());
    }

    void answersByRights_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, int held, const QString &path, int status,
                            const QString &text) { QTest::newRow(name) << held << path << status << text; };
        const auto useCatalog = u"User does not have USE CATALOG on Catalog 'inventory'."_s;
        const auto useSchema = u"User does not have USE SCHEMA on Schema 'inventory.assets'."_s;
        const auto schemas = u"schemas?catalog_name=inventory"_s;
        const auto tables = u"tables?catalog_name=inventory&schema_name=assets"_s;
        const auto table = u"tables/inventory.assets.components"_s;
        add("nothing: catalog refused", 0, u"catalogs/inventory"_s, 403, useCatalog);
        add("nothing: schemas refused", 0, schemas, 403, useCatalog);
        add("nothing: tables refused", 0, tables, 403, useCatalog);
        add("nothing: table refused", 0, table, 403, useCatalog);
        add("nothing: missing table refused alike", 0, u"tables/inventory.assets.nosuch"_s, 403, useCatalog);
        add("nothing: missing schema refused alike", 0, u"schemas/inventory.nosuch"_s, 403, useCatalog);
        add("catalog: answered", 1, u"catalogs/inventory"_s, 200, u"MANAGED_CATALOG"_s);
        add("catalog: schema refused", 1, u"schemas/inventory.assets"_s, 403, useSchema);
        add("catalog: table refused", 1, table, 403, useSchema);
        add("catalog: missing table refused alike", 1, u"tables/inventory.assets.nosuch"_s, 403, useSchema);
        add("schema: answered", 2, u"schemas/inventory.assets"_s, 200, u"\"inventory.assets\""_s);
        add("schema: table refused", 2, table, 403,
            u"User does not have SELECT on Table 'inventory.assets.components'."_s);
        add("schema: missing table", 2, u"tables/inventory.assets.nosuch"_s, 404, u"TABLE_DOES_NOT_EXIST"_s);
        add("select: table", 3, table, 200, u"\"decimal(12,2)\""_s);
        add("missing catalog", 3, u"catalogs/nosuch"_s, 404, u"CATALOG_DOES_NOT_EXIST"_s);
        add("missing schema", 3, u"schemas/inventory.nosuch"_s, 404, u"SCHEMA_DOES_NOT_EXIST"_s);
        add("space in a name", 3, u"catalogs/a%20b"_s, 400, u"is not a valid name"_s);
        add("no catalog_name", 3, u"schemas"_s, 400, u"catalog_name"_s);
        add("capitals", 3, u"tables/Inventory.ASSETS.Components"_s, 200, u"inventory.assets.components"_s);
        add("not bound", 3, u"catalogs/hr_records"_s, 403, u"is not accessible in current workspace"_s);
    }

    void answersByRights()
    {
        QFETCH(int, held);
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, text);
        demo::Metastore metastore;
        for (const auto &[privilege, name] : chain(held))
            metastore.grant({connector(), privilege, kindOf(name), name});
        const auto reply = AreaCaller(metastore).get(path);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(text.toUtf8()), reply.body.constData());
    }

    void refusalCarriesErrorInfo()
    {
        demo::Metastore metastore;
        const auto body = bodyOf(AreaCaller(metastore).get(u"catalogs/inventory"_s));
        const auto info = body.value("details"_L1).toArray().first().toObject();
        QCOMPARE(info.value("domain"_L1).toString(), u"unity-catalog.databricks.com"_s);
        QVERIFY(body.value("details"_L1).toArray().last().toObject().contains("request_id"_L1));
        QCOMPARE(info.value("metadata"_L1).toObject().value("msg"_L1).toString(), u"USE CATALOG"_s);
    }

    void listsWhatIsSeen()
    {
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        QCOMPARE(valuesOf(bodyOf(caller.get(u"catalogs"_s)), u"catalogs"_s, u"name"_s),
                 QStringList{u"samples"_s});
        QCOMPARE(valuesOf(bodyOf(caller.get(u"catalogs?include_browse=true"_s)), u"catalogs"_s, u"name"_s),
                 QStringList({u"prod-eu"_s, u"samples"_s}));
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        const auto schemas = bodyOf(caller.get(u"schemas?catalog_name=inventory"_s));
        QCOMPARE(valuesOf(schemas, u"schemas"_s, u"name"_s), QStringList{u"information_schema"_s});
        metastore.grant({connector(), u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s});
        const auto tables = u"tables?catalog_name=inventory&schema_name=assets&omit_columns=true"_s;
        QCOMPARE(caller.get(tables).body, QByteArray("{}"));
        metastore.grant({connector(), u"SELECT"_s, u"table"_s, u"inventory.assets.devices"_s});
        QCOMPARE(valuesOf(bodyOf(caller.get(tables)), u"tables"_s, u"name"_s), QStringList{u"devices"_s});
        QVERIFY(!caller.get(tables).body.contains("columns"));
    }

    void browsingShowsNamesOnly()
    {
        demo::Metastore metastore;
        const AreaCaller caller(metastore);
        const auto path = u"tables?catalog_name=prod-eu&schema_name=cmdb&include_browse=true"_s;
        const auto tables = bodyOf(caller.get(path)).value("tables"_L1).toArray();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.first().toObject().value("browse_only"_L1).toBool(), true);
        QVERIFY(!tables.first().toObject().contains("columns"_L1));
        QCOMPARE(caller.get(u"tables?catalog_name=prod-eu&schema_name=cmdb"_s).status, 403);
        QVERIFY(caller.failure(u"SELECT 1 FROM `prod-eu`.cmdb.sites"_s).contains("USE CATALOG"_L1));
    }

    void pagesToTheEnd_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("pages");
        QTest::newRow("absent: one page") << QString() << 1;
        QTest::newRow("0: pages of the server's size") << u"&max_results=0"_s << 20;
        QTest::newRow("small") << u"&max_results=400"_s << 25;
        QTest::newRow("above the cap") << u"&max_results=5000"_s << 10;
    }

    void pagesToTheEnd()
    {
        QFETCH(QString, size);
        QFETCH(int, pages);
        demo::Metastore metastore;
        metastore.addHugeSchema();
        AreaCaller caller(metastore);
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({connector(), u"USE_SCHEMA"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({connector(), u"SELECT"_s, u"schema"_s, u"inventory.huge"_s});
        QString token;
        QSet<QString> names;
        int count = 0;
        do {
            auto path = u"tables?catalog_name=inventory&schema_name=huge&omit_columns=true"_s + size;
            if (!token.isEmpty())
                path += "&page_token="_L1 + token;
            const auto body = bodyOf(caller.get(path));
            for (const auto &name : valuesOf(body, u"tables"_s, u"name"_s))
                names.insert(name);
            token = body.value("next_page_token"_L1).toString();
            ++count;
        } while (!token.isEmpty());
        QCOMPARE(names.size(), 10000);
        QCOMPARE(count, pages);
    }

    void emptyPagesHaveTokens()
    {
        demo::Metastore metastore;
        const auto body = bodyOf(AreaCaller(metastore).get(u"catalogs?max_results=0"_s));
        QVERIFY(!body.contains("catalogs"_L1));
        QVERIFY(!body.value("next_page_token"_L1).toString().isEmpty());
    }

    void refusesPageSizes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("negative") << u"catalogs?max_results=-1"_s << 400;
        QTest::newRow("no number") << u"catalogs?max_results=x"_s << 400;
        QTest::newRow("foreign token") << u"catalogs?page_token=nonsense"_s << 400;
        QTest::newRow("permissions 1") << u"permissions/catalog/samples?max_results=1"_s << 400;
        QTest::newRow("effective 149") << u"effective-permissions/catalog/samples?max_results=149"_s << 400;
        QTest::newRow("effective 0") << u"effective-permissions/catalog/samples?max_results=0"_s << 200;
        QTest::newRow("effective 150") << u"effective-permissions/catalog/samples?max_results=150"_s << 200;
    }

    void refusesPageSizes()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        demo::Metastore metastore;
        const auto reply = AreaCaller(metastore).get(path);
        QCOMPARE(reply.status, status);
        if (status == 400)
            QVERIFY(reply.body.contains("INVALID_PARAMETER_VALUE"));
    }

    void otherRoutes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("summary") << u"metastore_summary"_s << 200 << u"\"metastore_id\""_s;
        QTest::newRow("assignment") << u"current-metastore-assignment"_s << 200 << u"\"workspace_id\":"_s;
        QTest::newRow("bindings refused") << u"bindings/catalog/inventory"_s << 403 << u"MANAGE"_s;
        QTest::newRow("summaries") << u"table-summaries?catalog_name=samples&table_name_pattern=tri%25"_s
                                   << 200 << u"samples.nyctaxi.trips"_s;
        QTest::newRow("exists") << u"tables/prod-eu.cmdb.sites/exists"_s << 200 << u"true"_s;
        QTest::newRow("unknown") << u"volumes"_s << 501 << u"UNKNOWN_ROUTE"_s;
    }

    void otherRoutes()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, text);
        demo::Metastore metastore;
        const auto reply = AreaCaller(metastore).get(path);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(text.toUtf8()), reply.body.constData());
    }
};

DRAFTT_TEST(TestMetastore)
#include "tst_metastore.moc"
