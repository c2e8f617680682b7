// SPDX-License-Identifier: Apache-2.0
#include "core/names/securable.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt
{

Securable::Securable(CatalogName catalog) : m_kind(SecurableKind::Catalog), m_catalog(catalog.text()) {}

Securable::Securable(CatalogName catalog, SchemaName schema)
    : m_kind(SecurableKind::Schema), m_catalog(catalog.text()), m_schema(schema.text())
{
}

Securable::Securable(CatalogName catalog, SchemaName schema, TableName table)
    : m_kind(SecurableKind::Table), m_catalog(catalog.text()), m_schema(schema.text()), m_table(table.text())
{
}

QString Securable::fullName() const
{
    switch (m_kind) {
    case SecurableKind::Catalog:
        return m_catalog;
    case SecurableKind::Schema:
        return m_catalog + u'.' + m_schema;
    case SecurableKind::Table:
        return m_catalog + u'.' + m_schema + u'.' + m_table;
    }
    return {};
}

QString Securable::quoted() const
{
    auto quoted = quoteIdentifier(m_catalog);
    if (m_kind != SecurableKind::Catalog)
        quoted += u'.' + quoteIdentifier(m_schema);
    if (m_kind == SecurableKind::Table)
        quoted += u'.' + quoteIdentifier(m_table);
    return quoted;
}

QString Securable::restKind() const
{
    switch (m_kind) {
    case SecurableKind::Catalog:
        return u"catalog"_s;
    case SecurableKind::Schema:
        return u"schema"_s;
    case SecurableKind::Table:
        return u"table"_s;
    }
    return {};
}

QString Securable::sqlKeyword() const
{
    return restKind().toUpper();
}

QByteArray Securable::pathSegment() const
{
    return QUrl::toPercentEncoding(fullName());
}

QString Securable::lastPart() const
{
    switch (m_kind) {
    case SecurableKind::Catalog:
        return m_catalog;
    case SecurableKind::Schema:
        return m_schema;
    case SecurableKind::Table:
        return m_table;
    }
    return {};
}

size_t qHash(const Securable &securable, size_t seed)
{
    return qHashMulti(seed, int(securable.m_kind), securable.m_catalog, securable.m_schema,
                      securable.m_table);
}

QString quoteIdentifier(QStringView identifier)
{
    return u'`' + identifier.toString().replace(u'`', "``"_L1) + u'`';
}

} // namespace draftt
