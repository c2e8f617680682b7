// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/requestpage.h"

#include "app/demo/catalog/accessrequests.h"
#include "app/demo/catalog/privileges.h"
#include "app/demo/site/html.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QStringList rowOf(const AccessRequest &request)
{
    QStringList privileges;
    for (const auto &privilege : request.privileges)
        privileges += withSpaces(privilege);
    QStringList hearers;
    for (const auto &destination : request.destinations)
        hearers += destination.id;
    return {html::escaped(request.principal),
            html::escaped(privileges.join(", "_L1)),
            html::code(request.place.second),
            html::escaped(request.asker),
            html::escaped(hearers.isEmpty() ? u"nobody: no destination is set"_s : hearers.join(", "_L1)),
            html::escaped(request.comment)};
}

} // namespace

PageText requestPage(const AccessRequests &requests)
{
    const auto title = u"Requests for access"_s;
    if (requests.all().isEmpty())
        return {title, u"<p>Nothing is asked for.</p>"_s};
    QList<QStringList> rows;
    for (const auto &request : requests.all())
        rows.append(rowOf(request));
    const QStringList headings{u"For"_s, u"Rights"_s, u"On"_s, u"Asked by"_s, u"Goes to"_s, u"Comment"_s};
    return {title,
            u"<p>What the owner of the data finds in the mail. Here you can answer for the owner.</p><p>"_s +
                html::button({.name = u"grant-requests"_s, .words = u"Grant all of it"_s}) + "</p>"_L1 +
                html::actionsScript() + html::table(headings, rows)};
}

} // namespace draftt::demo
