// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/windowtour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

struct Size {
    const char *name;
    QSize window;       ///< in logical pixels, without frame and panel of the desktop
    bool isRoomy;       ///< nothing scrolls in a normal state
    bool holdsRefusals; ///< nor in any other
};

constexpr Size sizes[] = {
    {"800×600", {790, 570}, false, false},   {"1366×768 at 125 %", {1082, 580}, true, true},
    {"1000×720", {1000, 720}, true, true},   {"1920×1080 at 150 %", {1270, 660}, true, true},
    {"1400×1000", {1400, 1000}, true, true},
};

/// How much of the page is out of sight at most: 1 is nothing.
double screens(const SetupWizard &window)
{
    const auto *bar = window.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s)->verticalScrollBar();
    return double(bar->maximum() + bar->pageStep()) / bar->pageStep();
}

/// Texts that have less room than they need.
QStringList cutIn(const QWidget &page)
{
    QStringList cut;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const auto need =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
        if (label->width() < need.width() || label->height() < need.height())
            cut += label->text();
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        // A picture in a field has the size that the field gives it.
        const bool hasText = !button->text().isEmpty();
        if (button->isVisible() && hasText && button->width() < button->minimumSizeHint().width())
            cut += button->text();
    }
    return cut;
}

} // namespace

/// Each page in each state on small and large screens. Prints how many screens high its body is.
class TestPageFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void inEachState();
    void twoColumnsWhereThereIsRoom();

private:
    void look(const WindowTour::Stop &stop);
    void lookAt(const QString &where, const QWizard &wizard);
    void complain(const QString &where, const QString &what) { m_wrong += where + ": "_L1 + what; }

    QStringList m_wrong;
};

void TestPageFits::inEachState()
{
    WindowTour tour([this](const WindowTour::Stop &stop) { look(stop); });
    for (const auto &problem : {tour.whatGoesWell(), tour.whatIsRefused()})
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPageFits::look(const WindowTour::Stop &stop)
{
    auto *wizard = qobject_cast<SetupWizard *>(stop.window);
    if (!wizard)
        return;
    QStringList heights;
    for (const auto &size : sizes) {
        const auto where = stop.name + u' ' + QString::fromUtf8(size.name);
        wizard->resize(size.window);
        letSettleAtOnce();
        if (wizard->size() != size.window)
            complain(where, u"the window is %1×%2"_s.arg(wizard->width()).arg(wizard->height()));
        const auto high = screens(*wizard);
        heights += u"%1: %2"_s.arg(QString::fromUtf8(size.name), QString::number(high, 'f', 2));
        const bool isRoomy = (stop.kind == WindowTour::Kind::Normal && size.isRoomy) ||
                             (stop.kind == WindowTour::Kind::Refused && size.holdsRefusals);
        if (high > 1 && isRoomy)
            complain(where, u"scrolls"_s);
        lookAt(where, *wizard);
    }
    qInfo("%s: %s", qPrintable(stop.name), qUtf8Printable(heights.join(u", "_s)));
}

void TestPageFits::lookAt(const QString &where, const QWizard &wizard)
{
    const auto &page = *wizard.currentPage();
    if (page.findChild<QScrollArea *>(u"pageScroll"_s)->horizontalScrollBar()->maximum() > 0)
        complain(where, u"is wider than the window"_s);
    for (const auto &text : cutIn(page))
        complain(where, "cut: "_L1 + text);
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton}) {
        const auto *button = wizard.button(which);
        const auto place = QRect(button->mapTo(&wizard, QPoint()), button->size());
        if (button->isVisible() && !wizard.rect().contains(place))
            complain(where, "out of sight: "_L1 + button->text());
    }
}

void TestPageFits::twoColumnsWhereThereIsRoom()
{
    DemoFixture demo;
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    auto &window = walk.window();
    const auto placeOf = [&window](const QString &name) {
        const auto *widget = window.currentPage()->findChild<QWidget *>(name);
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    for (const auto width : {1000, 1400, 800}) {
        window.resize(width, 720);
        letSettle(20);
        const auto host = placeOf(u"hostEdit"_s);
        const auto link = placeOf(u"setupLink1"_s);
        QCOMPARE(link.left() > host.right(), width >= 900);
        QCOMPARE(link.top() > placeOf(u"networkButton"_s).bottom(), width < 900);
    }
}

int main(int argc, char *argv[])
{
    const OffscreenScreen screen({1920, 1200});
    QApplication app(argc, argv);
    TestPageFits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pagefits.moc"
