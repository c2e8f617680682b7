// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/estate.h"

#include "app/demo/accounts/people.h"
#include "app/demo/catalog/estatecolumns.h"
#include "app/demo/catalog/metastore.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qint64 otherWorkspace = 6204823104986210;
constexpr int hugeTableCount = 10000;
constexpr int longestName = 255;

/// Adds securables one below the other; what is not said is inherited from the line above.
class Builder
{
public:
    explicit Builder(Metastore &metastore) : m_metastore(metastore) {}

    void catalog(const QString &name, const QString &owner, const QString &comment,
                 const QString &type = u"MANAGED_CATALOG"_s)
    {
        m_at = {};
        m_at.kind = Kind::Catalog;
        m_at.catalog = name;
        m_at.owner = owner;
        m_at.comment = comment;
        m_at.type = type;
        m_at.isFixed = name == "samples"_L1 || m_at.isOfHive();
        m_at.connection = type == "FOREIGN_CATALOG"_L1 ? u"erp_postgres"_s : QString();
        m_metastore.add(m_at);
        addInformationSchema();
    }

    void isolate()
    {
        auto object = *m_metastore.find(Kind::Catalog, m_at.catalog);
        object.isIsolated = true;
        object.workspaces = {otherWorkspace};
        m_metastore.add(object);
    }

    void schema(const QString &name, const QString &comment = {})
    {
        m_at.kind = Kind::Schema;
        m_at.schema = name;
        m_at.comment = comment;
        m_at.connection.clear();
        m_metastore.add(m_at);
    }

    Object table(const QString &name, const QList<Column> &columns, RowSet rows, const QString &comment = {})
    {
        auto object = m_at;
        object.kind = Kind::Table;
        object.table = name;
        object.comment = comment;
        object.type = u"MANAGED"_s;
        object.format = u"DELTA"_s;
        object.columns = columns;
        object.rows = rows;
        m_metastore.add(object);
        m_last = object;
        return object;
    }

    void view(const QString &name, const Object &base, const QString &condition, const QString &comment)
    {
        auto object = table(name, base.columns, RowSet::None, comment);
        object.type = u"VIEW"_s;
        object.format.clear();
        object.base = base.fullName();
        object.condition = condition;
        m_metastore.add(object);
        m_last = object;
    }

    void metricView(const QString &name, const Object &base, const QStringList &measures)
    {
        view(name, base, {}, u"Measures by vendor and team"_s);
        auto object = m_last;
        object.type = u"METRIC_VIEW"_s;
        object.measures = measures;
        m_metastore.add(object);
    }

    void change(const Object &object) const { m_metastore.add(object); }
    /// Gives the table that was added last to somebody else.
    void own(const QString &owner) const { m_metastore.setOwner(u"table"_s, m_last.fullName(), owner); }

private:
    void addInformationSchema()
    {
        auto object = m_at;
        object.kind = Kind::Schema;
        object.schema = u"information_schema"_s;
        object.owner = people::systemUser();
        object.isFixed = true;
        object.comment = u"What the caller may see of this catalog"_s;
        m_metastore.add(object);
        for (const auto &[name, columns] : informationSchemaViews()) {
            auto view = object;
            view.kind = Kind::Table;
            view.table = name;
            view.type = u"VIEW"_s;
            view.comment.clear();
            view.rows = RowSet::InformationSchema;
            for (const auto &column : columns)
                view.columns.append({column, u"string"_s, {}, true, {}});
            m_metastore.add(view);
        }
    }

    Metastore &m_metastore;
    Object m_at;
    Object m_last; ///< the table that was added last
};

