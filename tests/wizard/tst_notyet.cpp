// SPDX-License-Identifier: Apache-2.0
#include "tests/support/laggy.h"
#include "tests/support/patience.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/statusicon.h"

#include <QLabel>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

/// The window on a workspace in which what an admin gives takes effect later: what goes away by itself is
/// nowhere called a failure.
class TestNotYet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingIsRed_data();
    void nothingIsRed();

private:
    /// What says to the eye or the ear that something is broken.
    static QStringList redIn(const QWidget &window)
    {
        QStringList red;
        for (const auto *icon : window.findChildren<StatusIcon *>()) {
            if (icon->isVisible() && icon->sign() == Sign::Failed)
                red += u"a red sign in "_s + icon->parentWidget()->objectName();
        }
        for (const auto *label : window.findChildren<QLabel *>()) {
            const auto text = label->text() + label->accessibleName();
            if (label->isVisible() && (text.contains("problem"_L1) || text.contains("failed"_L1)))
                red += text;
        }
        return red;
    }
};

void TestNotYet::nothingIsRed_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("catalog and schema") << int(SetupWizard::CatalogStep);
    QTest::newRow("grants and tables") << int(SetupWizard::GrantsStep);
}

void TestNotYet::nothingIsRed()
{
    QFETCH(int, step);
    DemoFixture demo(laggy());
    const ScenePlace place{demo.url(), demo.who().connectorId, demo.who().connectorSecret,
                           u"7e57ab1e00000001"_s, u"inventory.assets"_s};
    StepScene scene(place, SetupWizard::PageId(step));
    if (step == SetupWizard::GrantsStep) {
        QVERIFY(scene.person().click(u"chosenTablesRadio"_s));
        QVERIFY(scene.person().type(u"tableNameEdit"_s, u"devices"_s));
        QVERIFY(scene.person().click(u"addTableButton"_s));
    }
    const auto &page = *static_cast<StepPage *>(scene.window().page(step));
    QSet<QString> red;
    int looks = 0;
    connect(&page, &StepPage::stateChanged, this, [&] {
        const auto found = redIn(scene.window());
        red.unite({found.cbegin(), found.cend()});
        ++looks;
    });
    scene.person().lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::RightsMissing, patience);
    QCOMPARE(scene.person().read(u"step%1State"_s.arg(step)),
             step == SetupWizard::GrantsStep ? u"0 of 1 readable"_s : u"waiting for the script"_s);
    const auto waiting = redIn(scene.window());
    QCOMPARE(waiting, QStringList());

    const auto script = u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
                        "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
                        "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_s;
    QVERIFY(!demo.server().runAsAdmin(script.arg(demo.who().connectorId)).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::Proven, patience);
    QCOMPARE(red.values(), QStringList());
    QVERIFY(looks > 1);
}

DRAFTT_WINDOW_TEST(TestNotYet)
#include "tst_notyet.moc"
