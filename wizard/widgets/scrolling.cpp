// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scrolling.h"

#include <QScrollArea>

#include <algorithm>

namespace draftt
{

namespace
{

constexpr int mostAround = 50; // as QScrollArea::ensureWidgetVisible leaves

} // namespace

void bringIntoView(QScrollArea &area, QWidget &inner)
{
    if (!area.widget() || !area.widget()->isAncestorOf(&inner))
        return;
    if (inner.height() > area.viewport()->height())
        return area.ensureWidgetVisible(&inner);
    const int spare = std::min(mostAround, (area.viewport()->height() - inner.height()) / 2);
    const QRect place(inner.mapTo(area.widget(), QPoint()), inner.size());
    const auto middle = place.center();
    area.ensureVisible(middle.x(), middle.y(), (place.width() + 1) / 2, (place.height() + 1) / 2 + spare);
}

} // namespace draftt
