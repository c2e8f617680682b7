// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/combine.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace draftt
{

/// An answer that may be asked for before anybody needs it. Lives in a std::shared_ptr, which its handles
/// hold.
template <typename T> class Early : public std::enable_shared_from_this<Early<T>>
{
public:
    /// Asks. `question` names what was asked. The answer is kept until it is taken; dropping the handle ends
    /// what nobody has taken.
    [[nodiscard]] Pending ask(const QString &question, const Starter<T> &start)
    {
        m_question = question;
        m_answer.reset();
        m_work = start([this](const Result<T> &answer) { onAnswer(answer); });
        return Pending(new Hold(this->shared_from_this(), false));
    }

    /// The answer to this question: the one that is there or under way, else the one of `start`.
    [[nodiscard]] Pending take(const QString &question, const Starter<T> &start, Done<T> done)
    {
        if (question != m_question || (!m_work && !m_answer))
            return start(std::move(done));
        m_question.clear();
        m_taker = std::move(done);
        if (m_answer)
            m_work = post([this] { onAnswer(*std::exchange(m_answer, std::nullopt)); });
        return Pending(new Hold(this->shared_from_this(), true));
    }

private:
    /// The handle of whoever asked, or of whoever took the answer.
    class Hold final : public Operation
    {
    public:
        Hold(std::shared_ptr<Early> early, bool isTaker) : m_early(std::move(early)), m_isTaker(isTaker) {}
        void cancel() override
        {
            if (m_isTaker == bool(m_early->m_taker))
                m_early->drop();
        }

    private:
        const std::shared_ptr<Early> m_early;
        const bool m_isTaker;
    };

    void onAnswer(const Result<T> &answer)
    {
        if (const auto taker = std::exchange(m_taker, nullptr)) {
            const auto work = std::exchange(m_work, nullptr); // it may own `answer`
            taker(answer);
            return;
        }
        m_answer = answer;
    }

    void drop()
    {
        m_taker = nullptr;
        m_answer.reset();
        m_work.reset();
    }

    QString m_question;
    Pending m_work;
    std::optional<Result<T>> m_answer;
    Done<T> m_taker;
};

} // namespace draftt
