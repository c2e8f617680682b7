// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/principalpages.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/site/html.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString stateText(bool isActive)
{
    return isActive ? u"Active"_s : u"Inactive"_s;
}

QString listBody(const Accounts &accounts)
{
    QList<QStringList> rows;
    for (const auto &member : accounts.members()) {
        const auto &principal = member.principal;
        if (principal.isServicePrincipal)
            rows.append({html::link(pathOf(principal), principal.displayName), html::copyable(principal.name),
                         stateText(member.active), html::escaped(member.entitlements.join(", "_L1))});
    }
    return u"<p>Who signs in without being a person. Choose one for its entitlements and its secrets.</p>"
           "<p class=\"form\"><label for=\"new-name\">Add a service principal, named</label> "
           "<input id=\"new-name\" autocomplete=\"off\"> "_s +
           html::button({.name = u"add-principal"_s, .words = u"Add"_s, .field = u"new-name"_s}) + "</p>"_L1 +
           html::actionsScript() +
           html::table({u"Name"_s, u"Application ID"_s, u"Status"_s, u"Entitlements"_s}, rows);
}

/// A row of entitlements: what it is, whether it is ticked, and the button that changes it.
QStringList entitlementRow(const Accounts::Member &member, const QString &words, const QString &id)
{
    const bool isTicked = member.entitlements.contains(id);
    return {html::escaped(words), isTicked ? u"✓ ticked"_s : u"not ticked"_s,
            html::button({.name = isTicked ? u"untick"_s : u"tick"_s,
                          .subject = member.principal.name,
                          .words = isTicked ? u"Untick %1"_s.arg(words) : u"Tick %1"_s.arg(words),
                          .value = id})};
}

QString secretsBody(const Accounts &accounts, const Principal &principal)
{
    QList<QStringList> rows;
    for (const auto &secret : accounts.secrets(principal.name))
        rows.append({html::code(secret.id), secret.created.toString(u"yyyy-MM-dd"_s),
                     secret.expires.toString(u"yyyy-MM-dd"_s),
                     html::button({.name = u"delete-secret"_s,
                                   .subject = principal.name,
                                   .words = u"Delete"_s,
                                   .value = secret.id})});
    const auto generate = u"<p class=\"form\"><label for=\"lifetime\">Lifetime in days, %1 at most</label> "
                          "<input id=\"lifetime\" type=\"number\" min=\"1\" max=\"%1\" value=\"%1\"> "_s.arg(
                              longestSecretDays) +
                          html::button({.name = u"generate-secret"_s,
                                        .subject = principal.name,
                                        .words = u"Generate secret"_s,
                                        .field = u"lifetime"_s}) +
                          "</p>"_L1;
    const auto count = u"<p>%1 of %2 secrets. A secret is shown once, when it is generated.</p>"_s;
    return "<h2>Secrets</h2>"_L1 + count.arg(rows.size()).arg(secretsPerPrincipal) + generate +
           html::actionsScript() + html::table({u"Secret ID"_s, u"Created"_s, u"Expires"_s, {}}, rows);
}

PageText details(const Accounts &accounts, const Accounts::Member &member)
{
    const auto &principal = member.principal;
    const auto activation = html::button({.name = member.active ? u"deactivate"_s : u"activate"_s,
                                          .subject = principal.name,
                                          .words = member.active ? u"Deactivate"_s : u"Activate"_s});
    const auto facts = html::facts({{u"Application ID"_s, html::copyable(principal.name), {}},
                                    {u"Status"_s, stateText(member.active), activation},
                                    {u"Groups"_s, html::escaped(principal.groups.join(", "_L1)), {}}});
    const auto entitlements =
        html::table({u"Entitlement"_s, u"State"_s, {}},
                    {entitlementRow(member, u"Databricks SQL access"_s, u"databricks-sql-access"_s),
                     entitlementRow(member, u"Workspace access"_s, u"workspace-access"_s)});
    const auto back = "<p>"_L1 + html::link(principalsPath(), u"All service principals"_s) + "</p>"_L1;
    return {principal.displayName,
            back + facts + "<h2>Entitlements</h2>"_L1 + entitlements + secretsBody(accounts, principal)};
}

} // namespace

QString principalsPath()
{
    return u"/settings/workspace/identity-and-access/service-principals"_s;
}

QString pathOf(const Principal &principal)
{
    return principalsPath() + u'/' + principal.scimId;
}

std::optional<PageText> principalPage(Accounts &accounts, const QString &path)
{
    const auto id = path.mid(principalsPath().size() + 1);
    if (id.isEmpty())
        return PageText{u"Service principals"_s, listBody(accounts)};
    const auto *member = accounts.byScimId(id);
    if (!member || !member->principal.isServicePrincipal)
        return std::nullopt;
    return details(accounts, *member);
}

} // namespace draftt::demo
