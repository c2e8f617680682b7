// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/pending.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace draftt
{

/// Reads again and again what a principal holds, until it is stopped: soon at first, then more and more
/// slowly, and soon again after each change. While somebody runs the script elsewhere, this notices.
class PlanWatch final : public QObject
{
    Q_OBJECT

public:
    /// Reads what is held now; an empty Pending: there is nothing to ask or nobody to ask with.
    using Read = std::function<Pending(Done<AccessFacts>)>;

    explicit PlanWatch(Read read, QObject *parent = nullptr);

    /// Reads at once, and goes on. Also when it is watching already: what is wanted has changed.
    void start();
    void stop();
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

    /// For as long as nobody can see the result. Whoever comes back sees a fresh reading.
    void setPaused(bool isPaused);

    /// Between two readings: the first pause, and the one that it grows to. 2 s and 30 s unless told. Never
    /// less than three times what the last reading took, and longer where it was about many securables.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// What the watch rests now, or rested before the reading that is under way.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void factsRead(const AccessFacts &facts);
    void failed(const Error &error); ///< the watch goes on

private:
    using Clock = std::chrono::steady_clock;

    void ask();
    void onRead(const Result<AccessFacts> &facts);
    void schedule(bool hasChanged);

    Read m_read;
    QTimer m_timer{this};
    std::chrono::milliseconds m_first{2'000};
    std::chrono::milliseconds m_longest{30'000};
    std::chrono::milliseconds m_pause{m_first};
    Clock::time_point m_asked;
    std::optional<AccessFacts> m_last;
    bool m_isWatching = false;
    bool m_isPaused = false;
    Pending m_reading;
};

} // namespace draftt