void addAssets(Builder &add)
{
    add.schema(u"assets"_s, u"What the company runs"_s);
    const auto components = add.table(u"components"_s, componentColumns(), RowSet::Components,
                                      u"Software that is installed somewhere, one row per installation"_s);
    add.table(u"devices"_s, deviceColumns(), RowSet::Devices, u"Laptops, phones, switches, printers"_s);
    add.table(u"servers"_s, serverColumns(), RowSet::Servers, u"Physical and virtual machines"_s);
    add.view(u"components_at_risk"_s, components, u"end_of_life < '2026-01-01' AND internet_facing = true"_s,
             u"Past their end of life and reachable from outside"_s);

    auto leases = add.table(u"leases"_s, deviceColumns(), RowSet::Devices, u"Prices are masked"_s);
    leases.columns[9].maskFunction = u"inventory.policies.mask_price"_s;
    add.change(leases);
    auto branch = add.table(u"branch_devices"_s, deviceColumns(), RowSet::Devices,
                            u"Rows of Hamburg only, for everybody but the owner"_s);
    branch.rowFilter = u"inventory.policies.only_hamburg"_s;
    branch.condition = u"location = 'Hamburg'"_s;
    add.change(branch);
    auto archive = add.table(u"archive_2019"_s, componentColumns(), RowSet::Components,
                             u"Its storage account refuses Databricks since the firewall change"_s);
    archive.type = u"EXTERNAL"_s;
    archive.storage = Storage::AccessFailure;
    add.change(archive);
    add.view(u"retired_servers"_s, components, {}, u"The table below was dropped"_s);
}

void addInventory(Builder &add)
{
    add.catalog(u"inventory"_s, people::admin().name, u"Assets of the whole company"_s);
    addAssets(add);
    add.schema(u"odd-names"_s, u"Every name here is legal"_s);
    for (const auto &name : {u"größe"_s, u"库存"_s, u"back`tick"_s, u"quote'and\"quote"_s,
                             u"semi;colon--comment"_s, u"2024"_s, u"select"_s, QString(longestName, u'x')})
        add.table(name, smallColumns(), RowSet::Small);
    add.schema(u"policies"_s, u"Functions for masks and row filters; no tables"_s);
}

/// Tables that are no plain tables.
void addReporting(Builder &add, const Metastore &metastore)
{
    add.catalog(u"reporting"_s, people::admin().name, u"What is made of the inventory"_s);
    add.schema(u"derived"_s, u"Views and tables that others fill"_s);
    const auto components = *metastore.find(Kind::Table, u"inventory.assets.components"_s);
    add.metricView(u"risk_metrics"_s, components, {components.columns.at(9).name});
    auto current =
        add.table(u"components_current"_s, componentColumns(), RowSet::Components, u"Refreshed each night"_s);
    current.type = u"MATERIALIZED_VIEW"_s;
    add.change(current);
    auto sightings = add.table(u"sightings"_s, deviceColumns(), RowSet::Devices, u"As they come in"_s);
    sightings.type = u"STREAMING_TABLE"_s;
    add.change(sightings);
    const auto invoices = *metastore.find(Kind::Table, u"finance.ledger.invoices"_s);
    add.view(u"invoices_of_assets"_s, invoices, {},
             u"Read with the rights of its owner, who owns invoices"_s);
    add.own(u"ada@contoso.test"_s);
    add.view(u"invoices_out_of_reach"_s, invoices, {}, u"Its owner may not read what is below"_s);
    add.own(u"omar@contoso.test"_s);
}

void addOthers(Builder &add)
{
    const auto admin = people::admin().name;
    const auto owners = u"inventory owners"_s;
    const auto ada = u"ada@contoso.test"_s;
    add.catalog(u"prod-eu"_s, owners, u"Configuration items of the European plants"_s);
    add.schema(u"cmdb"_s);
    add.table(u"configuration-items"_s, componentColumns(), RowSet::Components);
    add.table(u"sites"_s, smallColumns(), RowSet::Small);
    add.catalog(u"lager-größe"_s, owners, u"Letters beyond ASCII"_s);
    add.schema(u"übersicht"_s);
    add.table(u"bestände"_s, smallColumns(), RowSet::Small);
    add.catalog(u"finance"_s, ada, u"Not for everybody"_s);
    add.schema(u"ledger"_s);
    add.table(u"invoices"_s, smallColumns(), RowSet::Small);
    add.catalog(u"hr_records"_s, ada, u"Bound to another workspace"_s);
    add.isolate();
    add.schema(u"people"_s);
    add.table(u"staff"_s, smallColumns(), RowSet::Small);
    add.catalog(u"erp_mirror"_s, admin, u"A PostgreSQL database elsewhere"_s, u"FOREIGN_CATALOG"_s);
    add.schema(u"public"_s);
    auto foreign = add.table(u"equipment"_s, smallColumns(), RowSet::Small);
    foreign.type = u"FOREIGN"_s;
    foreign.format = u"POSTGRESQL_FORMAT"_s;
    add.change(foreign);
    add.catalog(u"partner_feeds"_s, admin, u"Shared by a partner"_s, u"DELTASHARING_CATALOG"_s);
    add.schema(u"lifecycle"_s);
    add.table(u"end_of_life_dates"_s, smallColumns(), RowSet::Small);
    add.catalog(u"main"_s, admin, {});
    add.schema(u"default"_s);
}

