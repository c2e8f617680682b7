// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

namespace draftt
{

inline constexpr QLatin1StringView statementsPath("/api/2.0/sql/statements");

/// Of a statement's state: it waits for its warehouse, or runs.
[[nodiscard]] bool isOpen(const QString &state);

/// Tells the server to stop a statement that nobody waits for any more. Lives on its own until that is done,
/// or the client goes, because stopping to poll leaves the statement running, and paid for.
class Farewell final : public QObject
{
public:
    Farewell(const Workspace &workspace, const QString &statementId);

private:
    Pending m_call;
};

/// A statement on its way to the server. Whoever waits for the answer may leave before it comes: only the
/// answer names the statement, so this one stays until then, and cancels what still runs. Lives on its own,
/// until it has answered or the client goes.
class Submission final : public QObject
{
public:
    using Taken = std::function<void(const Result<ApiReply> &)>;

    Submission(const Workspace &workspace, ApiCall call, Taken taken);

    /// Nobody waits for it any more.
    void leave();

private:
    void onPause(const RetryNotice &notice);
    void onReply(const Result<ApiReply> &reply);
    void end();

    const Workspace m_workspace;
    Taken m_taken;
    Pending m_call;
    bool m_isSent = false;
};

} // namespace draftt
