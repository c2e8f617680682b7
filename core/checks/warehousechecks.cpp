// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"
#include "core/checks/drafttrules.h"
#include "core/checks/stepchecks.h"
#include "core/job.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

using std::chrono::milliseconds;

namespace
{

constexpr milliseconds reportInterval = 1s;
/// A passing fault of one poll is no fault of the warehouse.
constexpr int toleratedFaults = 3;

bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::ServerFailure || error.kind == ErrorKind::RateLimited ||
           error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::NetworkFailed;
}

/// Refusals that polling would only repeat. Any other answer to a start request is fine: what counts is the
/// state that follows (databricks-api §4.3).
bool isFinalRefusal(const Error &error)
{
    return error.kind == ErrorKind::Unauthenticated || error.kind == ErrorKind::PermissionDenied ||
           error.kind == ErrorKind::NotFound;
}

/// Starts the warehouse if it sleeps and watches it until it runs, fails or takes too long.
class WarehouseRun final : public Job<CheckAnswer>
{
public:
    WarehouseRun(const Workspace &workspace, Session &session, const WarehousePatience &patience,
                 Done<CheckAnswer> done, ReportProgress report)
        : Job(std::move(done))
        , m_workspace(workspace)
        , m_session(session)
        , m_id(session.warehouse->id)
        , m_patience(patience)
        , m_report(std::move(report))
    {
        connect(&m_ticker, &QTimer::timeout, this, &WarehouseRun::report);
        m_begun.start();
        poll(m_workspace);
    }

private:
    void poll(const Workspace &workspace);
    void onPolled(const Result<Answered<Warehouse>> &warehouse);
    void judge(const Warehouse &warehouse);
    void waitFor(const Warehouse &warehouse);
    void askToStart();
    void refute(Code code, const Warehouse &warehouse, const CheckEvidence &evidence);
    /// Nothing is wrong, but it does not run yet.
    void leaveOpen(const Warehouse &warehouse);
    [[nodiscard]] CheckAnswer refusal(Code code, const Warehouse &warehouse,
                                      const CheckEvidence &evidence) const;
    void report();
    void onEnd() override { m_ticker.stop(); }

    [[nodiscard]] milliseconds limit() const;
    [[nodiscard]] milliseconds elapsed() const { return milliseconds(m_begun.elapsed()); }

    const Workspace m_workspace;
    Session &m_session;
    WarehouseId m_id;
    WarehousePatience m_patience;
    ReportProgress m_report;
    QElapsedTimer m_begun;
    QTimer m_ticker;
    WarehouseType m_type = WarehouseType::Unknown;
    QString m_summary;
    std::shared_ptr<const Exchange> m_exchange; ///< of the last poll
    int m_faults = 0;
    bool m_wasAsked = false;
    bool m_wasStarting = false;
};

milliseconds WarehouseRun::limit() const
{
    return m_type == WarehouseType::Serverless ? m_patience.serverlessLimit : m_patience.otherLimit;
}

void WarehouseRun::poll(const Workspace &workspace)
{
    next(fetchWarehouse(workspace, m_id,
                        [this](const Result<Answered<Warehouse>> &result) { onPolled(result); }));
}

void WarehouseRun::onPolled(const Result<Answered<Warehouse>> &warehouse)
{
    if (warehouse) {
        m_faults = 0;
        m_exchange = warehouse->exchange;
        judge(warehouse->value);
        return;
    }
    if (!isPassing(warehouse.error()) || ++m_faults > toleratedFaults) {
        finish(Failure(warehouse.error()));
        return;
    }
    next(post([this] { poll(m_workspace.askingAnew()); }, m_patience.poll));
}

void WarehouseRun::judge(const Warehouse &warehouse)
{
    m_session.refresh(warehouse);
    m_type = warehouse.type;
    m_summary = warehouse.healthSummary;
    // First of all: what Draftt does not take is not started either, which would cost money.
    if (!isSupported(warehouse)) {
        refute(Code::WarehouseNotSupported, warehouse, seen::RefusedType{.type = warehouse.type});
        return;
    }
    switch (warehouse.state) {
    case WarehouseState::Running:
    case WarehouseState::Unknown: // some servers do not tell; a statement will
        finish(CheckAnswer{.evidence = seen::RunState{.state = warehouse.state},
                           .isNotProvable = warehouse.state == WarehouseState::Unknown,
                           .exchange = m_exchange});
        return;
    case WarehouseState::Deleting:
    case WarehouseState::Deleted:
        refute(Code::WarehouseNotFound, warehouse, seen::RunState{.state = warehouse.state});
        return;
    case WarehouseState::Starting:
        m_wasStarting = true;
        if (warehouse.health == WarehouseHealth::Failed)
            refute(Code::WarehouseStartFailed, warehouse, seen::RunState{.state = warehouse.state});
        else
            waitFor(warehouse);
        return;
    case WarehouseState::Stopping:
        if (m_patience.startsIt)
            waitFor(warehouse);
        else
            leaveOpen(warehouse);
        return;
    case WarehouseState::Stopped:
        if (m_wasStarting)
            refute(Code::WarehouseStartFailed, warehouse, seen::RunState{.state = warehouse.state});
        else if (!m_patience.startsIt)
            leaveOpen(warehouse);
        else if (!m_wasAsked)
            askToStart();
        else
            waitFor(warehouse);
        return;
    }
    Q_UNREACHABLE();
}

