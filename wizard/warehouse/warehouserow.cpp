// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehouserow.h"

#include "wizard/warehouse/warehousemodel.h"
#include "wizard/widgets/contrast.h"
#include "wizard/widgets/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace draftt
{

namespace
{

QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

/// Of lesser weight where nothing else makes it hard to read.
QColor secondColour(const QStyleOptionViewItem &option)
{
    const auto &palette = option.palette;
    if (option.state & QStyle::State_Selected)
        return palette.color(QPalette::HighlightedText);
    return lesserText(palette);
}

void write(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
{
    const auto shortened = option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     shortened);
}

bool isFocused(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

/// One line around the row, of which a cell draws its part.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto &palette = option.palette;
    painter.setPen(isSelected ? palette.color(QPalette::HighlightedText)
                              : readableOn({palette.color(QPalette::Base)},
                                           palette.color(QPalette::Highlight), signContrast));
    const auto place = option.rect.adjusted(0, 1, 0, -2);
    painter.drawLine(place.topLeft(), place.topRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const bool isFirst = index.column() == WarehouseModel::NameColumn;
    const bool isAtLeft = isFirst == (option.direction == Qt::LeftToRight);
    const int edge = isAtLeft ? place.left() + 1 : place.right() - 1;
    painter.drawLine(edge, place.top(), edge, place.bottom());
}

} // namespace

int WarehouseRow::heightIn(const QWidget &view)
{
    return view.fontMetrics().height() * 2 + grid;
}

int WarehouseRow::dividingHeightIn(const QWidget &view)
{
    return view.fontMetrics().height() + grid;
}

void WarehouseRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    own.state &= ~QStyle::State_HasFocus; // is shown around the whole row
    painter->save();
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        paintDivision(*painter, own, own.text);
    else if (index.column() == WarehouseModel::NameColumn)
        paintName(*painter, own, index);
    else
        styleOf(own).drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    if (isFocused(option, index))
        paintFocus(*painter, own, index);
    painter->restore();
}

QSize WarehouseRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    // The spanned line is not what makes the column of states wide.
    const bool isDivision = !index.flags().testFlag(Qt::ItemIsSelectable);
    return {isDivision ? 0 : hint.width() + grid, hint.height()};
}

void WarehouseRow::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    auto &style = styleOf(option);
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);

    const QSize size(style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option.widget),
                     style.pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, option.widget));
    const int line = option.fontMetrics.height();
    const int top = option.rect.top() + (option.rect.height() - 2 * line) / 2;
    const QRect radio(QPoint(option.rect.left() + grid, top + (line - size.height()) / 2), size);
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.rect = QStyle::visualRect(option.direction, option.rect, radio);
    button.state = QStyle::State_Enabled |
                   (option.state & QStyle::State_Selected ? QStyle::State_On : QStyle::State_Off);
    style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, &painter, option.widget);

    const int left = radio.right() + grid;
    const QRect first(left, top, option.rect.right() - left, line);
    painter.setFont(option.font);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOfUse = index.data(WarehouseModel::UsableRole).toBool();
    painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                   : isOfUse  ? option.palette.color(QPalette::Text)
                              : secondColour(option));
    write(painter, option, first, option.text);
    painter.setPen(secondColour(option));
    write(painter, option, first.translated(0, line), index.data(WarehouseModel::DetailRole).toString());
}

void WarehouseRow::paintDivision(QPainter &painter, const QStyleOptionViewItem &option, const QString &title)
{
    const auto place = option.rect.adjusted(grid, 0, -grid, 0);
    auto palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // it is no choice, but it is to be read
    painter.setPen(lesserText(palette));
    write(painter, option, place, title);
    const int end = place.left() + option.fontMetrics.horizontalAdvance(title) + grid;
    painter.setPen(hairline(palette));
    const QRect line(end, place.center().y(), place.right() - end, 1);
    const auto drawn = QStyle::visualRect(option.direction, option.rect, line);
    painter.drawLine(drawn.topLeft(), drawn.topRight());
}

} // namespace draftt
