// SPDX-License-Identifier: Apache-2.0
#include "core/checks/sessionfacts.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto client = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;

User userNamed(const QString &userName)
{
    User user;
    user.userName = userName;
    user.displayName = u"draftt-connector"_s;
    user.isServicePrincipal = true;
    return user;
}

} // namespace

/// What a session tells to the texts of a diagnosis.
class TestSessionFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anEmptySessionTellsNothing()
    {
        const auto known = knownOf(Session{});
        QVERIFY(!known.host && !known.principal && !known.securable);
        QCOMPARE(known.workspaceId + known.principalName + known.warehouseId, QString());
        QVERIFY(!principalOf(Session{}));
    }

    void tellsWhatWasEnteredAndLearnt()
    {
        auto session = full();
        const Securable table(*session.catalog, *session.schema, *TableName::parse(u"components"));
        const auto known = knownOf(session, table);
        QVERIFY(known.host == session.address->host);
        QCOMPARE(known.principal->text(), client);
        QCOMPARE(known.principalName, u"draftt-connector"_s);
        QVERIFY(known.securable == table);
        QCOMPARE(known.warehouseName, u"Small"_s);
        QCOMPARE(known.warehouseId, u"0123456789abcdef"_s);
        const auto principal = principalOf(session);
        QVERIFY(principal && principal->id.text() == client);
        QCOMPARE(principal->displayName, u"draftt-connector"_s);
    }

    void aPersonsTokenHasNoPrincipalToGrantTo()
    {
        auto session = full();
        session.method = SignInMethod::PersonalToken;
        session.user->userName = u"ada@example.test"_s;
        session.user->isServicePrincipal = false;
        QVERIFY(!knownOf(session).principal);
        QVERIFY(!principalOf(session));
    }

    /// From the least certain source to the most: each has the last word over those before it.
    void theWorkspaceItselfKnowsItsNumberBest()
    {
        auto session = full();
        QCOMPARE(knownOf(session).workspaceId, u"1234567890123456"_s);
        session.address = *PastedAddress::parse(u"https://dbc-a1b2.cloud.databricks.com/?o=22");
        QCOMPARE(knownOf(session).workspaceId, u"22"_s);
        session.info = WorkspaceInfo{};
        QCOMPARE(knownOf(session).workspaceId, u"22"_s);
        session.info->workspaceId = u"33"_s;
        QCOMPARE(knownOf(session).workspaceId, u"33"_s);
        session.user->workspaceId = u"44"_s;
        QCOMPARE(knownOf(session).workspaceId, u"44"_s);
    }

    void aCheckIsAboutItsSecurable_data()
    {
        QTest::addColumn<CheckId>("id");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("sign-in") << CheckId::SignIn << QString() << QString();
        QTest::newRow("warehouse") << CheckId::WarehouseRuns << QString() << QString();
        QTest::newRow("catalog") << CheckId::UseCatalog << QString() << u"inventory"_s;
        QTest::newRow("schema") << CheckId::UseSchema << QString() << u"inventory.assets"_s;
        QTest::newRow("columns") << CheckId::TableMetadata << u"devices"_s << u"inventory.assets.devices"_s;
        QTest::newRow("row") << CheckId::TableRow << u"devices"_s << u"inventory.assets.devices"_s;
        QTest::newRow("no table") << CheckId::TableRow << QString() << QString();
    }

    void aCheckIsAboutItsSecurable()
    {
        QFETCH(CheckId, id);
        QFETCH(QString, subject);
        QFETCH(QString, name);
        const auto securable = securableOf({id, subject}, full());
        QCOMPARE(securable ? securable->fullName() : QString(), name);
        QVERIFY(!securableOf({id, subject}, Session{}));
    }

    /// The same answer before the sign-in means that there is no workspace.
    void afterASignInAnApiIsMissingAndNotTheWorkspace()
    {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.httpStatus = 404;
        error.serverCode = u"ENDPOINT_NOT_FOUND"_s;
        error.detail = u"No API found for 'GET /api/2.1/unity-catalog/catalogs'"_s;
        auto session = full();
        const auto after = diagnose(error, Stage::UcCatalogs, knownOf(session));
        QCOMPARE(after.code, Code::Other);
        QCOMPARE(after.variant, Variant::NotImplemented);
        session.user.reset();
        QCOMPARE(diagnose(error, Stage::UcCatalogs, knownOf(session)).code, Code::HostNotAWorkspace);
    }

private:
    static Session full()
    {
        Session session;
        session.address = *PastedAddress::parse(u"adb-1234567890123456.7.azuredatabricks.net");
        session.clientId = *ClientId::parse(client);
        session.user = userNamed(client);
        session.warehouse =
            Warehouse{*WarehouseId::parse(u"0123456789abcdef"), u"Small"_s, {}, {}, {}, {}, {}, {}, {}};
        session.catalog = *CatalogName::parse(u"inventory");
        session.schema = *SchemaName::parse(u"assets");
        return session;
    }
};

DRAFTT_TEST(TestSessionFacts)
#include "tst_sessionfacts.moc"
