// SPDX-License-Identifier: Apache-2.0
#include "app/demo/scenarios.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/accessrequests.h"
#include "app/demo/catalog/estate.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/site/site.h"
#include "app/demo/warehouses/warehouses.h"
#include "app/demo/wire/lag.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

Reply replyOf(const QJsonObject &object)
{
    Reply reply;
    reply.status = object.value("status"_L1).toInt(200);
    if (object.contains("type"_L1))
        reply.contentType = object.value("type"_L1).toString().toLatin1();
    const auto headers = object.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        reply.headers.emplaceBack(it.key().toLatin1(), it->toString().toUtf8());
    const auto body = object.value("reply"_L1);
    reply.body = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                                 : body.toString().toUtf8();
    return reply;
}

Fault faultOf(const QJsonObject &object)
{
    Fault fault;
    fault.verb = object.value("verb"_L1).toString().toLatin1();
    fault.pathPattern = object.value("path"_L1).toString();
    fault.bodyPattern = object.value("body"_L1).toString();
    fault.skip = object.value("skip"_L1).toInt();
    fault.times = object.value("times"_L1).toInt(1);
    fault.delayMs = object.value("delay_ms"_L1).toInt();
    fault.passThrough = object.value("pass_through"_L1).toBool();
    fault.drop = object.value("drop"_L1).toBool();
    fault.reply = replyOf(object);
    return fault;
}

/// `{"right": "SELECT", "on": "schema inventory.assets", "by": "group"}`
Hold holdOf(const QJsonObject &object)
{
    const auto on = object.value("on"_L1).toString();
    const auto by = object.value("by"_L1).toString(u"itself"_s);
    const auto road = roadOf(by);
    if (!road)
        qFatal("scenarios.json names an unknown road: %s", qUtf8Printable(by));
    return {object.value("right"_L1).toString(), on.section(u' ', 0, 0), on.section(u' ', 1), *road};
}

QList<Scenario> load()
{
    QList<Scenario> scenarios;
    const auto document = QJsonDocument::fromJson(demoResource(u"scenarios.json"_s));
    for (const auto &entry : document.array()) {
        const auto object = entry.toObject();
        Scenario scenario;
        scenario.name = object.value("name"_L1).toString();
        scenario.title = object.value("title"_L1).toString();
        scenario.isUntrustedTls = object.value("untrusted_tls"_L1).toBool();
        for (const auto &effect : object.value("effects"_L1).toArray())
            scenario.effects.append(effect.toString());
        for (const auto &hold : object.value("holds"_L1).toArray())
            scenario.holds.append(holdOf(hold.toObject()));
        for (const auto &fault : object.value("faults"_L1).toArray())
            scenario.faults.append(faultOf(fault.toObject()));
        scenarios.append(scenario);
    }
    return scenarios;
}

Accounts::Member &connectorOf(const World &world)
{
    return *world.accounts.byName(people::connector().name);
}

void grant(const World &world, const QString &privilege, const QString &kind, const QString &fullName)
{
    auto rows = world.metastore.grants();
    const Metastore::GrantRow row{people::connector().name, privilege, kind, fullName};
    if (!rows.contains(row))
        rows.append(row);
    world.metastore.setGrants(rows);
}

void allowOnly(const World &world, const QString &level)
{
    for (auto &warehouse : world.warehouses.all()) {
        for (auto &held : warehouse.permissions)
            held = level;
    }
}

/// A catalog with all that is in it.
void handOver(Metastore &metastore, const QString &catalog, const QString &owner)
{
    metastore.setOwner(u"catalog"_s, catalog, owner);
    for (const auto kind : {Kind::Schema, Kind::Table}) {
        const auto all = metastore.objects(kind);
        for (const auto &object : all) {
            if (object.catalog == catalog && !object.isFixed)
                metastore.setOwner(restKind(kind), object.fullName(), owner);
        }
    }
}

void ownMetastore(Metastore &metastore, const QString &owner)
{
    metastore.setOwner(u"metastore"_s, metastore.metastoreObject().fullName(), owner);
    handOver(metastore, u"inventory"_s, u"inventory owners"_s);
    const auto rows = metastore.grants();
    for (const auto &row : rows) {
        if (row.principal == people::allRounder().name)
            metastore.revoke(row);
    }
}

