// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/catalog/askedrights.h"
#include "tests/support/areacaller.h"

#include "app/demo/accounts/people.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Row = demo::Metastore::GrantRow;

/// An independent answer to «may this principal read this table»: looks at the bare list of grants.
bool mayRead(const QList<Row> &rows, const QStringList &who, const QString &table)
{
    const auto holds = [&](const QString &privilege, const QString &name) {
        for (auto level = name; !level.isEmpty(); level = level.section(u'.', 0, -2)) {
            for (const auto &row : rows) {
                if (row.fullName == level && who.contains(row.principal) &&
                    (row.privilege == privilege || row.privilege == "ALL_PRIVILEGES"_L1))
                    return true;
            }
        }
        return false;
    };
    return holds(u"USE_CATALOG"_s, table.section(u'.', 0, 0)) &&
           holds(u"USE_SCHEMA"_s, table.section(u'.', 0, 1)) && holds(u"SELECT"_s, table);
}

} // namespace

/// Who may change and read grants, and what grants come to.
class TestPrivileges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void patchChangesGrants_data()
    {
        QTest::addColumn<QString>("principal");
        QTest::addColumn<QString>("privilege");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        const auto catalog = u"catalog/inventory"_s;
        QTest::newRow("application id") << connector() << u"USE_CATALOG"_s << catalog << 200 << connector();
        QTest::newRow("account group")
            << u"data readers"_s << u"SELECT"_s << u"schema/inventory.assets"_s << 200 << u"SELECT"_s;
        QTest::newRow("display name") << u"draftt-connector"_s << u"USE_CATALOG"_s << catalog << 404
                                      << u"Could not find principal with name draftt-connector"_s;
        QTest::newRow("workspace group")
            << u"users"_s << u"USE_CATALOG"_s << catalog << 404 << u"PRINCIPAL_DOES_NOT_EXIST"_s;
        QTest::newRow("space in a privilege") << connector() << u"USE CATALOG"_s << catalog << 400
                                              << u"USE CATALOG is not allowed on catalog"_s;
        QTest::newRow("privilege of another kind")
            << connector() << u"USE_CATALOG"_s << u"schema/inventory.assets"_s << 400 << u"not applicable"_s;
        QTest::newRow("fixed catalog")
            << connector() << u"SELECT"_s << u"catalog/samples"_s << 403 << u"MANAGE on Catalog 'samples'"_s;
        QTest::newRow("missing") << connector() << u"SELECT"_s << u"schema/inventory.nosuch"_s << 404
                                 << u"SCHEMA_DOES_NOT_EXIST"_s;
    }

    void patchChangesGrants()
    {
        QFETCH(QString, principal);
        QFETCH(QString, privilege);
        QFETCH(QString, target);
        QFETCH(int, status);
        QFETCH(QString, text);
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        const auto before = metastore.grants();
        const QJsonObject change{{u"principal"_s, principal}, {u"add"_s, QJsonArray{privilege}}};
        const auto reply = caller.patch("permissions/"_L1 + target, {{u"changes"_s, QJsonArray{change}}});
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(text.toUtf8()), reply.body.constData());
        QCOMPARE(metastore.grants().size(), before.size() + (status == 200 ? 1 : 0));
    }

    void onlyThoseInChargeMayGrant_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("metastore admin") << demo::people::admin().name << u"catalog finance"_s << true;
        QTest::newRow("owner") << u"ada@contoso.test"_s << u"catalog finance"_s << true;
        QTest::newRow("owner of the parent")
            << u"ada@contoso.test"_s << u"table finance.ledger.invoices"_s << true;
        QTest::newRow("owner through a group") << u"omar@contoso.test"_s << u"catalog prod-eu"_s << true;
        QTest::newRow("workspace admin alone") << u"ada@contoso.test"_s << u"catalog prod-eu"_s << false;
        QTest::newRow("the connector") << connector() << u"catalog inventory"_s << false;
        QTest::newRow("holder of MANAGE") << connector() << u"catalog main"_s << true;
        QTest::newRow("MANAGE without USE CATALOG") << connector() << u"schema erp_mirror.public"_s << false;
    }

    void onlyThoseInChargeMayGrant()
    {
        QFETCH(QString, who);
        QFETCH(QString, target);
        QFETCH(bool, allowed);
        demo::Metastore metastore;
        metastore.grant({connector(), u"MANAGE"_s, u"catalog"_s, u"main"_s});
        metastore.grant({connector(), u"MANAGE"_s, u"schema"_s, u"erp_mirror.public"_s});
        AreaCaller caller(metastore);
        for (const auto &principal : demo::people::all()) {
            if (principal.name == who)
                caller.become(principal);
        }
        const QJsonObject change{{u"principal"_s, u"data readers"_s}, {u"add"_s, QJsonArray{u"SELECT"_s}}};
        const auto path = "permissions/"_L1 + QString(target).replace(u' ', u'/');
        QCOMPARE(caller.patch(path, {{u"changes"_s, QJsonArray{change}}}).status, allowed ? 200 : 403);
    }

    void effectivePermissionsSayWhereFrom()
    {
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({u"data readers"_s, u"SELECT"_s, u"schema"_s, u"inventory.assets"_s});
        metastore.grant({connector(), u"SELECT"_s, u"table"_s, u"inventory.assets.devices"_s});
        const auto body = bodyOf(AreaCaller(metastore).get(
            u"effective-permissions/table/inventory.assets.devices?principal="_s + connector()));
        const auto list = body.value("privilege_assignments"_L1).toArray();
        QCOMPARE(list.size(), 2);
        const auto own = list.first().toObject().value("privileges"_L1).toArray();
        QCOMPARE(own.first().toObject(), (QJsonObject{{u"privilege"_s, u"SELECT"_s}}));
        QCOMPARE(own.last().toObject(), (QJsonObject{{u"privilege"_s, u"USE_CATALOG"_s},
                                                     {u"inherited_from_type"_s, u"CATALOG"_s},
                                                     {u"inherited_from_name"_s, u"inventory"_s}}));
        QCOMPARE(list.last().toObject().value("principal"_L1).toString(), u"data readers"_s);
    }

    void othersPermissionsAreNotToldToEverybody()
    {
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        const AreaCaller caller(metastore);
        const auto other = u"permissions/catalog/inventory?principal=omar@contoso.test"_s;
        QCOMPARE(caller.get(other).status, 403);
        QCOMPARE(caller.get(u"permissions/catalog/inventory"_s).status, 200);
        QCOMPARE(caller.get(u"permissions/catalog/finance"_s).status, 403);
    }

    void whoIsNotInChargeSeesItsOwnOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("direct") << u"permissions/schema/inventory.assets"_s;
        QTest::newRow("effective") << u"effective-permissions/schema/inventory.assets"_s;
        QTest::newRow("effective, a table below")
            << u"effective-permissions/table/inventory.assets.devices"_s;
    }

    void whoIsNotInChargeSeesItsOwnOnly()
    {
        QFETCH(QString, path);
        demo::Metastore metastore;
        const QStringList mine{u"account users"_s, u"data readers"_s, connector()};
        const QStringList others{u"inventory owners"_s, u"omar@contoso.test"_s};
        metastore.setGrants({});
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        for (const auto &principal : mine + others) {
            for (const auto &[kind, name] : {std::pair{u"schema"_s, u"inventory.assets"_s},
                                             std::pair{u"table"_s, u"inventory.assets.devices"_s}})
                metastore.grant({principal, u"SELECT"_s, kind, name});
        }
        AreaCaller caller(metastore);
        QCOMPARE(principalsIn(caller.get(path)), sorted(mine));
        caller.become(demo::people::admin());
        QCOMPARE(principalsIn(caller.get(path)), sorted(mine + others));
    }

    void showGrantsShowsItsOwnOnly()
    {
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({u"omar@contoso.test"_s, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        AreaCaller caller(metastore);
        const auto holders = [&caller] {
            QStringList names;
            for (const auto &row : caller.rows(u"SHOW GRANTS ON CATALOG inventory"_s))
                names += row.constFirst();
            return sorted(names);
        };
        QCOMPARE(holders(), QStringList{connector()});
        caller.become(demo::people::admin());
        QVERIFY(holders().contains(u"omar@contoso.test"_s));
    }

    void browseIsNotInherited_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("privileges");
        QTest::newRow("where it was granted")
            << u"catalog/inventory"_s << QStringList{u"BROWSE"_s, u"USE_CATALOG"_s};
        QTest::newRow("a schema below") << u"schema/inventory.assets"_s << QStringList{u"USE_CATALOG"_s};
        QTest::newRow("a table below")
            << u"table/inventory.assets.devices"_s << QStringList{u"USE_CATALOG"_s};
    }

    void browseIsNotInherited()
    {
        QFETCH(QString, place);
        QFETCH(QStringList, privileges);
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
        metastore.grant({connector(), u"BROWSE"_s, u"catalog"_s, u"inventory"_s});
        AreaCaller caller(metastore);
        const auto path = "effective-permissions/"_L1 + place + "?principal="_L1 + connector();
        for (const auto &who : {demo::people::connector(), demo::people::admin()}) {
            caller.become(who);
            const auto list = bodyOf(caller.get(path)).value("privilege_assignments"_L1).toArray();
            QCOMPARE(list.size(), 1);
            QCOMPARE(sorted(valuesOf(list.first().toObject(), u"privileges"_s, u"privilege"_s)), privileges);
        }
    }

    void onlyAccountGroupsCarryRights_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<bool>("carries");
        QTest::newRow("itself") << connector() << true;
        QTest::newRow("an account group that it is in") << u"data readers"_s << true;
        QTest::newRow("everybody") << u"account users"_s << true;
        QTest::newRow("a workspace-local group that it is in") << u"users"_s << false;
        QTest::newRow("an account group that it is not in") << u"inventory owners"_s << false;
    }

    void onlyAccountGroupsCarryRights()
    {
        QFETCH(QString, holder);
        QFETCH(bool, carries);
        demo::Metastore metastore;
        metastore.setGrants({{holder, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s},
                             {holder, u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s},
                             {holder, u"SELECT"_s, u"table"_s, u"inventory.assets.devices"_s}});
        AreaCaller caller(metastore);
        QCOMPARE(caller.get(u"tables/inventory.assets.devices"_s).status, carries ? 200 : 403);
        QCOMPARE(caller.failure(u"SELECT 1 FROM inventory.assets.devices"_s).isEmpty(), carries);
        caller.become(demo::people::admin());
        const auto told = principalsIn(
            caller.get(u"effective-permissions/table/inventory.assets.devices?principal="_s + connector()));
        QCOMPARE(told, carries ? QStringList{holder} : QStringList());
    }

    void revokingAllTakesWhatItCovers()
    {
        demo::Metastore metastore;
        const QString catalog = u"inventory"_s;
        metastore.grant({connector(), u"ALL_PRIVILEGES"_s, u"catalog"_s, catalog});
        metastore.grant({connector(), u"SELECT"_s, u"catalog"_s, catalog});
        metastore.grant({connector(), u"MANAGE"_s, u"catalog"_s, catalog});
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        QCOMPARE(caller.failure(u"REVOKE ALL PRIVILEGES ON CATALOG inventory FROM `%1`"_s.arg(connector())),
                 QString());
        QVERIFY(metastore.grants().contains({connector(), u"MANAGE"_s, u"catalog"_s, catalog}));
        QVERIFY(!metastore.grants().contains({connector(), u"SELECT"_s, u"catalog"_s, catalog}));
    }

    void bindingOpensAnIsolatedCatalog()
    {
        demo::Metastore metastore;
        AreaCaller admin(metastore);
        admin.become(demo::people::admin());
        QCOMPARE(admin.get(u"catalogs/hr_records"_s).status, 403);
        const QJsonObject here{{u"workspace_id"_s, metastore.workspaceId()}};
        const QJsonObject add{{u"add"_s, QJsonArray{here}}};
        QCOMPARE(AreaCaller(metastore).patch(u"bindings/catalog/hr_records"_s, add).status, 403);
        QCOMPARE(admin.patch(u"bindings/catalog/hr_records"_s, add).status, 200);
        QCOMPARE(admin.get(u"catalogs/hr_records"_s).status, 200);
        const QJsonObject remove{{u"remove"_s, QJsonArray{here}}};
        QCOMPARE(admin.patch(u"bindings/catalog/hr_records"_s, remove).status, 200);
        QCOMPARE(admin.get(u"catalogs/hr_records"_s).status, 403);
    }

    void randomWalkAgreesWithRecomputation();
};

