// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/warehousepages.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/site/html.h"
#include "app/demo/warehouses/warehouses.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString kindText(WarehouseKind kind)
{
    switch (kind) {
    case WarehouseKind::Serverless:
        return u"Serverless"_s;
    case WarehouseKind::Pro:
        return u"Pro"_s;
    case WarehouseKind::Classic:
        return u"Classic"_s;
    }
    return {};
}

/// `CAN_USE` as the dialog of permissions says it.
QString levelText(const QString &level)
{
    auto text = level.toLower().replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.isEmpty() ? u"nothing"_s : text;
}

QString ofConnector(const Warehouses &warehouses, const Warehouse &warehouse)
{
    return levelText(warehouses.level(warehouse, people::connector()));
}

QString listBody(const SiteContext &context)
{
    QList<QStringList> rows;
    for (const auto &warehouse : context.warehouses.list())
        rows.append({html::link("/sql/warehouses/"_L1 + warehouse.id, warehouse.name),
                     kindText(warehouse.kind), html::escaped(warehouse.clusterSize),
                     stateName(warehouse.state), ofConnector(context.warehouses, warehouse)});
    return html::table({u"Name"_s, u"Type"_s, u"Size"_s, u"State"_s, u"draftt-connector holds"_s}, rows);
}

QString nameOf(Accounts &accounts, const QString &principal)
{
    const auto *member = accounts.byName(principal);
    return member ? member->principal.displayName : principal;
}

QString permissionTable(Accounts &accounts, const Warehouse &warehouse)
{
    QList<QStringList> rows{{html::escaped(nameOf(accounts, warehouse.owner)), levelText(u"IS_OWNER"_s), {}}};
    for (auto it = warehouse.permissions.begin(); it != warehouse.permissions.end(); ++it)
        rows.append(
            {html::escaped(nameOf(accounts, it.key())), levelText(it.value()),
             html::button(
                 {.name = u"take-use"_s, .subject = warehouse.id, .words = u"Remove"_s, .value = it.key()})});
    return html::table({u"Who"_s, u"Permission"_s, {}}, rows);
}

QString permissionForm(const Accounts &accounts, const Warehouse &warehouse)
{
    QString options;
    for (const auto &member : accounts.members())
        options += u"<option value=\"%1\">%2</option>"_s.arg(html::escaped(member.principal.name),
                                                             html::escaped(member.principal.displayName));
    return "<p class=\"form\"><label for=\"who\">Let somebody use it</label> <select id=\"who\">"_L1 +
           options + "</select> "_L1 +
           html::button({.name = u"can-use"_s,
                         .subject = warehouse.id,
                         .words = u"Give Can use"_s,
                         .field = u"who"_s}) +
           "</p>"_L1;
}

PageText details(const SiteContext &context, const Warehouse &warehouse)
{
    const bool isOn =
        warehouse.state == WarehouseState::Running || warehouse.state == WarehouseState::Starting;
    const auto turn = html::button({.name = isOn ? u"stop"_s : u"start"_s,
                                    .subject = warehouse.id,
                                    .words = isOn ? u"Stop"_s : u"Start"_s});
    const auto facts =
        html::facts({{u"ID"_s, html::copyable(warehouse.id)},
                     {u"Type"_s, kindText(warehouse.kind)},
                     {u"State"_s, stateName(warehouse.state) + u' ' + turn},
                     {u"HTTP path"_s, html::copyable("/sql/1.0/warehouses/"_L1 + warehouse.id)},
                     {u"draftt-connector holds"_s, ofConnector(context.warehouses, warehouse)}});
    return {warehouse.name, "<p>"_L1 + html::link(u"/sql/warehouses"_s, u"All SQL warehouses"_s) + "</p>"_L1 +
                                facts + "<h2>Permissions</h2>"_L1 +
                                permissionForm(context.accounts, warehouse) + html::actionsScript() +
                                permissionTable(context.accounts, warehouse)};
}

} // namespace

std::optional<PageText> warehousePage(const SiteContext &context, const QString &id)
{
    if (id.isEmpty())
        return PageText{u"SQL warehouses"_s, listBody(context)};
    const auto *warehouse = context.warehouses.find(id);
    return warehouse ? std::optional(details(context, *warehouse)) : std::nullopt;
}

} // namespace draftt::demo
