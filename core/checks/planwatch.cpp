// SPDX-License-Identifier: Apache-2.0
#include "core/checks/planwatch.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// Whoever ticks tables one after the other changes what is wanted several times a second.
constexpr auto settling = 200ms;

/// Each securable of a reading is two requests or three. Of a few nobody notices; two hundred every two
/// seconds keep a core and a workspace busy; after two hundred it rests for half a minute.
constexpr qsizetype fewSecurables = 20;
constexpr auto restForEach = 165ms;

} // namespace

PlanWatch::PlanWatch(Read read, QObject *parent) : QObject(parent), m_read(std::move(read))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlanWatch::ask);
}

void PlanWatch::start()
{
    const bool wasWatching = std::exchange(m_isWatching, true);
    m_pause = m_first;
    m_timer.stop();
    m_reading.reset();
    if (m_isPaused)
        return;
    if (wasWatching)
        m_timer.start(settling);
    else
        ask();
}

void PlanWatch::stop()
{
    m_isWatching = false;
    m_timer.stop();
    m_reading.reset();
    m_last.reset();
}

void PlanWatch::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused || !m_isWatching)
        return;
    m_timer.stop();
    m_reading.reset();
    if (!isPaused)
        ask();
}

void PlanWatch::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_pause = first;
}

void PlanWatch::ask()
{
    m_asked = Clock::now();
    m_reading = m_read([this](const Result<AccessFacts> &facts) { onRead(facts); });
}

void PlanWatch::onRead(const Result<AccessFacts> &facts)
{
    const Pending ended = std::move(m_reading); // holds what `facts` refers to
    const QPointer<PlanWatch> alive(this);
    if (!facts) {
        Q_EMIT failed(facts.error());
        if (alive && m_isWatching && !m_reading)
            schedule(false);
        return;
    }
    const bool hasChanged = m_last && *m_last != *facts;
    m_last = *facts;
    Q_EMIT factsRead(*facts);
    if (!alive || !m_isWatching || m_reading)
        return;
    schedule(hasChanged);
}

void PlanWatch::schedule(bool hasChanged)
{
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_asked);
    const auto pause = std::exchange(m_pause, std::min(m_longest, m_pause * 3 / 2));
    if (hasChanged)
        m_pause = m_first;
    const auto many = m_last ? std::max(qsizetype(0), m_last->securables.size() - fewSecurables) : 0;
    const std::chrono::milliseconds rest = restForEach * int(many);
    if (!m_isPaused)
        m_timer.start(std::max({hasChanged ? m_first : pause, took * 3, rest}));
}

} // namespace draftt
