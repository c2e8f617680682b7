// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/primarybutton.h"

#include "wizard/widgets/contrast.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace draftt
{

namespace
{

constexpr double primaryRadius = 3.0;
constexpr int darkerWhenPressed = 120; // per cent

} // namespace

PrimaryButton::PrimaryButton(const QString &text, const QString &name, QWidget *parent)
    : ActionButton(text, name, parent)
{
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled())
        return ActionButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto text = palette().color(QPalette::Active, QPalette::HighlightedText);
    const auto accent =
        readableOn({text}, palette().color(QPalette::Active, QPalette::Highlight), textContrast);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() || underMouse() ? accent.darker(darkerWhenPressed) : accent);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), primaryRadius, primaryRadius);
    if (hasFocus()) {
        painter.setPen(text);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), primaryRadius, primaryRadius);
    }
    option.palette.setColor(QPalette::ButtonText, text);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace draftt
