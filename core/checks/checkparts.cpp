// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace steps
{

Known knownNow(const Workspace &workspace, const Session &session, const std::optional<Securable> &securable)
{
    auto known = knownOf(session, securable);
    known.host = workspace.host();
    return known;
}

std::function<Diagnosis(const Error &)> diagnoseAt(const Workspace &workspace, const Session &session,
                                                   Stage stage, const std::optional<Securable> &securable)
{
    return [workspace, &session, stage, securable](const Error &error) {
        return diagnose(error, stage, knownNow(workspace, session, securable));
    };
}

Diagnosis ownDiagnosis(Code code, const Known &known)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.facts.workspaceId = known.workspaceId;
    if (known.host)
        diagnosis.facts.host = known.host->authority();
    if (known.principal)
        diagnosis.facts.principal = known.principal->text();
    if (known.securable) {
        diagnosis.facts.securableKind = known.securable->restKind();
        diagnosis.facts.securableName = known.securable->fullName();
    }
    return diagnosis;
}

OnRetry retriesTo(ReportProgress report)
{
    return [report = std::move(report)](const RetryNotice &notice) {
        CheckProgress progress;
        progress.kind = CheckProgress::Kind::Retrying;
        progress.pause = notice.pause;
        progress.serverAsked = notice.serverAsked;
        report(progress);
    };
}

Workspace heard(const Workspace &workspace, const ReportProgress &report)
{
    return workspace.heardBy(retriesTo(report));
}

namespace
{

Starter<Answered<StatementResult>> starterOf(const Workspace &workspace, const Statement &statement)
{
    return [workspace, statement](Done<Answered<StatementResult>> done) {
        return execute(workspace, statement, std::move(done));
    };
}

} // namespace

Pending askEarly(const Workspace &workspace, const Statement &statement, EarlyStatement &early)
{
    return early.ask(statement.text, starterOf(workspace, statement));
}

Pending takeEarly(const Workspace &workspace, const Statement &statement, EarlyStatement &early,
                  Done<Answered<StatementResult>> done)
{
    return early.take(statement.text, starterOf(workspace, statement), std::move(done));
}

Check statementCheck(const Workspace &workspace, Session &session, const CheckKey &key, const QString &text,
                     std::function<CheckAnswer(const StatementResult &)> judge,
                     const std::optional<Securable> &securable)
{
    Check check;
    check.key = key;
    check.diagnose = diagnoseAt(workspace, session, Stage::StatementResult, securable);
    const auto early = std::make_shared<EarlyStatement>();
    check.ahead = AskedAhead{
        {{CheckId::WarehouseRuns, {}}}, [workspace, &session, text, early](const ReportProgress &report) {
            return askEarly(heard(workspace, report), statementOn(*session.warehouse, text), *early);
        }};
    check.start = [workspace, &session, text, early, judge = std::move(judge)](Done<CheckAnswer> done,
                                                                               const ReportProgress &report) {
        return takeEarly(heard(workspace, report), statementOn(*session.warehouse, text), *early,
                         [judge, done](const Result<Answered<StatementResult>> &result) {
                             if (!result) {
                                 done(Failure(result.error()));
                                 return;
                             }
                             auto answer = judge(result->value);
                             answer.exchange = result->exchange;
                             done(answer);
                         });
    };
    return check;
}

QString principalText(const Session &session)
{
    if (const auto principal = session.principal())
        return principal->text();
    return session.user ? session.user->userName : QString();
}

} // namespace steps

} // namespace draftt
