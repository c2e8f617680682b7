// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/catalog.h"
#include "core/workspace/metastore.h"
#include "core/workspace/permissions.h"
#include "core/workspace/serviceprincipals.h"
#include "core/workspace/statements.h"
#include "core/workspace/warehouses.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Told = std::function<void(std::shared_ptr<const Exchange>)>;
using Start = std::function<Pending(Workspace &, Told)>;

constexpr auto principal = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

template <typename T> Done<Answered<T>> tell(const Told &told)
{
    return [told](const Result<Answered<T>> &answer) { told(answer ? answer->exchange : nullptr); };
}

Securable securable(QStringView table)
{
    return {*CatalogName::parse(u"a"), *SchemaName::parse(u"b"), *TableName::parse(table)};
}

WarehouseId warehouse()
{
    return *WarehouseId::parse(u"0123456789abcdef");
}

/// Every operation of the room, and the request that its answer rests on: of pages and chunks the last one.
QList<std::tuple<const char *, QByteArray, Start>> operations()
{
    const auto schema = Securable(*CatalogName::parse(u"a"), *SchemaName::parse(u"b"));
    return {
        {"discover", "/oidc/.well-known/oauth-authorization-server"_ba,
         [](auto &w, const auto &t) { return w.discover(tell<WorkspaceInfo>(t)); }},
        {"sign in", "/oidc/v1/token"_ba, [](auto &w, const auto &t) { return w.signIn(tell<Nothing>(t)); }},
        {"Me", "/api/2.0/preview/scim/v2/Me"_ba,
         [](auto &w, const auto &t) { return fetchCurrentUser(w, tell<User>(t)); }},
        {"service principal", "/api/2.0/preview/scim/v2/ServicePrincipals"_ba,
         [](auto &w, const auto &t) {
             return fetchServicePrincipal(w, *ClientId::parse(principal), tell<User>(t));
         }},
        {"warehouses", "/api/2.0/sql/warehouses?page_token=2"_ba,
         [](auto &w, const auto &t) { return fetchWarehouses(w, tell<QList<Warehouse>>(t)); }},
        {"warehouse", "/api/2.0/sql/warehouses/0123456789abcdef"_ba,
         [](auto &w, const auto &t) { return fetchWarehouse(w, warehouse(), tell<Warehouse>(t)); }},
        {"start", "/api/2.0/sql/warehouses/0123456789abcdef/start"_ba,
         [](auto &w, const auto &t) { return startWarehouse(w, warehouse(), tell<Nothing>(t)); }},
        {"warehouse permissions", "/api/2.0/permissions/warehouses/0123456789abcdef"_ba,
         [](auto &w, const auto &t) {
             return fetchWarehousePermissions(w, warehouse(), tell<QList<WarehouseGrant>>(t));
         }},
        {"statement", "/api/2.0/sql/statements/01f1/result/chunks/1"_ba,
         [](auto &w, const auto &t) {
             return execute(w, {warehouse(), u"SELECT 1"_s}, tell<StatementResult>(t));
         }},
        {"metastore", "/api/2.1/unity-catalog/metastore_summary"_ba,
         [](auto &w, const auto &t) { return fetchMetastore(w, tell<MetastoreInfo>(t)); }},
        {"catalog", "/api/2.1/unity-catalog/catalogs/a"_ba,
         [](auto &w, const auto &t) {
             return fetchObject(w, Securable(*CatalogName::parse(u"a")), tell<ObjectInfo>(t));
         }},
        {"schema", "/api/2.1/unity-catalog/schemas/a.b"_ba,
         [schema](auto &w, const auto &t) { return fetchObject(w, schema, tell<ObjectInfo>(t)); }},
        {"table", "/api/2.1/unity-catalog/tables/a.b.c"_ba,
         [](auto &w, const auto &t) { return fetchTable(w, securable(u"c"), tell<TableInfo>(t)); }},
        {"effective permissions", "/api/2.1/unity-catalog/effective-permissions/schema/a.b?page_token=2"_ba,
         [schema](auto &w, const auto &t) {
             return fetchEffectivePermissions(w, schema, {}, tell<QList<HeldPrivilege>>(t));
         }},
        {"permissions", "/api/2.1/unity-catalog/permissions/schema/a.b?page_token=2"_ba,
         [schema](auto &w, const auto &t) {
             return fetchPermissions(w, schema, {}, tell<QList<HeldPrivilege>>(t));
         }},
    };
}

/// Path, and `page_token` if it is there: all that these tests tell requests apart by.
QByteArray shortened(const QUrl &url)
{
    const auto query = url.query();
    const auto token = query.indexOf("page_token="_L1);
    return url.path().toUtf8() + (token < 0 ? QByteArray() : '?' + query.sliced(token).toUtf8());
}

