// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/pages.h"

#include "app/demo/site/catalogpages.h"
#include "app/demo/site/html.h"
#include "app/demo/site/principalpages.h"
#include "app/demo/site/requestpage.h"
#include "app/demo/site/warehousepages.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString home()
{
    return u"<p>This is the built-in demo workspace of draftt-connect. It answers like a workspace and "
           u"enforces permissions like one. What the wizard asks of you in Databricks can be done here.</p><ul>"
           u"<li><a href=\"/sql/editor\">SQL editor</a>: run the scripts that the wizard shows, as the "
           u"admin.</li>"
           u"<li><a href=\"/sql/warehouses\">SQL warehouses</a>: who may use which.</li>"
           u"<li><a href=\"%1\">Service principals</a>: who the connector is; add one, tick an "
           u"entitlement, generate a secret.</li>"
           u"<li><a href=\"/explore/data\">Catalog</a>: what there is, and who holds what.</li>"
           u"<li><a href=\"/demo/access-requests\">Requests for access</a>: what the owner of data is asked "
           u"for.</li>"
           u"<li><a href=\"/demo/scenarios\">Scenarios</a>: make something go wrong.</li></ul>"_s.arg(
               principalsPath());
}

QString scenarioList(const SiteContext &context)
{
    const auto armed = context.scenario();
    QList<QStringList> rows;
    for (const auto &scenario : context.scenarios) {
        const QString state = scenario.name == armed ? u"disabled"_s : QString();
        const auto button = u"<button type=\"button\" data-scenario=\"%1\" %2>Choose</button>"_s.arg(
            html::escaped(scenario.name), state);
        rows.append({html::code(scenario.name), html::escaped(scenario.title),
                     scenario.isForTheStartOnly ? u"Only at the start: --scenario"_s : button});
    }
    return u"<p>Armed now: <strong>%1</strong>. Choosing one puts warehouses, entitlements and grants back "
           u"to how they began, where the scenario is about them.</p><p id=\"said\" class=\"message\" "
           u"role=\"status\"></p>"_s.arg(html::escaped(armed)) +
           html::table({u"Name"_s, u"What happens"_s, {}}, rows) +
           u"<script src=\"/demo/scenarios.js\"></script>"_s;
}

/// The pages of several objects; nullopt: there is none at this path.
std::optional<PageText> placePage(const SiteContext &context, const QString &path)
{
    const auto isAt = [&path](const QString &place) {
        return path == place || path.startsWith(place + u'/');
    };
    if (isAt(u"/sql/warehouses"_s))
        return warehousePage(context, path.section(u'/', 3, 3));
    if (isAt(principalsPath()))
        return principalPage(context.accounts, path);
    if (isAt(u"/explore/data"_s))
        return catalogPage(context.metastore, path);
    if (path == "/demo/access-requests"_L1)
        return requestPage(context.requests);
    return std::nullopt;
}

} // namespace

Reply pageOf(const QString &title, const QString &body, const QString &token, const QString &formTarget)
{
    auto text = QString::fromUtf8(demoResource(u"page.html"_s));
    text.replace("${token}"_L1, token)
        .replace("${title}"_L1, html::escaped(title))
        .replace("${body}"_L1, body);
    const QByteArray forms = formTarget.isEmpty() ? "'none'" : "'self' " + formTarget.toLatin1();
    Reply reply;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = text.toUtf8();
    reply.headers = {{"content-security-policy",
                      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
                      "'self'; base-uri 'none'; form-action " +
                          forms + "; frame-ancestors 'none'"},
                     {"x-content-type-options", "nosniff"},
                     {"referrer-policy", "no-referrer"},
                     {"cache-control", "no-store"}};
    return reply;
}

std::optional<Reply> sitePage(const SiteContext &context, const Request &request, const QString &token)
{
    auto path = request.path;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (path == "/"_L1)
        return pageOf(u"Welcome"_s, home(), token);
    if (path == "/sql/editor"_L1)
        return pageOf(u"SQL editor"_s, QString::fromUtf8(demoResource(u"editor.html"_s)), token);
    if (path == "/sql/history"_L1)
        return pageOf(u"Query history"_s, u"<p>The demo keeps no history; run the query again.</p>"_s, token);
    if (path == "/settings/user/developer/access-tokens"_L1)
        return pageOf(u"Access tokens"_s, u"<p>The demo prints its tokens when it starts.</p>"_s, token);
    if (path == "/demo/scenarios"_L1)
        return pageOf(u"Scenarios"_s, scenarioList(context), token);
    if (path == "/login.html"_L1)
        return pageOf(u"Sign in"_s,
                      u"<p>Programs lead to the sign-in of the demo, each with its request.</p>"_s, token);
    const auto place = placePage(context, path);
    return place ? std::optional(pageOf(place->title, place->body, token)) : std::nullopt;
}

} // namespace draftt::demo
