// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QString>

namespace draftt
{

namespace names
{

/// Unity Catalog refuses longer parts (SQL reference, sql-ref-names).
inline constexpr int maxNameLength = 255;

/// Trims, drops zero-width characters, composes (NFC) and lower-cases, as Unity Catalog stores names in lower
/// case; also takes one part in backticks, its doubled backticks undone. Refuses rather than repairs: Empty,
/// TooLong, ForbiddenCharacter (space, slash, control, DEL, any line break), LooksLikeQualified (a dot).
[[nodiscard]] Result<QString> parseName(QStringView text);

} // namespace names

/// One part of a Unity Catalog name. The tag keeps catalogs, schemas and tables apart. Never put into SQL or
/// a URL except through Securable.
template <typename Tag> class Name
{
public:
    [[nodiscard]] static Result<Name> parse(QStringView text)
    {
        return names::parseName(text).map([](const QString &name) { return Name(name); });
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Name &, const Name &) = default;
    friend bool operator<(const Name &a, const Name &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Name &name, size_t seed = 0) { return ::qHash(name.m_text, seed); }

private:
    explicit Name(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

using CatalogName = Name<struct CatalogTag>;
using SchemaName = Name<struct SchemaTag>;
using TableName = Name<struct TableTag>;

} // namespace draftt