/// A body that each parser can read; every list has two pages, the result two chunks.
QByteArray bodyFor(const RawRequest &request, const QUrl &self)
{
    const auto &path = request.path;
    const QByteArray next = path.contains("page_token=") ? "" : R"(,"next_page_token":"2")";
    if (path.endsWith("/oauth-authorization-server"))
        return R"({"authorization_endpoint":"x","token_endpoint":")" + self.toEncoded() + "/oidc/v1/token\"}";
    if (path.endsWith("/oidc/v1/token"))
        return R"({"access_token":"t","expires_in":3600})";
    if (path.contains("/ServicePrincipals"))
        return R"({"Resources":[{"applicationId":")" + QStringView(principal).toUtf8() + "\"}]}";
    if (path.contains("/chunks/"))
        return R"({"chunk_index":1,"data_array":[["2"]]})";
    if (path.contains("/sql/statements"))
        return R"({"statement_id":"01f1","status":{"state":"SUCCEEDED"},"manifest":{"total_chunk_count":2,
                   "schema":{"columns":[{"name":"n"}]}},"result":{"data_array":[["1"]]}})";
    if (path.contains("/permissions/warehouses/"))
        return R"({"access_control_list":[{"user_name":"u","all_permissions":[{"permission_level":"IS_OWNER"}]}]})";
    return R"({"id":"0123456789abcdef","userName":"u","metastore_id":"m","name":"c")" + next + '}';
}

} // namespace

/// Each answer of a workspace carries the exchange that it rests on, and none of another call.
class TestAnswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_http = std::make_unique<HttpClient>(m_network);
        m_server = std::make_unique<RawServer>();
        m_server->answer([this](const RawRequest &request) {
            const auto id = shortened(QUrl::fromEncoded(request.path));
            return RawServer::Answer{
                httpAnswer(200, bodyFor(request, m_server->url()),
                           {{"Content-Type", "application/json"}, {"x-request-id", id}})};
        });
        const OAuthClient client{*ClientId::parse(principal), Secret("dose-of-a-test"_ba)};
        m_workspace = std::make_unique<Workspace>(*m_http, *Host::parse(m_server->url().toString()), client);
    }

    void restsOnItsLastRequest_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<Start>("start");
        for (const auto &[name, request, start] : operations())
            QTest::newRow(name) << request << start;
    }

    void restsOnItsLastRequest()
    {
        QFETCH(QByteArray, request);
        QFETCH(Start, start);
        std::shared_ptr<const Exchange> exchange;
        bool isTold = false;
        const auto pending = start(*m_workspace, [&](const auto &told) {
            exchange = told;
            isTold = true;
        });
        QTRY_VERIFY(isTold);
        QVERIFY(exchange);
        QCOMPARE(shortened(exchange->url), request);
        QCOMPARE(exchange->header("x-request-id"), request);
    }

    void pagesRestOnTheirOwnRequests()
    {
        QList<QByteArray> seen;
        const auto note = [&seen](const auto &page) { seen += shortened(page->exchange->url); };
        const auto pending = fetchCatalogs(*m_workspace, note);
        QTRY_COMPARE(seen.size(), 2);
        QCOMPARE(seen, QList<QByteArray>({"/api/2.1/unity-catalog/catalogs"_ba,
                                          "/api/2.1/unity-catalog/catalogs?page_token=2"_ba}));
    }

    /// One name is a part of the other, and both are asked for at once.
    void callsAtTheSameTimeAreToldApart()
    {
        QHash<QString, QByteArray> seen;
        std::vector<Pending> calls;
        for (const auto &name : {u"c"_s, u"cc"_s, u"ccc"_s})
            calls.push_back(fetchTable(*m_workspace, securable(name),
                                       [&seen, name](const Result<Answered<TableInfo>> &t) {
                                           seen[name] = t->exchange->header("x-request-id");
                                       }));
        QTRY_COMPARE(seen.size(), 3);
        for (auto it = seen.cbegin(); it != seen.cend(); ++it)
            QCOMPARE(it.value(), "/api/2.1/unity-catalog/tables/a.b."_ba + it.key().toUtf8());
    }

    void aPersonalTokenAsksNobody()
    {
        Workspace workspace(*m_http, *Host::parse(m_server->url().toString()),
                            PersonalToken{Secret("dapi-of-a-test"_ba)});
        std::optional<Result<Answered<Nothing>>> answer;
        const auto pending = workspace.signIn([&](const auto &result) { answer = result; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        QVERIFY(!(*answer)->exchange);
        QVERIFY(m_server->requests().isEmpty());
    }

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
};

DRAFTT_TEST(TestAnswered)
#include "tst_answered.moc"
