// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"
#include "core/checks/stepchecks.h"

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

Check metadataCheck(const Workspace &workspace, Session &session, const TableName &name,
                    const Securable &table)
{
    Check check;
    check.key = {CheckId::TableMetadata, name.text()};
    check.needs = {{CheckId::UseSchema, {}}};
    check.diagnose = steps::diagnoseAt(workspace, session, Stage::UcTableGet, table);
    check.start = [workspace, &session, name, table](Done<CheckAnswer> done, const ReportProgress &report) {
        session.proofs.insert(name, TableProof{.table = name});
        return fetchTable(steps::heard(workspace, report), table,
                          [workspace, &session, name, table, done](const Result<Answered<TableInfo>> &info) {
                              if (!info) {
                                  done(Failure(info.error()));
                                  return;
                              }
                              const auto &read = info->value;
                              auto answer = judgeMetadata(read, steps::knownNow(workspace, session, table));
                              answer.exchange = info->exchange;
                              auto &proof = proofOf(session, name);
                              proof.metadataRead = !answer.refuted;
                              proof.columns = read.columns;
                              done(answer);
                          });
    };
    return check;
}

Check rowCheck(const Workspace &workspace, Session &session, const TableName &name, const Securable &table)
{
    const auto judge = [&session, name](const StatementResult &result) {
        auto &proof = proofOf(session, name);
        proof.rowRead = true;
        proof.isEmpty = result.rows.isEmpty();
        CheckAnswer answer;
        answer.evidence = seen::FirstRow{.isThere = !proof.isEmpty};
        return answer;
    };
    auto check = steps::statementCheck(workspace, session, {CheckId::TableRow, name.text()},
                                       selectRows(table, 1), judge, table);
    check.needs = {{CheckId::TableMetadata, name.text()}, {CheckId::MayUseWarehouse, {}}};
    return check;
}

} // namespace

QList<Check> tableChecks(const Workspace &workspace, Session &session, const QList<TableName> &tables)
{
    Q_ASSERT(session.catalog && session.schema && session.warehouse);
    QList<Check> checks;
    for (const auto &name : tables) {
        const Securable table(*session.catalog, *session.schema, name);
        checks += metadataCheck(workspace, session, name, table);
        checks += rowCheck(workspace, session, name, table);
    }
    return checks;
}

} // namespace draftt
