// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wakeups.h"
#include "tests/wizard/admin/adminscene.h"

#include <QJsonDocument>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What an admin may not do is asked of who may, inside Databricks, and is seen once it is done.
class TestAdminOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<AdminScene>();
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void aPlanAsksForWhatMayNotBeDone();
    void whoIsToBeMadeCannotBeAskedForYet();
    void whoMayOnlyGrantHasDoneTheirPart();
    void thePlanIsReadAgainOnceSomebodyWasAsked();
    void whatIsGrantedAfterwardsTurnsGreen();
    void useThatIsGivenAfterwardsTurnsGreen_data();
    void useThatIsGivenAfterwardsTurnsGreen();
    void whoCannotBeSeenLooksAtNothing();

private:
    /// The connector may use Databricks SQL, or may not.
    void entitle(bool isEntitled)
    {
        const auto path =
            m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals/"_s + people::connector().scimId);
        const QJsonObject operation{
            {u"op"_s, isEntitled ? u"add"_s : u"remove"_s},
            {u"path"_s, u"entitlements"_s},
            {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, u"databricks-sql-access"_s}}}}};
        QCOMPARE(httpCall("PATCH", path, bearer(m_scene->demo.who().adminToken),
                          QJsonDocument(QJsonObject{{u"Operations"_s, QJsonArray{operation}}}).toJson())
                     .status,
                 200);
    }

    std::unique_ptr<AdminScene> m_scene;
};

/// Exactly the right that this person may not give, for the service principal.
void TestAdminOthers::aPlanAsksForWhatMayNotBeDone()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY2(m_scene->notice().contains(u"2 step"_s), qPrintable(m_scene->notice()));
    STEP(m_scene->ask());
    m_scene->closePages();
    QCOMPARE(m_scene->requests().all().size(), 1);
    const auto &request = m_scene->requests().all().constFirst();
    QCOMPARE(request.principal, m_scene->demo.who().connectorId);
    QCOMPARE(request.place.second, u"inventory"_s);
    QCOMPARE(request.privileges, QStringList{u"USE_CATALOG"_s});
}

/// Who would get it is shown all the same.
void TestAdminOthers::whoIsToBeMadeCannotBeAskedForYet()
{
    // Of this person it is known that the catalog is somebody else's.
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->type(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->isSaid(u"a workspace admin may"_s));
    QVERIFY(m_scene->person->click(u"adminAskButton"_s));
    QVERIFY(m_scene->comes(
        [this] { return m_scene->person->read(u"ownerAskQuestions"_s).contains(u"USE CATALOG"_s); }));
    QVERIFY(!m_scene->person->see(u"ownerAskButton"_s));
}

/// As somebody runs the plan, and as the rows tell it.
void TestAdminOthers::whatIsGrantedAfterwardsTurnsGreen()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::workspaceAdmin()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"not proven yet"_s));
    QVERIFY(m_scene->isSaid(u"shows here by itself"_s));
    QVERIFY(m_scene->comes([this] { return m_scene->person->see(u"adminAskButton"_s) != nullptr; }));
    QCOMPARE(m_scene->details().count(u"for somebody else"_s), 3);
    QCOMPARE(m_scene->person->read(u"adminTitle"_s), u"Your part is done"_s);
    STEP(m_scene->ask());
    m_scene->closePages();
    for (const auto &request : m_scene->requests().all())
        QVERIFY(request.principal != m_scene->demo.who().connectorId);
    QCOMPARE(m_scene->details().count(u"for somebody else"_s), 3);
    m_scene->requests().grantAll(m_scene->demo.server().metastore());
    QVERIFY(m_scene->comes([this] { return m_scene->details().count(u"was there already"_s) == 3; }));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QVERIFY(!m_scene->person->see(u"adminAskButton"_s));
    QCOMPARE(m_scene->person->read(u"adminTitle"_s), u"It is set up"_s);
}

