// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/submission.h"

#include "core/workspace/calls.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

bool isOpen(const QString &state)
{
    return state == "PENDING"_L1 || state == "RUNNING"_L1;
}

Farewell::Farewell(const Workspace &workspace, const QString &statementId) : QObject(&workspace.http())
{
    ApiCall call;
    call.verb = "POST"_ba;
    call.path = statementsPath + u'/' + encoded(statementId) + "/cancel"_L1;
    call.deadline = 5s;
    m_call = workspace.heardBy({}).call(call, [this](const Result<ApiReply> &) { deleteLater(); });
}

Submission::Submission(const Workspace &workspace, ApiCall call, Taken taken)
    : QObject(&workspace.http()), m_workspace(workspace), m_taken(std::move(taken))
{
    call.onSent = [this] { m_isSent = true; };
    m_call = workspace.heardBy([this](const RetryNotice &notice) { onPause(notice); })
                 .call(call, [this](const Result<ApiReply> &reply) { onReply(reply); });
}

void Submission::leave()
{
    m_taken = nullptr;
    if (!m_isSent)
        end();
}

/// It was refused, or did not come through. What nobody waits for is not sent again.
void Submission::onPause(const RetryNotice &notice)
{
    if (!m_taken)
        end();
    else if (m_workspace.onRetry())
        m_workspace.onRetry()(notice);
}

void Submission::onReply(const Result<ApiReply> &reply)
{
    deleteLater();
    if (const auto taken = std::exchange(m_taken, nullptr))
        return taken(reply);
    const auto id = reply ? reply->json["statement_id"_L1].toString() : QString();
    if (!id.isEmpty() && isOpen(reply->json["status"_L1]["state"_L1].toString()))
        new Farewell(m_workspace, id);
}

void Submission::end()
{
    m_call.reset();
    deleteLater();
}

} // namespace draftt
