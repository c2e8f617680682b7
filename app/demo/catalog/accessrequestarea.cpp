// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/access.h"
#include "app/demo/catalog/accessrequests.h"
#include "app/demo/catalog/privileges.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

using Place = Metastore::Place;

// RfaAPI of the Python SDK (databricks/sdk/service/catalog.py)
constexpr qsizetype mostRequests = 30;
constexpr qsizetype mostSecurables = 30;
constexpr qsizetype longestComment = 200;

std::optional<Kind> requestedKind(const QString &word)
{
    for (const auto kind : {Kind::Metastore, Kind::Catalog, Kind::Schema, Kind::Table}) {
        if (word.toLower() == restKind(kind))
            return kind;
    }
    return {};
}

Reply invalid(const QString &message)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message);
}

QJsonObject securableJson(const Place &place)
{
    return {{u"type"_s, kindTitle(place.first).toUpper()}, {u"full_name"_s, place.second}};
}

QJsonObject toJson(const Destination &destination)
{
    QJsonObject json{{u"destination_id"_s, destination.id}, {u"destination_type"_s, destination.type}};
    if (!destination.special.isEmpty())
        json.insert(u"special_destination"_s, destination.special);
    return json;
}

/// URLs are shown to everybody; the others to who may see at least the name.
QJsonObject destinationsJson(const Access &access, const AccessRequests &requests, const Object &object)
{
    const Place place{object.kind, object.fullName()};
    const auto [source, destinations] = requests.destinationsOf(place);
    const bool seesAll = object.kind == Kind::Metastore || access.sees(object) || access.browses(object);
    QJsonArray list;
    for (const auto &destination : destinations) {
        if (seesAll || destination.type == "URL"_L1)
            list.append(toJson(destination));
    }
    QJsonObject json{{u"securable"_s, securableJson(place)},
                     {u"securable_type"_s, kindTitle(object.kind).toUpper()},
                     {u"full_name"_s, object.fullName()},
                     {u"are_any_destinations_hidden"_s, list.size() < destinations.size()}};
    if (!list.isEmpty())
        json.insert(u"destinations"_s, list);
    if (!destinations.isEmpty())
        json.insert(u"destination_source_securable"_s, securableJson(source));
    return json;
}

using FoundObject = tl::expected<const Object *, Reply>;

FoundObject objectOf(const Metastore &metastore, const QString &type, const QString &fullName)
{
    const auto kind = requestedKind(type);
    if (!kind)
        return tl::unexpected(invalid(type.toUpper() + " is not a valid securable type"_L1));
    const auto *object = metastore.find(*kind, fullName.toLower());
    if (object == nullptr)
        return tl::unexpected(restReply(Refusal::missing(*kind, fullName)));
    return object;
}

/// One call, looked at piece by piece; nothing is kept unless all of it is right.
class Batch
{
public:
    Batch(const Access &access, const AccessRequests &requests, const NameOf &nameOf)
        : m_access(access), m_requests(requests), m_nameOf(nameOf)
    {
    }

    /// The refusal of one of `requests`, if there is one.
    std::optional<Reply> add(const QJsonObject &wanted);

    [[nodiscard]] const QList<AccessRequest> &requests() const { return m_wanted; }
    [[nodiscard]] const QJsonArray &responses() const { return m_responses; }

private:
    std::optional<Reply> add(AccessRequest request, const QJsonObject &wanted);
    [[nodiscard]] tl::expected<QString, Reply> principalOf(const QJsonObject &behalf) const;

    const Access &m_access;
    const AccessRequests &m_requests;
    const NameOf &m_nameOf;
    QSet<QString> m_principals;
    QList<Place> m_places; ///< of the request that is added
    QJsonArray m_destinations;
    QList<AccessRequest> m_wanted;
    QJsonArray m_responses;
};

tl::expected<QString, Reply> Batch::principalOf(const QJsonObject &behalf) const
{
    const auto id = behalf.value("id"_L1).toString();
    if (id.isEmpty())
        return m_access.name();
    const auto name = m_nameOf(id);
    if (name.isEmpty()) {
        return tl::unexpected(
            Reply::error(404, u"PRINCIPAL_DOES_NOT_EXIST"_s, "Could not find principal with id "_L1 + id));
    }
    return name;
}

