// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/session.h"

#include <QCoreApplication>
#include <QHash>

namespace draftt
{

class CheckRunner;
class TableModel;

/// What reading the ticked tables has shown. A table that was read and is still ticked is not read again
/// until that is asked for; nothing else is shown as read.
class ReadTables final
{
    Q_DECLARE_TR_FUNCTIONS(ReadTables)

public:
    /// Shows it in the rows of `model`.
    ReadTables(Session &session, TableModel &model) : m_session(session), m_model(model) {}

    /// Those whose answer is known give it without asking anybody.
    [[nodiscard]] QList<Check> withAnswers(QList<Check> checks) const;
    /// A check of a table has come to something else.
    void take(const CheckKey &key, const CheckRunner &runner);
    /// Drops what is not ticked any more.
    void keepTicked();
    void clear();
    /// What was read before it was cleared, beside what was read since then; nothing once that is forgotten.
    void putBack();
    void forgetCleared() { m_cleared.clear(); }

private:
    [[nodiscard]] static QString readText(const CheckEvidence &columns, const CheckEvidence &row);
    void show(const TableName &table, const CheckOutcome &columns, const CheckOutcome &row);

    Session &m_session;
    TableModel &m_model;
    QHash<CheckKey, CheckOutcome> m_cleared;
    QHash<CheckKey, CheckOutcome> m_read; ///< since they were ticked or F5 was pressed
};

} // namespace draftt
