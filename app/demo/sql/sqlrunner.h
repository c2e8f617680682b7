// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/access.h"
#include "app/demo/catalog/resultset.h"
#include "app/demo/sql/sqlast.h"

namespace draftt::demo
{

/// In whose name and with which defaults a statement runs.
struct SqlContext {
    Principal caller;
    QString catalog; ///< default for unqualified names; not checked before it is used
    QString schema;
};

/// Parses and runs one statement with the caller's rights. Only GRANT and REVOKE change anything.
[[nodiscard]] Outcome runStatement(Metastore &metastore, const SqlContext &context, const QString &text,
                                   const QList<sql::Parameter> &parameters = {});

namespace sql
{

/// The parts below; runStatement chooses.
[[nodiscard]] Outcome run(Metastore &metastore, const SqlContext &context, const Select &select,
                          const QString &text);
[[nodiscard]] Outcome run(Metastore &metastore, const SqlContext &context, const Change &change,
                          const QString &text);
[[nodiscard]] Outcome run(Metastore &metastore, const SqlContext &context, const ShowGrants &show,
                          const QString &text);
[[nodiscard]] Outcome run(Metastore &metastore, const SqlContext &context, const Show &show,
                          const QString &text);
[[nodiscard]] Outcome run(Metastore &metastore, const SqlContext &context, const Describe &describe,
                          const QString &text);

/// The full name for a kind, the defaults of the context put before what was written; nullopt: too many
/// parts.
[[nodiscard]] std::optional<QString> qualified(const Name &name, Kind kind, const SqlContext &context);
/// What a name with too many parts ends in.
[[nodiscard]] SqlFailure tooManyParts(const Name &name);

} // namespace sql

/// The rows of a view of information_schema, limited to what the caller may see.
[[nodiscard]] QList<QVariantList> informationSchemaRows(const Access &access, const Object &view);

} // namespace draftt::demo
