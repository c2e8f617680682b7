// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/accessrequests.h"

#include "core/workspace/calls.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto requestsRoot = "/api/3.0/rfa"_L1;
constexpr qsizetype longestComment = 200;

// {"destination_type": "EMAIL", "destination_id": "owner@contoso.test",
//  "special_destination": "SPECIAL_DESTINATION_SCHEMA_OWNER"}
QList<RequestDestination> destinationsIn(const QJsonValue &list)
{
    QList<RequestDestination> destinations;
    for (const auto &entry : list.toArray())
        destinations +=
            RequestDestination{entry["destination_type"_L1].toString(), entry["destination_id"_L1].toString(),
                               entry["special_destination"_L1].toString()};
    return destinations;
}

// {"destinations": […], "are_any_destinations_hidden": false, "full_name": "main.sales",
//  "destination_source_securable": {"type": "CATALOG", "full_name": "main"}}
Result<RequestDestinations> parseDestinations(const ApiReply &reply)
{
    const auto list = reply.json["destinations"_L1];
    if (!list.isUndefined() && !list.isArray())
        return Failure(malformed(reply, u"destinations is no array"_s));
    return RequestDestinations{destinationsIn(list), reply.json["are_any_destinations_hidden"_L1].toBool(),
                               reply.json["destination_source_securable"_L1]["full_name"_L1].toString()};
}

void addNew(const QList<RequestDestination> &more, QList<RequestDestination> &destinations)
{
    for (const auto &each : more) {
        if (!destinations.contains(each))
            destinations += each;
    }
}

// {"responses": [{"behalf_of": {…}, "request_destinations": [{"full_name": "main.sales", "destinations":
// [{…}]}]}]}
Result<QList<RequestDestination>> parseResponses(const ApiReply &reply)
{
    const auto responses = reply.json["responses"_L1];
    if (!responses.isArray())
        return Failure(malformed(reply, u"responses is no array"_s));
    QList<RequestDestination> destinations;
    for (const auto &response : responses.toArray()) {
        for (const auto &place : response["request_destinations"_L1].toArray())
            addNew(destinationsIn(place["destinations"_L1]), destinations);
    }
    return destinations;
}

/// What the API takes as a comment (reality §6).
QString asComment(const QString &text)
{
    QString kept;
    for (const auto character : text) {
        if (character.isLetterOrNumber() || character.isPunct() || character == u' ')
            kept += character;
    }
    return kept.left(longestComment);
}

QJsonArray permissionsOf(const QList<RequestedRights> &rights)
{
    QJsonArray permissions;
    for (const auto &[securable, privileges] : rights)
        permissions += QJsonObject{{u"securable"_s, QJsonObject{{u"type"_s, securable.restKind().toUpper()},
                                                                {u"full_name"_s, securable.fullName()}}},
                                   {u"permissions"_s, QJsonArray::fromStringList(privileges)}};
    return permissions;
}

} // namespace

ApiCall callOf(const AccessRequest &request)
{
    QJsonObject one{{u"securable_permissions"_s, permissionsOf(request.rights)}};
    if (!request.scimId.isEmpty())
        one.insert(u"behalf_of"_s,
                   QJsonObject{{u"id"_s, request.scimId}, {u"principal_type"_s, u"SERVICE_PRINCIPAL"_s}});
    if (const auto comment = asComment(request.comment); !comment.isEmpty())
        one.insert(u"comment"_s, comment);
    return {.verb = "POST",
            .path = requestsRoot + "/requests"_L1,
            .body = {{u"requests"_s, QJsonArray{one}}},
            .isIdempotent = false,
            .isSentOnce = true};
}

Pending fetchRequestDestinations(const Workspace &workspace, const Securable &securable,
                                 Done<Answered<RequestDestinations>> done)
{
    ApiCall call;
    call.path = requestsRoot + "/destinations/"_L1 + securable.restKind().toUpper() + u'/' +
                QString::fromLatin1(securable.pathSegment());
    return callAndParse<RequestDestinations>(workspace, call, parseDestinations, std::move(done));
}

Pending requestAccess(const Workspace &workspace, const AccessRequest &request,
                      Done<Answered<QList<RequestDestination>>> done)
{
    return callAndParse<QList<RequestDestination>>(workspace, callOf(request), parseResponses,
                                                   std::move(done));
}

} // namespace draftt
