// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actionbutton.h"

class QMenu;

namespace draftt
{

/// A button that opens a menu below it. QPushButton::setMenu waits in an event loop of its own until the menu
/// is closed (Qt 6.4); this one does not.
class MenuButton : public ActionButton
{
    Q_OBJECT

public:
    /// Takes `entries` over; none: an empty menu.
    MenuButton(const QString &text, const QString &name, QWidget *parent, QMenu *entries = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QMenu &entries() { return *m_entries; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    QMenu *m_entries;
};

} // namespace draftt
