// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/sentences.h"
#include "core/grants/plan.h"
#include "core/job.h"
#include "core/session.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// Signs in as the principal and reads what it holds: the plan is what is wanted, less that. What is wrong is
/// said.
class GrantsOperation final : public Job<Plan>
{
    Q_OBJECT

public:
    /// The session has its secret, the host and the scope. `context` must outlive it.
    GrantsOperation(const Session &session, CommandContext &context, Done<Plan> done);

private:
    void onUser(const Result<User> &user);
    void onFacts(const Result<AccessFacts> &facts);
    void fail(const Error &error, Field field);

    Session m_session;
    CommandContext &m_context;
    const Workspace m_workspace;
};

} // namespace draftt
