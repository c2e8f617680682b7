// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/entrycheck.h"
#include "core/workspace/statements.h"

namespace draftt::steps
{

/// Proves what EntryCheck left open by statements on the session's warehouse: first the question's own, which
/// needs the privilege. Where it tells nothing, or may have run for the owner of the catalog, who sees its
/// schemas and lists them without being allowed into them, the same principal reads a row of a table in
/// there: of a chosen one, else of one that the schema lists (isEntryShownByReading). A refusal that does not
/// speak of this privilege leaves it open.
class EntryProbe final : public Job<CheckAnswer>
{
public:
    EntryProbe(const Workspace &workspace, Session &session, EntryQuestion question, Done<CheckAnswer> done);

private:
    using Answer = Result<Answered<StatementResult>>;

    void onProbe(const Answer &answer);
    void onRow(const Answer &answer);
    void readNextRow();
    [[nodiscard]] Code codeOf(const Error &error) const;
    [[nodiscard]] bool mayRunForOwner() const;

    const Workspace m_workspace;
    Session &m_session;
    const EntryQuestion m_question;
    QList<TableName> m_tables; ///< to be read yet
    QString m_reading;         ///< the statement that reads
    std::shared_ptr<const Exchange> m_exchange;
};

} // namespace draftt::steps
