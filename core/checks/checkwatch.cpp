// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwatch.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace draftt
{

CheckWatch::CheckWatch(CheckRunner &runner, QObject *parent) : QObject(parent), m_runner(runner)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_runner, &CheckRunner::recheck);
    connect(&m_runner, &CheckRunner::started, this, [this] { m_timer.stop(); });
    connect(&m_runner, &CheckRunner::stateChanged, this, [this] { m_hasChanged = !m_runner.isRunning(); });
    connect(&m_runner, &CheckRunner::finished, this, &CheckWatch::onRunEnded);
    connect(&m_runner, &CheckRunner::rechecked, this, &CheckWatch::onRunEnded);
}

void CheckWatch::start()
{
    m_isWatching = true;
    if (!m_runner.isRunning())
        schedule(m_first);
}

void CheckWatch::stop()
{
    m_isWatching = false;
    m_timer.stop();
    if (!m_runner.isRunning())
        m_runner.cancel();
}

void CheckWatch::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused || !m_isWatching || m_runner.isRunning())
        return;
    m_timer.stop();
    if (isPaused)
        m_runner.cancel();
    else
        schedule(std::chrono::milliseconds(0)); // whoever comes back wants to see the present state
}

void CheckWatch::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_pause = first;
}

void CheckWatch::onRunEnded()
{
    if (!m_isWatching)
        return;
    const auto hasChanged = std::exchange(m_hasChanged, false);
    const QPointer<CheckWatch> alive(this);
    if (hasChanged)
        Q_EMIT changed();
    if (!alive || !m_isWatching || m_runner.isRunning())
        return;
    if (!m_runner.hasFailures()) {
        m_isWatching = false;
        Q_EMIT done();
        return;
    }
    schedule(hasChanged ? m_first : std::min(m_longest, m_pause * 3 / 2));
}

void CheckWatch::schedule(std::chrono::milliseconds pause)
{
    m_hasChanged = false;
    m_pause = std::max(pause, m_first);
    if (!m_isPaused && m_runner.hasFailures())
        m_timer.start(pause);
}

} // namespace draftt
