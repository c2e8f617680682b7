// SPDX-License-Identifier: Apache-2.0
#include "core/words/remedy.h"

#include "core/grants/script.h"
#include "core/grants/specialcatalog.h"
#include "core/names/shown.h"
#include "core/names/weblinks.h"
#include "core/words/diagnosistexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// `a.b.c` taken apart. Unity Catalog allows no dot inside a part, so a split is exact; anything else that is
/// not a name makes the whole useless.
QStringList partsOf(const QString &fullName)
{
    auto parts = fullName.split(u'.');
    for (const auto &part : std::as_const(parts)) {
        if (!names::readListed(part))
            return {};
    }
    return parts;
}

/// The parts of the securable that was chosen or tested.
QStringList knownParts(const Known &known)
{
    return known.securable ? partsOf(known.securable->fullName()) : QStringList();
}

/// The parts of the securable that the answer names; those that were known before where it names none.
QStringList securableParts(const Diagnosis &diagnosis, const Known &known)
{
    const auto &named = diagnosis.facts.securableName;
    return named.isEmpty() ? knownParts(known) : partsOf(named);
}

/// A grant at a level: 1 catalog, 2 schema, 3 table. A longer name than the level (a table where USE SCHEMA
/// is missing) still holds what is needed. Legacy names of hive_metastore lack the catalog; neither there nor
/// in what belongs to the platform is anything granted.
std::optional<Grant> grantAt(qsizetype level, bool isSelect, const QStringList &parts)
{
    if (level < 1 || level > 3 || parts.size() < level)
        return std::nullopt;
    const auto catalog = CatalogName::listed(parts.at(0));
    if (!catalog || !takesGrants(specialCatalog(catalog->text())))
        return std::nullopt;
    if (level == 1)
        return Grant::useCatalog(*catalog);
    const auto schema = SchemaName::listed(parts.at(1));
    if (!schema)
        return std::nullopt;
    if (level == 2)
        return isSelect ? Grant::selectOnSchema(*catalog, *schema) : Grant::useSchema(*catalog, *schema);
    const auto table = TableName::listed(parts.at(2));
    if (!table)
        return std::nullopt;
    return Grant::selectOnTable(*catalog, *schema, *table);
}

/// The same grant on what was chosen or tested, or on what that lies in, as that is spelt; none where it
/// concerns anything else. An answer may name anything: a view's own SQL words it.
std::optional<Grant> onKnown(const Grant &grant, const Known &known)
{
    const auto chosen = knownParts(known);
    const auto granted = partsOf(grant.securable().fullName());
    const bool isThere =
        granted.size() <= chosen.size() &&
        std::equal(granted.begin(), granted.end(), chosen.begin(),
                   [](const auto &a, const auto &b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
    return isThere ? grantAt(granted.size(), grant.privilege() == Privilege::Select, chosen) : std::nullopt;
}

/// One of the rights that an answer lists; none where it is no right of ours.
std::optional<Grant> grantFor(const MissingRight &right)
{
    const auto parts = partsOf(right.securableName);
    if (right.privilege == "USE CATALOG"_L1)
        return grantAt(1, false, parts);
    if (right.privilege == "USE SCHEMA"_L1)
        return grantAt(2, false, parts);
    if (right.privilege == "SELECT"_L1)
        return grantAt(right.securableKind == "schema"_L1 ? 2 : 3, true, parts);
    return std::nullopt;
}

/// The level at which the cure is granted: 1 catalog, 2 schema, 3 table, 0 none.
qsizetype levelOf(const Diagnosis &diagnosis, qsizetype named)
{
    if (diagnosis.code == Code::CatalogNoUseCatalog)
        return 1;
    if (diagnosis.code == Code::SchemaNoUseSchema)
        return 2;
    if (diagnosis.code == Code::TableNoSelect)
        return diagnosis.facts.securableKind == "schema"_L1 ? 2 : 3;
    return diagnosis.code == Code::GrantNoManage ? named : 0;
}

/// Catalog Explorer, opened at the securable; what was not found has no page, its parent has.
QString explorerPath(const Diagnosis &diagnosis, const Known &known, bool isParent)
{
    auto parts = securableParts(diagnosis, known);
    if (isParent)
        parts = parts.first(qMax<qsizetype>(parts.size() - 1, 0));
    return places::explorer(parts);
}

/// Where a fix is made, below the workspace's host.
QString pathFor(const Diagnosis &diagnosis, const Known &known)
{
    switch (placeOf(diagnosis.code)) {
    case Place::None:
        return {};
    case Place::ServicePrincipals:
        return places::servicePrincipals();
    case Place::AccessTokens:
        return places::accessTokens();
    case Place::Warehouses:
        return places::warehouses();
    case Place::Warehouse: {
        return known.warehouseId.isEmpty() ? places::warehouses()
                                           : places::warehouse(WarehouseId::listed(known.warehouseId));
    }
    case Place::Catalogs:
        return places::explorer({});
    case Place::Securable:
        return explorerPath(diagnosis, known, false);
    case Place::Parent:
        return explorerPath(diagnosis, known, true);
    case Place::SqlEditor:
        return places::sqlEditor();
    case Place::QueryHistory:
        return places::queryHistory();
    }
    return {};
}

/// The grants that cure what the answer calls missing, whatever it names.
QList<Grant> toldGrants(const Diagnosis &diagnosis, const Known &known)
{
    QList<Grant> grants;
    const auto parts = securableParts(diagnosis, known);
    if (const auto grant =
            grantAt(levelOf(diagnosis, parts.size()), diagnosis.code == Code::TableNoSelect, parts))
        grants += *grant;
    // Where one right is cured, the others that the answer lists are cured with it, from above.
    for (const auto &right : diagnosis.facts.missing) {
        const auto grant = grants.isEmpty() ? std::nullopt : grantFor(right);
        if (grant && !grants.contains(*grant))
            grants += *grant;
    }
    return grants;
}

} // namespace

QList<Grant> remedy::grants(const Diagnosis &diagnosis, const Known &known)
{
    QList<Grant> grants;
    for (const auto &told : toldGrants(diagnosis, known)) {
        if (const auto grant = onKnown(told, known))
            grants += *grant;
    }
    return grants;
}

QString remedy::statement(const Diagnosis &diagnosis, const Known &known)
{
    QStringList statements;
    for (const auto &grant : grants(diagnosis, known)) {
        if (known.principal)
            statements += grantStatement(grant, *known.principal);
    }
    return statements.join(u'\n');
}

QUrl remedy::link(const Diagnosis &diagnosis, const Known &known)
{
    const auto path = pathFor(diagnosis, known);
    if (!known.host || path.isEmpty())
        return {};
    return linkTo(path, *known.host, known.workspaceId);
}

QString statementPattern(const Diagnosis &diagnosis)
{
    static const auto nobody = *ClientId::parse(u"00000000-0000-0000-0000-000000000000");
    QStringList patterns;
    for (const auto &grant : toldGrants(diagnosis, {})) {
        if (hidesSomething(grant.securable().fullName()))
            continue;
        // The principal is the last thing in the statement; a securable before it may be called alike.
        auto pattern = grantStatement(grant, nobody);
        patterns +=
            pattern.replace(pattern.lastIndexOf(nobody.text()), nobody.text().size(), u"<application-id>"_s);
    }
    return patterns.join(u'\n');
}

} // namespace draftt
