// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statusicon.h"

#include "wizard/widgets/signengine.h"

#include <QEvent>
#include <QIcon>
#include <QStyle>

namespace draftt
{

namespace
{

// The wishes; what is drawn is as dark or as light as its ground needs.
constexpr QRgb green = 0x2e9d5e;
constexpr QRgb red = 0xd6453d;
constexpr QRgb blue = 0x3f7fe0;
constexpr QRgb amber = 0xc27a0e;
constexpr QRgb grey = 0x8a919c;

QRgb colourOf(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
        return green;
    case Sign::Failed:
        return red;
    case Sign::Running:
    case Sign::Info:
    case Sign::Current:
        return blue;
    case Sign::Waiting:
    case Sign::Skipped:
    case Sign::NotYet:
        return grey;
    case Sign::Unproven:
    case Sign::Warning:
        return amber;
    }
    Q_UNREACHABLE();
}

} // namespace

Sign signOf(const CheckOutcome &outcome)
{
    switch (outcome.state) {
    case CheckState::Waiting:
        return Sign::Waiting;
    case CheckState::Running:
        return Sign::Running;
    case CheckState::Passed:
        return Sign::Passed;
    case CheckState::Failed:
        return isMissing(outcome) ? Sign::NotYet : Sign::Failed;
    case CheckState::Skipped:
        return Sign::Skipped;
    case CheckState::NotProvable:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(Sign sign)
{
    return QIcon(new SignEngine(sign, QColor(colourOf(sign))));
}

StatusIcon::StatusIcon(Sign sign, QWidget *parent) : QLabel(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusIcon::setSign(Sign sign)
{
    if (m_sign == sign)
        return;
    m_sign = sign;
    if (isVisible())
        draw();
}

QSize StatusIcon::sizeHint() const
{
    const int side =
        qMax(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this), fontMetrics().height());
    return {side, side};
}

void StatusIcon::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::ApplicationPaletteChange) {
        if (isVisible())
            draw();
        return;
    }
    if (type != QEvent::FontChange && type != QEvent::StyleChange)
        return;
    updateGeometry();
    if (isVisible())
        draw();
}

void StatusIcon::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    draw();
}

void StatusIcon::draw()
{
    setPixmap(iconOf(m_sign).pixmap(sizeHint(), devicePixelRatioF()));
}

} // namespace draftt
