// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profile.h"

#include "core/grants/findingjson.h"
#include "core/profile/fileformat.h"
#include "core/profile/jsonreader.h"
#include "core/profile/lifejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr FileFormat profileFormat{"draftt-connect profile"_L1, 1};

QUuid readId(JsonReader &root)
{
    const auto id = QUuid::fromString(root.text(u"id"_s));
    if (id.isNull())
        root.fail(u"id"_s);
    return id;
}

/// Connections that were saved before there was such a verdict have none.
std::optional<AccessVerdict> readAccess(JsonReader &root)
{
    if (!root.has(u"access"_s))
        return std::nullopt;
    auto access = root.object(u"access"_s);
    access.allowOnly({u"verdict"_s, u"read"_s});
    const auto verdict = verdictFromId(access.text(u"verdict"_s));
    if (!verdict)
        access.fail(u"verdict"_s);
    return AccessVerdict{verdict.value_or(Verdict::NotProvable), access.time(u"read"_s)};
}

std::optional<ClientId> readClientId(JsonReader &root, SignInMethod method)
{
    if (method == SignInMethod::PersonalToken && !root.has(u"client_id"_s))
        return std::nullopt;
    return root.name<ClientId>(u"client_id"_s);
}

struct Proofs {
    Proof connection;
    Proof warehouse;
    Proof catalog;
    Proof tables;
};

Proofs readProofs(JsonReader proof)
{
    const auto read = [&proof](const QString &key) {
        return proof.isFirst(key, u"proven"_s, u"unproven"_s) ? Proof::Proven : Proof::Unproven;
    };
    proof.allowOnly({u"connection"_s, u"warehouse"_s, u"catalog"_s, u"tables"_s});
    return {read(u"connection"_s), read(u"warehouse"_s), read(u"catalog"_s), read(u"tables"_s)};
}

void checkProfileFormat(JsonReader &root, const QJsonObject &json)
{
    checkFormat(root, json, profileFormat);
    const QStringList members{
        u"format"_s,    u"version"_s,   u"id"_s,        u"name"_s,    u"host"_s,   u"workspace_id"_s,
        u"auth_type"_s, u"client_id"_s, u"warehouse"_s, u"catalog"_s, u"schema"_s, u"whole_schema"_s,
        u"tables"_s,    u"proof"_s,     u"access"_s,    u"secret"_s,  u"saved"_s};
    root.allowOnly(members + lifeMembers());
}

Result<ConnectionProfile> profileIn(const QJsonObject &json)
{
    std::optional<Error> error;
    JsonReader root(json, QString(), error);
    checkProfileFormat(root, json);
    const auto method = root.isFirst(u"auth_type"_s, u"oauth-m2m"_s, u"pat"_s) ? SignInMethod::OAuthClient
                                                                               : SignInMethod::PersonalToken;
    const auto clientId = readClientId(root, method);
    const auto host = root.name<Host>(u"host"_s);
    auto warehouse = root.object(u"warehouse"_s);
    warehouse.allowOnly({u"id"_s, u"name"_s});
    const auto warehouseId = WarehouseId::listed(warehouse.text(u"id"_s));
    if (warehouseId.text().isEmpty())
        warehouse.fail(u"id"_s);
    const auto catalog = root.listed<CatalogName>(u"catalog"_s);
    const auto schema = root.listed<SchemaName>(u"schema"_s);
    const auto proofs = readProofs(root.object(u"proof"_s));
    const auto place = root.isFirst(u"secret"_s, u"keychain"_s, u"not-kept"_s) ? SecretPlace::Keychain
                                                                               : SecretPlace::NotKept;
    const auto id = readId(root);
    const auto name = readProfileName(root);
    const auto workspaceId = root.text(u"workspace_id"_s);
    const auto warehouseName = warehouse.text(u"name"_s);
    const bool wholeSchema = root.flag(u"whole_schema"_s);
    const auto tables = root.tables(u"tables"_s);
    const auto saved = root.time(u"saved"_s);
    const auto access = readAccess(root);
    const auto life = readLife(root);
    if (!wholeSchema && tables.isEmpty())
        root.fail(u"tables"_s);
    if (error)
        return Failure(*error);
    return ConnectionProfile{id,
                             name,
                             *host,
                             workspaceId,
                             method,
                             clientId,
                             warehouseId,
                             warehouseName,
                             *catalog,
                             *schema,
                             wholeSchema,
                             tables,
                             proofs.connection,
                             proofs.warehouse,
                             proofs.catalog,
                             proofs.tables,
                             access,
                             place,
                             saved,
                             life};
}

} // namespace

QByteArray toJson(const ConnectionProfile &profile)
{
    QJsonArray tables;
    for (const auto &table : profile.tables)
        tables += table.text();
    QJsonObject json{
        {u"format"_s, profileFormat.id},
        {u"version"_s, profileFormat.version},
        {u"id"_s, profile.id.toString(QUuid::WithoutBraces)},
        {u"name"_s, profile.name},
        {u"host"_s, profile.host.text()},
        {u"workspace_id"_s, profile.workspaceId},
        {u"auth_type"_s, profile.method == SignInMethod::OAuthClient ? u"oauth-m2m"_s : u"pat"_s},
        {u"warehouse"_s,
         QJsonObject{{u"id"_s, profile.warehouseId.text()}, {u"name"_s, profile.warehouseName}}},
        {u"catalog"_s, profile.catalog.text()},
        {u"schema"_s, profile.schema.text()},
        {u"whole_schema"_s, profile.wholeSchema},
        {u"tables"_s, tables},
        {u"proof"_s, QJsonObject{{u"connection"_s, idOf(profile.connection)},
                                 {u"warehouse"_s, idOf(profile.warehouse)},
                                 {u"catalog"_s, idOf(profile.catalogAccess)},
                                 {u"tables"_s, idOf(profile.tableAccess)}}},
        {u"secret"_s, profile.secretPlace == SecretPlace::Keychain ? u"keychain"_s : u"not-kept"_s},
        {u"saved"_s, profile.savedUtc.toUTC().toString(Qt::ISODate)},
    };
    if (profile.access)
        json.insert(u"access"_s,
                    QJsonObject{{u"verdict"_s, idOf(profile.access->verdict)},
                                {u"read"_s, profile.access->read.toUTC().toString(Qt::ISODate)}});
    writeLife(profile.life, json);
    if (profile.clientId)
        json.insert(u"client_id"_s, profile.clientId->text());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<ConnectionProfile> profileFromJson(const QByteArray &json)
{
    const auto object = readOneObject(json);
    return object ? profileIn(*object) : Failure(object.error());
}

} // namespace draftt
