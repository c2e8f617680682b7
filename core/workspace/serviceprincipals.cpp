// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/serviceprincipals.h"

#include "core/workspace/calls.h"
#include "core/workspace/changes.h"
#include "core/workspace/scim.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

User readOne(const QJsonObject &resource, const ApiReply &reply)
{
    User user;
    user.scimId = resource["id"_L1].toString();
    user.userName = resource["applicationId"_L1].toString().toLower();
    user.displayName = resource["displayName"_L1].toString();
    user.isServicePrincipal = true;
    user.isActive = resource["active"_L1].toBool(true);
    user.groups = scim::valuesOf(resource["groups"_L1], "display"_L1);
    user.entitlements = scim::valuesOf(resource["entitlements"_L1], "value"_L1);
    user.workspaceId = QString::fromUtf8(reply.http.header("x-databricks-org-id"));
    return user;
}

// {"Resources": [{"id": "4567890123456789", "applicationId": "0f1e2d3c-…", "displayName": "draftt-connector",
//   "active": true, "groups": [{"display": "data-readers", …}], "entitlements": [{"value": "…"}]}]}
// Without a match, Resources may be absent.
Result<User> parsePrincipal(const ApiReply &reply, const ClientId &id)
{
    for (const auto &resource : reply.json["Resources"_L1].toArray()) {
        const auto applicationId = resource["applicationId"_L1].toString();
        if (applicationId.compare(id.text(), Qt::CaseInsensitive) != 0)
            continue;
        return readOne(resource.toObject(), reply);
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.detail = u"no service principal has this application id"_s;
    error.exchange = reply.http.exchange;
    return Failure(error);
}

/// Of which the numbers are parts of paths and of a file of ours.
Result<User> parseWhole(const ApiReply &reply)
{
    const auto user = readOne(reply.json, reply);
    if (user.scimId.isEmpty() || !ClientId::parse(user.userName))
        return Failure(malformed(reply, u"a service principal has no id or no applicationId"_s));
    return user;
}

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

/// Those that cannot be named by their id are of no use.
Result<QList<User>> parseSome(const ApiReply &reply)
{
    QList<User> users;
    for (const auto &resource : reply.json["Resources"_L1].toArray()) {
        const auto user = readOne(resource.toObject(), reply);
        if (!user.scimId.isEmpty() && ClientId::parse(user.userName))
            users += user;
    }
    return users;
}

/// Reads a list page by page: SCIM counts, from 1, and tells how many there are.
class NamedSearch final : public Job<Answered<QList<User>>>
{
public:
    NamedSearch(const Workspace &workspace, QString displayName, Done<Answered<QList<User>>> done)
        : Job(std::move(done)), m_workspace(workspace), m_name(std::move(displayName))
    {
        ask();
    }

private:
    void ask()
    {
        ApiCall call;
        call.path = scim::principalsPath + "?filter="_L1 + encoded(u"displayName eq "_s + quoted(m_name)) +
                    "&startIndex="_L1 + QString::number(m_seen + 1) + "&count=100"_L1;
        next(m_workspace.call(call, orFail(&NamedSearch::onReply)));
    }

    void onReply(const ApiReply &reply)
    {
        const auto resources = reply.json["Resources"_L1].toArray();
        for (const auto &resource : resources) {
            const auto user = readOne(resource.toObject(), reply);
            if (user.scimId.isEmpty())
                return finish(Failure(malformed(reply, u"a service principal has no id"_s)));
            if (user.displayName == m_name) // the filter compares without case
                m_found += user;
        }
        m_seen += resources.size();
        if (!resources.isEmpty() && m_seen < reply.json["totalResults"_L1].toInt())
            return ask();
        finish(Answered<QList<User>>{m_found, reply.http.exchange});
    }

    const Workspace m_workspace;
    const QString m_name;
    qsizetype m_seen = 0;
    QList<User> m_found;
};

} // namespace

Pending fetchServicePrincipal(const Workspace &workspace, const ClientId &id, Done<Answered<User>> done)
{
    ApiCall call;
    // A UUID needs no escaping inside the filter's quotes.
    call.path = scim::principalsPath + "?filter="_L1 + encoded(u"applicationId eq \"%1\""_s.arg(id.text()));
    return callAndParse<User>(
        workspace, call, [id](const ApiReply &reply) { return parsePrincipal(reply, id); }, std::move(done));
}

Pending fetchServicePrincipal(const Workspace &workspace, const QString &scimId, Done<Answered<User>> done)
{
    ApiCall call;
    call.path = scim::principalsPath + u'/' + encoded(scimId);
    return callAndParse<User>(workspace, call, parseWhole, std::move(done));
}

Pending fetchServicePrincipalsNamed(const Workspace &workspace, const QString &displayName,
                                    Done<Answered<QList<User>>> done)
{
    return Pending(new NamedSearch(workspace, displayName, std::move(done)));
}

Pending fetchServicePrincipalsLike(const Workspace &workspace, const QString &text,
                                   Done<Answered<QList<User>>> done)
{
    ApiCall call;
    call.path = scim::principalsPath + "?startIndex=1&count=100"_L1;
    if (!text.isEmpty())
        call.path += "&filter="_L1 + encoded(u"displayName co "_s + quoted(text));
    return callAndParse<QList<User>>(workspace, call, parseSome, std::move(done));
}

Pending makeServicePrincipal(const Workspace &workspace, const QString &displayName,
                             Done<Answered<User>> done)
{
    return callAndParse<User>(workspace, changes::createPrincipal(displayName), parseWhole, std::move(done));
}

} // namespace draftt
