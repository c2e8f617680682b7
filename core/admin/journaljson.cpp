// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journal.h"

#include "core/profile/jsonreader.h"
#include "core/profile/planfile.h"
#include "core/profile/profilesession.h"
#include "core/workspace/principalsecrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto formatId = "draftt-connect journal"_L1;
constexpr int formatVersion = 1;

QString idOf(Permit permit)
{
    return permit == Permit::Yes ? u"yes"_s : permit == Permit::No ? u"no"_s : u"unknown"_s;
}

/// As a plan file says it.
QJsonObject wantedOf(const AdminWish &wish)
{
    Session session;
    session.address = PastedAddress{.host = wish.host, .workspaceId = wish.workspaceId};
    session.clientId = wish.principal;
    session.warehouse = warehouseNamed(wish.warehouse, wish.warehouseName);
    session.catalog = wish.scope.catalog;
    session.schema = wish.scope.schema;
    session.wholeSchema = wish.scope.wholeSchema;
    session.tables = wish.scope.tables;
    return planObject(session);
}

QJsonObject jsonOf(const JournalStep &step)
{
    QJsonObject json{{u"kind"_s, idOf(step.kind)},
                     {u"state"_s, idOf(step.state)},
                     {u"permit"_s, idOf(step.permit)},
                     {u"before"_s, QJsonArray::fromStringList(step.before)},
                     {u"made"_s, step.made}};
    if (!step.grant)
        return json;
    const auto &securable = step.grant->securable();
    json.insert(u"privilege"_s, restName(step.grant->privilege()));
    json.insert(u"on"_s, securable.restKind());
    if (securable.kind() == SecurableKind::Table)
        json.insert(u"table"_s, securable.lastPart());
    return json;
}

/// A right of the scope, and no other: nothing else can stand in a journal.
std::optional<Grant> grantFrom(JsonReader &reader, const Scope &scope)
{
    if (!reader.has(u"privilege"_s))
        return std::nullopt;
    const auto privilege = reader.text(u"privilege"_s);
    const auto kind = reader.text(u"on"_s);
    auto wanted = wantedGrants(scope);
    const auto table = reader.has(u"table"_s) ? reader.text(u"table"_s) : QString();
    for (const auto &grant : wanted) {
        if (restName(grant.privilege()) == privilege && grant.securable().restKind() == kind &&
            (kind != "table"_L1 || grant.securable().lastPart() == table))
            return grant;
    }
    reader.fail(u"privilege"_s);
    return std::nullopt;
}

QStringList textsFrom(JsonReader &reader, const QJsonValue &value, const QString &key)
{
    QStringList texts;
    for (const auto &one : value.toArray()) {
        if (!one.isString())
            reader.fail(key);
        texts += one.toString();
    }
    if (!value.isArray())
        reader.fail(key);
    return texts;
}

JournalState stateFrom(JsonReader &reader)
{
    const auto id = reader.text(u"state"_s);
    for (int at = 0; at <= int(JournalState::Left); ++at) {
        if (idOf(JournalState(at)) == id)
            return JournalState(at);
    }
    reader.fail(u"state"_s);
    return JournalState::Planned;
}

Permit permitFrom(JsonReader &reader)
{
    const auto id = reader.text(u"permit"_s);
    for (const auto permit : {Permit::Yes, Permit::No, Permit::Unknown}) {
        if (idOf(permit) == id)
            return permit;
    }
    reader.fail(u"permit"_s);
    return Permit::Unknown;
}

JournalStep stepFrom(JsonReader reader, const QJsonValue &json, const Scope &scope)
{
    reader.allowOnly(
        {u"kind"_s, u"state"_s, u"permit"_s, u"before"_s, u"made"_s, u"privilege"_s, u"on"_s, u"table"_s});
    const auto kind = adminStepKindFromId(reader.text(u"kind"_s));
    const auto permit = permitFrom(reader);
    const auto grant = grantFrom(reader, scope);
    if (!kind || (kind == AdminStepKind::GivePrivilege) != grant.has_value())
        reader.fail(u"kind"_s);
    return {.kind = kind.value_or(AdminStepKind::CreateSecret),
            .grant = grant,
            .permit = permit,
            .state = stateFrom(reader),
            .before = textsFrom(reader, json["before"_L1], u"before"_s),
            .made = reader.text(u"made"_s)};
}

QUuid idFrom(JsonReader &reader, const QString &key)
{
    const auto id = QUuid::fromString(reader.text(key));
    if (id.isNull())
        reader.fail(key);
    return id;
}

