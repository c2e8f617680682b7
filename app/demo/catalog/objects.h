// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace draftt::demo
{

enum class Kind { Metastore, Catalog, Schema, Table };

[[nodiscard]] QString
restKind(Kind kind); ///< `catalog`: as paths and `inherited_from_type` (in capitals) say
[[nodiscard]] QString kindTitle(Kind kind); ///< `Catalog`: as messages say

struct Column {
    QString name;
    QString type; ///< lower case with its arguments: `decimal(12,2)`
    QString comment{};
    bool isNullable = true;
    QString maskFunction{}; ///< full name; empty: no mask
};

/// What reading ends in when every right is there.
enum class Storage {
    Readable,
    AccessFailure,    ///< the storage refuses Databricks
    MissingDependency ///< a view whose base is gone
};

/// Where the rows of a table come from; the generator is in inventoryrows.h.
enum class RowSet { None, Components, Devices, Servers, Trips, Small, InformationSchema };

/// A securable of the demo's metastore.
struct Object {
    Kind kind = Kind::Table;
    QString catalog;
    QString schema; ///< empty for a catalog
    QString table;  ///< empty for a catalog or a schema
    QString owner;
    QString comment;
    QString type;             ///< of a catalog MANAGED_CATALOG, …; of a table MANAGED, VIEW, …
    QString format;           ///< DELTA, …; empty for views
    bool isFixed = false;     ///< nobody may change its grants (samples, information_schema)
    bool isIsolated = false;  ///< catalogs: only in bound workspaces
    QList<qint64> workspaces; ///< catalogs: those that an isolated one is bound to
    QString connection;       ///< foreign catalogs
    QList<Column> columns;
    QString rowFilter;    ///< full name of the function; empty: none
    QString base;         ///< views: the full name of the table below
    QStringList measures; ///< metric views: columns that can be read through MEASURE() alone
    QString condition;    ///< the WHERE of a view's definition or of the row filter, as SQL
    Storage storage = Storage::Readable;
    RowSet rows = RowSet::None;

    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QString name() const; ///< the last part
    [[nodiscard]] bool isView() const;  ///< read through `base`; metric views too
    [[nodiscard]] bool isMetricView() const;
    [[nodiscard]] bool isOfHive() const; ///< in the legacy metastore
};

} // namespace draftt::demo
