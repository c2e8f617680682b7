// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace draftt
{

/// Measures how long the GUI thread is away from its event loop: the longest time that one event took, all
/// that it caused included.
class BusyApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        QElapsedTimer timer;
        timer.start();
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const qint64 took = timer.nsecsElapsed() / 1000; took > m_longestUs) {
            m_longestUs = took;
            m_culprit = name + ' ' + QByteArray::number(type);
        }
        return result;
    }

    /// The longest since the last call, in microseconds.
    [[nodiscard]] qint64 takeLongest()
    {
        m_lastCulprit = m_culprit;
        return std::exchange(m_longestUs, 0);
    }
    /// Class of the receiver and number of the event that `takeLongest` was about.
    [[nodiscard]] const QByteArray &culprit() const { return m_lastCulprit; }

private:
    int m_depth = 0;
    qint64 m_longestUs = 0;
    QByteArray m_culprit;
    QByteArray m_lastCulprit;
};

} // namespace draftt
