// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/permissions.h"
#include "app/demo/catalog/rowstore.h"
#include "app/demo/sql/sqlrunner.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QVariantList schemaRow(const Object &schema)
{
    return {schema.catalog, schema.schema, schema.owner, nullIfEmpty(schema.comment)};
}

QVariantList tableRow(const Object &table)
{
    return {table.catalog,
            table.schema,
            table.table,
            table.type,
            table.owner,
            nullIfEmpty(table.comment),
            table.format.isEmpty() ? u"UNKNOWN_DATA_SOURCE_FORMAT"_s : table.format};
}

Rows columnRows(const Object &table)
{
    Rows rows;
    for (const auto &column : table.columns)
        rows.append({table.catalog, table.schema, table.table, column.name, QString::number(rows.size()),
                     column.isNullable ? u"YES"_s : u"NO"_s, column.type, nullIfEmpty(column.comment)});
    return rows;
}

/// `catalog_privileges` and its sisters: the rights on one securable, inherited ones included.
Rows privilegeRows(const Access &access, const Object &object)
{
    Rows rows;
    const auto view = viewPermissions(access, object.kind, object.fullName(), {});
    if (!view)
        return rows;
    for (const auto &entry : permissions(access, *view, {}, true)) {
        QVariantList row{object.owner, entry.principal, object.catalog};
        if (object.kind != Kind::Catalog)
            row += object.schema;
        if (object.kind == Kind::Table)
            row += object.table;
        row += entry.privilege;
        row += u"NO"_s;
        row += entry.isInherited ? kindTitle(entry.fromKind).toUpper() : u"NONE"_s;
        rows.append(row);
    }
    return rows;
}

Kind kindOf(const QString &view)
{
    if (view == "catalog_privileges"_L1)
        return Kind::Catalog;
    return view == "schemata"_L1 || view == "schema_privileges"_L1 ? Kind::Schema : Kind::Table;
}

} // namespace

QList<QVariantList> informationSchemaRows(const Access &access, const Object &view)
{
    Rows rows;
    const auto &all = access.metastore().objects(kindOf(view.table));
    const auto catalog = view.catalog;
    for (auto it = all.lowerBound(catalog); it != all.cend() && it.key().startsWith(catalog); ++it) {
        if (it->catalog != catalog || !(access.sees(*it) || access.browses(*it)))
            continue;
        if (view.table == "schemata"_L1)
            rows.append(schemaRow(*it));
        else if (view.table == "tables"_L1)
            rows.append(tableRow(*it));
        else if (view.table == "columns"_L1)
            rows += columnRows(*it);
        else
            rows += privilegeRows(access, *it);
    }
    return rows;
}

} // namespace draftt::demo
