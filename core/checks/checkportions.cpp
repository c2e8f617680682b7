// SPDX-License-Identifier: Apache-2.0
// How the checks of a run come, and those of the run before go.
#include "core/checks/checkrun.h"

#include <utility>

namespace draftt
{

namespace
{

constexpr size_t mostFreedAtOnce = 500;

} // namespace

CheckRun::CheckRun(CheckRunner &owner) : q(owner)
{
    for (auto *timer : {&m_more, &m_free}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    QObject::connect(&m_free, &QTimer::timeout, &m_free, [this] { freeSpent(); });
    QObject::connect(&m_more, &QTimer::timeout, &m_more, [this] { appendNext(); });
}

void CheckRun::replace(QList<Check> checks, CheckRunner::NextChecks next)
{
    stop();
    m_graph = {};
    m_spent = std::exchange(m_items, {});
    freeSpent();
    m_index.clear();
    m_keys = {};
    m_diagnosed.clear();
    m_counts = {};
    append(std::move(checks));
    m_next = std::move(next);
    hasAll = !m_next;
}

void CheckRun::append(QList<Check> checks)
{
    m_graph.append(checks);
    m_counts[size_t(CheckState::Waiting)] += size_t(checks.size());
    for (auto &check : checks) {
        Q_ASSERT(check.start && !m_index.contains(check.key));
        m_index.insert(check.key, m_items.size());
        m_keys += check.key;
        auto &item = m_items.emplace_back();
        item.check = std::move(check);
        item.isWaiting = isBusy;
    }
}

/// What thousands have found takes longer to free than the window may stand still.
void CheckRun::freeSpent()
{
    for (size_t left = mostFreedAtOnce; left > 0 && !m_spent.empty(); --left)
        m_spent.pop_back();
    if (!m_spent.empty())
        m_free.start();
}

/// In an event of its own: who waits for the window has a turn between two portions.
void CheckRun::appendNext()
{
    auto checks = m_next();
    hasAll = checks.isEmpty();
    if (hasAll)
        m_next = nullptr;
    else
        m_more.start();
    append(std::move(checks));
    advance();
}

} // namespace draftt
