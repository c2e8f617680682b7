// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/checkreport.h"
#include "app/commands/connection.h"
#include "core/certificate/certificate.h"
#include "core/checks/checkrunner.h"
#include "core/checks/stepchecks.h"
#include "core/grants/plan.h"
#include "core/job.h"
#include "core/workspace/catalog.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace draftt
{

/// How `check` goes about it.
struct CheckOptions {
    bool asJson = false;
    bool startsWarehouse = true;
    std::optional<std::chrono::seconds>
        wait; ///< for a warehouse that is starting; none: as long as it may take
    std::optional<QString> saveAs;
    bool keepsSecret = true;
};

/// Runs the checks of every step that the connection has the parts for, reads all rights that are needed,
/// then saves and reports.
class CheckOperation final : public Job<ExitCode>
{
    Q_OBJECT

public:
    /// The connection's session has its secret. `context` must outlive it.
    CheckOperation(Connection connection, CheckOptions options, CommandContext &context, Done<ExitCode> done);

private:
    void onDropped() override { m_runner.cancel(); }
    void begin();
    void run(const QList<Check> &checks, void (CheckOperation::*whatFollows)());
    void onSignedIn();
    void onChecked();
    void listTables();
    void onPage(const Result<Page<TableInfo>> &page);
    void onTablesListed();
    void readRights();
    void onRights(const Result<AccessFacts> &facts);
    void onPersonsRight(const Result<PlanState> &selectOnSchema);
    void judgeRights();
    void judgeFindings();
    void conclude();
    void onLookedAt(const Result<Certificate> &certificate);
    void save();
    void onSaved(const std::optional<Error> &error);
    void end();
    void printSummary();
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray oddJson() const;

    Connection m_connection;
    const CheckOptions m_options;
    CommandContext &m_context;
    std::optional<Workspace> m_workspace;
    CheckReport m_report;
    std::vector<Pending> m_rights; ///< asked ahead
    CheckRunner m_runner;
    void (CheckOperation::*m_next)() = nullptr; ///< what follows the run under way
    [[nodiscard]] bool hasPassed(CheckId id) const;

    QList<TableName> m_visibleTables;
    std::optional<Plan> m_plan; ///< of the rights; none: they could not be read
    QList<OddEntry> m_oddTables;
    QList<Finding> m_findings; ///< of the plan, or of the certificate where one was gathered
    QJsonObject m_saved;
    std::optional<ExitCode> m_saveFailure;
};

} // namespace draftt
