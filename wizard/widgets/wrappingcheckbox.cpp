// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/wrappingcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace draftt
{

namespace
{

constexpr int leastLineCharacters = 20; // of a line
constexpr int checkBoxTextFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignVCenter;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingCheckBox::sizeHint() const
{
    const auto text = textSize(QWIDGETSIZE_MAX);
    return {markWidth() + text.width(), heightForWidth(QWIDGETSIZE_MAX)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const int width = markWidth() + fontMetrics().averageCharWidth() * leastLineCharacters;
    return {qMin(width, sizeHint().width()), sizeHint().height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const int mark = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return qMax(mark, textSize(width - markWidth()).height()) + 2;
}

void WrappingCheckBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    auto mark = option;
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int line = fontMetrics().height();
    mark.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, qMax(0, (line - side) / 2 + 1), side, side));
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, mark);
    const auto place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(markWidth(), 0, 0, 0));
    painter.drawItemText(place,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | checkBoxTextFlags,
                         palette(), isEnabled(), text(), QPalette::WindowText);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = place;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

int WrappingCheckBox::markWidth() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappingCheckBox::textSize(int width) const
{
    return fontMetrics()
        .boundingRect(QRect(0, 0, qMax(width, 1), QWIDGETSIZE_MAX), checkBoxTextFlags, text())
        .size();
}

} // namespace draftt
