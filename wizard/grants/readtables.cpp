// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/readtables.h"

#include "core/checks/checkrunner.h"
#include "core/checks/sessionfacts.h"
#include "core/words/diagnosistexts.h"
#include "core/words/evidencetexts.h"
#include "wizard/grants/tablemodel.h"

#include <QSet>

namespace draftt
{

namespace
{

/// A check whose answer is known.
Check answered(const Check &check, const CheckOutcome &known)
{
    Check same;
    same.key = check.key;
    same.needs = check.needs;
    same.start = [known](const Done<CheckAnswer> &done, const ReportProgress &) {
        return post([known, done] {
            done(CheckAnswer{.evidence = known.evidence,
                             .isNotProvable = known.state == CheckState::NotProvable,
                             .exchange = known.exchange});
        });
    };
    return same;
}

bool isRead(const CheckOutcome &outcome)
{
    return outcome.state == CheckState::Passed ||
           (outcome.state == CheckState::NotProvable && !outcome.diagnosis);
}

} // namespace

QList<Check> ReadTables::withAnswers(QList<Check> checks) const
{
    for (auto &check : checks) {
        if (const auto known = m_read.constFind(check.key); known != m_read.cend())
            check = answered(check, *known);
    }
    return checks;
}

void ReadTables::take(const CheckKey &key, const CheckRunner &runner)
{
    const auto table = TableName::listed(key.subject);
    if (!table)
        return;
    const auto outcome = runner.outcome(key);
    if (isRead(outcome))
        m_read.insert(key, outcome);
    show(*table, runner.outcome({CheckId::TableMetadata, key.subject}),
         runner.outcome({CheckId::TableRow, key.subject}));
}

void ReadTables::clear()
{
    m_read.clear();
    keepTicked();
}

void ReadTables::keepTicked()
{
    const QSet<TableName> ticked(m_session.tables.cbegin(), m_session.tables.cend());
    QSet<TableName> read;
    for (auto one = m_read.begin(); one != m_read.end();) {
        const auto table = TableName::listed(one.key().subject);
        if (table && ticked.contains(*table)) {
            read += *table;
            ++one;
        } else {
            one = m_read.erase(one);
        }
    }
    m_session.proofs.removeIf(
        [&read](const QMap<TableName, TableProof>::iterator &proof) { return !read.contains(proof.key()); });
    m_model.clearVerdicts();
    for (const auto &table : std::as_const(read)) {
        const CheckKey row{CheckId::TableRow, table.text()};
        if (m_read.contains(row))
            show(table, m_read.value({CheckId::TableMetadata, table.text()}), m_read.value(row));
    }
}

void ReadTables::show(const TableName &table, const CheckOutcome &columns, const CheckOutcome &row)
{
    for (const auto *outcome : {&columns, &row}) {
        if (!outcome->diagnosis)
            continue;
        const CheckKey key{outcome == &columns ? CheckId::TableMetadata : CheckId::TableRow, table.text()};
        m_model.setVerdict(
            table, isMissing(*outcome) ? TableModel::Verdict::RightMissing : TableModel::Verdict::NotReadable,
            textFor(*outcome->diagnosis, knownOf(m_session, securableOf(key, m_session))).title);
        return;
    }
    if (columns.state == CheckState::Passed && row.state == CheckState::Passed)
        //: %1 and %2 are facts such as «12 columns» and «1 row»
        m_model.setVerdict(table, TableModel::Verdict::Readable,
                           tr("%1, %2").arg(textFor(columns.evidence), textFor(row.evidence)));
    else if (row.state == CheckState::NotProvable)
        //: Beside a metric view, which cannot be read row by row.
        m_model.setVerdict(table, TableModel::Verdict::None,
                           tr("not testable by rows: its measures must be named"));
    else
        m_model.setVerdict(table, TableModel::Verdict::Running, tr("being read"));
}

} // namespace draftt
