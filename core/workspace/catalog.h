// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// What catalogs, schemas and tables have in common.
struct ObjectInfo {
    QString owner;           ///< empty: not told
    bool browseOnly = false; ///< the caller sees it by BROWSE alone
    QString catalogType{};   ///< FOREIGN_CATALOG and the like, of a catalog or schema; empty: not told
};

struct CatalogInfo {
    CatalogName name;
    QString type; ///< MANAGED_CATALOG, FOREIGN_CATALOG, SYSTEM_CATALOG, …; unknown values as they come
    QString owner;
    QString isolationMode; ///< OPEN, ISOLATED
    bool browseOnly = false;
};

struct SchemaInfo {
    SchemaName name;
    QString owner;
    bool browseOnly = false;
};

struct ColumnInfo {
    QString name;
    QString typeText;
    bool isNullable = true;
    QString comment;
    bool hasMask = false;
};

struct TableInfo {
    TableName name;
    QString type;   ///< MANAGED, VIEW, FOREIGN, …; unknown values as they come
    QString format; ///< DELTA, …; empty for views
    QString owner;
    QString comment;
    bool browseOnly = false;
    bool hasRowFilter = false;
    QList<ColumnInfo> columns; ///< empty in lists (omit_columns=true)
};

/// With `include_browse=true`: what the caller may only see by name has `browseOnly`.
[[nodiscard]] Pending fetchCatalogs(const Workspace &workspace, OnPage<CatalogInfo> onPage);
[[nodiscard]] Pending fetchSchemas(const Workspace &workspace, const CatalogName &catalog,
                                   OnPage<SchemaInfo> onPage);
[[nodiscard]] Pending fetchTables(const Workspace &workspace, const CatalogName &catalog,
                                  const SchemaName &schema, OnPage<TableInfo> onPage);
/// The same with the columns of each table: large answers, in more pages.
[[nodiscard]] Pending fetchTablesAndColumns(const Workspace &workspace, const CatalogName &catalog,
                                            const SchemaName &schema, OnPage<TableInfo> onPage);

/// A catalog, schema or table.
[[nodiscard]] Pending fetchObject(const Workspace &workspace, const Securable &securable,
                                  Done<Answered<ObjectInfo>> done);
[[nodiscard]] Pending fetchTable(const Workspace &workspace, const Securable &table,
                                 Done<Answered<TableInfo>> done);

} // namespace draftt
