// SPDX-License-Identifier: Apache-2.0
#include "core/profile/planfile.h"

#include "core/profile/fileformat.h"
#include "core/profile/jsonreader.h"
#include "core/profile/profile.h"
#include "core/profile/profilesession.h"
#include "core/workspace/principalsecrets.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr FileFormat planFormat{"draftt-connect plan"_L1, 1};

void checkPlanFormat(JsonReader &root, const QJsonObject &json)
{
    checkFormat(root, json, planFormat);
    root.allowOnly({u"format"_s, u"version"_s, u"host"_s, u"workspace_id"_s, u"auth_type"_s, u"client_id"_s,
                    u"warehouse"_s, u"catalog"_s, u"schema"_s, u"whole_schema"_s, u"tables"_s, u"admin"_s});
}

void readWho(JsonReader &root, Session &session)
{
    session.method = root.isFirst(u"auth_type"_s, u"oauth-m2m"_s, u"pat"_s) ? SignInMethod::OAuthClient
                                                                            : SignInMethod::PersonalToken;
    if (const auto host = root.has(u"host"_s) ? root.name<Host>(u"host"_s) : std::nullopt)
        session.address = PastedAddress{.host = *host};
    const auto workspaceId = root.has(u"workspace_id"_s) ? root.text(u"workspace_id"_s) : QString();
    if (session.address)
        session.address->workspaceId = workspaceId;
    if (root.has(u"client_id"_s))
        session.clientId = root.name<ClientId>(u"client_id"_s);
}

void readWarehouse(JsonReader warehouse, Session &session)
{
    warehouse.allowOnly({u"id"_s, u"name"_s});
    const auto id = WarehouseId::listed(warehouse.text(u"id"_s));
    if (id.text().isEmpty())
        warehouse.fail(u"id"_s);
    session.warehouse = warehouseNamed(id, warehouse.text(u"name"_s));
}

void readData(JsonReader &root, Session &session)
{
    if (root.has(u"catalog"_s))
        session.catalog = root.listed<CatalogName>(u"catalog"_s);
    if (root.has(u"schema"_s))
        session.schema = root.listed<SchemaName>(u"schema"_s);
    session.wholeSchema = root.flag(u"whole_schema"_s);
    session.tables = root.tables(u"tables"_s);
}

/// Of everything but itself, whatever the spaces and the order in the file.
QString digestOf(QJsonObject json)
{
    auto admin = json["admin"_L1].toObject();
    admin.remove(u"digest"_s);
    json.insert(u"admin"_s, admin);
    const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return "sha256:"_L1 +
           QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// By the rules of a name of ours.
QString nameFrom(JsonReader &reader, const QString &key)
{
    auto text = reader.text(key);
    if (parseProfileName(text).value_or(QString()) != text)
        reader.fail(key);
    return text;
}

PlannedSetup setupFrom(JsonReader reader, const QJsonObject &json)
{
    reader.allowOnly({u"principal"_s, u"secret_days"_s, u"connection"_s, u"digest"_s});
    PlannedSetup setup;
    setup.principal = nameFrom(reader, u"principal"_s);
    setup.connection = nameFrom(reader, u"connection"_s);
    setup.secretDays = json["admin"_L1]["secret_days"_L1].toInt();
    if (setup.secretDays < 1 || setup.secretDays > longestSecretDays)
        reader.fail(u"secret_days"_s);
    if (reader.text(u"digest"_s) != digestOf(json))
        reader.fail(u"digest"_s);
    return setup;
}

Result<PlanFile> planIn(const QJsonObject &object)
{
    std::optional<Error> error;
    JsonReader root(object, QString(), error);
    PlanFile plan;
    auto &session = plan.session;
    checkPlanFormat(root, object);
    readWho(root, session);
    if (root.has(u"warehouse"_s))
        readWarehouse(root.object(u"warehouse"_s), session);
    readData(root, session);
    if (root.has(u"admin"_s))
        plan.setup = setupFrom(root.object(u"admin"_s), object);
    if (error)
        return Failure(*error);
    return plan;
}

} // namespace

QJsonObject planObject(const Session &session)
{
    QJsonArray tables;
    for (const auto &table : session.tables)
        tables += table.text();
    QJsonObject json{
        {u"format"_s, planFormat.id},
        {u"version"_s, planFormat.version},
        {u"auth_type"_s, session.method == SignInMethod::OAuthClient ? u"oauth-m2m"_s : u"pat"_s},
        {u"whole_schema"_s, session.wholeSchema},
        {u"tables"_s, tables},
    };
    if (session.address) {
        json.insert(u"host"_s, session.address->host.text());
        json.insert(u"workspace_id"_s, session.workspaceId());
    }
    if (session.clientId)
        json.insert(u"client_id"_s, session.clientId->text());
    if (session.warehouse)
        json.insert(u"warehouse"_s, QJsonObject{{u"id"_s, session.warehouse->id.text()},
                                                {u"name"_s, session.warehouse->name}});
    if (session.catalog)
        json.insert(u"catalog"_s, session.catalog->text());
    if (session.schema)
        json.insert(u"schema"_s, session.schema->text());
    return json;
}

QByteArray planToJson(const Session &session)
{
    return QJsonDocument(planObject(session)).toJson(QJsonDocument::Indented);
}

QByteArray planToJson(const Session &session, const PlannedSetup &setup)
{
    QJsonObject admin{{u"principal"_s, setup.principal},
                      {u"secret_days"_s, setup.secretDays},
                      {u"connection"_s, setup.connection}};
    auto json = planObject(session);
    json.insert(u"admin"_s, admin);
    admin.insert(u"digest"_s, digestOf(json));
    json.insert(u"admin"_s, admin);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<PlanFile> planFileFromJson(const QByteArray &json)
{
    return readOneObject(json).and_then(planIn);
}

Result<Session> planFromJson(const QByteArray &json)
{
    return planFileFromJson(json).map([](const PlanFile &plan) { return plan.session; });
}

Result<Session> planFromObject(const QJsonObject &object)
{
    return planIn(object).map([](const PlanFile &plan) { return plan.session; });
}

bool isPlan(QByteArrayView json)
{
    return json.trimmed().startsWith('{') && json.contains("\"draftt-connect plan\"");
}

void takePlan(const Session &plan, Session &session)
{
    session.method = plan.method;
    if (plan.address)
        session.address = plan.address;
    if (plan.clientId)
        session.clientId = plan.clientId;
    if (plan.warehouse)
        session.warehouse = plan.warehouse;
    if (plan.catalog)
        session.catalog = plan.catalog;
    if (plan.schema) {
        session.schema = plan.schema;
        session.wholeSchema = plan.wholeSchema;
        session.tables = plan.tables;
    }
}

} // namespace draftt
