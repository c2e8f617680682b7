// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlrunner.h"

#include "app/demo/catalog/permissions.h"
#include "app/demo/catalog/privileges.h"
#include "app/demo/sql/sqlparser.h"
#include "core/names/securable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

Outcome runStatement(Metastore &metastore, const SqlContext &context, const QString &text,
                     const QList<sql::Parameter> &parameters)
{
    const auto statement = sql::parse(text, parameters);
    if (!statement)
        return tl::unexpected(statement.error());
    return std::visit([&](const auto &parsed) { return sql::run(metastore, context, parsed, text); },
                      *statement);
}

namespace sql
{

namespace
{

qsizetype partsOf(Kind kind)
{
    switch (kind) {
    case Kind::Metastore:
    case Kind::Catalog:
        return 1;
    case Kind::Schema:
        return 2;
    case Kind::Table:
        break;
    }
    return 3;
}

ResultSet withColumns(const QStringList &names)
{
    ResultSet result;
    for (const auto &name : names)
        result.columns.append({name, u"string"_s});
    return result;
}

/// `*` stands for any text, `|` separates patterns, as in Spark's SHOW … LIKE.
bool matches(const QString &name, const QString &pattern)
{
    if (pattern.isEmpty())
        return true;
    for (const auto &alternative : pattern.split(u'|')) {
        QStringList pieces;
        for (const auto &piece : alternative.trimmed().split(u'*'))
            pieces += QRegularExpression::escape(piece);
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pieces.join(".*"_L1)),
                                            QRegularExpression::CaseInsensitiveOption);
        if (expression.match(name).hasMatch())
            return true;
    }
    return false;
}

Outcome showCatalogs(const Access &access, const Show &show)
{
    auto result = withColumns({u"catalog"_s});
    for (const auto &catalog : access.metastore().objects(Kind::Catalog)) {
        if ((access.sees(catalog) || access.browses(catalog)) && matches(catalog.name(), show.pattern))
            result.addRow({catalog.name()});
    }
    return result;
}

/// A command that lists says BROWSE on the catalog, also where USE SCHEMA is missing (recorded).
SqlFailure listingFailure(const Refusal &refusal)
{
    if (refusal.why != Refusal::Why::NoPrivilege)
        return queryFailure(refusal);
    return commandFailure(Refusal::noPrivilege(u"BROWSE"_s, Kind::Catalog, catalogPart(refusal.name)));
}

Outcome showSchemas(const Access &access, const QString &catalogName, const Show &show)
{
    const auto catalog = access.find(Kind::Catalog, catalogName, true);
    if (!catalog)
        return tl::unexpected(listingFailure(catalog.error()));
    auto result = withColumns({u"databaseName"_s});
    for (const auto &schema : access.metastore().objects(Kind::Schema)) {
        if (schema.catalog == catalogName && (access.sees(schema) || access.browses(schema)) &&
            matches(schema.name(), show.pattern))
            result.addRow({schema.name()});
    }
    return result;
}

Outcome showTables(const Access &access, const QString &schemaName, const Show &show)
{
    const auto schema = access.find(Kind::Schema, schemaName, true);
    if (!schema)
        return tl::unexpected(listingFailure(schema.error()));
    auto result = withColumns({u"database"_s, u"tableName"_s});
    result.columns.append({u"isTemporary"_s, u"boolean"_s});
    const auto &tables = access.metastore().objects(Kind::Table);
    const auto prefix = schemaName + u'.';
    for (auto it = tables.lowerBound(prefix); it != tables.cend() && it.key().startsWith(prefix); ++it) {
        if ((access.sees(*it) || access.browses(*it)) && matches(it->name(), show.pattern))
            result.addRow({it->schema, it->name(), u"false"_s});
    }
    return result;
}

QString targetOf(const Metastore &metastore, const Name &name, Kind kind, const SqlContext &context)
{
    if (kind == Kind::Metastore)
        return metastore.metastoreObject().fullName();
    return qualified(name, kind, context).value_or(QString());
}

} // namespace

