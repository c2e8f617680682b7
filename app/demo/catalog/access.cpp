// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/access.h"

#include "app/demo/catalog/privileges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr int maxNameLength = 255;

/// Parts may hold anything but these, even in backticks.
bool isNamePart(const QString &part)
{
    return !part.isEmpty() && part.toUcs4().size() <= maxNameLength &&
           std::none_of(part.cbegin(), part.cend(), [](QChar c) {
               return c == u' ' || c == u'/' || c.unicode() < 0x20 || c.unicode() == 0x7f;
           });
}

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

std::optional<Refusal> refuseName(Kind kind, const QString &fullName)
{
    const auto parts = fullName.split(u'.');
    if (parts.size() == partsOf(kind) && std::all_of(parts.cbegin(), parts.cend(), isNamePart))
        return {};
    return Refusal{Refusal::Why::BadName, kind, {}, {}, parts.constLast()};
}

Refusal notBound(const QString &catalog)
{
    return {Refusal::Why::NotBound, Kind::Catalog, catalog, {}, {}};
}

bool isInformationSchema(const Object &object)
{
    return object.schema == "information_schema"_L1;
}

} // namespace

QString catalogPart(const QString &fullName)
{
    return fullName.section(u'.', 0, 0);
}

QString schemaPart(const QString &fullName)
{
    return fullName.section(u'.', 0, 1);
}

Access::Access(const Metastore &metastore, const Principal &principal)
    : m_metastore(metastore)
    , m_name(principal.name)
    , m_identities(metastore.identities(principal.name))
    , m_isWorkspaceAdmin(principal.isWorkspaceAdmin)
{
}

bool Access::isMetastoreAdmin() const
{
    return m_identities.contains(m_metastore.metastoreObject().owner);
}

bool Access::owns(const Object &object) const
{
    return m_identities.contains(object.owner);
}

bool Access::grantedByPolicy(const QString &privilege, const Metastore::Place &place) const
{
    const auto isAmong = [this](const QStringList &principals) {
        return std::any_of(principals.cbegin(), principals.cend(),
                           [this](const QString &name) { return m_identities.contains(name); });
    };
    const auto policies = m_metastore.policiesOn(place);
    return std::any_of(policies.cbegin(), policies.cend(), [&](const Policy &policy) {
        return policy.type == Policy::Type::Grant && policy.privileges.contains(privilege) &&
               isAmong(policy.to) && !isAmong(policy.except);
    });
}

bool Access::granted(const QString &privilege, Kind kind, const QString &fullName) const
{
    if (grantedByPolicy(privilege, {kind, fullName}))
        return true;
    const auto held = m_metastore.heldOn(kind, fullName);
    return std::any_of(held.cbegin(), held.cend(), [&](const Metastore::Held &entry) {
        return m_identities.contains(entry.principal) &&
               (entry.privilege == privilege ||
                (entry.privilege == "ALL_PRIVILEGES"_L1 && isCoveredByAll(privilege)));
    });
}

const Object *Access::parent(const Object &object) const
{
    switch (object.kind) {
    case Kind::Metastore:
    case Kind::Catalog:
        return nullptr;
    case Kind::Schema:
        return m_metastore.find(Kind::Catalog, object.catalog);
    case Kind::Table:
        break;
    }
    return m_metastore.find(Kind::Schema, object.catalog + u'.' + object.schema);
}

const Object *Access::catalogOf(const Object &object) const
{
    return m_metastore.find(Kind::Catalog, object.catalog);
}

bool Access::holds(const QString &privilege, const Object &object) const
{
    if (isInformationSchema(object) && (privilege == "USE_SCHEMA"_L1 || privilege == "SELECT"_L1)) {
        const auto *catalog = catalogOf(object);
        return catalog != nullptr && holds(u"USE_CATALOG"_s, *catalog);
    }
    if (owns(object))
        return true;
    for (const auto *level = &object; level != nullptr; level = parent(*level)) {
        if (granted(privilege, level->kind, level->fullName()))
            return true;
    }
    return false;
}

bool Access::holdsAnything(const Object &object) const
{
    for (const auto *level = &object; level != nullptr; level = parent(*level)) {
        const auto held = m_metastore.heldOn(level->kind, level->fullName());
        const auto mine = [this](const Metastore::Held &entry) {
            return m_identities.contains(entry.principal);
        };
        if (std::any_of(held.cbegin(), held.cend(), mine))
            return true;
    }
    return false;
}

bool Access::isInCharge(const Object &object) const
{
    if (isMetastoreAdmin())
        return true;
    for (const auto *level = &object; level != nullptr; level = parent(*level)) {
        if (owns(*level) || granted(u"MANAGE"_s, level->kind, level->fullName()))
            return true;
    }
    return false;
}

bool Access::isBound(const Object &object) const
{
    const auto *catalog = catalogOf(object);
    return catalog == nullptr || !catalog->isIsolated ||
           catalog->workspaces.contains(m_metastore.workspaceId());
}

bool Access::browses(const Object &object) const
{
    const auto *catalog = catalogOf(object);
    return catalog != nullptr && isBound(object) && granted(u"BROWSE"_s, Kind::Catalog, catalog->fullName());
}

