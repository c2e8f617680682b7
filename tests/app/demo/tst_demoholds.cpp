// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/catalog/privileges.h"
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using demo::Hold;

namespace
{

using enum Hold::Road;

const auto schema = u"inventory.assets"_s;
const auto table = u"inventory.assets.components"_s;
const auto warehouse = u"7e57ab1e00000006"_s; // the connector has no permission on it

QString nameOf(const QString &kind)
{
    if (kind == "metastore"_L1)
        return {};
    return kind == "catalog"_L1 ? u"inventory"_s : kind == "schema"_L1 ? schema : table;
}

QStringList displays(const QJsonObject &me)
{
    QStringList names;
    for (const auto &group : me["groups"_L1].toArray())
        names += group["display"_L1].toString();
    return names;
}

} // namespace

/// Every way in which the connector can come to hold something, and what the workspace then tells and allows.
class TestDemoHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void everyPrivilegeByEveryRoad_data()
    {
        QTest::addColumn<Hold::Road>("road");
        QTest::addColumn<QString>("holder");
        QTest::newRow("itself") << Itself << demo::people::connector().name;
        QTest::newRow("group") << Group << u"data readers"_s;
        QTest::newRow("nested group") << NestedGroup << u"company readers"_s;
        QTest::newRow("everybody") << Everybody << u"account users"_s;
    }

    void everyPrivilegeByEveryRoad()
    {
        QFETCH(Hold::Road, road);
        QFETCH(QString, holder);
        QCOMPARE(demo::allPrivileges().size(), 89);
        for (const auto &kind : {u"metastore"_s, u"catalog"_s, u"schema"_s, u"table"_s}) {
            for (const auto &privilege : demo::allPrivileges() + QStringList{u"TELEPORT"_s})
                m_demo->server().give({privilege, kind, nameOf(kind), road});
            auto told = privilegesOf(kind, holder);
            told.removeDuplicates();
            QCOMPARE(told.size(), 90);
        }
        // What it holds, it holds: it reads and grants, and sees the table.
        QVERIFY(m_demo->server().metastore().identities(demo::people::connector().name).contains(holder));
        QCOMPARE(get(u"/api/2.1/unity-catalog/tables/"_s + table, m_demo->who().personalToken).status, 200);
    }

    void scimTellsOfDirectGroupsAlone()
    {
        m_demo->server().give({u"SELECT"_s, u"table"_s, table, NestedGroup});
        const auto me = get(u"/api/2.0/preview/scim/v2/Me"_s, m_demo->who().personalToken).json;
        QCOMPARE(displays(me), (QStringList{u"data readers"_s, u"users"_s}));
    }

    void ownershipIsNotInTheList_data() { everyPrivilegeByEveryRoad_data(); }

    void ownershipIsNotInTheList()
    {
        QFETCH(Hold::Road, road);
        QFETCH(QString, holder);
        for (const auto &kind : {u"catalog"_s, u"schema"_s, u"table"_s}) {
            m_demo->server().give({u"OWNER"_s, kind, nameOf(kind), road});
            const auto path = u"/api/2.1/unity-catalog/%1s/%2"_s.arg(kind, nameOf(kind));
            QCOMPARE(get(path, m_demo->who().personalToken).json["owner"_L1].toString(), holder);
            QCOMPARE(privilegesOf(kind, holder), QStringList());
        }
        m_demo->server().give({u"OWNER"_s, u"metastore"_s, {}, road});
        const auto summary = get(u"/api/2.1/unity-catalog/metastore_summary"_s, m_demo->who().personalToken);
        QCOMPARE(summary.json["owner"_L1].toString(), holder);
        QCOMPARE(get(u"/api/2.1/unity-catalog/catalogs/finance"_s, m_demo->who().personalToken).status, 200);
    }

    void levelsComeByEveryRoad_data() { everyPrivilegeByEveryRoad_data(); }

    void levelsComeByEveryRoad()
    {
        QFETCH(Hold::Road, road);
        const auto path = u"/api/2.0/permissions/warehouses/"_s + warehouse;
        QCOMPARE(get(path, m_demo->who().personalToken).status, 403);
        m_demo->server().give({u"CAN_MANAGE"_s, u"warehouse"_s, warehouse, road});
        QCOMPARE(get(path, m_demo->who().personalToken).status, 200);
    }

    void refusedReadersAreToldSo_data()
    {
        using enum demo::PermissionRefusal;
        QTest::addColumn<demo::PermissionRefusal>("how");
        QTest::addColumn<QJsonValue>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("may not manage") << NotManager << QJsonValue(u"PERMISSION_DENIED"_s)
                                        << u"does not have Manage permissions on 7e57ab1e00000006"_s;
        QTest::newRow("a number as code") << NumericCode << QJsonValue(403) << u"User not authorized."_s;
        QTest::newRow("entitlement") << NoEntitlement << QJsonValue(403) << u"entitlement"_s;
        QTest::newRow("IP list") << IpList << QJsonValue(403) << u"blocked by Databricks IP ACL"_s;
        QTest::newRow("scope") << NoScope << QJsonValue(403) << u"required scopes"_s;
    }

    void refusedReadersAreToldSo()
    {
        QFETCH(demo::PermissionRefusal, how);
        QFETCH(QJsonValue, code);
        QFETCH(QString, text);
        m_demo->server().warehouses().permissionRefusal = how;
        const auto path = u"/api/2.0/permissions/warehouses/"_s + warehouse;
        const auto answer = get(path, m_demo->who().personalToken);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json["error_code"_L1], code);
        QVERIFY(answer.json["message"_L1].toString().contains(text));
        QCOMPARE(get(path, m_demo->who().adminToken).status, 200);
    }

    void entitlementsComeByEveryRoad_data() { everyPrivilegeByEveryRoad_data(); }

    void entitlementsComeByEveryRoad()
    {
        QFETCH(Hold::Road, road);
        QVERIFY(m_demo->server().choose(u"auth.missing_entitlement"_s));
        const auto warehouses = u"/api/2.0/sql/warehouses"_s;
        QCOMPARE(get(warehouses, m_demo->who().personalToken).status, 403);
        m_demo->server().give({u"databricks-sql-access"_s, u"entitlement"_s, {}, road});
        QCOMPARE(get(warehouses, m_demo->who().personalToken).status, 200);
        const auto me = get(u"/api/2.0/preview/scim/v2/Me"_s, m_demo->who().personalToken).json;
        QCOMPARE(me["entitlements"_L1].toArray().size(), road == Itself ? 1 : 0);
    }

    void membershipOfAdminsComesThroughGroups_data()
    {
        QTest::addColumn<Hold::Road>("road");
        QTest::addColumn<bool>("told");
        QTest::newRow("itself") << Itself << true;
        QTest::newRow("its group is in it") << Group << false;
        QTest::newRow("its group's group is in it") << NestedGroup << false;
    }

    void membershipOfAdminsComesThroughGroups()
    {
        QFETCH(Hold::Road, road);
        QFETCH(bool, told);
        m_demo->server().give({u"admins"_s, u"membership"_s, {}, road});
        const auto token = m_demo->who().personalToken;
        QCOMPARE(get(u"/api/2.0/permissions/warehouses/"_s + warehouse, token).status, 200);
        const auto me = get(u"/api/2.0/preview/scim/v2/Me"_s, token).json;
        QCOMPARE(displays(me).contains(u"admins"_s), told);
    }

    void anotherScenarioBeginsAnew()
    {
        const auto before = m_demo->server().metastore().grants();
        m_demo->server().give({u"OWNER"_s, u"table"_s, table, Group});
        m_demo->server().give({u"MODIFY"_s, u"table"_s, table});
        m_demo->server().give({u"admins"_s, u"membership"_s, {}, NestedGroup});
        QVERIFY(m_demo->server().choose(u"own-rows-only"_s));
        QVERIFY(m_demo->server().choose(u"normal"_s));
        QCOMPARE(m_demo->server().metastore().grants(), before);
        QCOMPARE(m_demo->server().metastore().find(demo::Kind::Table, table)->owner,
                 demo::people::admin().name);
        const auto path = u"/api/2.0/permissions/warehouses/"_s + warehouse;
        QCOMPARE(get(path, m_demo->who().personalToken).status, 403);
    }

    void peopleMayDoWhatTheyMay_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("grants");  // on inventory
        QTest::addColumn<bool>("manages"); // warehouses
        const auto row = [](const char *scenario, const char *who, bool grants, bool manages) {
            QTest::addRow("%s, %s", scenario, who)
                << QString::fromLatin1(scenario) << QString::fromLatin1(who) << grants << manages;
        };
        row("normal", "admin", true, true);
        row("normal", "workspace admin", false, true);
        row("normal", "catalog owner", false, false);
        row("normal", "all-rounder", true, true);
        row("normal", "schema manager", false, false);
        row("normal", "ordinary user", false, false);
        row("split-roles", "all-rounder", false, true);
        row("split-roles", "admin", false, true);
        row("split-roles", "workspace admin", false, true);
        row("split-roles", "catalog owner", true, false);
        row("split-roles", "metastore admin", true, false);
        row("no-metastore-admin", "admin", false, true);
        row("no-metastore-admin", "metastore admin", false, false);
        row("no-metastore-admin", "catalog owner", true, false);
    }

    void peopleMayDoWhatTheyMay()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, who);
        QFETCH(bool, grants);
        QFETCH(bool, manages);
        QVERIFY(m_demo->server().choose(scenario));
        const auto &known = m_demo->who();
        const QHash<QString, QString> tokens{{u"admin"_s, known.adminToken},
                                             {u"workspace admin"_s, known.workspaceAdminToken},
                                             {u"catalog owner"_s, known.catalogOwnerToken},
                                             {u"metastore admin"_s, known.metastoreAdminToken},
                                             {u"all-rounder"_s, signedIn(demo::people::allRounder())},
                                             {u"schema manager"_s, signedIn(demo::people::schemaManager())},
                                             {u"ordinary user"_s, signedIn(demo::people::ordinaryUser())}};
        const auto body = QByteArray(R"({"changes":[{"principal":"data readers","add":["USE_CATALOG"]}]})");
        const auto patched =
            httpCall("PATCH", m_demo->url(u"/api/2.1/unity-catalog/permissions/catalog/inventory"_s),
                     bearer(tokens.value(who)), body);
        QCOMPARE(patched.status, grants ? 200 : 403);
        const auto path = u"/api/2.0/permissions/warehouses/"_s + warehouse;
        QCOMPARE(get(path, tokens.value(who)).status, manages ? 200 : 403);
    }

    /// MANAGE on a schema reaches what is in it and nothing beside.
    void aSchemaIsManagedByWhoHoldsIt()
    {
        const auto token = signedIn(demo::people::schemaManager());
        const auto body = QByteArray(R"({"changes":[{"principal":"data readers","add":["SELECT"]}]})");
        const auto patch = [&](const QString &what) {
            return httpCall("PATCH", m_demo->url(u"/api/2.1/unity-catalog/permissions/"_s + what),
                            bearer(token), body)
                .status;
        };
        QCOMPARE(patch(u"schema/inventory.assets"_s), 200);
        QCOMPARE(patch(u"table/inventory.assets.devices"_s), 200);
        QCOMPARE(patch(u"schema/inventory.odd-names"_s), 403);
        QCOMPARE(patch(u"catalog/inventory"_s), 403);
    }

    /// What tests compare before and after tells of every change, and of nothing else.
    void theStandingTellsEachChange()
    {
        const auto before = m_demo->server().standing();
        QCOMPARE(m_demo->server().standing(), before);
        const auto added = [&] {
            auto lines = m_demo->server().standing();
            lines.removeIf([&before](const QString &line) { return before.contains(line); });
            return lines;
        };
        const auto id = m_demo->who().connectorId;
        m_demo->server().give({.right = u"SELECT"_s, .kind = u"schema"_s, .name = u"inventory.assets"_s});
        QCOMPARE(added(), QStringList{"grant SELECT on schema inventory.assets to "_L1 + id});
        m_demo->server().give({.right = u"CAN_USE"_s, .kind = u"warehouse"_s, .name = u"7e57ab1e00000006"_s});
        QCOMPARE(added().last(), "warehouse 7e57ab1e00000006: CAN_USE to "_L1 + id);
        const auto secrets = u"/api/2.0/accounts/servicePrincipals/4567890123456789/credentials/secrets"_s;
        const auto made = httpCall("POST", m_demo->url(secrets), bearer(m_demo->who().adminToken), "{}").json;
        QCOMPARE(added().filter(u"secret "_s),
                 QStringList{u"secret %1 of %2"_s.arg(made["id"_L1].toString(), id)});
        QVERIFY(!m_demo->server().standing().join(u'\n').contains(made["secret"_L1].toString()));
    }

private:
    [[nodiscard]] QString signedIn(const demo::Principal &person) const
    {
        return m_demo->personsToken(person);
    }

    [[nodiscard]] HttpAnswer get(const QString &path, const QString &token) const
    {
        return httpCall("GET", m_demo->url(path), bearer(token));
    }

    /// As the admin reads them, rows of other principals left out.
    [[nodiscard]] QStringList privilegesOf(const QString &kind, const QString &holder) const
    {
        const auto name =
            kind == "metastore"_L1 ? m_demo->server().metastore().metastoreObject().fullName() : nameOf(kind);
        const auto path = u"/api/2.1/unity-catalog/permissions/%1/%2"_s.arg(kind, name);
        QStringList found;
        for (const auto &row :
             get(path, m_demo->who().adminToken).json["privilege_assignments"_L1].toArray()) {
            for (const auto &privilege : row["privileges"_L1].toArray()) {
                if (row["principal"_L1].toString() == holder)
                    found += privilege.toString();
            }
        }
        return found;
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoHolds)
#include "tst_demoholds.moc"
