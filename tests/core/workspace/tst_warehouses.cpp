// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/warehouses.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto list = "GET /api/2.0/sql/warehouses?page_size=100";
constexpr auto one = "GET /api/2.0/sql/warehouses/0123456789abcdef";

WarehouseId id()
{
    return *WarehouseId::parse(u"0123456789abcdef");
}

/// `kind`: serverless, pro, classic or a type as the API spells it.
QByteArray entry(const QString &name, const QString &kind, const QString &state)
{
    static int number = 0;
    QJsonObject object{{u"id"_s, u"%1"_s.arg(++number, 16, 16, QChar(u'0'))},
                       {u"name"_s, name},
                       {u"state"_s, state},
                       {u"warehouse_type"_s, kind == "classic"_L1 ? u"CLASSIC"_s : u"PRO"_s}};
    if (kind == "serverless"_L1)
        object[u"enable_serverless_compute"_s] = true;
    else if (kind.isUpper())
        object[u"warehouse_type"_s] = kind;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listed(const QByteArrayList &entries)
{
    return ok(R"({"warehouses":[)" + entries.join(',') + "]}");
}

} // namespace

/// SQL warehouses as the workspace describes them.
class TestWarehouses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void theBestComeFirst_data();
    void theBestComeFirst();
    void allPagesAreSorted();
    void whatMayBeUsedIsAskedFor();
    void readsEverything();
    void readsWhyItDoesNotStart_data();
    void readsWhyItDoesNotStart();
    void knowsTypes_data();
    void knowsTypes();
    void idsOfAnyFormAreKept();
    void anIdInAnAddressIsEncoded();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void noListIsAnEmptyOne();
    void aWarehouseWithoutAnIdIsMalformed();
    void startsWithAnEmptyAnswer();
    void readsWhoMayUseIt();

