// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/menubutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

namespace draftt
{

MenuButton::MenuButton(const QString &text, const QString &name, QWidget *parent, QMenu *entries)
    : ActionButton(text, name, parent), m_entries(entries ? entries : new QMenu(this))
{
    m_entries->setParent(this, m_entries->windowFlags());
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

/// The arrow has its place beside the text.
QSize MenuButton::sizeHint() const
{
    return ActionButton::sizeHint() +
           QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    ActionButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu; // the arrow
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        open();
    else
        ActionButton::keyPressEvent(event);
}

void MenuButton::open()
{
    m_entries->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace draftt
