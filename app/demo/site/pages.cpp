// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/pages.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/people.h"
#include "app/demo/warehouses/warehouses.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto principalsPath = "/settings/workspace/identity-and-access/service-principals"_L1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

Reply page(const QString &title, const QString &body, const QString &token)
{
    auto html = QString::fromUtf8(demoResource(u"page.html"_s));
    html.replace("${token}"_L1, token).replace("${title}"_L1, escaped(title)).replace("${body}"_L1, body);
    Reply reply;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = html.toUtf8();
    reply.headers = {{"content-security-policy",
                      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
                      "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
                     {"x-content-type-options", "nosniff"},
                     {"referrer-policy", "no-referrer"},
                     {"cache-control", "no-store"}};
    return reply;
}

/// A button whose press is handled by actions.js.
QString action(const QString &name, const QString &subject, const QString &words)
{
    return u"<button type=\"button\" data-action=\"%1\" data-subject=\"%2\">%3</button> "_s.arg(
        name, escaped(subject), escaped(words));
}

const QString &actionsScript()
{
    static const QString script =
        u"<p id=\"said\" class=\"message\" role=\"status\"></p><script src=\"/demo/actions.js\"></script>"_s;
    return script;
}

QString tableRow(const QStringList &cells, const QString &tag = u"td"_s)
{
    QString row = u"<tr>"_s;
    for (const auto &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell);
    return row + "</tr>"_L1;
}

QString home()
{
    return u"<p>This is the built-in demo workspace of draftt-connect. It answers like a workspace and "
           u"enforces "
           u"permissions like one.</p><ul>"
           u"<li><a href=\"/sql/editor\">SQL editor</a>: run the scripts that the wizard shows, as the "
           u"admin.</li>"
           u"<li><a href=\"/sql/warehouses\">SQL warehouses</a>: who may use which.</li>"
           u"<li><a href=\"%1\">Service principals</a>: who the connector is.</li>"
           u"<li><a href=\"/demo/scenarios\">Scenarios</a>: make something go wrong.</li></ul>"_s.arg(
               principalsPath);
}

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

QString levelText(const Warehouses &warehouses, const Warehouse &warehouse)
{
    const auto level = warehouses.level(warehouse, people::connector());
    return level.isEmpty() ? u"nothing"_s : level;
}

QString warehouseList(const SiteContext &context)
{
    QString body =
        u"<table><thead>"_s +
        tableRow({u"Name"_s, u"Type"_s, u"Size"_s, u"State"_s, u"draftt-connector holds"_s}, u"th"_s) +
        "</thead><tbody>"_L1;
    for (const auto &warehouse : context.warehouses.list()) {
        const auto link =
            u"<a href=\"/sql/warehouses/%1\">%2</a>"_s.arg(escaped(warehouse.id), escaped(warehouse.name));
        body += tableRow({link, kindText(warehouse.kind), escaped(warehouse.clusterSize),
                          stateName(warehouse.state), levelText(context.warehouses, warehouse)});
    }
    return body + "</tbody></table>"_L1;
}

QString warehouseDetails(const Warehouses &warehouses, const Warehouse &warehouse)
{
    const auto facts =
        u"<table><tbody>"_s + tableRow({u"Id"_s, escaped(warehouse.id)}) +
        tableRow({u"Type"_s, kindText(warehouse.kind)}) + tableRow({u"State"_s, stateName(warehouse.state)}) +
        tableRow({u"HTTP path"_s, "/sql/1.0/warehouses/"_L1 + escaped(warehouse.id)}) +
        tableRow({u"draftt-connector holds"_s, levelText(warehouses, warehouse)}) + "</tbody></table>"_L1;
    return facts + "<p>"_L1 + action(u"can-use"_s, warehouse.id, u"Give draftt-connector Can use"_s) +
           action(u"start"_s, warehouse.id, u"Start"_s) + action(u"stop"_s, warehouse.id, u"Stop"_s) +
           "</p>"_L1 + actionsScript();
}

QString principals(const SiteContext &context)
{
    QString body =
        u"<table><thead>"_s +
        tableRow({u"Name"_s, u"Application id (client id)"_s, u"Status"_s, u"Entitlements"_s, u"Fix"_s},
                 u"th"_s) +
        "</thead><tbody>"_L1;
    for (const auto &member : context.accounts.members()) {
        const auto &principal = member.principal;
        if (!principal.isServicePrincipal)
            continue;
        const auto fix = action(u"entitle"_s, principal.name, u"Tick Databricks SQL access"_s) +
                         action(u"activate"_s, principal.name, u"Activate"_s);
        body += tableRow(
            {escaped(principal.displayName), "<code>"_L1 + escaped(principal.name) + "</code>"_L1,
             member.active ? u"Active"_s : u"Inactive"_s, escaped(member.entitlements.join(", "_L1)), fix});
    }
    return body + "</tbody></table><p>Secrets are made at each start and printed by the program.</p>"_L1 +
           actionsScript();
}

QString catalogPlace(const QString &path)
{
    QStringList names;
    for (const auto &part : path.mid(qsizetype(13)).split(u'/', Qt::SkipEmptyParts)) {
        auto name = QUrl::fromPercentEncoding(part.toLatin1());
        names.append(u'`' + name.replace(u"`"_s, u"``"_s) + u'`');
    }
    if (names.isEmpty() || names.size() > 3)
        return u"<p>Show the catalogs with <code>SHOW CATALOGS</code> in the <a href=\"/sql/editor\">SQL "
               u"editor</a>.</p>"_s;
    static const QStringList kinds{u"CATALOG"_s, u"SCHEMA"_s, u"TABLE"_s};
    const auto statement = u"SHOW GRANTS ON %1 %2;"_s.arg(kinds.at(names.size() - 1), names.join(u'.'));
    return u"<p>The rights on this object: run this in the <a href=\"/sql/editor\">SQL editor</a>.</p><pre>%1</pre>"_s
        .arg(escaped(statement));
}

QString scenarioList(const SiteContext &context)
{
    const auto armed = context.scenario();
    QString body =
        u"<p>Armed now: <strong>%1</strong>. Choosing one puts warehouses, entitlements and grants back "
        u"to how they began, where the scenario is about them.</p><p id=\"said\" class=\"message\" "
        u"role=\"status\"></p><table><tbody>"_s.arg(escaped(armed));
    for (const auto &scenario : context.scenarios) {
        const QString state = scenario.name == armed ? u"disabled"_s : QString();
        const auto button = u"<button type=\"button\" data-scenario=\"%1\" %2>Choose</button>"_s.arg(
            escaped(scenario.name), state);
        body += tableRow({"<code>"_L1 + escaped(scenario.name) + "</code>"_L1, escaped(scenario.title),
                          scenario.isForTheStartOnly ? u"Only at the start: --scenario"_s : button});
    }
    return body + "</tbody></table><script src=\"/demo/scenarios.js\"></script>"_L1;
}

} // namespace

