// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/readtables.h"

#include "core/checks/checkrunner.h"
#include "core/checks/sessionfacts.h"
#include "core/words/diagnosistexts.h"
#include "wizard/grants/tablemodel.h"

#include <QSet>

#include <utility>

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
    m_cleared = std::exchange(m_read, {});
    keepTicked();
}

void ReadTables::putBack()
{
    const auto newer = std::exchange(m_read, std::exchange(m_cleared, {}));
    m_read.insert(newer);
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

QString ReadTables::readText(const CheckEvidence &columns, const CheckEvidence &row)
{
    const auto *seen = std::get_if<seen::Columns>(&columns);
    const auto *first = std::get_if<seen::FirstRow>(&row);
    const int count = seen ? int(seen->count) : 0;
    //: Beside a table that Draftt can read
    return !first || first->isThere ? tr("%n column(s)", nullptr, count)
                                    //: Beside a table that Draftt can read, and that has no row
                                    : tr("%n column(s), empty", nullptr, count);
}

void ReadTables::show(const TableName &table, const CheckOutcome &columns, const CheckOutcome &row)
{
    for (const auto *outcome : {&columns, &row}) {
        if (!outcome->diagnosis)
            continue;
        const CheckKey key{outcome == &columns ? CheckId::TableMetadata : CheckId::TableRow, table.text()};
        const auto why = textFor(*outcome->diagnosis, knownOf(m_session, securableOf(key, m_session))).title;
        if (isMissing(*outcome))
            //: Beside a table in a list: the right to read it
            m_model.setVerdict(table, TableModel::Verdict::RightMissing, tr("not granted yet"), why);
        else if (outcome->state == CheckState::NotProvable)
            //: Beside a table in a list, of which nothing is wrong
            m_model.setVerdict(table, TableModel::Verdict::None, tr("not looked at"), why);
        else if (outcome->diagnosis->code == Code::TableNotFound)
            //: Beside a table in a list
            m_model.setVerdict(table, TableModel::Verdict::NotReadable, tr("not found"), why);
        else
            //: Beside a table in a list
            m_model.setVerdict(table, TableModel::Verdict::NotReadable, tr("cannot be read"), why);
        return;
    }
    if (columns.state == CheckState::Passed && row.state == CheckState::Passed)
        m_model.setVerdict(table, TableModel::Verdict::Readable, readText(columns.evidence, row.evidence));
    else if (row.state == CheckState::NotProvable)
        //: Beside a metric view, which cannot be read row by row.
        m_model.setVerdict(table, TableModel::Verdict::None,
                           tr("not testable by rows: its measures must be named"));
    else
        m_model.setVerdict(table, TableModel::Verdict::Running, tr("being read"));
}

} // namespace draftt
