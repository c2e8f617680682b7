// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace draftt
{

/// Time that passes when the test says so.
class FakeClock
{
public:
    FakeClock() = default;
    Q_DISABLE_COPY_MOVE(FakeClock)

    void pass(std::chrono::milliseconds time) { m_now += time; }
    /// The time now; not to be asked after the clock's end.
    [[nodiscard]] std::function<std::chrono::steady_clock::time_point()> reader() const
    {
        return [this] { return m_now; };
    }

private:
    std::chrono::steady_clock::time_point m_now{std::chrono::hours(1)};
};

} // namespace draftt
