// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/signinpage.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/catalog/access.h"
#include "app/demo/site/html.h"
#include "app/demo/site/pages.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto denied = "deny"_L1;

/// What this person may do here that others may not.
QString rolesOf(const Metastore &metastore, const Principal &person)
{
    const Access access(metastore, person);
    QStringList roles;
    if (person.isWorkspaceAdmin)
        roles += u"workspace admin"_s;
    if (access.isMetastoreAdmin())
        roles += u"metastore admin"_s;
    for (const auto kind : {Kind::Catalog, Kind::Schema}) {
        for (const auto &object : metastore.objects(kind)) {
            const bool isTold =
                kind == Kind::Schema && access.isInCharge(*metastore.find(Kind::Catalog, object.catalog));
            if (isTold || access.isMetastoreAdmin() || !access.isInCharge(object))
                continue;
            roles += (access.owns(object) ? "owner of "_L1 : "may manage "_L1) + object.fullName();
        }
    }
    return roles.isEmpty() ? u"no rights but to sign in"_s : roles.join(", "_L1);
}

QString choiceOf(const QString &value, const QString &words)
{
    return u"<button name=\"person\" value=\"%1\">%2</button>"_s.arg(html::escaped(value),
                                                                     html::escaped(words));
}

Reply choices(const SiteContext &context, const Authorization &asked)
{
    QList<QStringList> rows;
    for (const auto &member : context.accounts.members()) {
        const auto &person = member.principal;
        if (!person.isServicePrincipal)
            rows.append({choiceOf(person.name, "Sign in as "_L1 + person.displayName),
                         html::escaped(rolesOf(context.metastore, person))});
    }
    const auto intro = u"<p>%1 asks to act for you in this workspace: %2. Who are you?</p>"_s.arg(
        html::escaped(BrowserSignIns::appName(asked.clientId)), html::escaped(asked.scopes.join(", "_L1)));
    const auto form =
        u"<form method=\"post\" action=\"/oidc/v1/authorize\">"
        "<input type=\"hidden\" name=\"request\" value=\"%1\">"_s.arg(context.accounts.signIns.keep(asked)) +
        html::table({u"Person"_s, u"May"_s}, rows) + "<p>"_L1 + choiceOf(denied, u"Deny"_s) +
        "</p></form>"_L1;
    const auto target = asked.redirect.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    return pageOf(u"Sign in"_s, intro + form, {}, target);
}

Reply told(int status, const QString &title, const QString &what)
{
    auto reply = pageOf(title, "<p class=\"message\">"_L1 + html::escaped(what) + "</p>"_L1, {});
    reply.status = status;
    return reply;
}

Reply sendTo(const QUrl &url)
{
    Reply reply;
    reply.status = 303;
    reply.contentType = "text/plain";
    reply.body = {};
    reply.headers = {
        {"location", url.toEncoded()}, {"cache-control", "no-store"}, {"referrer-policy", "no-referrer"}};
    return reply;
}

Reply answer(const SiteContext &context, const Request &request, const Authorization &asked,
             const QString &name)
{
    if (name == denied)
        return sendTo(BrowserSignIns::deny(asked));
    const auto member = context.accounts.inForce(name);
    if (!member || !member->active || member->principal.isServicePrincipal)
        return told(403, u"Sign in"_s, u"User not authorized."_s);
    const QString issuer =
        context.scheme + "://"_L1 + QString::fromLatin1(request.header("host")) + "/oidc"_L1;
    return sendTo(context.accounts.signIns.allow(asked, name, issuer));
}

Reply open(const SiteContext &context, const Request &request)
{
    const auto asked = context.accounts.signIns.read(request.query);
    if (!asked && asked.error().back)
        return sendTo(*asked.error().back);
    if (!asked)
        return told(400, u"Sign in"_s, asked.error().error + ": "_L1 + asked.error().description);
    const auto person = QString::fromUtf8(request.header("x-demo-person"));
    return person.isEmpty() ? choices(context, *asked) : answer(context, request, *asked, person);
}

Reply choose(const SiteContext &context, const Request &request)
{
    const auto form = request.form();
    const auto asked = context.accounts.signIns.take(form.value(u"request"_s));
    if (!asked)
        return told(400, u"Sign in"_s, u"This sign-in was answered already, or is too old. Begin it anew."_s);
    return answer(context, request, *asked, form.value(u"person"_s));
}

} // namespace

Area signInArea(const SiteContext &context)
{
    return [context](const Request &request) -> std::optional<Reply> {
        const bool isPost = request.verb == "POST";
        if (request.path != "/oidc/v1/authorize"_L1 ||
            (!isPost && request.verb != "GET" && request.verb != "HEAD"))
            return std::nullopt;
        if (!isOfThisComputer(request))
            return Reply::error(403, u"PERMISSION_DENIED"_s, u"This page is for this computer alone."_s);
        return isPost ? choose(context, request) : open(context, request);
    };
}

} // namespace draftt::demo