std::optional<AdminWish> wishFrom(const QJsonObject &root)
{
    const auto plan = planFromObject(root["wanted"_L1].toObject());
    if (!plan || !plan->address || !plan->warehouse || !plan->scope())
        return std::nullopt;
    return AdminWish{.host = plan->address->host,
                     .workspaceId = plan->address->workspaceId,
                     .principal = plan->clientId,
                     .warehouse = plan->warehouse->id,
                     .warehouseName = plan->warehouse->name,
                     .scope = *plan->scope()};
}

std::optional<AdminPrincipal> principalFrom(JsonReader reader)
{
    reader.allowOnly({u"scim_id"_s, u"application_id"_s, u"display_name"_s});
    const auto id = reader.name<ClientId>(u"application_id"_s);
    const auto scimId = reader.text(u"scim_id"_s);
    const auto name = reader.text(u"display_name"_s);
    return id ? std::optional(AdminPrincipal{scimId, *id, name}) : std::nullopt;
}

/// Steps that were begun have a principal that they were begun for, which only the first one makes.
bool fits(const Journal &journal)
{
    for (qsizetype at = 0; at < journal.steps.size(); ++at) {
        const auto kind = journal.steps.at(at).kind;
        const auto state = journal.steps.at(at).state;
        const bool makesIt = kind == AdminStepKind::CreatePrincipal;
        if (makesIt && at > 0)
            return false;
        const bool needsIt = makesIt ? state == JournalState::Done || state == JournalState::Found ||
                                           state == JournalState::Undoing
                                     : state != JournalState::Planned && state != JournalState::Handed;
        if (needsIt && !journal.principal)
            return false;
    }
    return true;
}

} // namespace

QByteArray journalToJson(const Journal &journal)
{
    QJsonArray steps;
    for (const auto &step : journal.steps)
        steps += jsonOf(step);
    QJsonObject json{
        {u"format"_s, formatId},
        {u"version"_s, formatVersion},
        {u"id"_s, journal.id.toString(QUuid::WithoutBraces)},
        {u"begun"_s, journal.begun.toString(Qt::ISODate)},
        {u"admin"_s, journal.admin},
        {u"wanted"_s, wantedOf(journal.wish)},
        {u"display_name"_s, journal.wish.displayName},
        {u"secret_days"_s, journal.wish.secretDays},
        {u"connection"_s, QJsonObject{{u"id"_s, journal.connection.toString(QUuid::WithoutBraces)},
                                      {u"name"_s, journal.wish.connectionName}}},
        {u"steps"_s, steps},
    };
    if (journal.principal)
        json.insert(u"principal"_s, QJsonObject{{u"scim_id"_s, journal.principal->scimId},
                                                {u"application_id"_s, journal.principal->id.text()},
                                                {u"display_name"_s, journal.principal->displayName}});
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Journal> journalFromJson(const QByteArray &json)
{
    const auto object = readOneObject(json);
    if (!object)
        return Failure(object.error());
    std::optional<Error> error;
    JsonReader root(*object, QString(), error);
    if (root.text(u"format"_s) != formatId)
        root.fail(u"format"_s);
    if (object->value("version"_L1).toInt() != formatVersion)
        root.fail(u"version"_s);
    root.allowOnly({u"format"_s, u"version"_s, u"id"_s, u"begun"_s, u"admin"_s, u"wanted"_s,
                    u"display_name"_s, u"secret_days"_s, u"connection"_s, u"principal"_s, u"steps"_s});
    const auto wish = wishFrom(*object);
    if (!wish)
        return Failure(error.value_or(Error::input(InputProblem::BadFormat, u"/wanted"_s)));
    Journal journal{.id = idFrom(root, u"id"_s),
                    .begun = root.time(u"begun"_s),
                    .admin = root.text(u"admin"_s),
                    .wish = *wish,
                    .connection = {}};
    journal.wish.displayName = root.text(u"display_name"_s);
    journal.wish.secretDays = object->value("secret_days"_L1).toInt();
    if (journal.wish.secretDays < 1 || journal.wish.secretDays > longestSecretDays)
        root.fail(u"secret_days"_s);
    auto connection = root.object(u"connection"_s);
    journal.connection = idFrom(connection, u"id"_s);
    journal.wish.connectionName = connection.text(u"name"_s);
    if (root.has(u"principal"_s))
        journal.principal = principalFrom(root.object(u"principal"_s));
    const auto steps = object->value("steps"_L1).toArray();
    auto readers = root.objects(u"steps"_s);
    for (size_t at = 0; at < readers.size() && !error; ++at)
        journal.steps += stepFrom(readers[at], steps.at(qsizetype(at)), wish->scope);
    if (!error && !fits(journal))
        root.fail(u"principal"_s);
    if (error)
        return Failure(*error);
    return journal;
}

} // namespace draftt
