// SPDX-License-Identifier: Apache-2.0
#include "app/demo/hold.h"

#include "app/demo/scenarios.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/warehouses/warehouses.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

bool isOfUnityCatalog(const QString &kind)
{
    return kind == "metastore"_L1 || kind == "catalog"_L1 || kind == "schema"_L1 || kind == "table"_L1;
}

void applyToWarehouses(Warehouses &warehouses, const Hold &hold)
{
    for (auto &warehouse : warehouses.all()) {
        if (!hold.name.isEmpty() && warehouse.id != hold.name)
            continue;
        if (hold.right == "OWNER"_L1 || hold.right == "IS_OWNER"_L1)
            warehouse.owner = holderOf(hold);
        else
            warehouse.permissions.insert(holderOf(hold), hold.right);
    }
}

void applyEntitlement(Accounts &accounts, const Hold &hold)
{
    if (hold.road == Hold::Road::Itself)
        accounts.byName(holderOf(hold))->entitlements.append(hold.right);
    else
        accounts.groupEntitlements[holderOf(hold)].append(hold.right);
}

void applyMembership(const World &world, const Hold &hold)
{
    const auto holder = holderOf(hold);
    if (hold.road != Hold::Road::Itself) {
        world.accounts.nesting[holder].append(hold.right);
    } else {
        world.accounts.byName(holder)->principal.groups.append(hold.right);
        world.metastore.addPrincipal(world.accounts.byName(holder)->principal);
    }
    world.metastore.setNesting(world.accounts.nesting);
}

void applyToMetastore(Metastore &metastore, const Hold &hold)
{
    const auto name = hold.kind == "metastore"_L1 ? metastore.metastoreObject().fullName() : hold.name;
    if (hold.right == "OWNER"_L1)
        metastore.setOwner(hold.kind, name, holderOf(hold));
    else
        metastore.grant({holderOf(hold), hold.right, hold.kind, name});
}

} // namespace

QString holderOf(const Hold &hold)
{
    switch (hold.road) {
    case Hold::Road::Itself:
        break;
    case Hold::Road::Group:
        return u"data readers"_s;
    case Hold::Road::NestedGroup:
        return u"company readers"_s;
    case Hold::Road::Everybody:
        return isOfUnityCatalog(hold.kind) ? u"account users"_s : u"users"_s;
    }
    return people::connector().name;
}

void applyHold(const World &world, const Hold &hold)
{
    if (hold.kind == "warehouse"_L1)
        applyToWarehouses(world.warehouses, hold);
    else if (hold.kind == "entitlement"_L1)
        applyEntitlement(world.accounts, hold);
    else if (hold.kind == "membership"_L1)
        applyMembership(world, hold);
    else if (isOfUnityCatalog(hold.kind))
        applyToMetastore(world.metastore, hold);
    else
        qFatal("no right can be held on a kind called %s", qUtf8Printable(hold.kind));
}

std::optional<Hold::Road> roadOf(const QString &word)
{
    static const QHash<QString, Hold::Road> roads{{u"itself"_s, Hold::Road::Itself},
                                                  {u"group"_s, Hold::Road::Group},
                                                  {u"nested group"_s, Hold::Road::NestedGroup},
                                                  {u"everybody"_s, Hold::Road::Everybody}};
    const auto found = roads.constFind(word);
    return found == roads.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace draftt::demo