private:
    [[nodiscard]] Result<QList<Warehouse>> fetch()
    {
        return valueOf<QList<Warehouse>>(
            [this](const auto &done) { return fetchWarehouses(m_remote->workspace, done); });
    }
    [[nodiscard]] Result<Warehouse> fetchOne()
    {
        return valueOf<Warehouse>(
            [this](const auto &done) { return fetchWarehouse(m_remote->workspace, id(), done); });
    }
    [[nodiscard]] static QStringList names(const QList<Warehouse> &warehouses)
    {
        QStringList found;
        for (const auto &warehouse : warehouses)
            found += warehouse.name;
        return found;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestWarehouses::theBestComeFirst_data()
{
    QTest::addColumn<QByteArrayList>("entries"); // the better one is called `first`, and comes last
    const auto row = [](const char *name, const std::pair<QString, QString> &worse,
                        const std::pair<QString, QString> &better) {
        QTest::newRow(name) << QByteArrayList{entry(u"a"_s, worse.first, worse.second),
                                              entry(u"first"_s, better.first, better.second)};
    };
    const auto serverless = u"serverless"_s, pro = u"pro"_s, classic = u"classic"_s;
    const auto running = u"RUNNING"_s, stopped = u"STOPPED"_s;
    row("running serverless before running pro", {pro, running}, {serverless, running});
    row("running serverless before stopped serverless", {serverless, stopped}, {serverless, running});
    row("stopped serverless, which starts in seconds, before running pro", {pro, running},
        {serverless, stopped});
    row("stopped pro before running classic", {classic, running}, {pro, stopped});
    row("classic before what nobody knows", {u"QUANTUM"_s, running}, {classic, stopped});
    row("running before starting", {pro, u"STARTING"_s}, {pro, running});
    row("starting before stopped", {pro, stopped}, {pro, u"STARTING"_s});
    row("stopped before stopping", {pro, u"STOPPING"_s}, {pro, stopped});
    row("stopping before deleting", {pro, u"DELETING"_s}, {pro, u"STOPPING"_s});
}

void TestWarehouses::theBestComeFirst()
{
    QFETCH(QByteArrayList, entries);
    m_remote->answer(list, listed(entries));
    QCOMPARE(names(fetch().value()), QStringList({u"first"_s, u"a"_s}));
}

void TestWarehouses::whatMayBeUsedIsAskedFor()
{
    m_remote->answer("GET /api/2.0/sql/warehouses?page_size=100&skip_cannot_use=true",
                     ok(R"({"warehouses": [{"id": "0123456789abcdef", "name": "first"}]})"));
    const auto usable = valueOf<QList<Warehouse>>(
        [this](const auto &done) { return fetchUsableWarehouses(m_remote->workspace, done); });
    QVERIFY(usable);
    QCOMPARE(names(*usable), QStringList{u"first"_s});
}

void TestWarehouses::allPagesAreSorted()
{
    const auto named = [](const QString &name) { return entry(name, u"pro"_s, u"RUNNING"_s); };
    m_remote->answer(list, ok(R"({"warehouses":[)" + named(u"b"_s) + R"(],"next_page_token":"t 1"})"));
    m_remote->answer(list + "&page_token=t%201"_ba,
                     ok(R"({"warehouses":[)" + named(u"C"_s) + ',' + named(u"a"_s) + "]}"));
    QCOMPARE(names(fetch().value()), QStringList({u"a"_s, u"b"_s, u"C"_s})); // by name, whatever the case
}

void TestWarehouses::readsEverything()
{
    m_remote->answer(one,
                     ok(R"({"id":"0123456789abcdef","name":"Finance","state":"STOPPED","cluster_size":"Small",
        "warehouse_type":"PRO","enable_serverless_compute":true,"odbc_params":{"path":"/sql/other"},
        "health":{"status":"DEGRADED","summary":"slow","failure_reason":{"code":"AZURE_QUOTA"}}})"));
    const auto warehouse = fetchOne();
    QVERIFY(warehouse);
    QCOMPARE(*warehouse,
             (Warehouse{id(), u"Finance"_s, WarehouseType::Serverless, WarehouseState::Stopped, u"Small"_s,
                        WarehouseHealth::Degraded, u"slow"_s, u"AZURE_QUOTA"_s, u"/sql/other"_s}));
    m_remote->answer(one, ok(R"({"id":"0123456789abcdef","size":"Large"})"));
    const auto bare = fetchOne();
    QVERIFY(bare);
    QCOMPARE(*bare, (Warehouse{id(),
                               {},
                               WarehouseType::Unknown,
                               WarehouseState::Unknown,
                               u"Large"_s,
                               WarehouseHealth::Unknown,
                               {},
                               {},
                               u"/sql/1.0/warehouses/0123456789abcdef"_s}));
}

void TestWarehouses::readsWhyItDoesNotStart_data()
{
    QTest::addColumn<QByteArray>("health");
    QTest::addColumn<QString>("words");
    QTest::newRow("summary before all") << R"("summary":"s","details":"d","message":"m")"_ba << u"s"_s;
    QTest::newRow("details") << R"("summary":"","details":"d","message":"m")"_ba << u"d"_s;
    QTest::newRow("message") << R"("message":"m")"_ba << u"m"_s;
    QTest::newRow("nothing") << R"("x":1)"_ba << u""_s;
}

void TestWarehouses::readsWhyItDoesNotStart()
{
    QFETCH(QByteArray, health);
    m_remote->answer(one, ok(R"({"id":"0123456789abcdef","health":{"status":"FAILED",)" + health + "}}"));
    const auto warehouse = fetchOne();
    QVERIFY(warehouse);
    QCOMPARE(warehouse->health, WarehouseHealth::Failed);
    QTEST(warehouse->healthSummary, "words");
}

void TestWarehouses::knowsTypes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<WarehouseType>("type");
    QTest::newRow("serverless") << R"("warehouse_type":"PRO","enable_serverless_compute":true)"_ba
                                << WarehouseType::Serverless;
    QTest::newRow("pro") << R"("warehouse_type":"PRO","enable_serverless_compute":false)"_ba
                         << WarehouseType::Pro;
    QTest::newRow("pro, nothing said of serverless") << R"("warehouse_type":"PRO")"_ba << WarehouseType::Pro;
    QTest::newRow("classic, whatever else is said")
        << R"("warehouse_type":"CLASSIC","enable_serverless_compute":true)"_ba << WarehouseType::Classic;
    QTest::newRow("another") << R"("warehouse_type":"TYPE_UNSPECIFIED")"_ba << WarehouseType::Unknown;
}

void TestWarehouses::knowsTypes()
{
    QFETCH(QByteArray, members);
    m_remote->answer(one, ok(R"({"id":"0123456789abcdef",)" + members + '}'));
    const auto warehouse = fetchOne();
    QVERIFY(warehouse);
    QTEST(warehouse->type, "type");
}

