// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"

#include <QByteArray>
#include <QString>

namespace draftt
{

enum class SecurableKind { Catalog, Schema, Table };

/// A thing that privileges are granted on, with its full name. The only door from a name to SQL and to a URL
/// path.
class Securable
{
public:
    explicit Securable(CatalogName catalog);
    Securable(CatalogName catalog, SchemaName schema);
    Securable(CatalogName catalog, SchemaName schema,
              TableName table); ///< a view is a TABLE here, as in REST

    [[nodiscard]] SecurableKind kind() const { return m_kind; }
    [[nodiscard]] QString fullName() const;       ///< `a.b.c`, for people and comparison
    [[nodiscard]] QString quoted() const;         ///< each part in backticks, backticks inside doubled
    [[nodiscard]] QString sqlKeyword() const;     ///< CATALOG, SCHEMA, TABLE
    [[nodiscard]] QString restKind() const;       ///< catalog, schema, table
    [[nodiscard]] QByteArray pathSegment() const; ///< the full name, percent-encoded for one URL path segment
    [[nodiscard]] QString lastPart() const;

    friend bool operator==(const Securable &, const Securable &) = default;
    friend size_t qHash(const Securable &securable, size_t seed);

private:
    SecurableKind m_kind;
    QString m_catalog;
    QString m_schema;
    QString m_table;
};

[[nodiscard]] size_t qHash(const Securable &securable, size_t seed = 0);

/// Puts one identifier (a principal too) into backticks, backticks inside doubled.
[[nodiscard]] QString quoteIdentifier(QStringView identifier);

} // namespace draftt
