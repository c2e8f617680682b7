// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogarea.h"

#include "app/demo/catalog/access.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto prefix = "/api/2.1/unity-catalog/"_L1;

std::optional<Kind> kindInPath(const QString &word)
{
    for (const auto kind : {Kind::Metastore, Kind::Catalog, Kind::Schema, Kind::Table}) {
        if (word == restKind(kind) || word == restKind(kind) + u's')
            return kind;
    }
    return {};
}

/// The segments below the prefix, each decoded once: a name with a slash in it stays one segment.
QStringList segmentsOf(const QString &path)
{
    QStringList segments;
    for (const auto &segment : path.sliced(prefix.size()).split(u'/'))
        segments += QUrl::fromPercentEncoding(segment.toUtf8());
    if (segments.size() > 1 && segments.constLast().isEmpty())
        segments.removeLast();
    return segments;
}

Reply metastoreSummary(const Metastore &metastore)
{
    const auto &itself = metastore.metastoreObject();
    QJsonObject json{{u"metastore_id"_s, itself.fullName()},
                     {u"name"_s, u"metastore-westeurope"_s},
                     {u"region"_s, u"westeurope"_s},
                     {u"cloud"_s, u"azure"_s},
                     {u"global_metastore_id"_s, "azure:westeurope:"_L1 + itself.fullName()},
                     {u"privilege_model_version"_s, u"1.0"_s},
                     {u"delta_sharing_scope"_s, u"INTERNAL"_s}};
    if (metastore.manners().sendsOwner && !itself.owner.isEmpty())
        json.insert(u"owner"_s, itself.owner);
    return Reply::json(json);
}

Reply metastoreAssignment(const Metastore &metastore)
{
    return Reply::json({{u"metastore_id"_s, metastore.metastoreObject().fullName()},
                        {u"workspace_id"_s, metastore.workspaceId()},
                        {u"default_catalog_name"_s, u"main"_s}});
}

/// The catalog with `add` and `remove` of a PATCH done.
Object rebound(Object catalog, const QJsonObject &changes)
{
    const auto workspaceOf = [](const QJsonValue &binding) {
        return binding.toObject().value("workspace_id"_L1).toInteger();
    };
    for (const auto &binding : changes.value("remove"_L1).toArray())
        catalog.workspaces.removeAll(workspaceOf(binding));
    for (const auto &binding : changes.value("add"_L1).toArray()) {
        if (!catalog.workspaces.contains(workspaceOf(binding)))
            catalog.workspaces.append(workspaceOf(binding));
    }
    return catalog;
}

Reply bindings(Metastore &metastore, const Request &request, const QString &name)
{
    const Access access(metastore, request.caller);
    const auto *catalog = metastore.find(Kind::Catalog, name.toLower());
    if (catalog == nullptr)
        return restReply(Refusal::missing(Kind::Catalog, name));
    if (!access.isMetastoreAdmin() && !access.owns(*catalog))
        return restReply(Refusal::noPrivilege(u"MANAGE"_s, Kind::Catalog, name));
    if (request.verb == "PATCH")
        metastore.add(rebound(*catalog, request.json));
    QJsonArray list;
    for (const auto workspace : metastore.find(Kind::Catalog, name.toLower())->workspaces)
        list.append(
            QJsonObject{{u"workspace_id"_s, workspace}, {u"binding_type"_s, u"BINDING_TYPE_READ_WRITE"_s}});
    return Reply::json(list.isEmpty() ? QJsonObject() : QJsonObject{{u"bindings"_s, list}});
}

/// `/catalogs`, `/schemas/a.b`, `/tables/a.b.c/exists`.
std::optional<Reply> readObjects(const Metastore &metastore, const Request &request,
                                 const QStringList &segments)
{
    const auto kind = kindInPath(segments.first());
    if (!kind || *kind == Kind::Metastore || segments.first() == restKind(*kind))
        return {};
    if (segments.size() == 1)
        return listObjects(metastore, request, *kind);
    if (segments.size() == 2)
        return getObject(metastore, request, *kind, segments.at(1));
    if (segments.size() == 3 && *kind == Kind::Table && segments.at(2) == "exists"_L1)
        return tableExists(metastore, request, segments.at(1));
    return {};
}

