// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spokenlineedit.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace draftt
{

SpokenLineEdit::SpokenLineEdit(QLineEdit &edit) : QAccessibleWidget(&edit, QAccessible::EditableText)
{
    addControllingSignal(QStringLiteral("textChanged(const QString&)"));
    addControllingSignal(QStringLiteral("returnPressed()"));
}

QLineEdit &SpokenLineEdit::edit() const
{
    return *qobject_cast<QLineEdit *>(widget());
}

bool SpokenLineEdit::isHidden() const
{
    return edit().echoMode() != QLineEdit::Normal;
}

int SpokenLineEdit::placeOf(int offset) const
{
    if (offset == -2)
        return edit().cursorPosition();
    return offset == -1 ? characterCount() : offset;
}

QString SpokenLineEdit::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && !isHidden())
        return edit().text();
    if (kind == QAccessible::Value)
        return edit().echoMode() == QLineEdit::NoEcho ? QString() : QString(edit().text().size(), u'*');
    const auto text = QAccessibleWidget::text(kind);
    return text.isEmpty() && kind == QAccessible::Description ? edit().placeholderText() : text;
}

void SpokenLineEdit::setText(QAccessible::Text kind, const QString &text)
{
    if (kind != QAccessible::Value)
        return QAccessibleWidget::setText(kind, text);
    if (!edit().isReadOnly())
        edit().setText(text);
}

QAccessible::State SpokenLineEdit::state() const
{
    auto state = QAccessibleWidget::state();
    state.readOnly = edit().isReadOnly();
    state.editable = !edit().isReadOnly();
    state.passwordEdit = isHidden();
    state.selectableText = true;
    state.hasPopup = edit().contextMenuPolicy() != Qt::NoContextMenu &&
                     edit().contextMenuPolicy() != Qt::PreventContextMenu;
    state.supportsAutoCompletion = edit().completer() != nullptr;
    return state;
}

void *SpokenLineEdit::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void SpokenLineEdit::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || !edit().hasSelectedText())
        return;
    *start = edit().selectionStart();
    *end = edit().selectionEnd();
}

int SpokenLineEdit::selectionCount() const
{
    return edit().hasSelectedText() ? 1 : 0;
}

void SpokenLineEdit::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SpokenLineEdit::removeSelection(int index)
{
    if (index == 0)
        edit().deselect();
}

void SpokenLineEdit::setSelection(int index, int start, int end)
{
    if (index == 0)
        edit().setSelection(start, end - start);
}

int SpokenLineEdit::cursorPosition() const
{
    return edit().cursorPosition();
}

void SpokenLineEdit::setCursorPosition(int position)
{
    edit().setCursorPosition(position);
}

QString SpokenLineEdit::text(int start, int end) const
{
    if (isHidden())
        return {};
    if (start > end)
        std::swap(start, end);
    return edit().text().mid(start, end - start);
}

QString SpokenLineEdit::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                         int *end) const
{
    *start = *end = -1;
    return isHidden() ? QString()
                      : QAccessibleTextInterface::textBeforeOffset(placeOf(offset), boundary, start, end);
}

QString SpokenLineEdit::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                        int *end) const
{
    *start = *end = -1;
    return isHidden() ? QString()
                      : QAccessibleTextInterface::textAfterOffset(placeOf(offset), boundary, start, end);
}

QString SpokenLineEdit::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                     int *end) const
{
    *start = *end = -1;
    const auto text = edit().text();
    const int place = placeOf(offset);
    if (isHidden() || place < 0 || place > text.size())
        return {};
    const bool isWord = boundary == QAccessible::WordBoundary;
    if (!isWord && boundary != QAccessible::SentenceBoundary)
        return QAccessibleTextInterface::textAtOffset(place, boundary, start, end);
    // Behind the end it is the last one, as in the other text fields of Qt.
    QTextBoundaryFinder finder(isWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence, text);
    finder.setPosition(std::min<qsizetype>(place, std::max<qsizetype>(text.size() - 1, 0)));
    const auto begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const auto behind = finder.toNextBoundary();
    *start = int(std::max<qsizetype>(begin, 0));
    *end = int(behind < 0 ? text.size() : behind);
    return text.mid(*start, *end - *start);
}

int SpokenLineEdit::characterCount() const
{
    return int(edit().text().size());
}

/// Where the cursor would stand, as Qt gives it out for the cursor alone.
QRect SpokenLineEdit::characterRect(int offset) const
{
    const auto before = edit().text().left(std::max(offset, 0));
    const auto metrics = edit().fontMetrics();
    const auto cursor = edit().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int shift = isHidden() ? 0
                                 : metrics.horizontalAdvance(before) -
                                       metrics.horizontalAdvance(edit().text().left(edit().cursorPosition()));
    return {edit().mapToGlobal(cursor.topLeft()) + QPoint(shift, 0),
            QSize(metrics.averageCharWidth(), cursor.height())};
}

int SpokenLineEdit::offsetAtPoint(const QPoint &point) const
{
    const auto local = edit().mapFromGlobal(point);
    return edit().rect().contains(local) ? edit().cursorPositionAt(local) : -1;
}

void SpokenLineEdit::scrollToSubstring(int start, int end)
{
    edit().setCursorPosition(end);
    edit().setCursorPosition(start);
}

QString SpokenLineEdit::attributes(int /*offset*/, int *start, int *end) const
{
    *start = *end = 0;
    return {};
}

void SpokenLineEdit::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void SpokenLineEdit::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void SpokenLineEdit::replaceText(int start, int end, const QString &text)
{
    if (edit().isReadOnly())
        return;
    const auto before = edit().text();
    const int size = characterCount();
    const int from = std::clamp(start, 0, size);
    edit().setText(before.left(from) + text + before.mid(std::clamp(end, from, size)));
}

} // namespace draftt
