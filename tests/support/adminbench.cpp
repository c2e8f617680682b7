// SPDX-License-Identifier: Apache-2.0
#include "tests/support/adminbench.h"

#include "app/demo/catalog/metastore.h"
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/awaited.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename T> T name(QStringView text)
{
    return *T::parse(text);
}

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

AdminBench::AdminBench()
{
    network.leadTo(demo.server());
    http.setTimeScale(0.005);
}

AdminBench::AdminBench(const demo::Options &demoOptions) : demo(demoOptions)
{
    network.leadTo(demo.server());
    http.setTimeScale(0.005);
}

QString AdminBench::inMemory()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           "/admin-XXXXXX"_L1;
}

AdminServices AdminBench::services(const QString &token)
{
    const auto host = Host::parse(demo.url().toString());
    return {Workspace(http, *host, PersonalToken{Secret(token.toUtf8())}), profiles, keychain,
            JournalStore(profiles.folder())};
}

AdminWish AdminBench::wish() const
{
    return {.host = *Host::parse(demo.url().toString()),
            .displayName = u"draftt-reader"_s,
            .warehouse = *WarehouseId::parse(u"7e57ab1e00000001"),
            .warehouseName = u"Starter"_s,
            .scope = {name<CatalogName>(u"inventory"),
                      name<SchemaName>(u"assets"),
                      false,
                      {name<TableName>(u"components"), name<TableName>(u"devices")}},
            .connectionName = u"Inventory"_s};
}

Result<AdminPlan> AdminBench::plan(const AdminWish &wish, const QString &token)
{
    return awaited<AdminPlan>([&](const Done<AdminPlan> &done) {
        return fetchAdminPlan(services(token.isEmpty() ? demo.who().adminToken : token).workspace, wish,
                              done);
    });
}

Result<JournalRun> AdminBench::apply(const Journal &journal, const QString &token)
{
    return awaited<JournalRun>([&](const Done<JournalRun> &done) {
        return applyJournal(services(token.isEmpty() ? demo.who().adminToken : token), journal, options,
                            done);
    });
}

Result<AppliedProof> AdminBench::prove(const Journal &journal)
{
    return awaited<AppliedProof>([&](const Done<AppliedProof> &done) {
        return proveApplied(services(), journal, {.warehouse = {.poll = std::chrono::milliseconds(100)}},
                            done);
    });
}

Result<JournalRun> AdminBench::undo(const Journal &journal, const QString &token)
{
    return awaited<JournalRun>([&](const Done<JournalRun> &done) {
        return undoJournal(services(token.isEmpty() ? demo.who().adminToken : token), journal, options, done);
    });
}

QJsonObject AdminBench::call(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    demo::Request request;
    request.verb = verb;
    request.path = path.section(u'?', 0, 0);
    request.query = QUrlQuery(path.section(u'?', 1));
    request.headers.emplaceBack("Authorization", "Bearer " + demo.who().adminToken.toUtf8());
    request.body = QJsonDocument(body).toJson();
    request.json = body;
    const auto reply = demo.server().answer(request);
    return QJsonDocument::fromJson(reply ? reply->body : QByteArray()).object();
}

QJsonObject AdminBench::read(const QString &path, const QString &query)
{
    return call("GET"_ba, query.isEmpty() ? path : path + u'?' + query);
}

QStringList AdminBench::snapshot()
{
    QStringList lines;
    const auto principals = read(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s)["Resources"_L1].toArray();
    for (const auto &principal : principals) {
        lines += lineOf(principal.toObject());
        const auto secrets = read("/api/2.0/accounts/servicePrincipals/"_L1 + principal["id"_L1].toString() +
                                  "/credentials/secrets"_L1)["secrets"_L1]
                                 .toArray();
        for (const auto &secret : secrets)
            lines += principal["id"_L1].toString() + " has "_L1 + secret["id"_L1].toString();
    }
    for (const auto &warehouse : demo.server().warehouses().list())
        lines += lineOf(read("/api/2.0/permissions/warehouses/"_L1 + warehouse.id));
    for (const auto &row : demo.server().metastore().grants())
        lines += row.principal + u' ' + row.privilege + u' ' + row.kind + u' ' + row.fullName;
    lines += "connections: "_L1 + profiles.names().join(u", "_s);
    auto keys = QStringList(keychain.secrets.keyBegin(), keychain.secrets.keyEnd());
    keys.sort();
    return lines + QStringList("keychain: "_L1 + keys.join(u", "_s));
}

QStringList AdminBench::idsNamed(const QString &displayName)
{
    QStringList ids;
    const auto principals = read(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s)["Resources"_L1].toArray();
    for (const auto &principal : principals) {
        if (principal["displayName"_L1] == displayName)
            ids += principal["id"_L1].toString();
    }
    return ids;
}

} // namespace draftt
