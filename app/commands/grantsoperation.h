// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/connection.h"
#include "core/grants/plan.h"
#include "core/workspace/identity.h"

#include <optional>

namespace draftt
{

/// Signs in as the principal and reads what it holds: the plan is what is wanted, less that. What is wrong is
/// said.
class GrantsOperation final : public Operation
{
    Q_OBJECT

public:
    using Planned = std::function<void(const Plan &)>;

    /// `planned` is called if the plan could be made, else `failed`.
    GrantsOperation(const Connection &connection, const CommandLine &line, CommandContext &context,
                    Planned planned, Finished failed);

    void cancel() override;

private:
    void onSecret(const Result<Secret> &secret);
    void onUser(const Result<User> &user);
    void fail(ExitCode code);

    Session m_session;
    CommandContext &m_context;
    Planned m_planned;
    Finished m_failed;
    std::optional<Workspace> m_workspace;
    Pending m_step;
};

} // namespace draftt
