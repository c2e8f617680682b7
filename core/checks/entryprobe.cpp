// SPDX-License-Identifier: Apache-2.0
#include "core/checks/entryprobe.h"

#include "core/checks/principal.h"
#include "core/grants/specialcatalog.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt::steps
{

namespace
{

/// Each costs a statement, and the owner of a catalog is shown tables that it may not read.
constexpr qsizetype maxTablesRead = 3;

/// Of an answer to SHOW TABLES.
QList<TableName> listedTables(const StatementResult &result)
{
    const auto isName = [](const StatementColumn &column) { return column.name == "tableName"_L1; };
    const auto column = std::find_if(result.columns.cbegin(), result.columns.cend(), isName);
    const auto at = std::distance(result.columns.cbegin(), column);
    QList<TableName> names;
    for (const auto &row : result.rows) {
        const auto cell = at < row.size() ? row.at(at) : std::nullopt;
        const auto name = TableName::listed(cell.value_or(QString()));
        if (name && names.size() < maxTablesRead)
            names += *name;
    }
    return names;
}

} // namespace

EntryProbe::EntryProbe(const Workspace &workspace, Session &session, EntryQuestion question,
                       Done<CheckAnswer> done)
    : Job(std::move(done))
    , m_workspace(workspace)
    , m_session(session)
    , m_question(std::move(question))
    , m_tables(session.tables.first(std::min(session.tables.size(), maxTablesRead)))
{
    if (!m_session.warehouse) {
        next(post([this] { finish(leftOpen(m_question.wanted.securable(), nullptr)); }));
        return;
    }
    next(execute(m_workspace, statementOn(*m_session.warehouse, m_question.probe),
                 [this](const Answer &answer) { onProbe(answer); }));
}

void EntryProbe::onProbe(const Answer &answer)
{
    m_exchange = exchangeOf(answer);
    const bool tellsNothing = !answer && answer.error().kind == ErrorKind::StatementFailed &&
                              !m_question.refusals.contains(codeOf(answer.error()));
    if (!answer && !tellsNothing)
        return finish(Failure(answer.error()));
    if (answer && !mayRunForOwner())
        return finish(
            CheckAnswer{.evidence = seen::Statement{.text = m_question.probe}, .exchange = m_exchange});
    if (answer && m_tables.isEmpty())
        m_tables = listedTables(answer->value);
    if (!isEntryShownByReading(m_session.catalog->text(), m_session.schema->text()))
        m_tables.clear();
    readNextRow();
}

/// An owner who is not told may be the principal, or a group of it.
bool EntryProbe::mayRunForOwner() const
{
    const auto &owner = m_question.facts->catalogOwner;
    return m_question.wanted.privilege() == Privilege::UseSchema &&
           (owner.isEmpty() || holderOf(m_session).tieTo(owner) != Holder::Tie::Stranger);
}

void EntryProbe::readNextRow()
{
    if (m_tables.isEmpty())
        return finish(leftOpen(m_question.wanted.securable(), m_exchange));
    const Securable table(*m_session.catalog, *m_session.schema, m_tables.takeFirst());
    // Of a metric view it is refused; what reads one reads no row.
    m_reading = selectRows(table, 1);
    next(execute(m_workspace, statementOn(*m_session.warehouse, m_reading),
                 [this](const Answer &answer) { onRow(answer); }));
}

void EntryProbe::onRow(const Answer &answer)
{
    if (answer)
        return finish(
            CheckAnswer{.evidence = seen::Statement{.text = m_reading}, .exchange = answer->exchange});
    if (answer.error().kind != ErrorKind::StatementFailed)
        return finish(leftOpen(m_question.wanted.securable(), m_exchange));
    const auto known = knownNow(m_workspace, m_session, m_question.wanted.securable());
    const auto diagnosis = diagnose(answer.error(), Stage::StatementResult, known);
    // A view may lack the right on another schema.
    if (diagnosis.code == m_question.missing &&
        diagnosis.facts.securableName == m_question.wanted.securable().fullName())
        return finish(Failure(answer.error()));
    readNextRow();
}

Code EntryProbe::codeOf(const Error &error) const
{
    const auto known = knownNow(m_workspace, m_session, m_question.wanted.securable());
    return diagnose(error, Stage::StatementResult, known).code;
}

} // namespace draftt::steps
