// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace draftt
{

/// Uses a window as a person does: looks for what is visible, and acts with keys and mouse only.
class Person
{
public:
    explicit Person(QWidget &window) : m_window(window) {}

    /// The visible widget of that name; null if there is none.
    template <typename T = QWidget> [[nodiscard]] T *see(const QString &name) const
    {
        return qobject_cast<T *>(find(name));
    }

    /// Replaces what stands in a field, key by key.
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /// Scrolls to a widget and clicks into its middle; a check box or radio button on its mark.
    /// `button/entry` chooses from a menu.
    [[nodiscard]] bool click(const QString &name) const;
    /// Opens the menu of a button and presses an entry.
    [[nodiscard]] bool choose(const QString &button, const QString &action) const;
    /// Clicks into the first column of the row of a table that holds `text`.
    [[nodiscard]] bool clickRow(const QString &view, const QString &text) const;
    /// Ticks the box of that row with the space key.
    [[nodiscard]] bool tickRow(const QString &view, const QString &text) const;
    /// F5: has the page tested, and stays. Where it tests already, it goes on.
    void lookAgain() const;
    /// Goes on without proof: presses the button, and confirms where that is asked.
    [[nodiscard]] bool waive() const;
    void press(Qt::Key key) const; ///< in the widget that has the focus
    /// What a label, button or editor says; empty if it is not visible.
    [[nodiscard]] QString read(const QString &name) const;

private:
    [[nodiscard]] QWidget *find(const QString &name) const;

    QWidget &m_window;
};

} // namespace draftt
