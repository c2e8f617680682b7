// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/catalog/askedrights.h"
#include "tests/support/areacaller.h"

#include "app/demo/accounts/people.h"
#include "app/demo/catalog/estate.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

void letRead(demo::Metastore &metastore, const QString &name)
{
    for (const auto &privilege : {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s})
        metastore.grant({connector(), privilege, u"catalog"_s, name});
}

} // namespace

/// Tables that are no plain tables, catalogs that are none of Unity Catalog's own, and policies.
class TestObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void kindsOfTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("sqlState"); // of SELECT *; empty: it reads
        QTest::newRow("metric view") << u"reporting.derived.risk_metrics"_s << u"METRIC_VIEW"_s << u"0A000"_s;
        QTest::newRow("materialized view")
            << u"reporting.derived.components_current"_s << u"MATERIALIZED_VIEW"_s << QString();
        QTest::newRow("streaming table")
            << u"reporting.derived.sightings"_s << u"STREAMING_TABLE"_s << QString();
        QTest::newRow("view with its owner's rights")
            << u"reporting.derived.invoices_of_assets"_s << u"VIEW"_s << QString();
        QTest::newRow("view whose owner may not read")
            << u"reporting.derived.invoices_out_of_reach"_s << u"VIEW"_s << u"42501"_s;
        QTest::newRow("foreign") << u"erp_mirror.public.equipment"_s << u"FOREIGN"_s << QString();
        QTest::newRow("shared") << u"partner_feeds.lifecycle.end_of_life_dates"_s << u"MANAGED"_s
                                << QString();
        QTest::newRow("system") << u"system.billing.usage"_s << u"MANAGED"_s << QString();
        QTest::newRow("information schema")
            << u"reporting.information_schema.tables"_s << u"VIEW"_s << QString();
    }

    void kindsOfTables()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QString, sqlState);
        demo::Metastore metastore;
        letRead(metastore, name.section(u'.', 0, 0));
        const AreaCaller caller(metastore);
        QCOMPARE(bodyOf(caller.get("tables/"_L1 + name))["table_type"_L1].toString(), type);
        const auto all = caller.run("SELECT * FROM "_L1 + name);
        QCOMPARE(all["status"_L1]["sql_state"_L1].toString(), sqlState);
        if (sqlState != "42501"_L1)
            QCOMPARE(caller.failure(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(name)), QString());
    }

    void measuresNeedMeasure()
    {
        demo::Metastore metastore;
        letRead(metastore, u"reporting"_s);
        const auto *view = metastore.find(demo::Kind::Table, u"reporting.derived.risk_metrics"_s);
        const AreaCaller caller(metastore);
        const auto measure =
            u"SELECT %1 FROM reporting.derived.risk_metrics"_s.arg(view->measures.constFirst());
        QVERIFY(caller.failure(measure).startsWith("[METRIC_VIEW_MISSING_MEASURE_FUNCTION]"_L1));
        QCOMPARE(caller.failure(u"SELECT vendor FROM reporting.derived.risk_metrics"_s), QString());
    }

    void modifyCannotBeGrantedOnWhatIsOnlyRead_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("table") << u"TABLE inventory.assets.devices"_s << true;
        QTest::newRow("view") << u"VIEW inventory.assets.components_at_risk"_s << false;
        QTest::newRow("metric view") << u"TABLE reporting.derived.risk_metrics"_s << false;
        QTest::newRow("materialized view") << u"TABLE reporting.derived.components_current"_s << false;
        QTest::newRow("streaming table") << u"TABLE reporting.derived.sightings"_s << true;
        QTest::newRow("foreign catalog") << u"CATALOG erp_mirror"_s << false;
        QTest::newRow("shared schema") << u"SCHEMA partner_feeds.lifecycle"_s << false;
    }

    void modifyCannotBeGrantedOnWhatIsOnlyRead()
    {
        QFETCH(QString, target);
        QFETCH(bool, allowed);
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const auto failure = admin.failure(u"GRANT MODIFY ON %1 TO `data readers`"_s.arg(target));
        QVERIFY2(failure.isEmpty() == allowed, qPrintable(failure));
        QCOMPARE(failure.contains(u"is not applicable to this entity"_s), !allowed);
    }

    void hiveIsOfSqlAlone()
    {
        demo::Metastore metastore;
        demo::addHive(metastore);
        AreaCaller caller(metastore);
        const auto catalogs = [&caller] {
            return valuesOf(bodyOf(caller.get(u"catalogs"_s)), u"catalogs"_s, u"name"_s);
        };
        QVERIFY(caller.rows(u"SHOW CATALOGS"_s).contains(QStringList{u"hive_metastore"_s}));
        QCOMPARE(caller.failure(u"SELECT * FROM hive_metastore.default.legacy_assets"_s), QString());
        QVERIFY(!catalogs().contains(u"hive_metastore"_s));
        QCOMPARE(caller.get(u"catalogs/hive_metastore"_s).status, 404);
        QCOMPARE(caller.get(u"schemas?catalog_name=hive_metastore"_s).status, 404);
        QCOMPARE(caller.get(u"effective-permissions/schema/hive_metastore.default"_s).status, 404);
        metastore.manners().listsHive = true;
        QVERIFY(catalogs().contains(u"hive_metastore"_s));
        QCOMPARE(caller.get(u"schemas?catalog_name=hive_metastore"_s).status, 200);
        QCOMPARE(caller.get(u"effective-permissions/schema/hive_metastore.default"_s).status, 404);
        caller.become(demo::people::admin());
        QVERIFY(
            !caller.failure(u"GRANT SELECT ON SCHEMA hive_metastore.default TO `data readers`"_s).isEmpty());
    }

    void policiesComeInPages()
    {
        demo::Metastore metastore;
        addPolicies(metastore);
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        const auto path = u"policies/TABLE/inventory.assets.devices"_s;
        QCOMPARE(bodyOf(admin.get(path)), QJsonObject());
        QStringList names;
        int pages = 0;
        QString token;
        do {
            const auto body = bodyOf(admin.get(path + "?include_inherited=true&page_token="_L1 + token));
            names += valuesOf(body, u"policies"_s, u"name"_s);
            token = body["next_page_token"_L1].toString();
            ++pages;
        } while (!token.isEmpty() && pages < 10);
        QCOMPARE(pages, 3);
        QCOMPARE(names, (QStringList{u"filter"_s, u"may_correct"_s}));
        QCOMPARE(admin.get(u"policies/view/inventory.assets.devices"_s).status, 400);
    }

    void whoReadsPolicies()
    {
        using enum demo::PolicyReaders;
        demo::Metastore metastore;
        addPolicies(metastore);
        letRead(metastore, u"inventory"_s);
        AreaCaller caller(metastore);
        const auto status = [&caller] { return caller.get(u"policies/schema/inventory.assets"_s).status; };
        QCOMPARE(status(), 403);
        metastore.manners().policyReaders = Everybody;
        QCOMPARE(status(), 200);
        caller.become(demo::people::admin());
        metastore.manners().policyReaders = Managers;
        QCOMPARE(status(), 200);
        metastore.manners().policyReaders = Nobody;
        QCOMPARE(status(), 403);
    }

    void aPolicyGivesWhatNoListShows()
    {
        demo::Metastore metastore;
        letRead(metastore, u"inventory"_s);
        const AreaCaller caller(metastore);
        const auto sees = [&caller] {
            return caller.failure(u"SELECT 1 FROM finance.ledger.invoices"_s).isEmpty();
        };
        QVERIFY(!sees());
        metastore.add(demo::Policy{.name = u"all_may_read"_s,
                                   .type = demo::Policy::Type::Grant,
                                   .onKind = demo::Kind::Catalog,
                                   .onName = u"finance"_s,
                                   .to = {u"data readers"_s},
                                   .privileges = {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s}});
        QVERIFY(sees());
        QCOMPARE(bodyOf(caller.get(u"effective-permissions/catalog/finance"_s)), QJsonObject());
    }

private:
    static void addPolicies(demo::Metastore &metastore)
    {
        metastore.add(demo::Policy{.name = u"filter"_s,
                                   .type = demo::Policy::Type::RowFilter,
                                   .onKind = demo::Kind::Schema,
                                   .onName = u"inventory.assets"_s,
                                   .to = {u"account users"_s},
                                   .function = u"inventory.policies.only_hamburg"_s});
        metastore.add(demo::Policy{.name = u"may_correct"_s,
                                   .type = demo::Policy::Type::Grant,
                                   .onKind = demo::Kind::Catalog,
                                   .onName = u"inventory"_s,
                                   .to = {u"data readers"_s},
                                   .privileges = {u"MODIFY"_s}});
    }
};

DRAFTT_TEST(TestObjects)
#include "tst_objects.moc"
