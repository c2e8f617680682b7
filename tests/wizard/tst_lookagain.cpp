// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/demofixture.h"
#include "tests/support/patience.h"
#include "tests/support/stepbench.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/provenpage.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto sleeping = u"7e57ab1e00000002"_s;

} // namespace

/// F5 reads again and starts nothing, on whatever page; nor does what a page does by itself. The window takes
/// the warehouse for running, as it was when it was listed; meanwhile it has stopped.
class TestLookAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup()
    {
        m_scene.reset();
        m_demo.reset();
    }

    void startsNothing_data();
    void startsNothing();
    void nextStartsItAndLeadsOn_data();
    void nextStartsItAndLeadsOn();
    void whatWasReadIsKeptWhileItIsRead();
    void whatWasProvenIsKept_data();
    void whatWasProvenIsKept();
    void whatIsRefutedIsNotKept();
    void whoLooksNoMoreByItselfSaysSo();

private:
    void open(int step);
    void openProven(int step);
    void leaveRightsUntold();
    [[nodiscard]] QString rows() const;
    [[nodiscard]] const StepPage &page() const
    {
        return *static_cast<const StepPage *>(m_scene->window().currentPage());
    }
    [[nodiscard]] QString nextText() const { return m_scene->window().button(QWizard::NextButton)->text(); }
    void pressNext() const
    {
        QTest::mouseClick(m_scene->window().button(QWizard::NextButton), Qt::LeftButton);
    }
    [[nodiscard]] bool isAsleep() const
    {
        return m_demo->server().warehouses().find(sleeping)->state == demo::WarehouseState::Stopped;
    }
    [[nodiscard]] int statements() const { return m_demo->count("POST"_ba, u"/api/2.0/sql/statements"_s); }
    void waitForRest() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(page().state() != StepState::Running, patience);
        QTest::qWait(300); // shows that nothing else happens
        QTRY_VERIFY_WITH_TIMEOUT(page().state() != StepState::Running, patience);
    }

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<StepScene> m_scene;
};

/// The page, with all that it does by itself done.
void TestLookAgain::open(int step)
{
    QVERIFY(m_demo->server().choose(u"granted"_s));
    const auto &who = m_demo->who();
    m_scene = std::make_unique<StepScene>(
        ScenePlace{m_demo->url(), who.connectorId, who.connectorSecret, sleeping, u"inventory.assets"_s},
        SetupWizard::PageId(step));
    m_scene->session().warehouseProven = step != SetupWizard::WarehouseStep;
    if (step == SetupWizard::GrantsStep)
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->person().tickRow(u"tableView"_s, u"components"_s), patience);
    QTest::qWait(300); // it has begun
    waitForRest();
}

void TestLookAgain::startsNothing_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("connect") << int(SetupWizard::ConnectStep);
    QTest::newRow("warehouse") << int(SetupWizard::WarehouseStep);
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep);
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep);
    QTest::newRow("review") << int(SetupWizard::ReviewStep);
}

void TestLookAgain::startsNothing()
{
    QFETCH(int, step);
    open(step);
    m_scene->person().lookAgain();
    waitForRest();
    QVERIFY(isAsleep());
    QCOMPARE(statements(), 0);
    QCOMPARE(m_demo->count("POST"_ba, "/api/2.0/sql/warehouses/"_L1 + sleeping + "/start"_L1), 0);
}

void TestLookAgain::nextStartsItAndLeadsOn_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isRightOpen"); // lists of rights tell nothing
    QTest::newRow("warehouse") << int(SetupWizard::WarehouseStep) << false;
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep) << true;
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep) << false;
}

/// What needs it was not looked at, which is no failure and not green; the button says what Next does.
void TestLookAgain::nextStartsItAndLeadsOn()
{
    QFETCH(int, step);
    QFETCH(bool, isRightOpen);
    if (isRightOpen)
        leaveRightsUntold();
    open(step);
    m_scene->person().lookAgain();
    waitForRest();
    QCOMPARE(page().state(), StepState::Unproven);
    QVERIFY2(m_scene->person().read(u"stripSentence"_s).contains("is stopped"_L1),
             qPrintable(m_scene->person().read(u"stripSentence"_s)));
    if (step == SetupWizard::GrantsStep)
        QVERIFY2(rows().contains("not looked at"_L1), qPrintable(rows()));
    QVERIFY(isAsleep());
    QVERIFY2(nextText().contains("Start"_L1), qPrintable(nextText()));
    pressNext();
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->window().currentId(), step + 1, patience);
    QVERIFY(m_demo->server().warehouses().find(sleeping)->state == demo::WarehouseState::Running);
}

void TestLookAgain::leaveRightsUntold()
{
    demo::Fault untold;
    untold.pathPattern = u"/unity-catalog/effective-permissions/"_s;
    untold.times = -1;
    untold.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"no"_s);
    m_demo->server().inject(untold);
}

/// Of the tables.
QString TestLookAgain::rows() const
{
    const auto &model = *m_scene->person().see<QTableView>(u"tableView"_s)->model();
    QString said;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            said += model.index(row, column).data().toString() + u'\n';
    return said;
}

