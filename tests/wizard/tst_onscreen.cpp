// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lookssweep.h"
#include "tests/support/settled.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowtour.h"
#include "wizard/widgets/looks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize roomy(990, 570); // from there on nothing scrolls that need not

} // namespace

/// The window on a real X server with a window manager, as `onscreen` starts it: in every state it is on the
/// screen, with its button, and prints how many screens high its page is; its dialogs are on the screen.
class TestOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyState_data();
    void everyState();

private:
    void look(const WindowTour::Stop &stop);
    void lookAtPage(const WindowTour::Stop &stop, QWizard &wizard);
    void complain(const QString &what) { m_wrong += what; }

    std::unique_ptr<Looks> m_looks; ///< as the program has them
    LooksSweep m_sweep;
    QStringList m_wrong;
};

void TestOnScreen::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("needs an X server; tests/wizard/onscreen starts one");
    m_looks = std::make_unique<Looks>(*qApp);
    const auto size = QGuiApplication::primaryScreen()->availableSize();
    qInfo("%d×%d logical pixels at %.2f", size.width(), size.height(),
          QGuiApplication::primaryScreen()->devicePixelRatio());
}

void TestOnScreen::everyState_data()
{
    using Part = QString (WindowTour::*)();
    QTest::addColumn<Part>("part");
    QTest::newRow("what goes well") << Part(&WindowTour::whatGoesWell);
    QTest::newRow("what is refused") << Part(&WindowTour::whatIsRefused);
    QTest::newRow("what is saved") << Part(&WindowTour::whatIsSaved);
}

void TestOnScreen::everyState()
{
    using Part = QString (WindowTour::*)();
    QFETCH(Part, part);
    m_sweep = {};
    m_wrong.clear();
    WindowTour tour([this](const WindowTour::Stop &stop) { look(stop); });
    const auto problem = (tour.*part)();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_wrong += m_sweep.problems();
    qInfo("%d looks, %d texts, least contrast %.2f, %d problems", m_sweep.looks(), m_sweep.texts(),
          m_sweep.leastContrast(), int(m_wrong.size()));
    for (const auto &wrong : std::as_const(m_wrong))
        qInfo().noquote() << wrong;
    QCOMPARE(m_wrong.size(), 0);
}

void TestOnScreen::look(const WindowTour::Stop &stop)
{
    auto &window = *stop.window;
    const auto screen = window.screen()->availableGeometry();
    // The window manager has the last word on where a window stands.
    if (!QTest::qWaitFor([&] { return screen.contains(window.frameGeometry()); }, 1'000))
        complain(stop.name + ": the window is not on the screen"_L1);
    letSettleAtOnce();
    if (auto *wizard = qobject_cast<QWizard *>(&window))
        lookAtPage(stop, *wizard);
    m_sweep.look(window, stop.name);
}

void TestOnScreen::lookAtPage(const WindowTour::Stop &stop, QWizard &wizard)
{
    const auto screen = wizard.screen()->availableGeometry();
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton}) {
        const auto *button = wizard.button(which);
        const QRect place(button->mapToGlobal(QPoint()), button->size());
        if (button->isVisible() && !screen.contains(place))
            complain(stop.name + ": out of sight: "_L1 + button->text());
    }
    const auto *page = wizard.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
    const auto *bar = page->verticalScrollBar();
    const auto screens = double(bar->maximum() + bar->pageStep()) / bar->pageStep();
    const bool isRoomy = wizard.width() >= roomy.width() && wizard.height() >= roomy.height();
    if (screens > 1 && stop.kind != WindowTour::Kind::Unfolded && isRoomy)
        complain(stop.name + ": scrolls"_L1);
    if (page->horizontalScrollBar()->maximum() > 0)
        complain(stop.name + ": wider than the window"_L1);
    qInfo("%s: %.2f", qPrintable(stop.name), screens);
}

DRAFTT_WINDOW_TEST(TestOnScreen)
#include "tst_onscreen.moc"
