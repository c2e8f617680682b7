// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"

#include <QTimer>

#include <chrono>

namespace draftt
{

/// Notices by itself that something was mended elsewhere: repeats the failed checks of a runner in the
/// background, soon at first, then more and more slowly, and soon again after each change.
class CheckWatch : public QObject
{
    Q_OBJECT

public:
    /// `runner` must outlive the watch. The watch begins when `start` is called, and with a run of the
    /// runner's own only after that has finished.
    explicit CheckWatch(CheckRunner &runner, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

    /// For as long as nobody can see the result: the window is hidden or another page is shown.
    void setPaused(bool isPaused);

    /// Between two repetitions: the first pause, and the one that it grows to. 2 s and 30 s unless told.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// What the watch rests now, or rested before the repetition that is under way.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    /// A repetition has changed what is shown. Comes once for each repetition, after the runner's signals.
    void changed();
    /// No failed or skipped check is left; the watch has stopped.
    void done();

private:
    void onRunEnded();
    void schedule(std::chrono::milliseconds pause);

    CheckRunner &m_runner;
    QTimer m_timer{this};
    std::chrono::milliseconds m_first{2'000};
    std::chrono::milliseconds m_longest{30'000};
    std::chrono::milliseconds m_pause{m_first};
    bool m_isWatching = false;
    bool m_isPaused = false;
    bool m_hasChanged = false;
};

} // namespace draftt
