// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/paintwatch.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/windowtour.h"
#include "wizard/widgets/wholeframes.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Every frame that is drawn on the way through all states, also those that the next one mends.
class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatGrowsStaysInTheWindow();
    void nothingIsCutInBetween_data();
    void nothingIsCutInBetween();
};

/// A button that gets a longer text is wider at once, and has its place only when the row is laid out; that
/// another one is pressed draws both.
void TestFrames::whatGrowsStaysInTheWindow()
{
    DemoFixture demo;
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    auto &window = walk.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    letSettle();
    PaintWatch paints;
    auto *next = window.button(QWizard::NextButton);
    next->setText(u"Start and continue"_s);
    next->setMinimumWidth(next->sizeHint().width() + 80);
    QTest::mousePress(window.button(QWizard::CancelButton), Qt::LeftButton);
    QCOMPARE(paints.frames(), 1);
    QVERIFY2(paints.problems().isEmpty(), qPrintable(paints.problems().join(u'\n')));
}

void TestFrames::nothingIsCutInBetween_data()
{
    using Part = QString (WindowTour::*)();
    QTest::addColumn<Part>("part");
    QTest::newRow("what goes well") << Part(&WindowTour::whatGoesWell);
    QTest::newRow("what is refused") << Part(&WindowTour::whatIsRefused);
    QTest::newRow("what is saved") << Part(&WindowTour::whatIsSaved);
}

void TestFrames::nothingIsCutInBetween()
{
    using Part = QString (WindowTour::*)();
    QFETCH(Part, part);
    PaintWatch paints;
    WindowTour tour([&paints](const WindowTour::Stop &stop) { paints.setPlace("after "_L1 + stop.name); });
    const auto problem = (tour.*part)();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("%d frames", paints.frames());
    QVERIFY(paints.frames() > 20);
    QVERIFY2(paints.problems().isEmpty(), qPrintable(paints.problems().join(u'\n')));
}

int main(int argc, char *argv[])
{
    std::optional<OffscreenScreen> screen;
    if (qgetenv("QT_QPA_PLATFORM") != "xcb") // which `onscreen` has
        screen.emplace(QSize(1920, 1200));
    QApplication app(argc, argv);
    const WholeFrames frames(app); // as the program has it
    TestFrames test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_frames.moc"
