// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace draftt
{

/// Fusion with outlines that can be seen: it derives those of boxes, radio buttons and fields from the
/// window's colour by making it darker, and on a dark ground they vanish. Buttons of dialogs have no
/// pictures, as none in this window has, and the heading of a column stands straight above what is in it.
class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

} // namespace draftt
