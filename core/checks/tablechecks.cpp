// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"
#include "core/checks/stepchecks.h"
#include "core/grants/specialcatalog.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

TableProof &proofOf(Session &session, const TableName &table)
{
    const auto found = session.proofs.find(table);
    if (found != session.proofs.end())
        return *found;
    return *session.proofs.insert(table, TableProof{.table = table});
}

CheckAnswer judgeMetadata(const TableInfo &info, const Known &known)
{
    CheckAnswer answer;
    answer.evidence = seen::Columns{.count = info.columns.size()};
    if (info.browseOnly) {
        answer.refuted = steps::ownDiagnosis(Code::TableNoSelect, known);
        answer.refuted->facts.privilege = sqlName(Privilege::Select);
    }
    return answer;
}

/// What the check of the columns tells that of the rows: MANAGED, VIEW, …; empty: not told.
using TableType = std::shared_ptr<QString>;

/// Puts what was read into the session.
void noteMetadata(Session &session, const TableName &name, const TableInfo &read, bool isSeen)
{
    auto &proof = proofOf(session, name);
    proof.metadataRead = isSeen;
    proof.columns = read.columns;
}

Check metadataCheck(const Workspace &workspace, Session &session, const Securable &table,
                    const TableType &type)
{
    const auto name = *TableName::listed(table.lastPart());
    Check check;
    check.key = {CheckId::TableMetadata, name.text()};
    check.needs = {{CheckId::UseSchema, {}}};
    check.diagnose = steps::diagnoseAt(workspace, session, Stage::UcTableGet, table);
    check.start = [workspace, &session, name, table, type](const Done<CheckAnswer> &done,
                                                           const ReportProgress &report) {
        session.proofs.insert(name, TableProof{.table = name});
        const auto judge = [workspace, &session, name, table, type,
                            done](const Result<Answered<TableInfo>> &info) {
            if (!info)
                return done(Failure(info.error()));
            *type = info->value.type;
            auto answer = judgeMetadata(info->value, steps::knownNow(workspace, session, table));
            answer.exchange = info->exchange;
            noteMetadata(session, name, info->value, !answer.refuted);
            done(answer);
        };
        return fetchTable(steps::heard(workspace, report), table, judge);
    };
    return check;
}

bool givesRows(const QString &type)
{
    return type != "METRIC_VIEW"_L1;
}

/// A metric view gives no rows of its own: `SELECT *` is refused, as its measures need a function.
QString probeOf(const Securable &table, const QString &type)
{
    return !givesRows(type) ? u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table.quoted()) : selectRows(table, 1);
}

/// METRIC_VIEW_MISSING_MEASURE_FUNCTION and its kin: the view may be read, though not so. That neither proves
/// nor refutes the right.
Result<CheckAnswer> judgeRefusal(const QString &probe, const Diagnosis &diagnosis, const Error &error)
{
    if (!diagnosis.facts.errorClass.contains("METRIC_VIEW"_L1))
        return Failure(error);
    return CheckAnswer{.evidence = seen::Statement{.text = probe, .cell = diagnosis.facts.errorClass},
                       .isNotProvable = true,
                       .exchange = error.exchange};
}

/// `SELECT 1` of a metric view is answered without a look at anything in it.
void noteRows(Session &session, const Securable &table, const QString &type, const StatementResult &result)
{
    auto &proof = proofOf(session, *TableName::listed(table.lastPart()));
    proof.rowRead = true;
    proof.showsEntry =
        givesRows(type) && isEntryShownByReading(session.catalog->text(), session.schema->text());
    proof.isEmpty = result.rows.isEmpty();
}

Check rowCheck(const Workspace &workspace, Session &session, const Securable &table, const TableType &type)
{
    const auto name = *TableName::listed(table.lastPart());
    Check check;
    check.key = {CheckId::TableRow, name.text()};
    check.needs = {{CheckId::TableMetadata, name.text()}, {CheckId::MayUseWarehouse, {}}};
    check.diagnose = steps::diagnoseAt(workspace, session, Stage::StatementResult, table);
    const auto early = std::make_shared<steps::EarlyStatement>();
    check.ahead =
        AskedAhead{{{CheckId::WarehouseRuns, {}}},
                   [workspace, &session, table, type, early](const ReportProgress &report) {
                       return steps::askEarly(steps::heard(workspace, report),
                                              statementOn(*session.warehouse, probeOf(table, *type)), *early);
                   }};
    check.start = [workspace, &session, name, table, type, early,
                   diagnose = check.diagnose](const Done<CheckAnswer> &done, const ReportProgress &report) {
        const auto probe = probeOf(table, *type);
        const auto judge = [&session, table, type, probe, diagnose,
                            done](const Result<Answered<StatementResult>> &result) {
            if (!result)
                return done(judgeRefusal(probe, diagnose(result.error()), result.error()));
            noteRows(session, table, *type, *result);
            done(CheckAnswer{.evidence = seen::FirstRow{.isThere = !result->value.rows.isEmpty()},
                             .exchange = result->exchange});
        };
        return steps::takeEarly(steps::heard(workspace, report), statementOn(*session.warehouse, probe),
                                *early, judge);
    };
    return check;
}

} // namespace

QList<Check> tableChecks(const Workspace &workspace, Session &session, const QList<TableName> &tables)
{
    Q_ASSERT(session.catalog && session.schema && session.warehouse);
    QList<Check> checks;
    for (const auto &name : tables) {
        const Securable table(*session.catalog, *session.schema, name);
        const auto type = std::make_shared<QString>();
        checks += metadataCheck(workspace, session, table, type);
        checks += rowCheck(workspace, session, table, type);
    }
    return checks;
}

} // namespace draftt
