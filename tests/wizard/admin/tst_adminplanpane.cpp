// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/wizard/admin/adminscene.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What an admin is shown before anything is done, and what is for somebody else.
class TestAdminPlanPane : public QObject
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

    void whatSomebodyElseMustDoIsHandedOver();
    void whatIsRefusedIsHandedOver();
    void whoMayMakeNoPrincipalCannotGoOn();
    void namesakesAreToldApart();
    void tellsWhatWouldBeReadable();
    void whatCannotBeSeenIsUnknown();
    void thePlanDoesNotWaitForIt();
    void theWarehouseThatRunsIsProposed();
    void principalsAreOfferedByTheirName();
    void oneBeyondTheFirstHundredIsFound();
    void aSmallScreenNeedsNoScroll();

private:
    void makePrincipal(const QString &name)
    {
        (void)httpCall("POST", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s),
                       bearer(m_scene->demo.who().adminToken), "{\"displayName\":\"" + name.toUtf8() + "\"}");
    }
    /// What is offered for what was typed.
    [[nodiscard]] QStringList offered() const
    {
        const auto *completer = m_scene->person->see<QLineEdit>(u"adminPrincipalEdit"_s)->completer();
        QStringList entries;
        for (int row = 0; completer->popup()->isVisible() && row < completer->completionCount(); ++row)
            entries += completer->completionModel()->index(row, 0).data().toString();
        return entries;
    }

    std::unique_ptr<AdminScene> m_scene;
};

/// Seen before: who looks after a schema may grant nothing on the catalog, nor on the warehouse.
void TestAdminPlanPane::whatSomebodyElseMustDoIsHandedOver()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY2(m_scene->notice().contains(u"2 step"_s), qPrintable(m_scene->notice()));
    QVERIFY(m_scene->person->click(u"adminAskButton"_s));
    QTRY_VERIFY(m_scene->person->see(u"packetDialog"_s));
    m_scene->person->see(u"packetDialog"_s)->close();
}

/// Seen only when it is tried.
void TestAdminPlanPane::whatIsRefusedIsHandedOver()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::workspaceAdmin()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY2(m_scene->notice().contains(u"3 of the steps"_s), qPrintable(m_scene->notice()));
    QVERIFY(!m_scene->person->see(u"adminAskButton"_s));
    QVERIFY(!m_scene->person->see(u"adminCallsText"_s)); // folded away
    QVERIFY(m_scene->person->click(u"adminCallsButton"_s));
    const auto calls = m_scene->person->read(u"adminCallsText"_s);
    QVERIFY(calls.contains(u"APPLICATION_ID"_s));
    QVERIFY(!calls.contains(m_scene->demo.who().connectorId));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"not proven yet"_s));
    QVERIFY(m_scene->comes([this] { return m_scene->person->see(u"adminAskButton"_s) != nullptr; }));
}

/// Nothing is begun that leads nowhere.
void TestAdminPlanPane::whoMayMakeNoPrincipalCannotGoOn()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::catalogOwner()));
    STEP(m_scene->type(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->isSaid(u"a workspace admin may"_s));
    QVERIFY(!m_scene->canGoOn());
}

void TestAdminPlanPane::namesakesAreToldApart()
{
    for (int i = 0; i < 2; ++i)
        (void)httpCall("POST", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s),
                       bearer(m_scene->demo.who().adminToken), R"({"displayName":"twins"})");
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->person->type(u"adminPrincipalEdit"_s, u"twins"_s));
    QVERIFY(m_scene->isSaid(u"Several service principals"_s));
    QVERIFY(!m_scene->canGoOn());
    auto *which = m_scene->person->see<QComboBox>(u"adminNamesakeBox"_s);
    QVERIFY(which);
    QCOMPARE(which->count(), 2);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QVERIFY2(m_scene->comes([this] { return m_scene->canGoOn(); }), qPrintable(m_scene->notice()));
}

/// Before anything is granted.
void TestAdminPlanPane::tellsWhatWouldBeReadable()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    QVERIFY(!m_scene->person->see(u"adminReachText"_s));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    const auto size = [this] { return m_scene->person->read(u"adminReachText"_s); };
    QVERIFY(m_scene->comes([&] { return size().startsWith(u"What becomes readable: "_s); }));
    QVERIFY2(size().contains(u"1 table"_s), qPrintable(size()));
    QVERIFY(!m_scene->person->see(u"adminReachDetails"_s)); // folded away
    QVERIFY(m_scene->person->click(u"adminReachButton"_s));
    const auto details = m_scene->person->read(u"adminReachDetails"_s);
    QVERIFY2(details.contains(u"Owners: "_s), qPrintable(details));
    QVERIFY2(details.contains(u"rows"_s), qPrintable(details));
    QVERIFY2(details.contains(u"row filter"_s), qPrintable(details));
    QVERIFY(m_scene->person->click(u"adminWholeBox"_s));
    QVERIFY(m_scene->comes([&] { return size().startsWith(u"What becomes readable: "_s); }));
    QVERIFY2(!size().contains(u": 1 table"_s), qPrintable(size()));
    QVERIFY(m_scene->person->read(u"adminReachDetails"_s).contains(u"later can be read too"_s));
}