std::optional<QString> qualified(const Name &name, Kind kind, const SqlContext &context)
{
    auto parts = name.parts;
    if (parts.size() > partsOf(kind))
        return {};
    if (kind == Kind::Table && parts.size() == 1)
        parts.prepend(context.schema);
    if (kind != Kind::Catalog && parts.size() < partsOf(kind))
        parts.prepend(context.catalog);
    return parts.join(u'.');
}

SqlFailure tooManyParts(const Name &name)
{
    QStringList quoted;
    for (const auto &part : name.parts)
        quoted += quoteIdentifier(part);
    return {u"[REQUIRES_SINGLE_PART_NAMESPACE] The name %1 has more parts than this securable has. SQLSTATE: "
            "42K05"_s.arg(quoted.join(u'.')),
            u"42K05"_s};
}

Outcome run(Metastore &metastore, const SqlContext &context, const Change &change, const QString &)
{
    const auto target = targetOf(metastore, change.target, change.kind, context);
    if (target.isEmpty())
        return tl::unexpected(tooManyParts(change.target));
    PermissionChange permission{change.principal, change.privileges, {}};
    if (change.isRevoke)
        permission = {change.principal, {}, change.privileges};
    const auto done =
        changePermissions(metastore, Access(metastore, context.caller), change.kind, target, {permission});
    if (!done)
        return tl::unexpected(commandFailure(done.error()));
    return ResultSet{};
}

Outcome run(Metastore &metastore, const SqlContext &context, const ShowGrants &show, const QString &)
{
    const Access access(metastore, context.caller);
    const auto target = targetOf(metastore, show.target, show.kind, context);
    if (target.isEmpty())
        return tl::unexpected(tooManyParts(show.target));
    if (!show.principal.isEmpty() && !metastore.knows(show.principal))
        return tl::unexpected(
            commandFailure({Refusal::Why::NoPrincipal, show.kind, target, {}, show.principal}));
    auto view = viewPermissions(access, show.kind, target, show.principal);
    if (const auto *object = metastore.find(show.kind, target);
        object != nullptr && access.isWorkspaceAdmin())
        view = PermissionView{.object = object};
    if (!view)
        return tl::unexpected(commandFailure(view.error()));
    auto result = withColumns({u"principal"_s, u"actionType"_s, u"objectType"_s, u"objectKey"_s});
    for (const auto &entry : permissions(access, *view, show.principal, true))
        result.addRow({entry.principal, withSpaces(entry.privilege), kindTitle(entry.fromKind).toUpper(),
                       entry.fromName});
    return result;
}

Outcome run(Metastore &metastore, const SqlContext &context, const Show &show, const QString &)
{
    const Access access(metastore, context.caller);
    if (show.what == Show::What::Catalogs)
        return showCatalogs(access, show);
    const auto kind = show.what == Show::What::Schemas ? Kind::Catalog : Kind::Schema;
    auto parent = show.in;
    if (parent.parts.isEmpty())
        parent.parts = {kind == Kind::Catalog ? context.catalog : context.schema};
    const auto name = qualified(parent, kind, context);
    if (!name)
        return tl::unexpected(tooManyParts(parent));
    return kind == Kind::Catalog ? showSchemas(access, *name, show) : showTables(access, *name, show);
}

Outcome run(Metastore &metastore, const SqlContext &context, const Describe &describe, const QString &)
{
    const Access access(metastore, context.caller);
    const auto name = qualified(describe.table, Kind::Table, context);
    if (!name)
        return tl::unexpected(tooManyParts(describe.table));
    const auto table = access.find(Kind::Table, *name, true);
    if (!table)
        return tl::unexpected(queryFailure(table.error()));
    auto result = withColumns({u"col_name"_s, u"data_type"_s, u"comment"_s});
    for (const auto &column : (*table)->columns)
        result.addRow({column.name, column.type, column.comment.isEmpty() ? QString() : column.comment});
    return result;
}

} // namespace sql

} // namespace draftt::demo
