// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

class QLineEdit;

namespace draftt
{

/// What a screen reader is told of a line edit; the same as by Qt's own interface, but that it answers where
/// Qt 6.4 never comes back: which word, or which sentence, stands at the end of the text, or at a space in
/// front of it. Of a field that hides its characters it gives out none.
class SpokenLineEdit final : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit SpokenLineEdit(QLineEdit &edit);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                           int *end) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                          int *end) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                       int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] QLineEdit &edit() const;
    [[nodiscard]] bool isHidden() const;
    /// -2 stands for the cursor, -1 for the end.
    [[nodiscard]] int placeOf(int offset) const;
};

} // namespace draftt