/// Never none.
void TestAdminPlanPane::whatCannotBeSeenIsUnknown()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::ordinaryUser()));
    STEP(m_scene->type(u"inventory.assets.components"_s, {}));
    const auto size = [this] { return m_scene->person->read(u"adminReachText"_s); };
    QVERIFY2(m_scene->comes([&] { return size().contains(u"unknown"_s); }), qPrintable(size()));
    QVERIFY(!size().contains(u'0'));
}

void TestAdminPlanPane::thePlanDoesNotWaitForIt()
{
    demo::Fault late;
    late.pathPattern = u"/unity-catalog/policies/"_s;
    late.times = -1;
    late.delayMs = 60'000;
    late.passThrough = true;
    m_scene->demo.server().inject(late);
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->person->read(u"adminReachText"_s).contains(u"Reading"_s));
    m_scene->demo.server().clearFaults();
}

/// Several of one name are told apart by their ids.
void TestAdminPlanPane::principalsAreOfferedByTheirName()
{
    for (const auto &name : {u"Twins"_s, u"Twins"_s, u"other"_s})
        makePrincipal(name);
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->comes(
        [this] { return m_scene->person->read(u"adminPrincipalEditHint"_s).contains(u"offered"_s); }));
    QVERIFY(m_scene->person->type(u"adminPrincipalEdit"_s, u"twin"_s));
    QVERIFY(m_scene->comes([this] { return offered().size() == 2; }));
    const auto entry = offered().constFirst();
    QVERIFY2(entry.startsWith(u"Twins ("_s), qPrintable(entry));
    auto *edit = m_scene->person->see<QLineEdit>(u"adminPrincipalEdit"_s);
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    QCOMPARE(edit->text(), entry);
    QVERIFY(m_scene->comes([this] { return m_scene->canGoOn(); }));
    QVERIFY(m_scene->isSaid(u"is there and is taken"_s));
    QVERIFY(!m_scene->person->see(u"adminNamesakeBox"_s));
}

void TestAdminPlanPane::oneBeyondTheFirstHundredIsFound()
{
    for (int number = 0; number < 110; ++number)
        makePrincipal(u"filler"_s);
    makePrincipal(u"the late one"_s);
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    QVERIFY(m_scene->person->type(u"adminPrincipalEdit"_s, u"late"_s));
    QVERIFY(m_scene->comes([this] { return offered().size() == 1; }));
}

/// For what is said of the plan, and for the buttons that go on with it.
void TestAdminPlanPane::aSmallScreenNeedsNoScroll()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    auto *dialog = m_scene->person->see(u"adminDialog"_s);
    dialog->resize(780, 504);
    QVERIFY(m_scene->comes([&] { return dialog->size() == QSize(780, 504); }));
    QCoreApplication::processEvents();
    for (const auto &name : {u"adminPlanNotice"_s, u"adminReachText"_s, u"adminAskButton"_s,
                             u"adminGoOnButton"_s, u"adminCloseButton"_s}) {
        const auto *widget = m_scene->person->see(name);
        QVERIFY2(widget, qPrintable(name));
        QVERIFY2(widget->visibleRegion().boundingRect() == widget->rect(), qPrintable(name));
    }
}

/// Of those that are stopped the serverless ones come first in the list.
void TestAdminPlanPane::theWarehouseThatRunsIsProposed()
{
    QString runs;
    for (auto &one : m_scene->demo.server().warehouses().all()) {
        const bool isMeant = one.kind == demo::WarehouseKind::Pro && runs.isEmpty();
        one.state = isMeant ? demo::WarehouseState::Running : demo::WarehouseState::Stopped;
        if (isMeant)
            runs = one.id;
    }
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::workspaceAdmin()));
    const auto *box = m_scene->person->see<QComboBox>(u"adminWarehouseBox"_s);
    QVERIFY(m_scene->comes([box] { return box->count() > 1; }));
    QCOMPARE(box->currentData().toString(), runs);
}

DRAFTT_WINDOW_TEST(TestAdminPlanPane)
#include "tst_adminplanpane.moc"
