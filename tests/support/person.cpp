// SPDX-License-Identifier: Apache-2.0
#include "tests/support/person.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QWindow>

namespace draftt
{

namespace
{

void scrollTo(QWidget &widget)
{
    for (auto *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&widget);
    }
}

/// A radio button that is wider than its text takes clicks only on mark and text.
QPoint middle(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isCheckable() ? QPoint(widget.height() / 2, widget.height() / 2)
                                           : widget.rect().center();
}

/// The first of findChildren() that is shown, and not in a window of something hidden. Conditions that are
/// waited for ask again and again, so that nothing is collected, and nothing looked at that is hidden with
/// its parent.
QWidget *firstShown(const QWidget &widget, const QString &name)
{
    for (auto *object : widget.children()) {
        auto *child = object->isWidgetType() ? static_cast<QWidget *>(object) : nullptr;
        if (!child) // which has no widgets of its own
            continue;
        const bool isShown = child->isVisible();
        if (isShown && child->objectName() == name)
            return child;
        if (auto *inner = isShown || child->isWindow() ? firstShown(*child, name) : nullptr)
            return inner;
    }
    return nullptr;
}

bool isWindowOf(const QWidget &ancestor, const QWidget &window)
{
    const auto *parent = window.parentWidget();
    while (parent && parent != &ancestor)
        parent = parent->parentWidget();
    return parent;
}

/// In the windows that are shown, whatever became of what they belong to.
QWidget *firstShownInWindows(const QWidget &ancestor, const QString &name)
{
    for (auto *shown : QGuiApplication::topLevelWindows()) {
        auto *window = shown->isVisible() ? QWidget::find(shown->winId()) : nullptr;
        if (!window || !isWindowOf(ancestor, *window))
            continue;
        if (auto *found = window->objectName() == name ? window : firstShown(*window, name))
            return found;
    }
    return nullptr;
}

QModelIndex rowWith(const QTableView &view, const QString &text)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.model()->index(row, column).data().toString() == text)
                return view.model()->index(row, 0);
        }
    }
    return {};
}

} // namespace

QWidget *Person::find(const QString &name) const
{
    auto *found = firstShown(m_window, name);
    return found ? found : firstShownInWindows(m_window, name);
}

bool Person::type(const QString &name, const QString &text) const
{
    auto *edit = see<QLineEdit>(name);
    if (!edit || !edit->isEnabled() || !click(name))
        return false;
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    return true;
}

bool Person::click(const QString &name) const
{
    if (const auto inMenu = name.indexOf(u'/'); inMenu > 0)
        return choose(name.left(inMenu), name.mid(inMenu + 1));
    auto *widget = find(name);
    if (!widget || !widget->isEnabled())
        return false;
    // What has just been shown has no place yet.
    if (!QTest::qWaitFor([widget] { return !widget->size().isEmpty(); }))
        return false;
    scrollTo(*widget);
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, middle(*widget));
    return true;
}

bool Person::choose(const QString &button, const QString &action) const
{
    const auto *opener = see(button);
    auto *menu = opener ? opener->findChild<QMenu *>() : nullptr;
    if (!menu || !click(button) || !QTest::qWaitFor([menu] { return menu->isVisible(); }))
        return false;
    for (auto *entry : menu->actions()) {
        if (entry->objectName() != action || !entry->isVisible())
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(entry).center());
        return QTest::qWaitFor([menu] { return !menu->isVisible(); });
    }
    menu->close();
    return false;
}

bool Person::clickRow(const QString &view, const QString &text) const
{
    auto *table = see<QTableView>(view);
    const auto index = table ? rowWith(*table, text) : QModelIndex();
    if (!index.isValid())
        return false;
    scrollTo(*table);
    table->scrollTo(index);
    const auto place = table->visualRect(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    return table->currentIndex().row() == index.row();
}

bool Person::tickRow(const QString &view, const QString &text) const
{
    auto *table = see<QTableView>(view);
    const auto index = table ? rowWith(*table, text) : QModelIndex();
    if (!index.isValid())
        return false;
    table->setFocus();
    table->setCurrentIndex(index);
    QTest::keyClick(table, Qt::Key_Space);
    return true;
}

void Person::lookAgain() const
{
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window); // where shortcuts work
    QTest::keyClick(&m_window, Qt::Key_F5);
}

bool Person::waive() const
{
    if (!click(QStringLiteral("continueUnprovenButton")))
        return false;
    return !find(QStringLiteral("waiverQuestion")) || click(QStringLiteral("waiverConfirmButton"));
}

void Person::press(Qt::Key key) const
{
    auto *target =
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_window, key);
}

QString Person::read(const QString &name) const
{
    const auto *widget = find(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace draftt
