// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/permissions.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto effective = "GET /api/2.1/unity-catalog/effective-permissions/";
constexpr auto direct = "GET /api/2.1/unity-catalog/permissions/";

Securable inCatalog()
{
    return Securable(*CatalogName::parse(u"sales"));
}

Securable inSchema()
{
    return {*CatalogName::parse(u"sales"), *SchemaName::parse(u"eu")};
}

Securable inTable()
{
    return {*CatalogName::parse(u"sales"), *SchemaName::parse(u"eu"), *TableName::parse(u"orders")};
}

QStringList textOf(const QList<HeldPrivilege> &held)
{
    QStringList lines;
    for (const auto &one : held)
        lines += QStringList({one.principal, one.privilege, one.inheritedFromKind, one.inheritedFromName})
                     .join(u'/');
    return lines;
}

} // namespace

/// Who holds what, as Unity Catalog reports it.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void asksAboutTheSecurable();
    void asksAboutOnePrincipal_data();
    void asksAboutOnePrincipal();
    void readsWhereAPrivilegeComesFrom();
    void readsWhatWasGrantedOnTheSecurableItself();
    void readsAllPages();
    void nobodyHoldsAnything();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void aRefusedPageIsARefusal();

private:
    using Held = QList<HeldPrivilege>;

    [[nodiscard]] Result<Held> fetch(const Securable &securable = inSchema(), const QString &principal = {})
    {
        return valueOf<Held>([&](const auto &done) {
            return fetchEffectivePermissions(m_remote->workspace, securable, principal, done);
        });
    }
    [[nodiscard]] Result<Held> fetchDirect(const QString &principal = {})
    {
        return valueOf<Held>([&](const auto &done) {
            return fetchPermissions(m_remote->workspace, inSchema(), principal, done);
        });
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestPermissions::asksAboutTheSecurable()
{
    m_remote->answer(effective, ok("{}"));
    m_remote->answer(direct, ok("{}"));
    QVERIFY(fetch(inCatalog()) && fetch(inSchema()) && fetch(inTable()) && fetchDirect());
    QCOMPARE(m_remote->asked(), QByteArrayList({effective + "catalog/sales?max_results=0"_ba,
                                                effective + "schema/sales.eu?max_results=0"_ba,
                                                effective + "table/sales.eu.orders?max_results=0"_ba,
                                                direct + "schema/sales.eu?max_results=0"_ba}));
}

void TestPermissions::asksAboutOnePrincipal_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("application id") << u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s
                                    << "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_ba;
    QTest::newRow("group") << u"account users"_s << "account%20users"_ba;
    QTest::newRow("user with a tag") << u"a+b@contoso.test"_s << "a%2Bb%40contoso.test"_ba;
    QTest::newRow("group with signs") << u"R&D=größe"_s << "R%26D%3Dgr%C3%B6%C3%9Fe"_ba;
}

void TestPermissions::asksAboutOnePrincipal()
{
    QFETCH(QString, principal);
    QFETCH(QByteArray, sent);
    m_remote->answer(effective, ok("{}"));
    m_remote->answer(direct, ok("{}"));
    QVERIFY(fetch(inSchema(), principal) && fetchDirect(principal));
    QCOMPARE(m_remote->asked(),
             QByteArrayList({effective + "schema/sales.eu?max_results=0&principal="_ba + sent,
                             direct + "schema/sales.eu?max_results=0&principal="_ba + sent}));
}

void TestPermissions::readsWhereAPrivilegeComesFrom()
{
    m_remote->answer(effective, ok(R"({"privilege_assignments":[
        {"principal":"g","privileges":[
            {"privilege":"SELECT","inherited_from_type":"SCHEMA","inherited_from_name":"sales.eu"},
            {"privilege":"BROWSE"}]},
        {"principal":"u","privileges":[{"privilege":"A_NEW_ONE"}]},
        {"principal":"nothing","privileges":[]}]})"));
    QCOMPARE(textOf(fetch().value()),
             QStringList({u"g/SELECT/SCHEMA/sales.eu"_s, u"g/BROWSE//"_s, u"u/A_NEW_ONE//"_s}));
}

void TestPermissions::readsWhatWasGrantedOnTheSecurableItself()
{
    m_remote->answer(
        direct, ok(R"({"privilege_assignments":[{"principal":"g","privileges":["SELECT","USE_SCHEMA"]}]})"));
    QCOMPARE(textOf(fetchDirect().value()), QStringList({u"g/SELECT//"_s, u"g/USE_SCHEMA//"_s}));
}

/// With `max_results=0` the server chooses the size of a page, and an empty one is not the last.
void TestPermissions::readsAllPages()
{
    const auto page = [](const QByteArray &principal, const QByteArray &next) {
        return ok(R"({"privilege_assignments":[{"principal":")" + principal +
                  R"(","privileges":[{"privilege":"SELECT"}]}],"next_page_token":")" + next + "\"}");
    };
    const auto first = effective + "schema/sales.eu?max_results=0&principal=p"_ba;
    m_remote->answer(first, page("one", "t/1"));
    m_remote->answer(first + "&page_token=t%2F1", ok(R"({"next_page_token":"t2"})"));
    m_remote->answer(first + "&page_token=t2", page("two", ""));
    QCOMPARE(textOf(fetch(inSchema(), u"p"_s).value()), QStringList({u"one/SELECT//"_s, u"two/SELECT//"_s}));
    QCOMPARE(m_remote->server.requests().size(), 3);
}

void TestPermissions::nobodyHoldsAnything()
{
    m_remote->answer(effective, ok("{}"));
    const auto held = fetch();
    QVERIFY(held);
    QVERIFY(held->isEmpty());
}

void TestPermissions::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object for the list") << R"({"privilege_assignments":{}})"_ba;
    QTest::newRow("null for the list") << R"({"privilege_assignments":null})"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestPermissions::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    m_remote->answer(effective, ok(body));
    const auto held = fetch();
    QVERIFY(!held);
    QCOMPARE(held.error().kind, ErrorKind::MalformedReply);
}

void TestPermissions::aRefusedPageIsARefusal()
{
    const auto first = effective + "schema/sales.eu?max_results=0"_ba;
    m_remote->answer(first,
                     ok(R"({"privilege_assignments":[{"principal":"g","privileges":[{"privilege":"SELECT"}]}],
                                   "next_page_token":"t"})"));
    m_remote->answer(first + "&page_token=t",
                     httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no"})"));
    const auto held = fetch();
    QVERIFY(!held); // half a list is none
    QCOMPARE(held.error().kind, ErrorKind::PermissionDenied);
}

DRAFTT_TEST(TestPermissions)
#include "tst_permissions.moc"
