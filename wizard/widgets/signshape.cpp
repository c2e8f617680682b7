// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/signshape.h"

#include <QPainter>
#include <QPainterPath>

namespace draftt
{

namespace
{

// All lengths are in units of which the picture is 24 wide and high.
constexpr double unitsWide = 24;
constexpr double stroke = 2;
constexpr QRectF ring(3, 3, 18, 18);

/// A stroke so short that it is a point.
void addPoint(QPainterPath &path, double x, double y)
{
    path.moveTo(x, y);
    path.lineTo(x, y + 0.01);
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(9.6, 9.7); // three thirds of an arc around (12.1, 9.7)
    path.cubicTo(9.6033, 8.4804, 10.4862, 7.4412, 11.6892, 7.2408);
    path.cubicTo(12.8922, 7.0404, 14.0643, 7.7373, 14.4628, 8.89);
    path.cubicTo(14.8613, 10.0426, 14.3699, 11.3146, 13.3, 11.9);
    path.cubicTo(12.5, 12.4, 12, 12.9, 12, 13.7);
    addPoint(path, 12, 16.9);
    return path;
}

/// What stands in the ring, in strokes; of a warning, which has none, all of it.
QPainterPath strokesOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Passed:
        path.addPolygon(QPolygonF{{7.8, 12.3}, {10.7, 15.2}, {16.2, 9.2}});
        break;
    case Sign::Failed:
        path.addPolygon(QPolygonF{{9, 9}, {15, 15}});
        path.addPolygon(QPolygonF{{15, 9}, {9, 15}});
        break;
    case Sign::Running:
        path.arcMoveTo(ring, 90);
        path.arcTo(ring, 90, -90);
        break;
    case Sign::Skipped:
        path.addPolygon(QPolygonF{{8.5, 12}, {15.5, 12}});
        break;
    case Sign::Unproven:
        return questionMark();
    case Sign::Warning:
        path.addPolygon(QPolygonF{{12, 3.5}, {21.3, 20}, {2.7, 20}});
        path.closeSubpath();
        path.addPolygon(QPolygonF{{12, 9.5}, {12, 14}});
        addPoint(path, 12, 17);
        break;
    case Sign::Info:
        path.addPolygon(QPolygonF{{12, 11.5}, {12, 16.5}});
        addPoint(path, 12, 7.7);
        break;
    case Sign::Waiting:
    case Sign::Current:
    case Sign::NotYet:
        break;
    }
    return path;
}

QPen ringPen(Sign sign)
{
    QColor tone(Qt::black);
    if (sign == Sign::Running)
        tone.setAlphaF(0.35F);
    QPen pen(tone, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (sign == Sign::Skipped)
        pen.setDashPattern({1.6, 1.6}); // in widths of the stroke
    return pen;
}

void paint(QPainter &painter, Sign sign)
{
    painter.setPen(ringPen(sign));
    if (sign != Sign::Warning)
        painter.drawEllipse(ring);
    painter.setPen(ringPen(Sign::Waiting));
    painter.drawPath(strokesOf(sign));
    painter.setBrush(Qt::black);
    if (sign == Sign::Current)
        painter.drawEllipse(QPointF(12, 12), 3.5, 3.5);
    if (sign == Sign::NotYet)
        painter.drawPie(QRectF(7, 7, 10, 10), 0, 90 * 16);
}

} // namespace

QPixmap shapeOf(Sign sign, const QSize &room)
{
    const int side = qMin(room.width(), room.height());
    if (side <= 0)
        return {};
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / unitsWide, side / unitsWide);
    paint(painter, sign);
    return picture;
}

} // namespace draftt
