// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/catalog.h"
#include "wizard/grants/tablemodel.h"

#include <QTimer>

#include <optional>

namespace draftt
{

/// Reads the tables of a schema into a model: first their names, page by page, then their columns, to count
/// them. As long as nothing is visible it looks again by itself.
class TableListing final : public QObject
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(OnPage<TableInfo>)> fetchTables;
        std::function<Pending(OnPage<TableInfo>)> fetchColumns;
    };

    TableListing(TableModel &model, Functions functions, QObject *parent = nullptr);

    void start(); ///< does nothing while it is listing
    void stop();
    /// For as long as nobody can see the list.
    void setPaused(bool isPaused);
    /// Another schema: counts the columns anew.
    void reset();

    [[nodiscard]] bool isListing() const { return m_isListing; }
    /// Why the last listing ended early.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Of the last listing: what the server named in a way that cannot be used.
    [[nodiscard]] const QList<OddEntry> &odd() const { return m_odd; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; } ///< at least once, to the end

Q_SIGNALS:
    void changed();

private:
    void onTables(const Result<Page<TableInfo>> &page);
    void startColumns();
    void onColumns(const Result<Page<TableInfo>> &page);

    TableModel &m_model;
    Functions m_functions;
    QTimer m_again{this};
    bool m_isListing = false;
    bool m_isPaused = false;
    bool m_hasEnded = false;
    int m_counted = 0; ///< how many tables were listed when their columns were counted
    std::optional<Error> m_error;
    QList<OddEntry> m_odd;
    Pending m_fetch;
    Pending m_columns;
};

} // namespace draftt
