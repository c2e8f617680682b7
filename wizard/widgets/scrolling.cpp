// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scrolling.h"

#include "wizard/widgets/text.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

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

void followFocus(QScrollArea &area)
{
    // Queued: the layout is done only then.
    QObject::connect(
        qApp, &QApplication::focusChanged, &area,
        [&area](QWidget *, QWidget *now) {
            const bool isHere = now && now == QApplication::focusWidget() && area.widget()->isAncestorOf(now);
            if (isHere && QGuiApplication::mouseButtons() == Qt::NoButton)
                bringIntoView(area, *now);
        },
        Qt::QueuedConnection);
}

QScrollArea *scrolling(const QList<QWidget *> &widgets, const QWidget &stretched, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (auto *widget : widgets)
        layout->addWidget(widget, widget == &stretched ? 1 : 0);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    followFocus(*area);
    return area;
}

} // namespace draftt
