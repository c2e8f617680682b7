// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <chrono>
#include <functional>

namespace draftt::demo
{

/// How late what is written takes effect, and on which clock. While it is off everything is immediate.
class Lag
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit Lag(std::chrono::milliseconds time = {}, Clock now = std::chrono::steady_clock::now)
        : m_time(time), m_now(std::move(now))
    {
    }

    void turn(bool on) { m_isOn = on; }
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const { return m_now(); }
    [[nodiscard]] bool isOver(std::chrono::steady_clock::time_point written) const
    {
        return !m_isOn || m_now() - written >= m_time;
    }

private:
    std::chrono::milliseconds m_time;
    Clock m_now;
    bool m_isOn = false;
};

/// What a container was before changes that are not in force yet.
template <typename T> class Before
{
public:
    /// `lag` must outlive it.
    void follow(const Lag &lag) { m_lag = &lag; }
    /// To be told the value before each change.
    void note(const T &value)
    {
        if (m_lag == nullptr || !m_lag->isOn())
            return;
        m_past.append({m_lag->now(), value});
        m_past.last().value.detach(); // whoever holds a pointer into the value goes on to change that one
    }
    void clear() { m_past.clear(); }

    /// The value that is in force; `written` if nothing is under way.
    [[nodiscard]] const T &inForce(const T &written) const
    {
        while (!m_past.isEmpty() && m_lag->isOver(m_past.constFirst().when))
            m_past.removeFirst();
        return m_past.isEmpty() ? written : m_past.constFirst().value;
    }
    /// What a read tells: while a change is under way every second one, the first among them, is of a copy
    /// that has not heard of it.
    [[nodiscard]] const T &read(const T &written) const
    {
        const auto &old = inForce(written);
        return m_past.isEmpty() || m_reads++ % 2 == 1 ? written : old;
    }

private:
    struct Past {
        std::chrono::steady_clock::time_point when;
        T value;
    };

    const Lag *m_lag = nullptr;
    mutable QList<Past> m_past;
    mutable int m_reads = 0;
};

} // namespace draftt::demo
