// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/catalog.h"

#include "core/workspace/paging.h"
#include "core/workspace/tablefacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto catalogRoot = "/api/2.1/unity-catalog"_L1;

// {"name": "main", "owner": "…", "browse_only": true, …}
Result<ObjectInfo> parseObject(const QJsonObject &object)
{
    if (object["name"_L1].toString().isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    return ObjectInfo{object["owner"_L1].toString(), object["browse_only"_L1].toBool(),
                      object["catalog_type"_L1].toString()};
}

// {"name": "main", "catalog_type": "MANAGED_CATALOG", "owner": "…", "isolation_mode": "OPEN", "browse_only":
// true}
Result<CatalogInfo> parseCatalog(const QJsonObject &object)
{
    const auto name = CatalogName::listed(object["name"_L1].toString());
    if (!name)
        return Failure(name.error());
    return CatalogInfo{*name, object["catalog_type"_L1].toString(), object["owner"_L1].toString(),
                       object["isolation_mode"_L1].toString(), object["browse_only"_L1].toBool()};
}

Result<SchemaInfo> parseSchema(const QJsonObject &object)
{
    const auto name = SchemaName::listed(object["name"_L1].toString());
    if (!name)
        return Failure(name.error());
    return SchemaInfo{*name, object["owner"_L1].toString(), object["browse_only"_L1].toBool()};
}

// {"name": "amount", "type_text": "decimal(18,2)", "nullable": false, "mask": {"function_name": "…"}}
ColumnInfo parseColumn(const QJsonObject &object)
{
    return {object["name"_L1].toString(), object["type_text"_L1].toString(),
            object["nullable"_L1].toBool(true), object["comment"_L1].toString(),
            object["mask"_L1].isObject()};
}

Result<TableInfo> parseTable(const QJsonObject &object)
{
    const auto name = TableName::listed(object["name"_L1].toString());
    if (!name)
        return Failure(name.error());
    TableInfo table{*name,
                    object["table_type"_L1].toString(),
                    object["data_source_format"_L1].toString(),
                    object["owner"_L1].toString(),
                    object["comment"_L1].toString(),
                    object["browse_only"_L1].toBool(),
                    object["row_filter"_L1].isObject(),
                    {}};
    for (const auto &column : object["columns"_L1].toArray())
        table.columns += parseColumn(column.toObject());
    return table;
}

// {"name": "orders", …, "properties": {"spark.sql.statistics.numRows": "1200", …}}
Result<TableFacts> parseTableFacts(const QJsonObject &object)
{
    return parseTable(object).map([&object](const TableInfo &table) {
        bool isNumber = false;
        const auto told = object["properties"_L1]["spark.sql.statistics.numRows"_L1].toString();
        const auto rows = told.toLongLong(&isNumber);
        return TableFacts{table, isNumber && rows >= 0 ? std::optional(rows) : std::nullopt};
    });
}

template <typename Info> using ParseOne = Result<Info> (*)(const QJsonObject &);

template <typename Info> Page<Info> pageOf(const QJsonArray &list, ParseOne<Info> parseOne)
{
    Page<Info> page;
    for (const auto &entry : list) {
        if (const auto item = parseOne(entry.toObject()))
            page.items += *item;
        else
            page.odd += OddEntry{entry["name"_L1].toString(), item.error()};
    }
    return page;
}

template <typename Info>
Pending fetchPages(const Workspace &workspace, const QString &path, const QString &member,
                   ParseOne<Info> parseOne, OnPage<Info> onPage)
{
    const auto parse = [member, parseOne](const ApiReply &reply) -> Result<Page<Info>> {
        const auto list = reply.json.value(member);
        if (!list.isUndefined() && !list.isArray())
            return Failure(malformed(reply, member + " is no array"_L1));
        return pageOf(list.toArray(), parseOne);
    };
    return Pending(new Paging<Info>(workspace, path, parse, std::move(onPage)));
}

template <typename Info>
Pending fetchOne(const Workspace &workspace, const QString &path, ParseOne<Info> parseOne,
                 Done<Answered<Info>> done)
{
    ApiCall call;
    call.path = path;
    const auto parse = [parseOne](const ApiReply &reply) -> Result<Info> {
        if (const auto item = parseOne(reply.json))
            return *item;
        return Failure(malformed(reply, u"the name is missing or not valid"_s));
    };
    return callAndParse<Info>(workspace, call, parse, std::move(done));
}

QString segment(const Securable &securable)
{
    return u'/' + QString::fromLatin1(securable.pathSegment());
}

QString tablesPath(const CatalogName &catalog, const SchemaName &schema, QLatin1StringView options)
{
    return catalogRoot + "/tables?include_browse=true"_L1 + options + "&max_results=0&catalog_name="_L1 +
           encoded(catalog.text()) + "&schema_name="_L1 + encoded(schema.text());
}

constexpr auto withoutProperties = "&omit_properties=true"_L1;

} // namespace

Pending fetchCatalogs(const Workspace &workspace, OnPage<CatalogInfo> onPage)
{
    return fetchPages<CatalogInfo>(workspace, catalogRoot + "/catalogs?include_browse=true&max_results=0"_L1,
                                   u"catalogs"_s, parseCatalog, std::move(onPage));
}

Pending fetchSchemas(const Workspace &workspace, const CatalogName &catalog, OnPage<SchemaInfo> onPage)
{
    const QString path =
        catalogRoot + "/schemas?include_browse=true&max_results=0&catalog_name="_L1 + encoded(catalog.text());
    return fetchPages<SchemaInfo>(workspace, path, u"schemas"_s, parseSchema, std::move(onPage));
}

Pending fetchTables(const Workspace &workspace, const CatalogName &catalog, const SchemaName &schema,
                    OnPage<TableInfo> onPage)
{
    return fetchPages<TableInfo>(workspace,
                                 tablesPath(catalog, schema, withoutProperties) + "&omit_columns=true"_L1,
                                 u"tables"_s, parseTable, std::move(onPage));
}

Pending fetchTablesAndColumns(const Workspace &workspace, const CatalogName &catalog,
                              const SchemaName &schema, OnPage<TableInfo> onPage)
{
    return fetchPages<TableInfo>(workspace, tablesPath(catalog, schema, withoutProperties), u"tables"_s,
                                 parseTable, std::move(onPage));
}

Pending fetchTableFacts(const Workspace &workspace, const CatalogName &catalog, const SchemaName &schema,
                        OnPage<TableFacts> onPage)
{
    return fetchPages<TableFacts>(workspace, tablesPath(catalog, schema, {}), u"tables"_s, parseTableFacts,
                                  std::move(onPage));
}

Pending fetchObject(const Workspace &workspace, const Securable &securable, Done<Answered<ObjectInfo>> done)
{
    return fetchOne<ObjectInfo>(workspace,
                                catalogRoot + u'/' + securable.restKind() + u's' + segment(securable),
                                parseObject, std::move(done));
}

Pending fetchTable(const Workspace &workspace, const Securable &table, Done<Answered<TableInfo>> done)
{
    return fetchOne<TableInfo>(workspace, catalogRoot + "/tables"_L1 + segment(table), parseTable,
                               std::move(done));
}

} // namespace draftt