/// Who may grant and nothing else: the secret, and with it the connection, is somebody else's.
void TestAdminOthers::whoMayOnlyGrantHasDoneTheirPart()
{
    QVERIFY(m_scene->demo.server().choose(u"split-roles"_s));
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::metastoreAdmin()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-connector"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Your part is done. The OAuth secret is for"_s));
    QCOMPARE(m_scene->person->read(u"adminTitle"_s), u"Your part is done"_s);
    QVERIFY(!m_scene->canGoOn()); // there is nothing to check here
    QVERIFY(m_scene->details().constLast().contains(u"for somebody else"_s));
}

/// Whoever was asked has given it before the pages were closed.
void TestAdminOthers::thePlanIsReadAgainOnceSomebodyWasAsked()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    const auto before = m_scene->steps().size();
    STEP(m_scene->ask());
    // What this person may see of it.
    m_scene->demo.server().metastore().grant(
        {m_scene->demo.who().connectorId, u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s});
    QCOMPARE(m_scene->steps().size(), before);
    m_scene->closePages();
    QVERIFY(m_scene->comes([&] { return m_scene->steps().size() == before - 1; }));
    QVERIFY(m_scene->canGoOn());
}

void TestAdminOthers::useThatIsGivenAfterwardsTurnsGreen_data()
{
    QTest::addColumn<bool>("isEntitled");
    QTest::addColumn<bool>("isCatalogSeen"); // by whoever signs in
    QTest::newRow("Can use on the warehouse") << true << false;
    QTest::newRow("the entitlement too") << false << false;
    QTest::newRow("the entitlement, and no right") << false << true;
}

/// What no list of rights tells the service principal is looked at all the same.
void TestAdminOthers::useThatIsGivenAfterwardsTurnsGreen()
{
    QFETCH(bool, isEntitled);
    QFETCH(bool, isCatalogSeen);
    auto &server = m_scene->demo.server();
    const auto connector = people::connector().name;
    QVERIFY(server.choose(u"granted"_s));
    server.warehouses().find(u"7e57ab1e00000001"_s)->permissions.remove(connector);
    if (isCatalogSeen)
        server.metastore().grant({people::schemaManager().name, u"MANAGE"_s, u"catalog"_s, u"inventory"_s});
    if (!isEntitled)
        entitle(false);
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"shows here by itself"_s));
    // The right on the catalog, which the admin could not see, is seen by the service principal itself.
    const auto others = [this] { return m_scene->details().count(u"for somebody else"_s); };
    const int seen = isEntitled ? 1 : isCatalogSeen ? 2 : 3;
    QVERIFY(m_scene->comes(
        [&] { return others() == seen && m_scene->notice().contains(u"shows here by itself"_s); }));
    if (!isEntitled)
        entitle(true);
    server.warehouses().find(u"7e57ab1e00000001"_s)->permissions.insert(connector, u"CAN_USE"_s);
    QVERIFY(m_scene->comes([&] { return others() == 0; }));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QCOMPARE(m_scene->person->read(u"adminTitle"_s), u"It is set up"_s);
}

/// Nothing wakes a window that is minimised, or hidden.
void TestAdminOthers::whoCannotBeSeenLooksAtNothing()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::workspaceAdmin()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"shows here by itself"_s));
    QVERIFY(m_scene->comes([this] { return m_scene->person->see(u"adminAskButton"_s) != nullptr; }));
    auto &dialog = *m_scene->person->see(u"adminDialog"_s);
    QVERIFY(m_scene->comes([&] { return wakeUpsAMinute(dialog) > 0; }));
    dialog.setWindowState(Qt::WindowMinimized);
    QVERIFY(m_scene->comes([&] { return wakeUpsAMinute(dialog) == 0.0; }));
    m_scene->demo.server().clearRequests();
    QTest::qWait(300); // shows that nothing happens
    QCOMPARE(m_scene->demo.server().requests().size(), 0);
    dialog.setWindowState(Qt::WindowNoState);
    QVERIFY(m_scene->comes([&] { return !m_scene->demo.server().requests().isEmpty(); }));
}

DRAFTT_WINDOW_TEST(TestAdminOthers)
#include "tst_adminothers.moc"
