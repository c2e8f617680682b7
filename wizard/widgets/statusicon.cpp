// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statusicon.h"

#include "wizard/widgets/signengine.h"

#include <QEvent>
#include <QIcon>
#include <QStyle>

using namespace Qt::StringLiterals;

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

struct Picture {
    QString file;
    QRgb colour;
};

Picture pictureOf(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
        return {u":/icons/passed.svg"_s, green};
    case Sign::Failed:
        return {u":/icons/failed.svg"_s, red};
    case Sign::Running:
        return {u":/icons/running.svg"_s, blue};
    case Sign::Waiting:
        return {u":/icons/waiting.svg"_s, grey};
    case Sign::Skipped:
        return {u":/icons/skipped.svg"_s, grey};
    case Sign::Unproven:
        return {u":/icons/unproven.svg"_s, amber};
    case Sign::Warning:
        return {u":/icons/warning.svg"_s, amber};
    case Sign::Info:
        return {u":/icons/info.svg"_s, blue};
    case Sign::Current:
        return {u":/icons/current.svg"_s, blue};
    case Sign::NotYet:
        return {u":/icons/notyet.svg"_s, grey};
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
    const auto picture = pictureOf(sign);
    return QIcon(new SignEngine(picture.file, QColor(picture.colour)));
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
