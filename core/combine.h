// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/job.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace draftt
{

/// Starts an operation, under the rules of core/pending.h.
template <typename T> using Starter = std::function<Pending(Done<T> done)>;

/// The jobs behind `then` and `all`.
namespace jobs
{

template <typename A, typename B> class Chain final : public Job<B>
{
public:
    using Second = std::function<Pending(const A &, Done<B>)>;

    Chain(const Starter<A> &first, Second second, Done<B> done)
        : Job<B>(std::move(done)), m_second(std::move(second))
    {
        this->next(first(this->orFail(&Chain::onFirst)));
    }

private:
    void onFirst(const A &value)
    {
        this->next(m_second(value, [this](const Result<B> &result) { this->finish(result); }));
    }

    const Second m_second;
};

template <typename T> class Crowd final : public Job<QList<T>>
{
public:
    Crowd(std::vector<Starter<T>> starters, size_t parallel, Done<QList<T>> done)
        : Job<QList<T>>(std::move(done))
        , m_starters(std::move(starters))
        , m_running(m_starters.size())
        , m_values(m_starters.size())
    {
        while (m_started < std::min(parallel, m_starters.size()))
            startNext();
        if (m_starters.empty())
            this->next(post([this] { conclude(); }));
    }

private:
    void startNext()
    {
        const auto at = m_started++;
        m_running[at] = m_starters[at]([this, at](const Result<T> &result) { onAnswered(at, result); });
    }

    void onAnswered(size_t at, const Result<T> &result)
    {
        if (!result)
            return this->finish(Failure(result.error()));
        m_values[at] = *result;
        m_running[at].reset();
        if (++m_answered == m_starters.size())
            return conclude();
        if (m_started < m_starters.size())
            startNext();
    }

    void conclude()
    {
        QList<T> values;
        values.reserve(qsizetype(m_values.size()));
        for (const auto &value : m_values)
            values += *value;
        this->finish(values);
    }

    void onEnd() override { m_running.clear(); }

    const std::vector<Starter<T>> m_starters;
    std::vector<Pending> m_running;
    std::vector<std::optional<T>> m_values;
    size_t m_started = 0;
    size_t m_answered = 0;
};

} // namespace jobs

/// `first`, and with its value `second`. The failure of either is the answer.
template <typename A, typename B>
[[nodiscard]] Pending then(const Starter<A> &first, typename jobs::Chain<A, B>::Second second, Done<B> done)
{
    return Pending(new jobs::Chain<A, B>(first, std::move(second), std::move(done)));
}

/// All of them, at most `parallel` at a time; answers with their values in the order given. The first failure
/// is the answer, and drops the others.
template <typename T>
[[nodiscard]] Pending all(std::vector<Starter<T>> starters, size_t parallel, Done<QList<T>> done)
{
    return Pending(new jobs::Crowd<T>(std::move(starters), parallel, std::move(done)));
}

} // namespace draftt
