// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/patience.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wakeups.h"
#include "wizard/widgets/restingcursor.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr double onceASecond = 60; // a minute

/// Those that rest before they look again: for a second or longer.
qsizetype watchesOf(QObject &window)
{
    const auto timers = timersOf(window);
    return std::count_if(
        timers.cbegin(), timers.cend(),
        [](const QAbstractEventDispatcher::TimerInfo &timer) { return timer.interval >= 1000; });
}

} // namespace

/// What a window that nobody touches costs. Timers are counted, so that no clock decides; prints the counts.
class TestIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void wakesRarely_data();
    void wakesRarely();
    void aTextCursorComesToRest();

private:
    static ScenePlace placeOf(DemoFixture &demo)
    {
        return {demo.url(), demo.who().connectorId, demo.who().connectorSecret, u"7e57ab1e00000001"_s,
                u"inventory.assets"_s};
    }
};

void TestIdle::wakesRarely_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("watches"); // how many look again by themselves, as nothing is held yet
    QTest::newRow("connect") << int(SetupWizard::ConnectStep) << 0;
    QTest::newRow("warehouse") << int(SetupWizard::WarehouseStep) << 1; // the list of warehouses
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep) << 0;
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep) << 2; // the tables, and the plan
    QTest::newRow("review") << int(SetupWizard::ReviewStep) << 0;
}

void TestIdle::wakesRarely()
{
    QFETCH(int, step);
    QFETCH(int, watches);
    DemoFixture demo;
    StepScene scene(placeOf(demo), SetupWizard::PageId(step));
    auto &window = scene.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    if (step == SetupWizard::WarehouseStep) { // another one, so that the list is looked at again
        QTRY_VERIFY(scene.person().see(u"warehouseIdEdit"_s) || scene.person().click(u"unlistedButton"_s));
        QVERIFY(scene.person().type(u"warehouseIdEdit"_s, u"7e57ab1e000000ff"_s));
        QVERIFY(wakeUpsAMinute(window) > 0);
    }
    window.findChild<RestingCursor *>()->rest();
    // A watch rests for the first time when it has been answered.
    QTRY_COMPARE_WITH_TIMEOUT(watchesOf(window), watches, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wakeUpsAMinute(window) <= onceASecond, patience);
    const auto shown = wakeUpsAMinute(window);

    window.setWindowState(Qt::WindowMinimized);
    QTRY_COMPARE_WITH_TIMEOUT(wakeUpsAMinute(window), 0.0, patience);
    window.setWindowState(Qt::WindowNoState);
    window.hide();
    QTRY_COMPARE_WITH_TIMEOUT(wakeUpsAMinute(window), 0.0, patience);
    window.show(); // and it goes on where it was
    QTRY_COMPARE_WITH_TIMEOUT(wakeUpsAMinute(window) > 0, shown > 0, patience);
    qInfo("%s: %.0f wake-ups a minute shown, 0 minimised or hidden", QTest::currentDataTag(), shown);
}

void TestIdle::aTextCursorComesToRest()
{
    DemoFixture demo;
    StepScene scene(placeOf(demo), SetupWizard::ConnectStep);
    QVERIFY(QTest::qWaitForWindowActive(&scene.window()));
    QVERIFY(scene.person().type(u"hostEdit"_s, u"adb-1.2.azuredatabricks.net"_s));
    QVERIFY(wakeUpsAMinute(scene.window()) > onceASecond);
    scene.window().findChild<RestingCursor *>()->rest();
    QTRY_VERIFY_WITH_TIMEOUT(wakeUpsAMinute(scene.window()) <= onceASecond, patience);
    scene.person().press(Qt::Key_End);
    QVERIFY(wakeUpsAMinute(scene.window()) > onceASecond);
}

DRAFTT_WINDOW_TEST(TestIdle)
#include "tst_idle.moc"
