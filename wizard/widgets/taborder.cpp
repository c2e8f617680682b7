// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QWidget>

#include <algorithm>

namespace draftt
{

namespace
{

void collect(QWidget &widget, QList<QWidget *> &found);

QList<QLayoutItem *> itemsInOrder(const QLayout &layout)
{
    QList<QLayoutItem *> items;
    for (int index = 0; index < layout.count(); ++index)
        items.append(layout.itemAt(index));
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    if (!grid)
        return items;
    const auto place = [grid, &layout](QLayoutItem *item) {
        int row = 0;
        int column = 0;
        int span = 0;
        for (int index = 0; index < layout.count(); ++index) {
            if (layout.itemAt(index) == item)
                grid->getItemPosition(index, &row, &column, &span, &span);
        }
        return std::pair(row, column);
    };
    std::stable_sort(items.begin(), items.end(), [&](auto *a, auto *b) { return place(a) < place(b); });
    return items;
}

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    const auto items = itemsInOrder(layout);
    for (auto *item : items) {
        if (item->widget())
            collect(*item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy())
        found.append(&widget);
    else if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget); area && area->viewport()) {
        const auto inside = area->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (auto *child : inside)
            collect(*child, found);
    } else if (widget.layout())
        collect(*widget.layout(), found);
}

} // namespace

void orderTabsByLayout(QWidget &root)
{
    QList<QWidget *> widgets;
    if (root.layout())
        collect(*root.layout(), widgets);
    for (int index = 1; index < widgets.size(); ++index)
        QWidget::setTabOrder(widgets.at(index - 1), widgets.at(index));
}

} // namespace draftt