std::optional<Reply> Batch::add(const QJsonObject &wanted)
{
    const auto behalf = wanted.value("behalf_of"_L1).toObject();
    const auto principal = principalOf(behalf);
    const auto comment = wanted.value("comment"_L1).toString();
    const auto securables = wanted.value("securable_permissions"_L1).toArray();
    if (!principal)
        return principal.error();
    if (m_principals.contains(*principal))
        return invalid(u"Principals must be unique across the request."_s);
    if (comment.size() > longestComment)
        return invalid(u"The comment is too long."_s);
    if (securables.isEmpty() || securables.size() > mostSecurables)
        return invalid(u"A request names 1 to 30 securables."_s);
    m_principals.insert(*principal);
    m_places.clear();
    m_destinations = {};
    for (const auto &securable : securables) {
        if (auto refusal = add({m_access.name(), *principal, {}, {}, comment, {}}, securable.toObject()))
            return refusal;
    }
    m_responses.append(QJsonObject{{u"behalf_of"_s, behalf}, {u"request_destinations"_s, m_destinations}});
    return std::nullopt;
}

std::optional<Reply> Batch::add(AccessRequest request, const QJsonObject &wanted)
{
    const auto securable = wanted.value("securable"_L1).toObject();
    const auto object = objectOf(m_access.metastore(), securable.value("type"_L1).toString(),
                                 securable.value("full_name"_L1).toString());
    if (!object)
        return object.error();
    const auto &found = **object;
    if (m_requests.needBrowse && !m_access.sees(found) && !m_access.browses(found))
        return restReply(Refusal::noPrivilege(u"BROWSE"_s, found.kind, found.fullName()));
    request.place = {found.kind, found.fullName()};
    if (m_places.contains(request.place))
        return invalid(u"A securable can be named once."_s);
    m_places.append(request.place);
    for (const auto &value : wanted.value("permissions"_L1).toArray()) {
        if (!grantablePrivileges(found.kind).contains(value.toString()))
            return restReply(
                {Refusal::Why::NotApplicable, found.kind, found.fullName(), value.toString(), {}});
        request.privileges += value.toString();
    }
    if (request.privileges.isEmpty())
        return invalid(u"No permission is asked for."_s);
    request.destinations = m_requests.destinationsOf(request.place).second;
    m_wanted += request;
    m_destinations.append(destinationsJson(m_access, m_requests, found));
    return std::nullopt;
}

Reply ask(const Access &access, AccessRequests &requests, const NameOf &nameOf, const Request &request)
{
    const auto wanted = request.json.value("requests"_L1).toArray();
    if (wanted.isEmpty() || wanted.size() > mostRequests)
        return invalid(u"A call has 1 to 30 requests."_s);
    Batch batch(access, requests, nameOf);
    for (const auto &one : wanted) {
        if (const auto refusal = batch.add(one.toObject()))
            return *refusal;
    }
    for (const auto &one : batch.requests())
        requests.add(one);
    return Reply::json({{u"responses"_s, batch.responses()}});
}

Reply destinations(const Access &access, const AccessRequests &requests, const QRegularExpressionMatch &match)
{
    const auto name = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
    const auto object = objectOf(access.metastore(), match.captured(1), name);
    if (!object)
        return object.error();
    return Reply::json(destinationsJson(access, requests, **object));
}

} // namespace

Area accessRequestArea(const Metastore &metastore, AccessRequests &requests, const NameOf &nameOf)
{
    return [&metastore, &requests, nameOf](const Request &request) -> std::optional<Reply> {
        static const QRegularExpression route(u"^/api/3\\.0/rfa/destinations/([^/]+)/([^/]+)$"_s);
        if (!request.path.startsWith("/api/3.0/rfa/"_L1))
            return std::nullopt;
        const Access access(metastore, request.caller);
        if (request.verb == "POST" && request.path == "/api/3.0/rfa/requests"_L1)
            return ask(access, requests, nameOf, request);
        const auto match = route.match(request.path);
        if (request.verb != "GET" || !match.hasMatch())
            return std::nullopt;
        return destinations(access, requests, match);
    };
}

} // namespace draftt::demo
