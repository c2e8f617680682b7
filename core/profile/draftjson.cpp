// SPDX-License-Identifier: Apache-2.0
#include "core/profile/draft.h"

#include "core/profile/fileformat.h"
#include "core/profile/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr FileFormat draftFormat{"draftt-connect draft"_L1, 1};

void checkDraftFormat(JsonReader &root, const QJsonObject &json)
{
    checkFormat(root, json, draftFormat);
    root.allowOnly({u"format"_s, u"version"_s, u"id"_s, u"changes"_s, u"name"_s, u"step"_s, u"kept"_s,
                    u"host"_s, u"workspace_id"_s, u"auth_type"_s, u"client_id"_s, u"warehouse"_s,
                    u"catalog"_s, u"schema"_s, u"whole_schema"_s, u"tables"_s, u"secret"_s, u"proof"_s});
}

QUuid readId(JsonReader &root, const QString &key)
{
    const auto id = QUuid::fromString(root.text(key));
    if (id.isNull())
        root.fail(key);
    return id;
}

int readStep(JsonReader &root, const QJsonObject &json)
{
    const auto step = json.value("step"_L1).toDouble();
    if (step != 1 && step != 2 && step != 3 && step != 4 && step != 5)
        root.fail(u"step"_s);
    return int(step);
}

void readWarehouse(JsonReader &root, Entered &entered)
{
    if (!root.has(u"warehouse"_s))
        return;
    auto warehouse = root.object(u"warehouse"_s);
    warehouse.allowOnly({u"id"_s, u"name"_s});
    const auto id = WarehouseId::listed(warehouse.text(u"id"_s));
    if (id.text().isEmpty())
        warehouse.fail(u"id"_s);
    entered.warehouseId = id;
    entered.warehouseName = warehouse.text(u"name"_s);
}

Entered readEntered(JsonReader &root)
{
    Entered entered;
    if (root.has(u"host"_s))
        entered.host = root.name<Host>(u"host"_s);
    entered.workspaceId = root.text(u"workspace_id"_s);
    entered.method = root.isFirst(u"auth_type"_s, u"oauth-m2m"_s, u"pat"_s) ? SignInMethod::OAuthClient
                                                                            : SignInMethod::PersonalToken;
    if (root.has(u"client_id"_s))
        entered.clientId = root.name<ClientId>(u"client_id"_s);
    readWarehouse(root, entered);
    if (root.has(u"catalog"_s))
        entered.catalog = root.listed<CatalogName>(u"catalog"_s);
    if (root.has(u"schema"_s))
        entered.schema = root.listed<SchemaName>(u"schema"_s);
    entered.wholeSchema = root.flag(u"whole_schema"_s);
    entered.tables = root.tables(u"tables"_s);
    entered.secretPlace = root.isFirst(u"secret"_s, u"keychain"_s, u"not-kept"_s) ? SecretPlace::Keychain
                                                                                  : SecretPlace::NotKept;
    return entered;
}

void readProofs(JsonReader proof, Draft &draft)
{
    const auto read = [&proof](const QString &key) {
        return proof.isFirst(key, u"proven"_s, u"unproven"_s) ? Proof::Proven : Proof::Unproven;
    };
    proof.allowOnly({u"connection"_s, u"warehouse"_s, u"catalog"_s, u"tables"_s});
    draft.connection = read(u"connection"_s);
    draft.warehouse = read(u"warehouse"_s);
    draft.catalogAccess = read(u"catalog"_s);
    draft.tableAccess = read(u"tables"_s);
}

void writeEntered(const Entered &entered, QJsonObject &json)
{
    QJsonArray tables;
    for (const auto &table : entered.tables)
        tables += table.text();
    json.insert(u"workspace_id"_s, entered.workspaceId);
    json.insert(u"auth_type"_s, entered.method == SignInMethod::OAuthClient ? u"oauth-m2m"_s : u"pat"_s);
    json.insert(u"whole_schema"_s, entered.wholeSchema);
    json.insert(u"tables"_s, tables);
    json.insert(u"secret"_s, entered.secretPlace == SecretPlace::Keychain ? u"keychain"_s : u"not-kept"_s);
    if (entered.host)
        json.insert(u"host"_s, entered.host->text());
    if (entered.clientId)
        json.insert(u"client_id"_s, entered.clientId->text());
    if (entered.warehouseId)
        json.insert(u"warehouse"_s,
                    QJsonObject{{u"id"_s, entered.warehouseId->text()}, {u"name"_s, entered.warehouseName}});
    if (entered.catalog)
        json.insert(u"catalog"_s, entered.catalog->text());
    if (entered.schema)
        json.insert(u"schema"_s, entered.schema->text());
}

} // namespace

QByteArray toJson(const Draft &draft)
{
    QJsonObject json{
        {u"format"_s, draftFormat.id},
        {u"version"_s, draftFormat.version},
        {u"id"_s, draft.id.toString(QUuid::WithoutBraces)},
        {u"name"_s, draft.name},
        {u"step"_s, draft.step},
        {u"kept"_s, draft.keptUtc.toUTC().toString(Qt::ISODate)},
        {u"proof"_s, QJsonObject{{u"connection"_s, idOf(draft.connection)},
                                 {u"warehouse"_s, idOf(draft.warehouse)},
                                 {u"catalog"_s, idOf(draft.catalogAccess)},
                                 {u"tables"_s, idOf(draft.tableAccess)}}},
    };
    if (!draft.changes.isNull())
        json.insert(u"changes"_s, draft.changes.toString(QUuid::WithoutBraces));
    writeEntered(draft.entered, json);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Draft> draftFromJson(const QByteArray &json)
{
    const auto object = readOneObject(json);
    if (!object)
        return Failure(object.error());
    std::optional<Error> error;
    JsonReader root(*object, QString(), error);
    checkDraftFormat(root, *object);
    Draft draft;
    draft.id = readId(root, u"id"_s);
    if (root.has(u"changes"_s))
        draft.changes = readId(root, u"changes"_s);
    draft.name = readProfileName(root);
    draft.step = readStep(root, *object);
    draft.entered = readEntered(root);
    readProofs(root.object(u"proof"_s), draft);
    draft.keptUtc = root.time(u"kept"_s);
    if (error)
        return Failure(*error);
    return draft;
}

} // namespace draftt