/// The page, which was proven; since then the warehouse has stopped.
void TestLookAgain::openProven(int step)
{
    if (step == SetupWizard::CatalogStep)
        leaveRightsUntold(); // so that only a statement tells
    open(step);
    pressNext(); // finds that it sleeps, and says that it starts it
    waitForRest();
    if (m_scene->window().currentId() == step)
        pressNext();
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->window().currentId(), step + 1, patience);
    m_scene->window().back();
    QCOMPARE(page().state(), StepState::Proven);
    QTest::qWait(300); // what it does by itself has begun
    m_demo->server().warehouses().find(sleeping)->state = demo::WarehouseState::Stopped;
    QTest::qWait(1'100); // what was told of it holds no longer
    m_demo->server().clearRequests();
}

void TestLookAgain::whatWasProvenIsKept_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("warehouse") << int(SetupWizard::WarehouseStep);
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep);
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep);
}

/// By a look that was not made nothing is lost; the page says what was not looked at anew.
void TestLookAgain::whatWasProvenIsKept()
{
    QFETCH(int, step);
    openProven(step);
    if (QTest::currentTestFailed())
        return;
    for (int press = 0; press < 2; ++press) {
        m_scene->person().lookAgain();
        waitForRest();
        QCOMPARE(page().state(), StepState::Proven);
        const auto more = m_scene->person().read(u"stripMore"_s);
        QVERIFY2(more.contains("Not looked at anew"_L1) && more.contains("Reporting serverless"_L1),
                 qPrintable(more));
    }
    if (step == SetupWizard::GrantsStep) {
        QVERIFY2(rows().contains("column"_L1) && !rows().contains("not looked at"_L1), qPrintable(rows()));
        QVERIFY(m_scene->session().proofs.constFind(*TableName::parse(u"components"_s))->rowRead);
    }
    QVERIFY(isAsleep());
    QCOMPARE(statements(), 0);
    QVERIFY2(!nextText().contains("Start"_L1), qPrintable(nextText()));
    pressNext();
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->window().currentId(), step + 1, patience);
    QVERIFY(isAsleep());
}

void TestLookAgain::whatIsRefutedIsNotKept()
{
    openProven(SetupWizard::GrantsStep);
    if (QTest::currentTestFailed())
        return;
    demo::Fault taken;
    taken.pathPattern = u"/unity-catalog/tables/inventory.assets.components"_s;
    taken.times = -1;
    taken.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s,
                                     u"User does not have SELECT on Table 'inventory.assets.components'."_s);
    m_demo->server().inject(taken);
    m_scene->person().lookAgain();
    waitForRest();
    QVERIFY(page().state() != StepState::Proven);
    QVERIFY(!m_scene->session().tablesProven);
    QVERIFY(isAsleep());
}

/// After some time without news nothing is asked any more that keeps the warehouse awake.
void TestLookAgain::whoLooksNoMoreByItselfSaysSo()
{
    leaveRightsUntold();
    demo::Fault refused;
    refused.verb = "POST"_ba;
    refused.pathPattern = u"/sql/statements/?$"_s;
    refused.bodyPattern = u"information_schema"_s;
    refused.times = -1;
    refused.reply = StepBench::sqlFailure(
        u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have USE CATALOG on Catalog "
        "'inventory'."_s,
        u"42501"_s);
    m_demo->server().inject(refused);
    open(SetupWizard::CatalogStep);
    static_cast<ProvenPage *>(m_scene->window().currentPage())->setLongestUse(std::chrono::milliseconds(0));
    m_demo->server().warehouses().find(sleeping)->state = demo::WarehouseState::Running;
    m_scene->person().lookAgain();
    waitForRest();
    QCOMPARE(page().state(), StepState::RightsMissing);
    const auto more = [this] { return m_scene->person().read(u"stripMore"_s); };
    QVERIFY2(more().contains("by itself"_L1), qPrintable(more()));
    QTRY_VERIFY_WITH_TIMEOUT(more().contains("only at lists of rights"_L1), patience);
    m_demo->server().clearRequests();
    QTest::qWait(3'500); // longer than the pause of the watch
    QCOMPARE(statements(), 0);
    QVERIFY(m_scene->person().click(u"stripAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(statements() > 0, patience);
}

/// F5 during a reading begins no other.
void TestLookAgain::whatWasReadIsKeptWhileItIsRead()
{
    open(SetupWizard::GrantsStep);
    demo::Fault late;
    late.pathPattern = u"/sql/statements"_s;
    late.times = -1;
    late.delayMs = 500;
    late.passThrough = true;
    m_demo->server().inject(late);
    pressNext();
    QTRY_COMPARE_WITH_TIMEOUT(statements(), 1, patience);
    for (int press = 0; press < 3; ++press)
        m_scene->person().lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(page().state(), StepState::Proven, patience);
    QCOMPARE(statements(), 1);
}

DRAFTT_WINDOW_TEST(TestLookAgain)
#include "tst_lookagain.moc"
