// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/estatecolumns.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

Column required(Column column)
{
    column.isNullable = false;
    return column;
}

} // namespace

QList<Column> componentColumns()
{
    return {required({u"asset_id"_s, u"string"_s, u"key; AST- and six digits"_s}),
            required({u"vendor"_s, u"string"_s}),
            required({u"product"_s, u"string"_s}),
            {u"version"_s, u"string"_s, u"as installed"_s},
            {u"component_type"_s, u"string"_s, u"database, runtime, library, agent, …"_s},
            {u"server_id"_s, u"string"_s, u"where it runs"_s},
            {u"end_of_life"_s, u"date"_s, u"announced by the vendor"_s},
            {u"owner_team"_s, u"string"_s},
            {u"location"_s, u"string"_s},
            {u"license_cost"_s, u"decimal(12,2)"_s, u"a year, in euros"_s},
            {u"open_findings"_s, u"int"_s},
            {u"internet_facing"_s, u"boolean"_s},
            {u"last_seen"_s, u"timestamp"_s},
            {u"tags"_s, u"array<string>"_s}};
}

QList<Column> deviceColumns()
{
    return {required({u"device_id"_s, u"string"_s, u"key; DEV- and six digits"_s}),
            required({u"vendor"_s, u"string"_s}),
            required({u"model"_s, u"string"_s}),
            {u"serial_number"_s, u"string"_s},
            {u"device_type"_s, u"string"_s, u"laptop, phone, switch, printer, …"_s},
            {u"firmware"_s, u"string"_s},
            {u"end_of_life"_s, u"date"_s},
            {u"owner_team"_s, u"string"_s},
            {u"location"_s, u"string"_s},
            {u"purchase_cost"_s, u"decimal(10,2)"_s, u"in euros"_s},
            {u"purchased_on"_s, u"date"_s},
            {u"encrypted"_s, u"boolean"_s}};
}

QList<Column> serverColumns()
{
    return {required({u"server_id"_s, u"string"_s, u"key; SRV- and six digits"_s}),
            required({u"host_name"_s, u"string"_s}),
            {u"vendor"_s, u"string"_s},
            {u"operating_system"_s, u"string"_s},
            {u"os_version"_s, u"string"_s},
            {u"cpu_cores"_s, u"int"_s},
            {u"memory_bytes"_s, u"bigint"_s},
            {u"environment"_s, u"string"_s, u"production, staging, test"_s},
            {u"end_of_life"_s, u"date"_s},
            {u"owner_team"_s, u"string"_s},
            {u"location"_s, u"string"_s},
            {u"last_patched"_s, u"timestamp"_s}};
}

QList<Column> smallColumns()
{
    return {required({u"id"_s, u"bigint"_s, u"key"_s}),
            {u"name"_s, u"string"_s},
            {u"amount"_s, u"decimal(18,2)"_s},
            {u"updated_at"_s, u"timestamp"_s}};
}

QList<Column> tripColumns()
{
    return {{u"tpep_pickup_datetime"_s, u"timestamp"_s},
            {u"tpep_dropoff_datetime"_s, u"timestamp"_s},
            {u"trip_distance"_s, u"double"_s},
            {u"fare_amount"_s, u"double"_s},
            {u"pickup_zip"_s, u"int"_s},
            {u"dropoff_zip"_s, u"int"_s}};
}

const QList<std::pair<QString, QStringList>> &informationSchemaViews()
{
    static const QList<std::pair<QString, QStringList>> views{
        {u"schemata"_s, {u"catalog_name"_s, u"schema_name"_s, u"schema_owner"_s, u"comment"_s}},
        {u"tables"_s,
         {u"table_catalog"_s, u"table_schema"_s, u"table_name"_s, u"table_type"_s, u"table_owner"_s,
          u"comment"_s, u"data_source_format"_s}},
        {u"columns"_s,
         {u"table_catalog"_s, u"table_schema"_s, u"table_name"_s, u"column_name"_s, u"ordinal_position"_s,
          u"is_nullable"_s, u"full_data_type"_s, u"comment"_s}},
        {u"catalog_privileges"_s,
         {u"grantor"_s, u"grantee"_s, u"catalog_name"_s, u"privilege_type"_s, u"is_grantable"_s,
          u"inherited_from"_s}},
        {u"schema_privileges"_s,
         {u"grantor"_s, u"grantee"_s, u"catalog_name"_s, u"schema_name"_s, u"privilege_type"_s,
          u"is_grantable"_s, u"inherited_from"_s}},
        {u"table_privileges"_s,
         {u"grantor"_s, u"grantee"_s, u"table_catalog"_s, u"table_schema"_s, u"table_name"_s,
          u"privilege_type"_s, u"is_grantable"_s, u"inherited_from"_s}}};
    return views;
}

} // namespace draftt::demo
