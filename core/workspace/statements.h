// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/warehouses.h"

#include <QStringList>

#include <optional>

namespace draftt
{

struct StatementColumn {
    QString name;
    QString typeText;

    friend bool operator==(const StatementColumn &, const StatementColumn &) = default;
};

/// A whole result: every chunk in order. Cells are text or null whatever the type.
struct StatementResult {
    QString statementId;
    QList<StatementColumn> columns;
    QList<QList<std::optional<QString>>> rows;
    bool isTruncated = false;
};

struct Statement {
    WarehouseId warehouse;
    QString text;         ///< exactly one statement
    int rowLimit = 1000;  ///< ≥ 1
    bool isAwake = false; ///< its warehouse is known to run: the answer to the first request tells the result
    std::chrono::milliseconds deadline{120'000}; ///< from its start to the last chunk
    /// For as long as it waits for its warehouse. A cold pro warehouse takes about four minutes; the SDKs
    /// give up after twenty.
    std::chrono::milliseconds pendingDeadline{1'200'000};
};

/// For a warehouse that was last seen running the first answer brings the result.
[[nodiscard]] Statement statementOn(const Warehouse &warehouse, const QString &text);

/// The text that reads the first rows of a table or view.
[[nodiscard]] QString selectRows(const Securable &table, int count);

/// Submits, polls, reads all chunks. Dropping it cancels the statement on the server too, as soon as the
/// server has told which one that is. Errors: StatementFailed, StatementCancelled, TimedOut, those of
/// Workspace::call.
[[nodiscard]] Pending execute(const Workspace &workspace, const Statement &statement,
                              Done<Answered<StatementResult>> done);

} // namespace draftt
