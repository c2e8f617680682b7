// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/patience.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/provenpage.h"

#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// F5 on a step that is proven, and Stop before it has ended: nothing was shown against the proof, and it
/// stands; what has failed by then counts.
class TestStoppedLook : public QObject
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

    void whatWasProvenStands_data();
    void whatWasProvenStands();
    void whatHasFailedCounts();

private:
    void openProven(int step);
    void slow(const QString &paths);
    [[nodiscard]] QString rows() const;
    [[nodiscard]] const StepPage &page() const
    {
        return *static_cast<const StepPage *>(m_scene->window().currentPage());
    }

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<StepScene> m_scene;
};

void TestStoppedLook::openProven(int step)
{
    QVERIFY(m_demo->server().choose(u"granted"_s));
    const auto &who = m_demo->who();
    m_scene = std::make_unique<StepScene>(ScenePlace{m_demo->url(), who.connectorId, who.connectorSecret,
                                                     u"7e57ab1e00000001"_s, u"inventory.assets"_s},
                                          SetupWizard::PageId(step));
    if (step == SetupWizard::GrantsStep) {
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->person().tickRow(u"tableView"_s, u"components"_s), patience);
        QVERIFY(m_scene->person().tickRow(u"tableView"_s, u"devices"_s));
    }
    m_scene->person().lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(page().state(), StepState::Proven, patience);
}

void TestStoppedLook::slow(const QString &paths)
{
    demo::Fault late;
    late.pathPattern = paths;
    late.times = -1;
    late.delayMs = 60'000;
    late.passThrough = true;
    m_demo->server().inject(late);
}

/// All that the tables' list says, if there is one.
QString TestStoppedLook::rows() const
{
    QString said;
    const auto *view = page().findChild<QTableView *>(u"tableView"_s);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            said += view->model()->index(row, column).data().toString() + u'\n';
    }
    return said;
}

void TestStoppedLook::whatWasProvenStands_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("connect") << int(SetupWizard::ConnectStep);
    QTest::newRow("warehouse") << int(SetupWizard::WarehouseStep);
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep);
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep);
}

void TestStoppedLook::whatWasProvenStands()
{
    QFETCH(int, step);
    openProven(step);
    if (QTest::currentTestFailed())
        return;
    const auto before = m_scene->session();
    const auto rowsBefore = rows();
    slow(u"."_s);
    for (int press = 0; press < 2; ++press) {
        m_scene->person().lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(page().state(), StepState::Running, patience);
        QVERIFY(m_scene->person().click(u"stopButton"_s));
        QCOMPARE(page().state(), StepState::Proven);
    }
    QVERIFY2(m_scene->person().read(u"stripMore"_s).contains("was stopped"_L1),
             qPrintable(m_scene->person().read(u"stripMore"_s)));
    const auto &after = m_scene->session();
    QCOMPARE(after.secret, before.secret);
    QCOMPARE(after.proofs.keys(), before.proofs.keys());
    QVERIFY(after.tablesProven == before.tablesProven && after.warehouseProven == before.warehouseProven);
    QVERIFY(after.principal() == before.principal());
    QCOMPARE(rows(), rowsBefore);
}

void TestStoppedLook::whatHasFailedCounts()
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
    slow(u"/sql/statements"_s);
    m_scene->person().lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains("not granted"_L1), patience);
    QCOMPARE(page().state(), StepState::Running); // the other one is waited for
    QVERIFY(m_scene->person().click(u"stopButton"_s));
    QVERIFY(page().state() != StepState::Proven);
    QVERIFY(!m_scene->session().tablesProven);
}

DRAFTT_WINDOW_TEST(TestStoppedLook)
#include "tst_stoppedlook.moc"
