// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/sharedanswers.h"

#include <utility>

namespace draftt
{

namespace
{

bool isKept(const Result<ApiReply> &answer)
{
    return answer || answer.error().kind == ErrorKind::PermissionDenied ||
           answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::BadRequest;
}

} // namespace

/// One of those who wait for an answer.
class SharedAnswers::Wait final : public Operation
{
public:
    Wait(std::shared_ptr<SharedAnswers> answers, QString path, OnRetry onRetry, Done<ApiReply> done)
        : m_answers(std::move(answers))
        , m_path(std::move(path))
        , m_onRetry(std::move(onRetry))
        , m_done(std::move(done))
    {
    }

    void cancel() override
    {
        if (std::exchange(m_done, nullptr))
            m_answers->leave(m_path, this);
    }

    void answer(const Result<ApiReply> &answer)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(answer);
    }

    void tell(const RetryNotice &notice) const
    {
        if (m_done && m_onRetry)
            m_onRetry(notice);
    }

private:
    const std::shared_ptr<SharedAnswers> m_answers;
    const QString m_path;
    const OnRetry m_onRetry;
    Done<ApiReply> m_done;
};

Pending SharedAnswers::ask(const Workspace &workspace, const ApiCall &call, Done<ApiReply> done)
{
    auto &question = m_questions[call.path];
    if (question.answer)
        return post([answer = *question.answer, done = std::move(done)] { done(answer); });
    auto *wait = new Wait(shared_from_this(), call.path, workspace.onRetry(), std::move(done));
    question.waiting += wait;
    if (!question.work)
        begin(workspace, call);
    return Pending(wait);
}

void SharedAnswers::begin(const Workspace &workspace, const ApiCall &call)
{
    const auto path = call.path;
    m_questions[path].work =
        workspace.heardBy([this, path](const RetryNotice &notice) { tell(path, notice); })
            .call(call, [this, path](const Result<ApiReply> &answer) { onAnswer(path, answer); });
}

void SharedAnswers::onAnswer(const QString &path, const Result<ApiReply> &answer)
{
    const auto self = shared_from_this(); // the last one who waits may go
    auto &question = m_questions[path];
    const auto work = std::exchange(question.work, nullptr); // owns `answer`
    const auto waiting = std::exchange(question.waiting, {});
    if (isKept(answer))
        question.answer = answer;
    else
        m_questions.erase(path);
    for (auto *wait : waiting)
        wait->answer(answer);
}

void SharedAnswers::tell(const QString &path, const RetryNotice &notice)
{
    const auto waiting = m_questions[path].waiting; // a listener may drop others, which are deleted later
    for (const auto *wait : waiting)
        wait->tell(notice);
}

/// Whoever was handed its answer no longer waits.
void SharedAnswers::leave(const QString &path, Wait *wait)
{
    const auto found = m_questions.find(path);
    if (found == m_questions.end())
        return;
    found->second.waiting.removeAll(wait);
    if (found->second.waiting.isEmpty() && !found->second.answer)
        m_questions.erase(found);
}

} // namespace draftt
