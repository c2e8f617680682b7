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

const auto catalog = u"inventory"_s;
const auto schema = u"inventory.assets"_s;
const auto table = u"inventory.assets.devices"_s;

} // namespace

/// What a reader is told and what is hidden from it.
class TestVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void ownRowsMayLackThoseOfGroups()
    {
        demo::Metastore metastore;
        const QStringList groups{u"account users"_s, u"company readers"_s, u"data readers"_s};
        for (const auto &principal : groups + QStringList{connector(), u"omar@contoso.test"_s})
            metastore.grant({principal, u"USE_CATALOG"_s, u"catalog"_s, catalog});
        const AreaCaller caller(metastore);
        const auto path = u"effective-permissions/catalog/inventory"_s;
        QCOMPARE(sorted(principalsIn(caller.get(path))), sorted(groups + QStringList{connector()}));
        metastore.manners().ownRowsHoldGroups = false;
        QCOMPARE(principalsIn(caller.get(path)), QStringList{connector()});
    }

    void whoReadsAllRows_data()
    {
        QTest::addColumn<QString>("privilege"); // OWNER: ownership
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("readsAll");
        QTest::newRow("nothing more") << u"SELECT"_s << u"table"_s << false;
        QTest::newRow("MANAGE on it") << u"MANAGE"_s << u"table"_s << true;
        QTest::newRow("MANAGE above") << u"MANAGE"_s << u"schema"_s << true;
        QTest::newRow("owner of it") << u"OWNER"_s << u"table"_s << true;
        QTest::newRow("owner of the parent") << u"OWNER"_s << u"schema"_s << true;
        QTest::newRow("owner of the catalog") << u"OWNER"_s << u"catalog"_s << true;
        QTest::newRow("metastore admin") << u"OWNER"_s << u"metastore"_s << true;
        QTest::newRow("ALL PRIVILEGES") << u"ALL_PRIVILEGES"_s << u"table"_s << false;
    }

    void whoReadsAllRows()
    {
        QFETCH(QString, privilege);
        QFETCH(QString, kind);
        QFETCH(bool, readsAll);
        demo::Metastore metastore;
        metastore.grant({u"omar@contoso.test"_s, u"SELECT"_s, u"table"_s, table});
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, catalog});
        metastore.grant({connector(), u"USE_SCHEMA"_s, u"schema"_s, schema});
        const QHash<QString, QString> names{{u"table"_s, table},
                                            {u"schema"_s, schema},
                                            {u"catalog"_s, catalog},
                                            {u"metastore"_s, metastore.metastoreObject().fullName()}};
        if (privilege == "OWNER"_L1)
            metastore.setOwner(kind, names.value(kind), connector());
        else
            metastore.grant({connector(), privilege, kind, names.value(kind)});
        const auto told = principalsIn(AreaCaller(metastore).get("effective-permissions/table/"_L1 + table));
        QCOMPARE(told.contains(u"omar@contoso.test"_s), readsAll);
    }

    void tablesAreHiddenWithoutUseSchema()
    {
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, catalog});
        metastore.grant({connector(), u"SELECT"_s, u"catalog"_s, catalog});
        const AreaCaller caller(metastore);
        const auto there = caller.run(u"SELECT 1 FROM inventory.assets.devices"_s);
        QCOMPARE(there["status"_L1]["sql_state"_L1].toString(), u"42P01"_s);
        const auto missing = caller.failure(u"SELECT 1 FROM inventory.assets.nosuch"_s);
        QCOMPARE(caller.failure(u"SELECT 1 FROM inventory.assets.devices"_s),
                 QString(missing).replace(u"nosuch"_s, u"devices"_s));
        QCOMPARE(caller.failure(u"SHOW TABLES IN inventory.assets"_s),
                 u"PERMISSION_DENIED: User does not have BROWSE on Catalog 'inventory'."_s);
        metastore.manners().hidesTables = false;
        QVERIFY(caller.failure(u"SELECT 1 FROM inventory.assets.devices"_s)
                    .contains(u"User does not have USE SCHEMA on Schema 'inventory.assets'."_s));
    }

    void tablesAreListedToReaders_data()
    {
        QTest::addColumn<QString>("privilege");
        QTest::addColumn<bool>("seen");
        QTest::newRow("SELECT") << u"SELECT"_s << true;
        QTest::newRow("MODIFY alone") << u"MODIFY"_s << false;
        QTest::newRow("owner") << u"OWNER"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }

    void tablesAreListedToReaders()
    {
        QFETCH(QString, privilege);
        QFETCH(bool, seen);
        demo::Metastore metastore;
        metastore.grant({connector(), u"USE_CATALOG"_s, u"catalog"_s, catalog});
        metastore.grant({connector(), u"USE_SCHEMA"_s, u"schema"_s, schema});
        if (privilege == "OWNER"_L1)
            metastore.setOwner(u"table"_s, table, connector());
        else if (!privilege.isEmpty())
            metastore.grant({connector(), privilege, u"table"_s, table});
        const AreaCaller caller(metastore);
        const auto listed = bodyOf(caller.get(u"tables?catalog_name=inventory&schema_name=assets"_s));
        QCOMPARE(valuesOf(listed, u"tables"_s, u"full_name"_s), seen ? QStringList{table} : QStringList());
        QCOMPARE(caller.get("tables/"_L1 + table).status, seen ? 200 : 403);
        QCOMPARE(caller.rows(u"SHOW TABLES IN inventory.assets"_s).size(), seen ? 1 : 0);
    }

    void kindsInPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("lower case") << u"effective-permissions/table/"_s + table << 200 << QString();
        QTest::newRow("capitals") << u"effective-permissions/TABLE/"_s + table << 200 << QString();
        QTest::newRow("mixed") << u"permissions/Schema/"_s + schema << 200 << QString();
        QTest::newRow("view") << u"permissions/view/"_s + table << 400
                              << u"VIEW is not a valid securable type"_s;
        QTest::newRow("plural") << u"permissions/tables/"_s + table << 400
                                << u"TABLES is not a valid securable type"_s;
    }

    void kindsInPaths()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, text);
        demo::Metastore metastore;
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        const auto reply = caller.get(path);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(text.toUtf8()), reply.body.constData());
    }

    void ownersMayBeUntold()
    {
        demo::Metastore metastore;
        metastore.manners().sendsOwner = false;
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        for (const auto &path :
             {u"metastore_summary"_s, u"catalogs/inventory"_s, u"schemas/"_s + schema, u"tables/"_s + table})
            QVERIFY2(!bodyOf(caller.get(path)).contains("owner"_L1), qPrintable(path));
    }

    void disorderIsTheSameOnEachPage()
    {
        demo::Metastore metastore;
        QStringList everybody;
        QList<demo::Principal> principals = demo::people::all();
        for (int i = 0; i < 400; ++i) {
            demo::Principal somebody;
            somebody.name = u"user%1@contoso.test"_s.arg(QString::number(i).rightJustified(3, u'0'));
            principals.append(somebody);
            everybody += principals.constLast().name;
            metastore.grant({everybody.constLast(), u"SELECT"_s, u"table"_s, table});
        }
        metastore.setAccount(principals, demo::people::accountGroups());
        AreaCaller caller(metastore);
        caller.become(demo::people::admin());
        QCOMPARE(allPages(caller), everybody);
        metastore.manners().disorder = 7;
        const auto shuffled = allPages(caller);
        QVERIFY(shuffled != everybody);
        QCOMPARE(sorted(shuffled), everybody);
        metastore.manners().disorder = 8;
        QVERIFY(allPages(caller) != shuffled);
    }

private:
    /// The principals of all pages, 150 each.
    static QStringList allPages(const AreaCaller &caller)
    {
        QStringList names;
        QString token;
        do {
            const auto reply =
                caller.get("permissions/table/"_L1 + table + "?max_results=150&page_token="_L1 + token);
            names += principalsIn(reply);
            token = bodyOf(reply)["next_page_token"_L1].toString();
        } while (!token.isEmpty() && names.size() < 1000);
        return names;
    }
};

DRAFTT_TEST(TestVisibility)
#include "tst_visibility.moc"
