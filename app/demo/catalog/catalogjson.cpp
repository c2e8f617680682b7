// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogjson.h"

#include "app/demo/catalog/resultset.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qint64 createdAt = 1755000000000; // milliseconds since 1970

/// The same id for the same name at every start.
QString idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject columnJson(const Column &column, qsizetype position)
{
    QJsonObject json{{u"name"_s, column.name},
                     {u"type_text"_s, column.type},
                     {u"type_name"_s, typeName(column.type)},
                     {u"position"_s, position},
                     {u"nullable"_s, column.isNullable}};
    if (const auto decimal = decimalArguments(column.type)) {
        json.insert(u"type_precision"_s, decimal->first);
        json.insert(u"type_scale"_s, decimal->second);
    }
    insertText(json, u"comment"_s, column.comment);
    if (!column.maskFunction.isEmpty())
        json.insert(u"mask"_s, QJsonObject{{u"function_name"_s, column.maskFunction}});
    return json;
}

void insertCatalog(QJsonObject &json, const Object &object)
{
    json.insert(u"catalog_type"_s, object.type);
    json.insert(u"isolation_mode"_s, object.isIsolated ? u"ISOLATED"_s : u"OPEN"_s);
    insertText(json, u"connection_name"_s, object.connection);
    if (object.type == "DELTASHARING_CATALOG"_L1) {
        json.insert(u"provider_name"_s, u"partner"_s);
        json.insert(u"share_name"_s, object.catalog);
    }
}

void insertTable(QJsonObject &json, const Object &object, const Detail &detail)
{
    json.insert(u"catalog_name"_s, object.catalog);
    json.insert(u"schema_name"_s, object.schema);
    json.insert(u"table_id"_s, idOf(object.fullName()));
    json.insert(u"table_type"_s, object.type);
    insertText(json, u"data_source_format"_s, object.format);
    if (detail.isBrowseOnly)
        return;
    if (!object.rowFilter.isEmpty())
        json.insert(u"row_filter"_s, QJsonObject{{u"function_name"_s, object.rowFilter},
                                                 {u"input_column_names"_s, QJsonArray{u"location"_s}}});
    if (!object.base.isEmpty())
        json.insert(u"view_definition"_s,
                    u"SELECT * FROM %1%2"_s.arg(object.base, object.condition.isEmpty()
                                                                 ? QString()
                                                                 : " WHERE "_L1 + object.condition));
    QJsonArray columns;
    for (qsizetype i = 0; i < object.columns.size(); ++i)
        columns.append(columnJson(object.columns.at(i), i));
    if (!detail.omitsColumns)
        json.insert(u"columns"_s, columns);
}

} // namespace

QJsonObject objectJson(const Object &object, const Detail &detail)
{
    QJsonObject json{{u"name"_s, object.name()},
                     {u"full_name"_s, object.fullName()},
                     {u"metastore_id"_s, detail.metastoreId},
                     {u"browse_only"_s, detail.isBrowseOnly},
                     {u"securable_type"_s, kindTitle(object.kind).toUpper()},
                     {u"created_at"_s, createdAt},
                     {u"created_by"_s, object.owner},
                     {u"updated_at"_s, createdAt},
                     {u"updated_by"_s, object.owner}};
    insertText(json, u"owner"_s, detail.omitsOwner ? QString() : object.owner);
    insertText(json, u"comment"_s, object.comment);
    if (!detail.omitsProperties && !detail.isBrowseOnly)
        json.insert(u"properties"_s, QJsonObject());
    switch (object.kind) {
    case Kind::Metastore:
        break;
    case Kind::Catalog:
        insertCatalog(json, object);
        break;
    case Kind::Schema:
        json.insert(u"catalog_name"_s, object.catalog);
        json.insert(u"schema_id"_s, idOf(object.fullName()));
        insertText(json, u"catalog_type"_s, detail.catalogType);
        break;
    case Kind::Table:
        insertTable(json, object, detail);
        break;
    }
    return json;
}

} // namespace draftt::demo
