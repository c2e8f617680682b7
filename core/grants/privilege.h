// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/specialcatalog.h"
#include "core/names/securable.h"

#include <QList>

namespace draftt
{

/// The rights that this program can ask for. There is no fourth value and no way to make one from text: a
/// plan cannot express a right to change anything.
enum class Privilege { UseCatalog, UseSchema, Select };

[[nodiscard]] QString sqlName(Privilege privilege);  ///< `USE CATALOG`
[[nodiscard]] QString restName(Privilege privilege); ///< `USE_CATALOG`

/// One right that is wanted on one securable. Built only by the functions below, so that a privilege stands
/// on a securable it belongs to.
class Grant
{
public:
    [[nodiscard]] static Grant useCatalog(const CatalogName &catalog);
    [[nodiscard]] static Grant useSchema(const CatalogName &catalog, const SchemaName &schema);
    [[nodiscard]] static Grant selectOnSchema(const CatalogName &catalog, const SchemaName &schema);
    [[nodiscard]] static Grant selectOnTable(const CatalogName &catalog, const SchemaName &schema,
                                             const TableName &table);

    [[nodiscard]] Privilege privilege() const { return m_privilege; }
    [[nodiscard]] const Securable &securable() const { return m_securable; }

    friend bool operator==(const Grant &, const Grant &) = default;
    friend size_t qHash(const Grant &grant, size_t seed);

private:
    Grant(Privilege privilege, Securable securable);

    Privilege m_privilege;
    Securable m_securable;
};

[[nodiscard]] size_t qHash(const Grant &grant, size_t seed = 0);

/// What Draftt shall read: a schema as a whole or chosen tables of it.
struct Scope {
    CatalogName catalog;
    SchemaName schema;
    bool wholeSchema = true;
    QList<TableName> tables; ///< the chosen ones; granted one by one unless `wholeSchema`

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// USE CATALOG, USE SCHEMA and SELECT for the scope, in the order in which they must be run.
[[nodiscard]] QList<Grant> wantedGrants(const Scope &scope);
/// Where more is known of the catalog than its name. None where nothing can be granted.
[[nodiscard]] QList<Grant> wantedGrants(const Scope &scope, SpecialCatalog place);

} // namespace draftt