bool Access::sees(const Object &object) const
{
    if (!isBound(object))
        return false;
    const auto *above = parent(object);
    if (above != nullptr && isInCharge(*above) && (object.kind == Kind::Schema || sees(*above)))
        return true;
    switch (object.kind) {
    case Kind::Metastore:
        return true;
    case Kind::Catalog:
        return isInCharge(object) || holds(u"USE_CATALOG"_s, object);
    case Kind::Schema:
        return holds(u"USE_CATALOG"_s, *above) && (isInCharge(object) || holds(u"USE_SCHEMA"_s, object));
    case Kind::Table:
        break;
    }
    return holds(u"USE_CATALOG"_s, *catalogOf(object)) && holds(u"USE_SCHEMA"_s, *above) &&
           (isInCharge(object) || holds(u"SELECT"_s, object));
}

/// What is missing on the way down to the object, the object itself left out.
std::optional<Refusal> Access::refuseUse(const Object &object) const
{
    if (!isBound(object))
        return notBound(object.catalog);
    const auto *catalog = catalogOf(object);
    if (object.kind != Kind::Catalog && !holds(u"USE_CATALOG"_s, *catalog))
        return Refusal::noPrivilege(u"USE_CATALOG"_s, Kind::Catalog, object.catalog);
    const auto *above = parent(object);
    if (object.kind == Kind::Table && !holds(u"USE_SCHEMA"_s, *above))
        return Refusal::noPrivilege(u"USE_SCHEMA"_s, Kind::Schema, above->fullName());
    return {};
}

Access::Found Access::find(Kind kind, const QString &fullName, bool withBrowse) const
{
    if (const auto refusal = refuseName(kind, fullName))
        return tl::unexpected(*refusal);
    if (kind == Kind::Metastore) {
        const auto *itself = m_metastore.find(kind, fullName);
        if (itself == nullptr)
            return tl::unexpected(Refusal::missing(kind, fullName));
        return itself;
    }
    const QList<std::pair<Kind, QString>> levels{
        {Kind::Catalog, u"USE_CATALOG"_s}, {Kind::Schema, u"USE_SCHEMA"_s}, {Kind::Table, u"SELECT"_s}};
    for (const auto &[level, privilege] : levels) {
        const auto name = fullName.section(u'.', 0, partsOf(level) - 1);
        const auto *object = m_metastore.find(level, name);
        if (object == nullptr)
            return tl::unexpected(Refusal::missing(level, name));
        if (!isBound(*object))
            return tl::unexpected(notBound(name));
        if (!sees(*object) && !(withBrowse && browses(*object)))
            return tl::unexpected(Refusal::noPrivilege(privilege, level, name));
        if (level == kind)
            return object;
    }
    return tl::unexpected(Refusal::missing(kind, fullName));
}

Access::Found Access::findReadable(const QString &fullName) const
{
    const auto *schema = m_metastore.find(Kind::Schema, schemaPart(fullName));
    const auto *catalog = m_metastore.find(Kind::Catalog, catalogPart(fullName));
    if (catalog == nullptr)
        return tl::unexpected(Refusal::missing(Kind::Catalog, catalogPart(fullName)));
    if (!isBound(*catalog))
        return tl::unexpected(notBound(catalog->fullName()));
    if (!holds(u"USE_CATALOG"_s, *catalog))
        return tl::unexpected(Refusal::noPrivilege(u"USE_CATALOG"_s, Kind::Catalog, catalog->fullName()));
    // Recorded: without USE SCHEMA the table is «not found», whether it is there or not.
    if (schema != nullptr && !holds(u"USE_SCHEMA"_s, *schema))
        return tl::unexpected(m_metastore.manners().hidesTables
                                  ? Refusal::missing(Kind::Table, fullName)
                                  : Refusal::noPrivilege(u"USE_SCHEMA"_s, Kind::Schema, schema->fullName()));
    const auto *table = m_metastore.find(Kind::Table, fullName);
    if (table == nullptr)
        return tl::unexpected(Refusal::missing(Kind::Table, fullName));
    if (!holds(u"SELECT"_s, *table))
        return tl::unexpected(Refusal::noPrivilege(u"SELECT"_s, Kind::Table, fullName));
    return table;
}

bool Access::manages(const Object &object) const
{
    if (object.isFixed)
        return false;
    const auto *catalog = catalogOf(object);
    if (isMetastoreAdmin() || (catalog != nullptr && isInCharge(*catalog)))
        return true;
    return isInCharge(object) && !refuseUse(object);
}

Access::Found Access::findManageable(Kind kind, const QString &fullName) const
{
    if (const auto refusal = refuseName(kind, fullName))
        return tl::unexpected(*refusal);
    const auto *object = m_metastore.find(kind, fullName);
    if (object == nullptr) {
        const auto found = find(kind, fullName);
        return found ? tl::unexpected(Refusal::missing(kind, fullName)) : found;
    }
    if (manages(*object))
        return object;
    if (kind != Kind::Metastore && !isMetastoreAdmin()) {
        if (const auto refusal = refuseUse(*object))
            return tl::unexpected(*refusal);
    }
    return tl::unexpected(Refusal::noPrivilege(u"MANAGE"_s, kind, fullName));
}

} // namespace draftt::demo
