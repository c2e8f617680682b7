// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessiblesweep.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int deepest = 30;
constexpr int mostChildren = 300; ///< of one; a list of warehouses has fewer
constexpr int mostCells = 12;     ///< rows and columns that are asked for one by one

/// In range, at its ends, and far out of it.
QList<int> placesIn(int count)
{
    return {-1000, -2, -1, 0, 1, count / 2, count - 1, count, count + 1, count + 1000};
}

constexpr QAccessible::TextBoundaryType boundaries[] = {
    QAccessible::CharBoundary,      QAccessible::WordBoundary, QAccessible::SentenceBoundary,
    QAccessible::ParagraphBoundary, QAccessible::LineBoundary, QAccessible::NoBoundary};

} // namespace

void AccessibleSweep::hear(const QString &text)
{
    m_hear(m_where, text);
}

void AccessibleSweep::noteKind(const QString &kind)
{
    if (!m_kinds.contains(kind))
        m_kinds += kind;
}

void AccessibleSweep::go()
{
    // As the bridge does: from the application down, and from each window.
    if (auto *application = QAccessible::queryAccessibleInterface(qApp))
        ask(*application, 0);
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        auto *about = window->isVisible() ? QAccessible::queryAccessibleInterface(window) : nullptr;
        if (about)
            ask(*about, 0);
    }
}

void AccessibleSweep::ask(QAccessibleInterface &about, int depth)
{
    if (!about.isValid() || depth > deepest)
        return;
    ++m_interfaces;
    m_where = about.object() ? QLatin1StringView(about.object()->metaObject()->className()) + u' ' +
                                   about.object()->objectName()
                             : u"a part"_s;
    const int children = about.childCount();
    for (const int index : {-1000, -1, children, children + 1, children + 1000}) {
        // Tables and tabs answer with one that they have.
        if (const auto *child = about.child(index))
            (void)child->isValid();
    }
    askSelf(about);
    if (auto *text = about.textInterface())
        askText(*text);
    if (auto *editor = about.editableTextInterface())
        askEditor(*editor);
    if (auto *value = about.valueInterface())
        askValue(*value);
    if (auto *actions = about.actionInterface())
        askActions(*actions);
    if (auto *table = about.tableInterface())
        askTable(*table);
    if (auto *cell = about.tableCellInterface())
        askCell(*cell);
    if (auto *picture = about.imageInterface())
        askPicture(*picture);
    for (int i = 0; i < std::min(children, mostChildren); ++i) {
        if (auto *child = about.child(i))
            ask(*child, depth + 1);
    }
}

void AccessibleSweep::askSelf(QAccessibleInterface &about)
{
    for (int kind = QAccessible::Name; kind <= QAccessible::DebugDescription; ++kind)
        hear(about.text(QAccessible::Text(kind)));
    hear(about.text(QAccessible::UserText));
    (void)about.role();
    (void)about.state();
    const auto rect = about.rect();
    for (const auto &point :
         {rect.center(), rect.topLeft(), rect.bottomRight() + QPoint(1, 1), QPoint(-1, -1)})
        (void)about.childAt(point.x(), point.y());
    if (const auto *focus = about.focusChild())
        (void)focus->isValid();
    if (const auto *parent = about.parent())
        (void)parent->indexOfChild(&about);
    (void)about.relations();
    (void)about.foregroundColor();
    (void)about.backgroundColor();
    (void)about.window();
    (void)about.virtual_hook(-1, nullptr);
}

void AccessibleSweep::askText(QAccessibleTextInterface &text)
{
    noteKind(u"text"_s);
    const int count = text.characterCount();
    int begin = 0;
    int end = 0;
    hear(text.text(0, count));
    hear(text.text(-1, count + 1000));
    for (const int place : placesIn(count)) {
        for (const auto boundary : boundaries) {
            hear(text.textAtOffset(place, boundary, &begin, &end));
            hear(text.textBeforeOffset(place, boundary, &begin, &end));
            hear(text.textAfterOffset(place, boundary, &begin, &end));
        }
        hear(text.attributes(place, &begin, &end));
        (void)text.characterRect(place);
        text.selection(place, &begin, &end);
    }
    (void)text.selectionCount();
    (void)text.cursorPosition();
    for (const auto &point :
         {QPoint(0, 0), QPoint(-5, -5), QPoint(100'000, 100'000), text.characterRect(0).center()})
        (void)text.offsetAtPoint(point);
}

/// What changes nothing.
void AccessibleSweep::askEditor(QAccessibleEditableTextInterface &editor)
{
    noteKind(u"editor"_s);
    editor.insertText(0, {});
}

void AccessibleSweep::askValue(QAccessibleValueInterface &value)
{
    noteKind(u"value"_s);
    for (const auto &variant :
         {value.currentValue(), value.minimumValue(), value.maximumValue(), value.minimumStepSize()})
        hear(variant.toString());
}

void AccessibleSweep::askActions(QAccessibleActionInterface &actions)
{
    noteKind(u"action"_s);
    const auto names = actions.actionNames() + QStringList{QString(), u"none"_s};
    for (const auto &name : names) {
        hear(name);
        hear(actions.localizedActionName(name));
        hear(actions.localizedActionDescription(name));
        hear(actions.keyBindingsForAction(name).join(u' '));
    }
    actions.doAction(u"none"_s);
}

void AccessibleSweep::askTable(QAccessibleTableInterface &table)
{
    noteKind(u"table"_s);
    const int rows = table.rowCount();
    const int columns = table.columnCount();
    for (const int row : placesIn(rows)) {
        hear(table.rowDescription(row));
        (void)table.isRowSelected(row);
        for (const int column : {-1, 0, columns - 1, columns, columns + 1000})
            (void)table.cellAt(row, column);
    }
    for (const int column : placesIn(columns)) {
        hear(table.columnDescription(column));
        (void)table.isColumnSelected(column);
    }
    for (int row = 0; row < std::min(rows, mostCells); ++row) {
        for (int column = 0; column < std::min(columns, mostCells); ++column) {
            if (auto *cell = table.cellAt(row, column))
                hear(cell->text(QAccessible::Name));
        }
    }
    if (auto *caption = table.caption())
        hear(caption->text(QAccessible::Name));
    if (auto *summary = table.summary())
        hear(summary->text(QAccessible::Name));
    (void)table.selectedCells();
    (void)table.selectedCellCount();
    (void)table.selectedRows();
    (void)table.selectedRowCount();
    (void)table.selectedColumns();
    (void)table.selectedColumnCount();
}

void AccessibleSweep::askCell(QAccessibleTableCellInterface &cell)
{
    noteKind(u"cell"_s);
    (void)cell.isSelected();
    (void)cell.rowIndex();
    (void)cell.columnIndex();
    (void)cell.rowExtent();
    (void)cell.columnExtent();
    for (auto *header : cell.columnHeaderCells() + cell.rowHeaderCells()) {
        if (header)
            hear(header->text(QAccessible::Name));
    }
    if (auto *table = cell.table())
        (void)table->isValid();
}

void AccessibleSweep::askPicture(QAccessibleImageInterface &picture)
{
    noteKind(u"picture"_s);
    hear(picture.imageDescription());
    (void)picture.imageSize();
    (void)picture.imagePosition();
}

} // namespace draftt
