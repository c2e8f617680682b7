// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/result.h"

#include <utility>

namespace draftt
{

/// Several steps, one answer. A class of its own takes its first step in the constructor, each step's
/// callback takes the next one, and the last one calls `finish`. The rules of core/pending.h hold by
/// themselves: the job owns its step, so that the callbacks of steps may capture `this`.
template <typename T> class Job : public Operation
{
public:
    void cancel() final
    {
        if (!std::exchange(m_done, nullptr))
            return;
        m_step.reset();
        onDropped();
        onEnd();
    }

protected:
    explicit Job(Done<T> done) : m_done(std::move(done)) {}

    /// Goes on with this step; the one before is dropped.
    void next(Pending step) { m_step = std::move(step); }

    /// The callback of a step without whose value there is no answer: its failure is the job's.
    template <typename Self, typename Value>
    [[nodiscard]] Done<Value> orFail(void (Self::*onValue)(const Value &))
    {
        return [this, onValue](const Result<Value> &result) {
            if (result)
                (static_cast<Self *>(this)->*onValue)(*result);
            else
                finish(Failure(result.error()));
        };
    }

    /// Answers. Comes last: whoever waits may drop the job.
    void finish(const Result<T> &result)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (!done)
            return;
        // It may belong to the step. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
        const auto answer = result;
        m_step.reset();
        onEnd();
        done(answer);
    }

    /// Called when it is dropped before its answer.
    virtual void onDropped() {}
    /// Called once, when it was dropped or before it answers: lets go of what is no step.
    virtual void onEnd() {}

private:
    Done<T> m_done;
    Pending m_step;
};

} // namespace draftt
