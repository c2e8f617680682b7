// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/windowtour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWizardPage>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// More than any window needs.
constexpr int mostKeys = 100;

QString nameOf(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// Of radio buttons one is a stop; the arrow keys lead to the others.
bool isStop(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && (!radio || radio->isChecked());
}

/// Where the eye is, inside of it: the line of the cursor, or the row.
QRect lineOf(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const auto row = view->visualRect(view->currentIndex());
        const auto *port = view->viewport();
        return row.isValid() ? QRect(port->mapTo(view, row.topLeft()), row.size()) & port->geometry()
                             : QRect(port->geometry().topLeft(), QSize(1, 1));
    }
    const auto cursor = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect() & widget.rect();
    return cursor.isValid() ? cursor : QRect(0, 0, 1, 1);
}

bool isShownWhole(const QWidget &widget, QRect place)
{
    for (const auto *inner = &widget; !inner->isWindow(); inner = inner->parentWidget()) {
        place.translate(inner->pos());
        if (!inner->parentWidget()->rect().contains(place))
            return false;
    }
    return true;
}

bool isHigherThanItsRoom(const QWidget &widget)
{
    for (const auto *outer = widget.parentWidget(); outer;
         outer = outer->isWindow() ? nullptr : outer->parentWidget())
        if (widget.height() > outer->height())
            return true;
    return false;
}

/// Nothing of it is scrolled away; of what is higher than the room that there is, not its line.
bool isInView(const QWidget &widget)
{
    return isShownWhole(widget, isHigherThanItsRoom(widget) ? lineOf(widget) : widget.rect());
}

} // namespace

/// Return and Tab, in every state and dialog that a tour meets. (That no letter stands twice, tst_looks
/// sees.)
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void returnIsNextOnEveryPage();
    void tabLeadsEverywhereAndOutAgain();

private:
    void walkAround(const WindowTour::Stop &stop);
    void goAround(const QString &where, const QWidget &window);
    void press(Qt::Key key, const QString &where);
    void complain(const QString &what) { m_wrong += what; }

    QStringList m_wrong;
    int m_seen = 0;
};

/// A button that has the focus would take it.
void TestKeys::returnIsNextOnEveryPage()
{
    DemoFixture demo;
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    QStringList wrong;
    walk.window().setStartId(SetupWizard::ReviewStep); // which makes them all
    QCOMPARE(walk.window().pageIds().size(), 5);
    for (const int id : walk.window().pageIds()) {
        const auto buttons = walk.window().page(id)->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const auto *button : buttons) {
            if (button->autoDefault() || button->isDefault())
                wrong += button->objectName();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestKeys::tabLeadsEverywhereAndOutAgain()
{
    WindowTour tour([this](const WindowTour::Stop &stop) { walkAround(stop); });
    for (const auto &problem : {tour.whatGoesWell(), tour.whatIsRefused(), tour.whatIsSaved()})
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("%d states and dialogs, %d stops of the Tab key, %d problems", tour.stops(), m_seen,
          int(m_wrong.size()));
    for (const auto &wrong : std::as_const(m_wrong))
        qInfo().noquote() << wrong;
    QCOMPARE(m_wrong, QStringList());
}

void TestKeys::press(Qt::Key key, const QString &where)
{
    QTest::keyClick(QApplication::focusWidget(), key);
    letSettleAtOnce(); // a page scrolls to what has got the focus
    const auto *now = QApplication::focusWidget();
    if (!now || !now->isVisible())
        complain(where + ": the focus is nowhere"_L1);
}

/// What comes up meanwhile changes the way: then it is walked again.
void TestKeys::walkAround(const WindowTour::Stop &stop)
{
    if (stop.kind == WindowTour::Kind::Menu) // which has no Tab key
        return;
    auto &window = *stop.window;
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return window.isAncestorOf(QApplication::focusWidget()); }, 2'000))
        return complain(stop.name + ": nothing has the focus"_L1);
    const auto before = m_wrong;
    for (int left = 3; left > 0; --left) {
        m_wrong = before;
        goAround(stop.name, window);
        if (m_wrong == before)
            return;
        letSettle();
    }
}

void TestKeys::goAround(const QString &where, const QWidget &window)
{
    const QPointer<QWidget> first = QApplication::focusWidget();
    QSet<const QWidget *> stops;
    const QWidget *before = nullptr;
    bool hasLinks = false;
    for (int left = mostKeys; left > 0 && QApplication::focusWidget(); --left) {
        const auto *now = QApplication::focusWidget();
        if (now == first && !stops.isEmpty() && now != before)
            break;
        if (now != before && stops.contains(now))
            return complain(where + ": no way out of "_L1 + nameOf(*now));
        if (!isInView(*now))
            complain(where + ": out of view: "_L1 + nameOf(*now));
        stops += now;
        hasLinks = hasLinks || now == before; // a text leads from link to link before it lets go
        before = now;
        press(Qt::Key_Tab, where);
    }
    m_seen += int(stops.size());
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->window() == &window && isStop(*widget) && !stops.contains(widget))
            complain(where + ": Tab does not come to "_L1 + nameOf(*widget));
    press(Qt::Key_Backtab, where);
    press(Qt::Key_Tab, where);
    if (QApplication::focusWidget() != first && !hasLinks)
        complain(where + ": back and forth is not where it was"_L1);
}

int main(int argc, char *argv[])
{
    const OffscreenScreen screen({1400, 1000});
    QApplication app(argc, argv);
    TestKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keys.moc"
