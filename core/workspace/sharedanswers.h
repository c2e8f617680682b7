// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <map>

namespace draftt
{

/// What was asked by GET, each path once: who asks later, or meanwhile, gets the same answer. Refusals are
/// answers; what failed otherwise is asked again. Lives in a std::shared_ptr, which everybody who waits
/// holds.
class SharedAnswers : public std::enable_shared_from_this<SharedAnswers>
{
public:
    /// `workspace` shares no answers itself.
    [[nodiscard]] Pending ask(const Workspace &workspace, const ApiCall &call, Done<ApiReply> done);

private:
    class Wait;

    struct Question {
        Pending work;
        std::optional<Result<ApiReply>> answer;
        QList<Wait *> waiting;
    };

    void begin(const Workspace &workspace, const ApiCall &call);
    void onAnswer(const QString &path, const Result<ApiReply> &answer);
    void tell(const QString &path, const RetryNotice &notice);
    void leave(const QString &path, Wait *wait);

    std::map<QString, Question> m_questions;
};

} // namespace draftt
