// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace draftt
{

namespace names
{

/// Unity Catalog refuses longer parts (SQL reference, sql-ref-names).
inline constexpr int maxNameLength = 255;

/// What was mended of a name that somebody typed.
enum class Repair {
    Trimmed,  ///< spaces or characters without width around it
    Unquoted, ///< backticks around it, doubled ones inside undone
    Composed, ///< letters and their marks are one character each (NFC)
    LowerCase ///< as Unity Catalog stores names
};

struct TypedName {
    QString text;
    QList<Repair> repairs; ///< to be said; each once
};

/// A name that somebody typed or pasted: what is harmless is mended. Refused: Empty, TooLong,
/// LooksLikeQualified (a dot), ForbiddenCharacter (space, slash, control, any line break, and what displays
/// otherwise than it is: marks that turn the reading direction, tags, characters without width inside).
[[nodiscard]] Result<TypedName> readTyped(QStringView text);

/// A name as a server or a file of ours tells it: taken as it is or not at all. Refused is what Unity Catalog
/// forbids and what could not be written safely: Empty, TooLong, LooksLikeQualified, ForbiddenCharacter
/// (space, slash, control, any line break, half a surrogate pair).
[[nodiscard]] Result<QString> readListed(QStringView text);

} // namespace names

/// One part of a Unity Catalog name. The tag keeps catalogs, schemas and tables apart. Never put into SQL or
/// a URL except through Securable.
template <typename Tag> class Name
{
public:
    /// What a person typed; what was mended is told by names::readTyped.
    [[nodiscard]] static Result<Name> parse(QStringView text)
    {
        return names::readTyped(text).map([](const names::TypedName &name) { return Name(name.text); });
    }

    /// What a server listed, to the letter.
    [[nodiscard]] static Result<Name> listed(QStringView text)
    {
        return names::readListed(text).map([](const QString &name) { return Name(name); });
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