void TestPrivileges::randomWalkAgreesWithRecomputation()
{
    demo::Metastore metastore;
    AreaCaller admin(metastore);
    admin.become(demo::people::admin());
    const AreaCaller reader(metastore);
    const QStringList principals{connector(), u"data readers"_s, u"account users"_s, u"inventory owners"_s};
    const QStringList mine{connector(), u"data readers"_s, u"account users"_s};
    const QList<std::pair<QString, QStringList>> places{
        {u"CATALOG inventory"_s, {u"USE CATALOG"_s, u"USE SCHEMA"_s, u"SELECT"_s, u"ALL PRIVILEGES"_s}},
        {u"SCHEMA inventory.assets"_s, {u"USE SCHEMA"_s, u"SELECT"_s, u"ALL PRIVILEGES"_s, u"MODIFY"_s}},
        {u"TABLE inventory.assets.devices"_s, {u"SELECT"_s, u"ALL PRIVILEGES"_s, u"MODIFY"_s}}};
    std::mt19937 engine(20260823);
    const auto pick = [&](qsizetype count) {
        return static_cast<qsizetype>(engine() % static_cast<unsigned>(count));
    };
    int readable = 0;
    constexpr int steps = 600;
    for (int step = 0; step < steps; ++step) {
        const auto &[place, privileges] = places.at(pick(places.size()));
        const auto &privilege = privileges.at(pick(privileges.size()));
        const auto &principal = principals.at(pick(principals.size()));
        const auto sql = pick(4) == 0 ? u"GRANT %1 ON %2 TO `%3`"_s : u"REVOKE %1 ON %2 FROM `%3`"_s;
        QCOMPARE(admin.failure(sql.arg(privilege, place, principal)), QString());
        for (const auto &table : {u"inventory.assets.devices"_s, u"inventory.assets.servers"_s}) {
            const bool expected = mayRead(metastore.grants(), mine, table);
            QCOMPARE(reader.failure("SELECT 1 FROM "_L1 + table).isEmpty(), expected);
            readable += expected ? 1 : 0;
        }
    }
    // A walk that never or always may read would prove nothing.
    QVERIFY2(readable > steps / 10 && readable < 2 * steps * 9 / 10, qPrintable(QString::number(readable)));
}

DRAFTT_TEST(TestPrivileges)
#include "tst_privileges.moc"
