// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/permissions.h"

#include "app/demo/catalog/privileges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

/// The system catalog takes these grants, reports success and changes nothing: rights on its schemas are
/// given schema by schema (DataDog docs PR 36005).
bool isWithoutEffect(const Object &object, const QString &privilege)
{
    return object.kind == Kind::Catalog && object.name() == "system"_L1 && privilege != "USE_CATALOG"_L1 &&
           privilege != "BROWSE"_L1;
}

/// What is only read: views, materialized views, and what lies elsewhere.
bool isReadOnly(const Metastore &metastore, const Object &object)
{
    static const QStringList catalogs{u"FOREIGN_CATALOG"_s, u"DELTASHARING_CATALOG"_s};
    static const QStringList tables{u"VIEW"_s, u"METRIC_VIEW"_s, u"MATERIALIZED_VIEW"_s};
    const auto *catalog = metastore.find(Kind::Catalog, object.catalog);
    return (catalog != nullptr && catalogs.contains(catalog->type)) ||
           (object.kind == Kind::Table && tables.contains(object.type));
}

std::optional<Refusal> refusePrivileges(const Access &access, const Object &object,
                                        const PermissionChange &change)
{
    for (const auto &privilege : change.add + change.remove) {
        if (!isPrivilege(privilege))
            return Refusal::badParameter(u"%1 is not allowed on %2"_s.arg(privilege, restKind(object.kind)));
        if (!grantablePrivileges(object.kind).contains(privilege) ||
            (privilege == "MODIFY"_L1 && isReadOnly(access.metastore(), object)))
            return Refusal{Refusal::Why::NotApplicable, object.kind, object.fullName(), privilege, {}};
        if (change.add.contains(privilege) && change.remove.contains(privilege))
            return Refusal::badParameter(
                u"Duplicate privileges to add and delete for principal %1."_s.arg(change.principal));
        const auto *catalog = access.metastore().find(Kind::Catalog, object.catalog);
        if (privilege == "EXTERNAL_USE_SCHEMA"_L1 && !access.owns(*catalog))
            return Refusal::noPrivilege(privilege, Kind::Catalog, object.catalog);
    }
    return {};
}

void apply(Metastore &metastore, const Object &object, const PermissionChange &change)
{
    const auto kind = restKind(object.kind);
    const auto name = object.fullName();
    for (const auto &privilege : change.remove) {
        metastore.revoke({change.principal, privilege, kind, name});
        if (privilege != "ALL_PRIVILEGES"_L1)
            continue;
        for (const auto &covered : grantablePrivileges(object.kind)) {
            if (isCoveredByAll(covered))
                metastore.revoke({change.principal, covered, kind, name});
        }
    }
    for (const auto &privilege : change.add) {
        if (!isWithoutEffect(object, privilege))
            metastore.grant({change.principal, privilege, kind, name});
    }
}

void appendHeld(QList<EffectivePrivilege> &found, QList<Metastore::Held> held, const Metastore::Place &place,
                bool isInherited)
{
    std::sort(held.begin(), held.end(), [](const Metastore::Held &a, const Metastore::Held &b) {
        return std::tie(a.principal, a.privilege) < std::tie(b.principal, b.privilege);
    });
    for (const auto &entry : std::as_const(held)) {
        if (!isInherited || entry.privilege != "BROWSE"_L1)
            found.append({entry.principal, entry.privilege, place.first, place.second, isInherited});
    }
}

} // namespace

tl::expected<PermissionView, Refusal> viewPermissions(const Access &access, Kind kind,
                                                      const QString &fullName, const QString &principal)
{
    const auto *object = access.metastore().find(kind, fullName);
    if (object != nullptr && (access.manages(*object) || access.isMetastoreAdmin()))
        return PermissionView{.object = object};
    const auto knownToCaller = object != nullptr && (access.holdsAnything(*object) || access.owns(*object)) &&
                               access.isBound(*object);
    if (!knownToCaller) {
        const auto found = access.find(kind, fullName, true);
        if (!found)
            return tl::unexpected(found.error());
        object = *found;
    }
    if (!principal.isEmpty() && !access.identities().contains(principal))
        return tl::unexpected(Refusal::noPrivilege(u"MANAGE"_s, kind, fullName));
    return PermissionView{.object = object, .isOwnOnly = true};
}

QList<EffectivePrivilege> permissions(const Access &access, const PermissionView &view,
                                      const QString &principal, bool withInherited)
{
    const auto &object = *view.object;
    const auto &metastore = access.metastore();
    QList<Metastore::Place> places{{object.kind, object.fullName()}};
    if (withInherited && object.kind == Kind::Table)
        places.append({Kind::Schema, schemaPart(object.fullName())});
    if (withInherited && (object.kind == Kind::Table || object.kind == Kind::Schema))
        places.append({Kind::Catalog, object.catalog});
    const auto held = metastore.readHeld(places, view.isFresh);
    QList<EffectivePrivilege> found;
    for (qsizetype i = 0; i < places.size(); ++i)
        appendHeld(found, held.at(i), places.at(i), i > 0);

    QStringList wanted;
    if (!principal.isEmpty())
        wanted = withInherited ? metastore.identities(principal) : QStringList{principal};
    const auto own = metastore.manners().ownRowsHoldGroups ? access.identities() : QStringList{access.name()};
    found.removeIf([&](const EffectivePrivilege &entry) {
        return (view.isOwnOnly && !own.contains(entry.principal)) ||
               (!wanted.isEmpty() && !wanted.contains(entry.principal));
    });
    return found;
}

tl::expected<Nothing, Refusal> changePermissions(Metastore &metastore, const Access &access, Kind kind,
                                                 const QString &fullName,
                                                 const QList<PermissionChange> &changes)
{
    const auto found = access.findManageable(kind, fullName);
    if (!found)
        return tl::unexpected(found.error());
    const auto object = **found;
    for (const auto &change : changes) {
        if (!metastore.knows(change.principal))
            return tl::unexpected(Refusal{Refusal::Why::NoPrincipal, kind, fullName, {}, change.principal});
        if (const auto refusal = refusePrivileges(access, object, change))
            return tl::unexpected(*refusal);
    }
    for (const auto &change : changes)
        apply(metastore, object, change);
    return Nothing{};
}

} // namespace draftt::demo
