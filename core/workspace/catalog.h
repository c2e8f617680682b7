// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/workspace.h"

namespace draftt
{

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

/// One page of a list. Empty pages that are not the last one do occur.
template <typename Item> struct Page {
    QList<Item> items;
    bool isLast = true;
};

/// Called for every page, in order, and once with an Error when one fails; the last page has `isLast`. Names
/// that cannot be parsed are left out.
template <typename Item> using OnPage = std::function<void(const Result<Page<Item>> &)>;

/// With `include_browse=true`: what the caller may only see by name has `browseOnly`.
[[nodiscard]] Pending fetchCatalogs(Workspace &workspace, OnPage<CatalogInfo> onPage);
[[nodiscard]] Pending fetchSchemas(Workspace &workspace, const CatalogName &catalog,
                                   OnPage<SchemaInfo> onPage);
[[nodiscard]] Pending fetchTables(Workspace &workspace, const CatalogName &catalog, const SchemaName &schema,
                                  OnPage<TableInfo> onPage);
/// The same with the columns of each table: large answers, in more pages.
[[nodiscard]] Pending fetchTablesAndColumns(Workspace &workspace, const CatalogName &catalog,
                                            const SchemaName &schema, OnPage<TableInfo> onPage);

[[nodiscard]] Pending fetchCatalog(Workspace &workspace, const CatalogName &catalog, Done<CatalogInfo> done);
[[nodiscard]] Pending fetchSchema(Workspace &workspace, const Securable &schema, Done<SchemaInfo> done);
[[nodiscard]] Pending fetchTable(Workspace &workspace, const Securable &table, Done<TableInfo> done);

} // namespace draftt
