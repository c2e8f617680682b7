// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/checks/checkrunner.h"
#include "core/grants/plan.h"
#include "core/job.h"
#include "core/session.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// Signs in as the principal, tries what can be tried without starting a warehouse, reads what it holds, and
/// makes the plan of what is missing. It fails, with the diagnosis, where what the plan is for is not there.
/// What fails is said.
class GrantsOperation final : public Job<Plan>
{
    Q_OBJECT

public:
    /// `session` has its secret. `wasWarehouseProven`: CAN_USE on its warehouse was proven when the
    /// connection was saved. `context` must outlive it.
    GrantsOperation(Session session, bool wasWarehouseProven, CommandContext &context, Done<Plan> done);

private:
    void onDropped() override { m_runner.cancel(); }
    void begin();
    void onChecked();
    void onFacts(const Result<AccessFacts> &facts);
    void fail(const CheckKey &key, const CheckOutcome &outcome);
    void fail(const Error &error);

    Session m_session;
    const bool m_wasWarehouseProven;
    CommandContext &m_context;
    const Workspace m_workspace;
    std::vector<Pending> m_rights; ///< asked ahead
    CheckRunner m_runner;
};

} // namespace draftt
