// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/leftasleep.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <map>
#include <memory>

namespace draftt::steps
{

/// What the checks of one run know together of the session's warehouse. They wait for one look, which is
/// dropped with the last that waits. Lives in a std::shared_ptr, which they hold.
class SharedLook : public std::enable_shared_from_this<SharedLook>
{
public:
    using Told = Result<Answered<Warehouse>>;

    /// `session` outlives it.
    SharedLook(Session &session, WarehouseCare care);

    [[nodiscard]] bool mayWake() const { return m_care.asleep() == Asleep::Woken; }
    /// What was told a moment ago at most, or by a statement that has run: of thousands of checks not each
    /// asks anew.
    [[nodiscard]] const std::optional<Told> &lately();
    [[nodiscard]] bool isAwake(); ///< as told lately
    /// Repeats alone have used the warehouse for as long as they may.
    [[nodiscard]] bool isUsedUp() const;
    /// What was proven before and stands, of what the warehouse tells alone.
    [[nodiscard]] std::optional<CheckAnswer> kept(const CheckKey &key) const
    {
        return m_care.keep ? m_care.keep(key) : std::nullopt;
    }
    void noteRested() const; ///< a repeat has left the warehouse in peace
    [[nodiscard]] const Session &session() const { return m_session; }

    /// Looks, and tells `who` once; never before this has returned.
    void wait(const void *who, std::function<void(const Told &)> done);
    void forget(const void *who);
    /// A statement has run, so that the warehouse does. `isNews`: it told something else than before.
    void noteRan(bool isNews);

private:
    void onTold(const Told &told);

    Session &m_session;
    const WarehouseCare m_care;
    std::map<const void *, std::function<void(const Told &)>> m_waiting;
    std::optional<Told> m_told;
    QDeadlineTimer m_lately;
    QElapsedTimer m_sinceNews;
    Pending m_look;
};

} // namespace draftt::steps