/// The type of a securable in a path, in any case; or the refusal of a word that is none. Types that the demo
/// has nothing of are unknown routes.
tl::expected<std::optional<Kind>, Reply> securableType(const QString &word)
{
    static const QStringList others{u"volume"_s,     u"function"_s,           u"external_location"_s,
                                    u"connection"_s, u"storage_credential"_s, u"credential"_s,
                                    u"share"_s,      u"provider"_s,           u"recipient"_s,
                                    u"clean_room"_s, u"pipeline"_s,           u"external_metadata"_s};
    const auto lower = word.toLower();
    for (const auto kind : {Kind::Metastore, Kind::Catalog, Kind::Schema, Kind::Table}) {
        if (lower == restKind(kind))
            return kind;
    }
    if (others.contains(lower))
        return std::nullopt;
    return tl::unexpected(Reply::error(400, u"INVALID_PARAMETER_VALUE"_s,
                                       word.toUpper() + " is not a valid securable type"_L1));
}

std::optional<Reply> answerOnRights(Metastore &metastore, const Request &request, const QStringList &segments)
{
    static const QStringList areas{u"permissions"_s, u"effective-permissions"_s, u"bindings"_s,
                                   u"policies"_s};
    if (segments.size() != 3 || !areas.contains(segments.first()))
        return {};
    const auto type = securableType(segments.at(1));
    if (!type)
        return type.error();
    const auto kind = *type;
    if (!kind)
        return {};
    const auto &name = segments.at(2);
    const bool isGet = request.verb == "GET";
    if (segments.first() == "permissions"_L1 && request.verb == "PATCH")
        return patchPermissions(metastore, request, *kind, name);
    if (segments.first() == "permissions"_L1 && isGet)
        return getPermissions(metastore, request, *kind, name, false);
    if (segments.first() == "effective-permissions"_L1 && isGet)
        return getPermissions(metastore, request, *kind, name, true);
    if (segments.first() == "policies"_L1 && isGet)
        return getPolicies(metastore, request, *kind, name.toLower());
    if (segments.first() == "bindings"_L1 && (isGet || request.verb == "PATCH") && *kind == Kind::Catalog)
        return bindings(metastore, request, name);
    return {};
}

/// The legacy metastore is a catalog of SQL alone; REST may list it and knows nothing of its rights.
bool isOutsideUnityCatalog(const Metastore &metastore, const Request &request, const QStringList &segments)
{
    const bool isOfRights = segments.size() == 3 && segments.constLast() != "exists"_L1;
    if (metastore.manners().listsHive && !isOfRights)
        return false;
    Object object;
    object.catalog =
        segments.size() > 1 ? catalogPart(segments.at(isOfRights ? 2 : 1)) : request.value(u"catalog_name"_s);
    return object.isOfHive();
}

std::optional<Reply> answer(Metastore &metastore, const Request &request)
{
    if (!request.path.startsWith(prefix))
        return {};
    const auto segments = segmentsOf(request.path);
    if (isOutsideUnityCatalog(metastore, request, segments))
        return restReply(Refusal::missing(Kind::Catalog, u"hive_metastore"_s));
    if (const auto reply = answerOnRights(metastore, request, segments))
        return reply;
    if (request.verb != "GET")
        return {};
    const auto &first = segments.first();
    if (segments.size() == 1 && first == "metastore_summary"_L1)
        return metastoreSummary(metastore);
    if (segments.size() == 1 && first == "current-metastore-assignment"_L1)
        return metastoreAssignment(metastore);
    if (segments.size() == 1 && first == "table-summaries"_L1)
        return listTableSummaries(metastore, request);
    return readObjects(metastore, request, segments);
}

/// Every refusal of this service names the request (recorded answers).
Reply withRequestInfo(const Reply &reply, const Request &request)
{
    if (reply.status < 400)
        return reply;
    auto object = QJsonDocument::fromJson(reply.body).object();
    auto details = object.value("details"_L1).toArray();
    details.append(QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.RequestInfo"_s},
                               {u"request_id"_s, request.requestId},
                               {u"serving_data"_s, QString()}});
    object.insert(u"details"_s, details);
    return Reply::json(object, reply.status);
}

} // namespace

Area catalogArea(Metastore &metastore)
{
    return [&metastore](const Request &request) -> std::optional<Reply> {
        if (const auto reply = answer(metastore, request))
            return withRequestInfo(*reply, request);
        return {};
    };
}

} // namespace draftt::demo
