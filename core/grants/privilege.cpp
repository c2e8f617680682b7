// SPDX-License-Identifier: Apache-2.0
#include "core/grants/privilege.h"

#include "core/grants/specialcatalog.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

QString sqlName(Privilege privilege)
{
    switch (privilege) {
    case Privilege::UseCatalog:
        return u"USE CATALOG"_s;
    case Privilege::UseSchema:
        return u"USE SCHEMA"_s;
    case Privilege::Select:
        return u"SELECT"_s;
    }
    return {};
}

QString restName(Privilege privilege)
{
    return sqlName(privilege).replace(u' ', u'_');
}

Grant::Grant(Privilege privilege, Securable securable)
    : m_privilege(privilege), m_securable(std::move(securable))
{
}

Grant Grant::useCatalog(const CatalogName &catalog)
{
    return {Privilege::UseCatalog, Securable(catalog)};
}

Grant Grant::useSchema(const CatalogName &catalog, const SchemaName &schema)
{
    return {Privilege::UseSchema, Securable(catalog, schema)};
}

Grant Grant::selectOnSchema(const CatalogName &catalog, const SchemaName &schema)
{
    return {Privilege::Select, Securable(catalog, schema)};
}

Grant Grant::selectOnTable(const CatalogName &catalog, const SchemaName &schema, const TableName &table)
{
    return {Privilege::Select, Securable(catalog, schema, table)};
}

size_t qHash(const Grant &grant, size_t seed)
{
    return qHashMulti(seed, int(grant.m_privilege), grant.m_securable);
}

QList<Grant> wantedGrants(const Scope &scope)
{
    return wantedGrants(scope, specialCatalog(scope.catalog.text()));
}

QList<Grant> wantedGrants(const Scope &scope, SpecialCatalog place)
{
    if (!takesGrants(place))
        return {};
    if (isInformationSchema(scope.schema.text()))
        return {Grant::useCatalog(scope.catalog)};
    QList<Grant> grants{Grant::useCatalog(scope.catalog), Grant::useSchema(scope.catalog, scope.schema)};
    if (scope.wholeSchema) {
        grants += Grant::selectOnSchema(scope.catalog, scope.schema);
        return grants;
    }
    for (const auto &table : scope.tables)
        grants += Grant::selectOnTable(scope.catalog, scope.schema, table);
    return grants;
}

} // namespace draftt
