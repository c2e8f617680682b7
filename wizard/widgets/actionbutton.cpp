// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/actionbutton.h"

namespace draftt
{

ActionButton::ActionButton(const QString &text, const QString &name, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAutoDefault(false);
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(2 * fontMetrics().averageCharWidth(), 0);
}

} // namespace draftt