std::optional<Reply> sitePage(const SiteContext &context, const Request &request, const QString &token)
{
    auto path = request.path;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (path == "/"_L1)
        return page(u"Welcome"_s, home(), token);
    if (path == "/sql/editor"_L1)
        return page(u"SQL editor"_s, QString::fromUtf8(demoResource(u"editor.html"_s)), token);
    if (path == "/sql/history"_L1)
        return page(u"Query history"_s, u"<p>The demo keeps no history; run the query again.</p>"_s, token);
    if (path == "/sql/warehouses"_L1)
        return page(u"SQL warehouses"_s, warehouseList(context), token);
    if (path.startsWith("/sql/warehouses/"_L1)) {
        const auto *warehouse = context.warehouses.find(path.section(u'/', 3, 3));
        return warehouse ? std::optional(
                               page(warehouse->name, warehouseDetails(context.warehouses, *warehouse), token))
                         : std::nullopt;
    }
    if (path.startsWith(principalsPath))
        return page(u"Service principals"_s, principals(context), token);
    if (path == "/settings/user/developer/access-tokens"_L1)
        return page(u"Access tokens"_s, u"<p>The demo prints its tokens when it starts.</p>"_s, token);
    if (path == "/explore/data"_L1 || path.startsWith("/explore/data/"_L1))
        return page(u"Catalog"_s, catalogPlace(path), token);
    if (path == "/demo/scenarios"_L1)
        return page(u"Scenarios"_s, scenarioList(context), token);
    if (path == "/oidc/v1/authorize"_L1 || path == "/login.html"_L1)
        return page(u"Sign in"_s,
                    u"<p>The demo has no sign-in by browser; use the client id and secret.</p>"_s, token);
    return std::nullopt;
}

} // namespace draftt::demo
