// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace draftt
{

/// The body of a page: a form and, beside it, a card. Where the window is too narrow for both the card goes
/// under the form. Widgets are added to `left()` and `right()`; end each with a stretch where nothing in it
/// grows.
class TwoColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit TwoColumns(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *left() const { return m_left; }
    [[nodiscard]] QVBoxLayout *right() const { return m_right; }
    [[nodiscard]] bool isWide() const;
    /// How the width is shared; both alike unless told.
    void setShares(int left, int right);
    /// Two columns only where both find the room that they need at least, whatever they come to hold.
    void setCautious() { m_isCautious = true; }

    /// Of one column: it can always become that narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int width);

    bool m_isCautious = false;
    int m_leftShare = 1;
    int m_rightShare = 1;
    QBoxLayout *m_layout;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace draftt
