// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

namespace draftt::demo
{

using Rows = QList<QVariantList>;

/// The rows of the demo's tables, in an SQLite database in memory. No name of the metastore gets into SQL
/// here: tables are `t1`, `t2`, …, columns `c0`, `c1`, …
///
/// All stores of a thread share one database, as long as there is one: nothing changes the rows of a table,
/// and to write them takes longer than most of what a workspace is asked.
class RowStore
{
public:
    RowStore();
    ~RowStore();
    RowStore(const RowStore &) = delete;
    RowStore &operator=(const RowStore &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    /// The SQLite table with the rows of `object`; they are generated when one like it is asked for first.
    [[nodiscard]] QString tableFor(const Object &object);
    /// A table for one query; the caller drops it.
    [[nodiscard]] QString createTable(const QList<Column> &columns, const Rows &rows);
    void drop(const QString &table);

private:
    struct Database;
    static std::shared_ptr<Database> openDatabase();

    std::shared_ptr<Database> m_database;
};

} // namespace draftt::demo
