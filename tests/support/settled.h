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

/// Whether anything was laid out or shown since `forget`.
class LayoutWatch final : public QObject
{
public:
    LayoutWatch() { QCoreApplication::instance()->installEventFilter(this); }

    void forget() { m_hasSeen = false; }
    [[nodiscard]] bool hasSeen() const { return m_hasSeen; }
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_hasSeen =
            m_hasSeen || event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent;
        return false;
    }

private:
    bool m_hasSeen = false;
};

/// The same in no time, while the network waits: what runs in the window goes on running. An answer that is
/// through already may come in any pass, so the last is one in which nothing was laid out any more.
inline void letSettleAtOnce()
{
    LayoutWatch layouts;
    for (int pass = 0; pass < 3 || (layouts.hasSeen() && pass < 20); ++pass) {
        layouts.forget();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    }
}

} // namespace draftt
