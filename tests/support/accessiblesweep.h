// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QStringList>

#include <functional>

namespace draftt
{

/// Asks everything that a screen reader can ask of every open window, in and out of range: texts, values,
/// actions, tables, editors. Presses and changes nothing.
class AccessibleSweep
{
public:
    /// Told each text that is given out, and where.
    using Hear = std::function<void(const QString &where, const QString &text)>;

    explicit AccessibleSweep(Hear hear) : m_hear(std::move(hear)) {}

    void go();
    [[nodiscard]] int interfaces() const { return m_interfaces; }
    /// Which kinds of interfaces were there: `text`, `value`, `action`, `table`, `cell`, `editor`, `picture`.
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }

private:
    void ask(QAccessibleInterface &about, int depth);
    void askSelf(QAccessibleInterface &about);
    void askText(QAccessibleTextInterface &text);
    void askEditor(QAccessibleEditableTextInterface &editor);
    void askValue(QAccessibleValueInterface &value);
    void askActions(QAccessibleActionInterface &actions);
    void askTable(QAccessibleTableInterface &table);
    void askCell(QAccessibleTableCellInterface &cell);
    void askPicture(QAccessibleImageInterface &picture);
    void hear(const QString &text);
    void noteKind(const QString &kind);

    const Hear m_hear;
    QString m_where;
    int m_interfaces = 0;
    QStringList m_kinds;
};

} // namespace draftt
