// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

namespace draftt
{

/// Lets the window become what it is about to be: what was added to a layout is shown by an event of its own,
/// and a text that came in the very last moment has its room only after a layout request, which no wait of
/// any length includes.
inline void letSettle(int milliseconds = 50)
{
    QTest::qWait(milliseconds);
    // Two columns become one, and then all around them is laid out again; on a busy machine the wait is one
    // round.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

/// The same in no time, while the network waits: what runs in the window goes on running.
inline void letSettleAtOnce()
{
    for (int pass = 0; pass < 3; ++pass) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace draftt
