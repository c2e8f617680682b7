// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <ctime>

namespace draftt
{

/// How long one event kept the GUI thread from its loop, all that it caused included.
struct Stall {
    qint64 us = 0;
    QByteArray culprit; ///< class of the receiver and number of the event
};

/// Measures how long the GUI thread is away from its event loop: by the clock, and of that what it computed
/// itself. On a busy machine the clock tells of others too.
class BusyApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Other threads send their events through here too.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        QElapsedTimer timer;
        timer.start();
        const auto computed = computedUs();
        const QByteArray culprit =
            receiver->metaObject()->className() + (' ' + QByteArray::number(event->type()));
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        note(m_longest, {timer.nsecsElapsed() / 1000, culprit});
        note(m_dearest, {computedUs() - computed, culprit});
        return result;
    }

    /// The longest since the last call, by the clock.
    [[nodiscard]] Stall takeLongest() { return std::exchange(m_longest, {}); }
    /// The one for which this thread computed longest since the last call.
    [[nodiscard]] Stall takeDearest() { return std::exchange(m_dearest, {}); }

private:
    static void note(Stall &most, const Stall &stall)
    {
        if (stall.us > most.us)
            most = stall;
    }

    /// Processor time of this thread; 0 where the system does not tell.
    static qint64 computedUs()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
#else
        return 0;
#endif
    }

    int m_depth = 0;
    Stall m_longest;
    Stall m_dearest;
};

} // namespace draftt
