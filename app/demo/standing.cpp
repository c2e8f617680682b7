// SPDX-License-Identifier: Apache-2.0
#include "app/demo/standing.h"

#include "app/demo/scenarios.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/warehouses/warehouses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString listed(QStringList names)
{
    names.sort();
    return names.join(", "_L1);
}

void addMembers(QStringList &lines, const Accounts &accounts)
{
    for (const auto &member : accounts.members()) {
        const auto &principal = member.principal;
        lines += u"principal %1 %2 (%3) %4; entitlements: %5; groups: %6"_s.arg(
            principal.scimId, principal.name, principal.displayName,
            member.active ? u"active"_s : u"inactive"_s, listed(member.entitlements),
            listed(principal.groups));
        for (const auto &secret : accounts.secrets(principal.name))
            lines += u"secret %1 of %2"_s.arg(secret.id, principal.name);
    }
}

void addWarehouses(QStringList &lines, Warehouses &warehouses)
{
    for (const auto &warehouse : warehouses.list()) {
        lines += u"warehouse %1: owner %2"_s.arg(warehouse.id, warehouse.owner);
        for (auto it = warehouse.permissions.cbegin(); it != warehouse.permissions.cend(); ++it)
            lines += u"warehouse %1: %2 to %3"_s.arg(warehouse.id, it.value(), it.key());
    }
}

void addMetastore(QStringList &lines, const Metastore &metastore)
{
    for (const auto &row : metastore.grants())
        lines += u"grant %1 on %2 %3 to %4"_s.arg(row.privilege, row.kind, row.fullName, row.principal);
    for (const auto kind : {Kind::Metastore, Kind::Catalog, Kind::Schema, Kind::Table}) {
        for (const auto &object : metastore.objects(kind))
            lines += u"owner of %1 %2: %3"_s.arg(restKind(kind), object.fullName(), object.owner);
    }
}

} // namespace

QStringList standingOf(const World &world)
{
    QStringList lines;
    addMembers(lines, world.accounts);
    addWarehouses(lines, world.warehouses);
    addMetastore(lines, world.metastore);
    lines.sort();
    return lines;
}

} // namespace draftt::demo
