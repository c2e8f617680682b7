// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/wrappingrow.h"

#include "wizard/widgets/text.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace draftt
{

namespace
{

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What it takes of a line, at least.
int widthOf(const QLayoutItem &item)
{
    return grows(item) ? item.minimumSize().width() : item.sizeHint().width();
}

/// In a line of that width.
int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(std::min(widthOf(item), width))
                                    : item.sizeHint().height();
}

template <typename Line> int heightOfLine(const Line &line, int width)
{
    int height = 0;
    for (const auto *item : line)
        height = std::max(height, heightOf(*item, width));
    return height;
}

} // namespace

WrappingRow::WrappingRow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    auto *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    int height = 0;
    for (const auto &line : linesFor(width))
        height += (height > 0 ? spacing() : 0) + heightOfLine(line, width);
    return height;
}

QSize WrappingRow::sizeHint() const
{
    QSize hint;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        hint = QSize(hint.width() + (hint.width() > 0 ? spacing() : 0) + size.width(),
                     std::max(hint.height(), size.height()));
    }
    return hint;
}

QSize WrappingRow::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void WrappingRow::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    int top = place.top();
    for (const auto &line : linesFor(place.width())) {
        const int height = heightOfLine(line, place.width());
        arrange(line, QRect(place.left(), top, place.width(), height));
        top += height + spacing();
    }
}

std::vector<WrappingRow::Line> WrappingRow::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const int wanted = widthOf(*item);
        if (lines.empty() || used + spacing() + wanted > width) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().push_back(item.get());
        used += spacing() + wanted;
    }
    return lines;
}

void WrappingRow::arrange(const Line &line, const QRect &place) const
{
    int left = place.width() - spacing() * int(line.size() - 1);
    for (const auto *item : line)
        left -= widthOf(*item);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = place.left();
    for (auto *item : line) {
        const int extra = grows(*item) ? std::max(0, std::exchange(left, 0)) : 0;
        const QSize size(std::min(widthOf(*item) + extra, place.width()), heightOf(*item, place.width()));
        const QRect own(QPoint(x, place.top() + (place.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, place, own));
        x += size.width() + spacing();
    }
}

} // namespace draftt