void addPolicies(Metastore &metastore)
{
    const auto schema = u"inventory.assets"_s;
    metastore.add(Policy{.name = u"hamburg_only"_s,
                         .type = Policy::Type::RowFilter,
                         .onKind = Kind::Schema,
                         .onName = schema,
                         .to = {u"account users"_s},
                         .except = {u"inventory owners"_s},
                         .function = u"inventory.policies.only_hamburg"_s});
    metastore.add(Policy{.name = u"readers_may_correct"_s,
                         .type = Policy::Type::Grant,
                         .onKind = Kind::Catalog,
                         .onName = u"inventory"_s,
                         .to = {u"data readers"_s},
                         .privileges = {u"MODIFY"_s}});
}

using Effect = std::function<void(const World &)>;

const QHash<QString, Effect> &effectTable()
{
    static const QString catalog = u"inventory"_s;
    static const QString schema = u"inventory.assets"_s;
    static const QHash<QString, Effect> table{
        {u"connector inactive"_s, [](const World &world) { connectorOf(world).active = false; }},
        {u"no entitlement"_s, [](const World &world) { connectorOf(world).entitlements.clear(); }},
        {u"short tokens"_s,
         [](const World &world) { world.accounts.tokenLifetime = std::chrono::seconds(45); }},
        {u"warehouses view only"_s, [](const World &world) { allowOnly(world, u"CAN_VIEW"_s); }},
        {u"warehouses managed"_s, [](const World &world) { allowOnly(world, u"CAN_MANAGE"_s); }},
        {u"warehouses stopped"_s,
         [](const World &world) {
             for (auto &warehouse : world.warehouses.all())
                 warehouse.state = WarehouseState::Stopped;
         }},
        {u"warehouses classic"_s,
         [](const World &world) {
             for (auto &warehouse : world.warehouses.all())
                 warehouse.kind = WarehouseKind::Classic;
         }},
        {u"starts fail"_s, [](const World &world) { world.warehouses.startsFail = true; }},
        {u"use catalog"_s, [](const World &world) { grant(world, u"USE_CATALOG"_s, u"catalog"_s, catalog); }},
        {u"use schema"_s, [](const World &world) { grant(world, u"USE_SCHEMA"_s, u"schema"_s, schema); }},
        {u"select"_s, [](const World &world) { grant(world, u"SELECT"_s, u"schema"_s, schema); }},
        {u"own rows only"_s, [](const World &world) { world.metastore.manners().ownRowsHoldGroups = false; }},
        {u"no owner told"_s, [](const World &world) { world.metastore.manners().sendsOwner = false; }},
        {u"no tables hidden"_s, [](const World &world) { world.metastore.manners().hidesTables = false; }},
        {u"rows in disorder"_s, [](const World &world) { world.metastore.manners().disorder = 20260820; }},
        {u"permissions of warehouses refused by the edge"_s,
         [](const World &world) { world.warehouses.permissionRefusal = PermissionRefusal::NoEntitlement; }},
        {u"everything late"_s, [](const World &world) { world.lag.turn(true); }},
        {u"inline is arrow only"_s,
         [](const World &world) { world.metastore.manners().inlineIsArrowOnly = true; }},
        {u"hive"_s, [](const World &world) { addHive(world.metastore); }},
        {u"policies"_s, [](const World &world) { addPolicies(world.metastore); }},
        {u"roles split"_s,
         [](const World &world) { ownMetastore(world.metastore, people::metastoreAdmin().name); }},
        {u"no metastore admin"_s,
         [](const World &world) {
             ownMetastore(world.metastore, people::systemUser());
             handOver(world.metastore, u"main"_s, people::systemUser());
         }},
        {u"requests go nowhere"_s, [](const World &world) { world.requests.clearDestinations(); }},
        {u"requests need BROWSE"_s, [](const World &world) { world.requests.needBrowse = true; }},
        {u"cli app disabled"_s,
         [](const World &world) { world.accounts.signIns.disable(BrowserSignIns::cliApp()); }},
        {u"modify"_s,
         [](const World &world) { grant(world, u"MODIFY"_s, u"table"_s, schema + ".components"_L1); }},
    };
    return table;
}

} // namespace

const QList<Scenario> &allScenarios()
{
    static const auto scenarios = load();
    return scenarios;
}

const Scenario *findScenario(const QString &name)
{
    const auto &all = allScenarios();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Scenario &scenario) { return scenario.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void applyEffects(const World &world, const QStringList &effects)
{
    for (const auto &effect : effects) {
        const auto found = effectTable().constFind(effect);
        if (found == effectTable().constEnd())
            qFatal("scenarios.json names an unknown effect: %s", qUtf8Printable(effect));
        (*found)(world);
    }
}

} // namespace draftt::demo
