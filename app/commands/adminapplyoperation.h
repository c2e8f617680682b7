// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/admin/adminsession.h"
#include "core/admin/proveapplied.h"
#include "core/job.h"

#include <variant>

namespace draftt
{

struct AdminApplyOptions {
    bool asJson = false;
    bool isDry = false; ///< only prints the calls
    LatePatience patience{};
};

/// Somebody who is signed in, and what they apply: something new, or what was left half-way.
struct AdminTask {
    AdminSession admin;
    std::variant<AdminWish, Journal> what;
};

/// What `admin apply` does once the admin is signed in: plans, or goes on with a journal, and proves what
/// came of it.
class AdminApplyOperation final : public Job<ExitCode>
{
    Q_OBJECT

public:
    AdminApplyOperation(const AdminTask &task, AdminApplyOptions options, CommandContext &context,
                        Done<ExitCode> done);

private:
    void onPlan(const AdminPlan &plan);
    void apply(const Journal &journal);
    void onApplied(const JournalRun &run);
    void onProved(const AppliedProof &proof);
    [[nodiscard]] bool hasOthers() const; ///< steps that are for somebody else
    void lookForOthers();
    void onOthers(const AdminPlan &plan);
    void conclude(const QList<RolePacket> &packets);
    void tellEnd();
    void tellProof(const AppliedProof &proof);

    CommandContext &m_context;
    const AdminServices m_services;
    const AdminApplyOptions m_options;
    std::optional<Journal> m_journal;
    std::optional<AppliedProof> m_proof; ///< none: nothing is saved here
};

} // namespace draftt
