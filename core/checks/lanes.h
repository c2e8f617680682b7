// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"

#include <deque>
#include <functional>
#include <vector>

namespace draftt
{

/// Runs tasks, a few at a time. A task may add others while it runs.
class Lanes
{
public:
    using End = std::function<void()>;
    /// Starts the work and calls `end` once it is done, never before it has returned.
    using Task = std::function<Pending(End end)>;

    /// `whenEmpty` runs once, when nothing waits and nothing runs any more; the object may be destroyed in
    /// it.
    Lanes(size_t parallel, std::function<void()> whenEmpty);

    void add(Task task) { m_waiting.push_back(std::move(task)); }
    /// From the event loop.
    void start();
    /// Drops all, running ones too.
    void stop();

private:
    struct Lane {
        Pending work;
        bool isBusy = false;
    };

    void advance();

    std::vector<Lane> m_lanes;
    std::deque<Task> m_waiting;
    std::function<void()> m_whenEmpty;
    Pending m_start;
};

} // namespace draftt