/// Nothing of a list is dropped; what has no id stands last.
void TestWarehouses::idsOfAnyFormAreKept()
{
    m_remote->answer(
        list, listed({R"({"name":"a"})", R"({"id":"../x","name":"b"})",
                      R"({"id":"0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0","name":"c"})",
                      R"({"id":"Starter\u202e","name":"d"})", entry(u"good"_s, u"pro"_s, u"RUNNING"_s)}));
    const auto warehouses = fetch().value();
    QCOMPARE(names(warehouses), QStringList({u"good"_s, u"b"_s, u"c"_s, u"d"_s, u"a"_s}));
    QCOMPARE(warehouses[2].id.text(), u"0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0"_s);
    QCOMPARE(warehouses[3].id.text(), u"Starter\u202e"_s);
    QCOMPARE(warehouses[4].id.text(), QString());
}

void TestWarehouses::anIdInAnAddressIsEncoded()
{
    m_remote->answer("GET /api/2.0/sql/warehouses/"_ba, ok(R"({"id":"x"})"));
    QVERIFY(valueOf<Warehouse>([this](const auto &done) {
        return fetchWarehouse(m_remote->workspace, WarehouseId::listed(u"../a?b#c"_s), done);
    }));
    QCOMPARE(m_remote->asked().last(), "GET /api/2.0/sql/warehouses/..%2Fa%3Fb%23c"_ba);
}

void TestWarehouses::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an object for the list") << ok(R"({"warehouses":{}})") << ErrorKind::MalformedReply;
    QTest::newRow("null for the list") << ok(R"({"warehouses":null})") << ErrorKind::MalformedReply;
    QTest::newRow("a list alone") << ok("[]") << ErrorKind::MalformedReply;
    QTest::newRow("nothing") << ok("") << ErrorKind::MalformedReply;
    QTest::newRow("a page") << httpAnswer(200, "<html>hello</html>", {{"Content-Type", "text/html"}})
                            << ErrorKind::NotAnApi;
}

void TestWarehouses::refusesWhatIsNoList()
{
    QFETCH(QByteArray, answer);
    m_remote->answer(list, answer);
    const auto warehouses = fetch();
    QVERIFY(!warehouses);
    QTEST(warehouses.error().kind, "kind");
}

/// Workspaces leave the member out when there is none.
void TestWarehouses::noListIsAnEmptyOne()
{
    m_remote->answer(list, ok("{}"));
    const auto warehouses = fetch();
    QVERIFY(warehouses);
    QVERIFY(warehouses->isEmpty());
}

void TestWarehouses::aWarehouseWithoutAnIdIsMalformed()
{
    m_remote->answer(one, ok(R"({"name":"Finance"})"));
    const auto warehouse = fetchOne();
    QVERIFY(!warehouse);
    QCOMPARE(warehouse.error().kind, ErrorKind::MalformedReply);
}

void TestWarehouses::startsWithAnEmptyAnswer()
{
    const auto start = "POST /api/2.0/sql/warehouses/0123456789abcdef/start"_ba;
    m_remote->answerInTurn(start, {{httpAnswer(503, "{}")}, {ok("")}}); // may be repeated: it changes nothing
    QVERIFY(valueOf<Nothing>(
        [this](const auto &done) { return startWarehouse(m_remote->workspace, id(), done); }));
    QCOMPARE(m_remote->asked(), QByteArrayList({start, start}));
}

void TestWarehouses::readsWhoMayUseIt()
{
    m_remote->answer("GET /api/2.0/permissions/warehouses/0123456789abcdef", ok(R"({"access_control_list":[
        {"service_principal_name":"sp","all_permissions":[{"permission_level":"CAN_USE"}]},
        {"user_name":"u","all_permissions":[{"permission_level":"CAN_MANAGE","inherited":true},
                                            {"permission_level":"IS_OWNER","inherited":false}]},
        {"group_name":"g","all_permissions":[]}]})"));
    const auto grants = valueOf<QList<WarehouseGrant>>(
        [this](const auto &done) { return fetchWarehousePermissions(m_remote->workspace, id(), done); });
    QVERIFY(grants);
    QStringList lines;
    for (const auto &grant : *grants)
        lines += grant.principal + u' ' + grant.level + (grant.isInherited ? u" inherited"_s : QString());
    QCOMPARE(lines, QStringList({u"sp CAN_USE"_s, u"u CAN_MANAGE inherited"_s, u"u IS_OWNER"_s}));
}

DRAFTT_TEST(TestWarehouses)
#include "tst_warehouses.moc"
