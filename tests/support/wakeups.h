// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace draftt
{

/// The timers of a window and of all that is in it.
inline QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject &window)
{
    QList<QAbstractEventDispatcher::TimerInfo> timers;
    auto objects = window.findChildren<QObject *>();
    objects.append(&window);
    for (auto *object : std::as_const(objects))
        timers += QAbstractEventDispatcher::instance()->registeredTimers(object);
    return timers;
}

/// How often they go off in a minute.
inline double wakeUpsAMinute(QObject &window)
{
    double sum = 0;
    for (const auto &timer : timersOf(window))
        sum += 60'000.0 / std::max(timer.interval, 1);
    return sum;
}

} // namespace draftt