void WarehouseRun::waitFor(const Warehouse &warehouse)
{
    if (elapsed() > limit()) {
        leaveOpen(warehouse);
        return;
    }
    if (!m_ticker.isActive())
        m_ticker.start(reportInterval);
    next(post([this] { poll(m_workspace.askingAnew()); }, m_patience.poll));
    report();
}

void WarehouseRun::askToStart()
{
    m_wasAsked = true;
    next(startWarehouse(m_workspace, m_id, [this](const Result<Nothing> &result) {
        if (!result && isFinalRefusal(result.error()))
            finish(Failure(result.error()));
        else
            poll(m_workspace.askingAnew());
    }));
}

void WarehouseRun::refute(Code code, const Warehouse &warehouse, const CheckEvidence &evidence)
{
    finish(refusal(code, warehouse, evidence));
}

void WarehouseRun::leaveOpen(const Warehouse &warehouse)
{
    auto answer =
        refusal(Code::WarehouseStoppedOrStarting, warehouse, seen::RunState{.state = warehouse.state});
    answer.isNotProvable = true;
    finish(answer);
}

CheckAnswer WarehouseRun::refusal(Code code, const Warehouse &warehouse, const CheckEvidence &evidence) const
{
    auto diagnosis = steps::ownDiagnosis(code, steps::knownNow(m_workspace, m_session));
    diagnosis.facts.securableKind = u"warehouse"_s;
    diagnosis.facts.securableName = warehouse.name;
    diagnosis.facts.errorClass = warehouse.healthReason;
    diagnosis.facts.message = warehouse.healthSummary;
    return {.evidence = evidence, .refuted = diagnosis, .exchange = m_exchange};
}

void WarehouseRun::report()
{
    CheckProgress progress;
    progress.kind = CheckProgress::Kind::WarehouseStarting;
    progress.elapsed = elapsed();
    progress.estimate = startEstimate(m_type);
    progress.message = m_summary;
    m_report(progress);
}

/// The first cell, if there is one and it is not NULL.
std::optional<QString> firstCell(const StatementResult &result)
{
    if (result.rows.isEmpty() || result.rows.first().isEmpty())
        return std::nullopt;
    return result.rows.first().first();
}

Check warehouseRuns(const Workspace &workspace, Session &session, const WarehousePatience &patience)
{
    Check check;
    check.key = {CheckId::WarehouseRuns, {}};
    check.needs = {{CheckId::SeesWarehouse, {}}};
    check.diagnose = steps::diagnoseAt(workspace, session, Stage::WarehouseGet);
    check.start = [workspace, &session, patience](Done<CheckAnswer> done, ReportProgress report) {
        return Pending(new WarehouseRun(workspace, session, patience, std::move(done), std::move(report)));
    };
    return check;
}

} // namespace

QList<Check> warehouseChecks(const Workspace &workspace, Session &session, const WarehousePatience &patience)
{
    Q_ASSERT(session.warehouse);
    const auto smallest = u"SELECT 1"_s;
    auto mayUse = steps::statementCheck(
        workspace, session, {CheckId::MayUseWarehouse, {}}, smallest,
        [smallest](const StatementResult &result) {
            return CheckAnswer{
                .evidence = seen::Statement{.text = smallest, .cell = firstCell(result).value_or(QString())}};
        });
    mayUse.needs = {{CheckId::WarehouseRuns, {}}};
    auto unityCatalog = steps::statementCheck(
        workspace, session, {CheckId::UnityCatalog, {}}, u"SELECT current_metastore()"_s,
        [workspace, &session](const StatementResult &result) {
            const auto metastore = firstCell(result).value_or(QString());
            CheckAnswer answer;
            answer.evidence = seen::Metastore{.id = metastore};
            if (metastore.isEmpty())
                answer.refuted = steps::ownDiagnosis(Code::UcNotEnabled, steps::knownNow(workspace, session));
            return answer;
        });
    unityCatalog.needs = {{CheckId::MayUseWarehouse, {}}};
    return {warehouseRuns(workspace, session, patience), mayUse, unityCatalog};
}

} // namespace draftt
