// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lanes.h"

#include <algorithm>
#include <utility>

namespace draftt
{

Lanes::Lanes(size_t parallel, std::function<void()> whenEmpty)
    : m_lanes(parallel), m_whenEmpty(std::move(whenEmpty))
{
}

void Lanes::start()
{
    m_start = post([this] { advance(); });
}

void Lanes::stop()
{
    m_start.reset();
    m_waiting.clear();
    m_lanes.clear();
    m_whenEmpty = nullptr;
}

void Lanes::advance()
{
    for (auto &lane : m_lanes) {
        if (lane.isBusy || m_waiting.empty())
            continue;
        const auto task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lane.isBusy = true;
        lane.work = task([this, &lane] {
            lane.isBusy = false;
            advance();
        });
    }
    const bool isIdle =
        std::none_of(m_lanes.cbegin(), m_lanes.cend(), [](const Lane &lane) { return lane.isBusy; });
    if (!isIdle)
        return;
    if (const auto done = std::exchange(m_whenEmpty, nullptr))
        done();
}

} // namespace draftt
