// SPDX-License-Identifier: Apache-2.0
#include "core/checks/sharedlook.h"

#include <utility>

using namespace std::chrono_literals;

namespace draftt::steps
{

namespace
{

constexpr auto lateness = 1s; ///< less than what a repeat rests

} // namespace

SharedLook::SharedLook(Session &session, WarehouseCare care) : m_session(session), m_care(std::move(care))
{
    m_sinceNews.start();
}

const std::optional<SharedLook::Told> &SharedLook::lately()
{
    if (m_lately.hasExpired())
        m_told.reset();
    return m_told;
}

bool SharedLook::isAwake()
{
    const auto &told = lately();
    return told && *told && (*told)->value.state == WarehouseState::Running;
}

bool SharedLook::isUsedUp() const
{
    return std::chrono::milliseconds(m_sinceNews.elapsed()) >= m_care.longestUse;
}

void SharedLook::noteRested() const
{
    if (m_care.onRested)
        m_care.onRested();
}

void SharedLook::wait(const void *who, std::function<void(const Told &)> done)
{
    m_waiting.insert_or_assign(who, std::move(done));
    if (!m_look)
        m_look = m_care.look([this](const Told &told) { onTold(told); });
    if (!m_look)
        m_look = post([this] { onTold(Failure(Error{})); });
}

void SharedLook::forget(const void *who)
{
    if (m_waiting.erase(who) > 0 && m_waiting.empty())
        m_look.reset();
}

void SharedLook::noteRan(bool isNews)
{
    if (isNews)
        m_sinceNews.start();
    if (!m_session.warehouse)
        return;
    m_session.warehouse->state = WarehouseState::Running;
    m_told = Answered<Warehouse>{*m_session.warehouse, nullptr};
    m_lately.setRemainingTime(lateness);
}

void SharedLook::onTold(const Told &told)
{
    const auto self = shared_from_this(); // whoever is told may drop all that hold it
    const Pending ended = std::move(m_look);
    if (told) {
        m_session.refresh(told->value);
        m_told = told;
        m_lately.setRemainingTime(lateness);
    }
    while (!m_waiting.empty()) {
        const auto done = std::exchange(m_waiting.begin()->second, nullptr);
        m_waiting.erase(m_waiting.begin());
        done(told);
    }
}

} // namespace draftt::steps