void addBuiltIn(Builder &add)
{
    add.catalog(u"system"_s, people::systemUser(), u"Billing, access and history"_s, u"SYSTEM_CATALOG"_s);
    add.schema(u"billing"_s);
    add.table(u"usage"_s, smallColumns(), RowSet::Small);
    add.schema(u"access"_s);
    add.table(u"audit"_s, smallColumns(), RowSet::Small);
    add.catalog(u"samples"_s, people::systemUser(), u"Sample data for everybody"_s, u"SYSTEM_CATALOG"_s);
    add.schema(u"nyctaxi"_s);
    add.table(u"trips"_s, tripColumns(), RowSet::Trips);
}

/// MANAGE of those of the cast who do not own.
void addManagers(Metastore &metastore)
{
    const auto catalogs = metastore.objects(Kind::Catalog);
    for (const auto &catalog : catalogs) {
        if (catalog.owner != people::systemUser())
            metastore.grant({people::allRounder().name, u"MANAGE"_s, u"catalog"_s, catalog.fullName()});
    }
    const auto &manager = people::schemaManager().name;
    metastore.grant({manager, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s});
    for (const auto &privilege : {u"MANAGE"_s, u"USE_SCHEMA"_s})
        metastore.grant({manager, privilege, u"schema"_s, u"inventory.assets"_s});
}

} // namespace

void addEstate(Metastore &metastore)
{
    Builder add(metastore);
    addInventory(add);
    addOthers(add);
    addReporting(add, metastore);
    addBuiltIn(add);

    auto retired = *metastore.find(Kind::Table, u"inventory.assets.retired_servers"_s);
    retired.base = u"inventory.assets.servers_2018"_s;
    retired.storage = Storage::MissingDependency;
    metastore.add(retired);

    const auto everybody = u"account users"_s;
    metastore.grant({everybody, u"USE_CATALOG"_s, u"catalog"_s, u"samples"_s});
    metastore.grant({everybody, u"USE_SCHEMA"_s, u"catalog"_s, u"samples"_s});
    metastore.grant({everybody, u"SELECT"_s, u"catalog"_s, u"samples"_s});
    metastore.grant({everybody, u"BROWSE"_s, u"catalog"_s, u"prod-eu"_s});
    addManagers(metastore);
}

void addHive(Metastore &metastore)
{
    Builder add(metastore);
    add.catalog(u"hive_metastore"_s, people::systemUser(), {}, u"INTERNAL_CATALOG"_s);
    add.schema(u"default"_s);
    add.table(u"legacy_assets"_s, smallColumns(), RowSet::Small);
    for (const auto &privilege : {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s})
        metastore.grant({u"account users"_s, privilege, u"catalog"_s, u"hive_metastore"_s});
}

void addHugeSchema(Metastore &metastore)
{
    Object object = *metastore.find(Kind::Schema, u"inventory.assets"_s);
    object.schema = u"huge"_s;
    object.comment = u"Ten thousand tables"_s;
    metastore.add(object);
    object.kind = Kind::Table;
    object.type = u"MANAGED"_s;
    object.format = u"DELTA"_s;
    object.comment.clear();
    object.columns = smallColumns();
    object.rows = RowSet::Small;
    for (int i = 1; i <= hugeTableCount; ++i) {
        object.table = u"asset_"_s + QString::number(i).rightJustified(5, u'0');
        metastore.add(object);
    }
}

} // namespace draftt::demo
