// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>

namespace draftt::demo
{

using Rows = QList<QVariantList>;

/// The rows of the demo's tables, in an SQLite database in memory. No name of the metastore gets into SQL
/// here: tables are `t1`, `t2`, …, columns `c0`, `c1`, …
class RowStore
{
public:
    RowStore();
    ~RowStore();
    RowStore(const RowStore &) = delete;
    RowStore &operator=(const RowStore &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    /// The SQLite table with the rows of `object`; they are generated when it is asked for first.
    [[nodiscard]] QString tableFor(const Object &object);
    /// A table for one query; the caller drops it.
    [[nodiscard]] QString createTable(const QList<Column> &columns, const Rows &rows);
    void drop(const QString &table);

private:
    QString m_connection;
    QHash<QString, QString> m_tables; ///< full name -> SQLite table
    int m_count = 0;
};

} // namespace draftt::demo
