// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/outlinedstyle.h"

#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/contrast.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWizard>

namespace draftt
{

namespace
{

constexpr double frameRadius = 2.0; // as Fusion's own frames
constexpr int airBeside = 10;       // pixels, as ActionButton has
constexpr double roundLine = 1.5;   // a thinner one is nowhere drawn in full

/// What scrolls: at 125 % Fusion's frame loses sides.
bool isBox(QStyle::PrimitiveElement element, const QWidget *widget)
{
    return element == QStyle::PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget);
}

void drawOutline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const auto &palette = option.palette;
    const auto tone = readableOn(groundsOf(palette), palette.color(QPalette::Mid), signContrast);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone);
    painter.setBrush(Qt::NoBrush);
    if (element == QStyle::PE_IndicatorRadioButton) {
        painter.setPen({tone, roundLine});
        painter.drawEllipse(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawRoundedRect(frame, frameRadius, frameRadius);
    }
    painter.restore();
}

bool isWaiting(QStyle::State state)
{
    return (state & QStyle::State_Enabled) && !(state & (QStyle::State_On | QStyle::State_Sunken));
}

/// A button without a frame, which it has while it is down. The wizard's own is the way round a proof, and is
/// not to catch the eye.
bool isBare(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::Flat) && isWaiting(button->state) &&
           qobject_cast<const ActionButton *>(widget);
}

bool isBareWord(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->state & QStyle::State_AutoRaise) && isWaiting(button->state) &&
           button->icon.isNull() && !(button->features & QStyleOptionToolButton::Arrow);
}

QColor linkTone(const QPalette &palette)
{
    return readableOn(groundsOf(palette), palette.color(QPalette::Link), textContrast);
}

} // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOutlined = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
                            element == PE_IndicatorRadioButton || element == PE_FrameLineEdit ||
                            isBox(element, widget);
    const bool showsFocus = element == PE_FrameLineEdit && (option->state & State_HasFocus);
    if (isOutlined && !showsFocus && (option->state & State_Enabled))
        drawOutline(element, *option, *painter);
}

/// What has no frame before the mouse comes shows by its colour that it can be pressed.
void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isBare(option, widget)) {
        auto link = *qstyleoption_cast<const QStyleOptionButton *>(option);
        link.palette.setColor(QPalette::ButtonText, linkTone(link.palette));
        return QProxyStyle::drawControl(element, &link, painter, widget);
    }
    if (element == CE_ToolButtonLabel && isBareWord(option)) {
        auto link = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        link.palette.setColor(QPalette::ButtonText, linkTone(link.palette));
        return QProxyStyle::drawControl(element, &link, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin) // what a cell keeps free around its text (qcommonstyle.cpp)
        return QProxyStyle::pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return 2; // what it holds covers a frame of one where that is no whole pixel of the screen
    return QProxyStyle::pixelMetric(metric, option, widget);
}

/// Buttons of dialogs have as much air beside their texts as those of the pages, which care for it
/// themselves.
QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool isPlain = type == CT_PushButton && widget && !qobject_cast<const ActionButton *>(widget) &&
                         !qobject_cast<const QWizard *>(widget->parentWidget());
    return isPlain ? size.expandedTo({contents.width() + 2 * airBeside, 0}) : size;
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace draftt
