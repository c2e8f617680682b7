// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statusicon.h"

#include <QEvent>
#include <QIcon>
#include <QPixmapCache>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString fileOf(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
        return u":/icons/passed.svg"_s;
    case Sign::Failed:
        return u":/icons/failed.svg"_s;
    case Sign::Running:
        return u":/icons/running.svg"_s;
    case Sign::Waiting:
        return u":/icons/waiting.svg"_s;
    case Sign::Skipped:
        return u":/icons/skipped.svg"_s;
    case Sign::Unproven:
        return u":/icons/unproven.svg"_s;
    case Sign::Warning:
        return u":/icons/warning.svg"_s;
    case Sign::Info:
        return u":/icons/info.svg"_s;
    case Sign::Current:
        return u":/icons/current.svg"_s;
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
        return isMissing(outcome) ? Sign::Warning : Sign::Failed;
    case CheckState::Skipped:
        return Sign::Skipped;
    case CheckState::NotProvable:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(Sign sign)
{
    // The selected row of a list shows it as it is, too; Qt would tint it until the signs look alike.
    QIcon icon;
    icon.addFile(fileOf(sign), {}, QIcon::Normal);
    icon.addFile(fileOf(sign), {}, QIcon::Selected);
    return icon;
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
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
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
    const auto side = sizeHint();
    const auto scale = devicePixelRatioF();
    const auto key = u"%1 %2 %3"_s.arg(fileOf(m_sign)).arg(side.width()).arg(scale);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = iconOf(m_sign).pixmap(side, scale);
        QPixmapCache::insert(key, picture);
    }
    setPixmap(picture);
}

} // namespace draftt
