// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/catalog.h"
#include "core/workspace/census.h"
#include "core/workspace/metastore.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto root = "GET /api/2.1/unity-catalog/";

CatalogName catalog(QStringView name = u"sales")
{
    return CatalogName::parse(name).value();
}

SchemaName schema(QStringView name = u"eu")
{
    return SchemaName::parse(name).value();
}

/// All pages of a list, or its error.
template <typename Item, typename Start> Result<QList<Item>> allPages(Start start)
{
    QList<Item> items;
    std::optional<Result<QList<Item>>> all;
    const Pending pending = start([&](const Result<Answered<Page<Item>>> &page) {
        if (!page) {
            all = Failure(page.error());
            return;
        }
        items += page->value.items;
        if (page->value.isLast)
            all = items;
    });
    if (!QTest::qWaitFor([&] { return all.has_value(); }, 20'000))
        return Failure(Error::input(InputProblem::None, u"the list has no end"_s));
    return *all;
}

template <typename Item> QStringList textOf(const QList<Item> &items)
{
    QStringList lines;
    for (const auto &item : items)
        lines += item.name.text() + (item.browseOnly ? u" by name only"_s : QString());
    return lines;
}

} // namespace

/// Catalogs, schemas and tables as the workspace lists and describes them.
class TestCatalogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void asksForWhatMayBeSeenByNameToo();
    void tellsWhatIsSeenByNameOnly();
    void aNameInAnAddressIsEncoded();
    void readsAnObject_data();
    void readsAnObject();
    void readsATable();
    void namesAreTakenToTheLetter();
    void whatCannotBeNamedIsKept();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void refusesOneWithoutAName();
    void anErrorEndsTheList();
    void aListMayBeDroppedWithItsFirstPage();
    void countsTables();
    void readsTheMetastore();

private:
    [[nodiscard]] Result<QList<CatalogInfo>> catalogs()
    {
        return allPages<CatalogInfo>(
            [this](const auto &page) { return fetchCatalogs(m_remote->workspace, page); });
    }
    [[nodiscard]] Result<QList<SchemaInfo>> schemas(const CatalogName &of = catalog())
    {
        return allPages<SchemaInfo>(
            [&](const auto &page) { return fetchSchemas(m_remote->workspace, of, page); });
    }
    [[nodiscard]] Result<QList<TableInfo>> tables(const CatalogName &of = catalog(),
                                                  const SchemaName &in = schema())
    {
        return allPages<TableInfo>(
            [&](const auto &page) { return fetchTables(m_remote->workspace, of, in, page); });
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestCatalogs::asksForWhatMayBeSeenByNameToo()
{
    m_remote->answer(root, ok("{}"));
    QVERIFY(catalogs() && schemas() && tables());
    QVERIFY(allPages<TableInfo>([this](const auto &page) {
        return fetchTablesAndColumns(m_remote->workspace, catalog(), schema(), page);
    }));
    const auto tables = root + "tables?include_browse=true&omit_properties=true&max_results=0"_ba +
                        "&catalog_name=sales&schema_name=eu";
    QCOMPARE(m_remote->asked(),
             QByteArrayList({root + "catalogs?include_browse=true&max_results=0"_ba,
                             root + "schemas?include_browse=true&max_results=0&catalog_name=sales"_ba,
                             tables + "&omit_columns=true", tables}));
}

void TestCatalogs::tellsWhatIsSeenByNameOnly()
{
    const auto entries =
        R"([{"name":"a","browse_only":true},{"name":"b","browse_only":false},{"name":"c"}]})"_ba;
    m_remote->answer(root + "catalogs"_ba, ok(R"({"catalogs":)" + entries));
    m_remote->answer(root + "schemas"_ba, ok(R"({"schemas":)" + entries));
    m_remote->answer(root + "tables"_ba, ok(R"({"tables":)" + entries));
    const QStringList expected{u"a by name only"_s, u"b"_s, u"c"_s};
    QCOMPARE(textOf(catalogs().value()), expected);
    QCOMPARE(textOf(schemas().value()), expected);
    QCOMPARE(textOf(tables().value()), expected);
}

void TestCatalogs::aNameInAnAddressIsEncoded()
{
    m_remote->answer(root, ok(R"({"name":"x"})"));
    QVERIFY(schemas(catalog(u"`a&b=c`")));
    QVERIFY(tables(catalog(u"`größe`"), schema(u"`a+b%20`")));
    const Securable odd(catalog(u"`a&b`"), schema(u"`c?d`"), TableName::parse(u"`e#f`").value());
    QVERIFY(valueOf<TableInfo>([&](const auto &done) { return fetchTable(m_remote->workspace, odd, done); }));
    const auto asked = m_remote->asked();
    QVERIFY2(asked[0].endsWith("&catalog_name=a%26b%3Dc"), asked[0].constData());
    QVERIFY2(asked[1].contains("&catalog_name=gr%C3%B6%C3%9Fe&schema_name=a%2Bb%2520&"),
             asked[1].constData());
    QCOMPARE(asked[2], root + "tables/a%26b.c%3Fd.e%23f"_ba);
}

void TestCatalogs::readsAnObject_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Securable>("securable");
    QTest::newRow("catalog") << "catalogs/sales"_ba << Securable(catalog());
    QTest::newRow("schema") << "schemas/sales.eu"_ba << Securable(catalog(), schema());
    QTest::newRow("table") << "tables/sales.eu.orders"_ba
                           << Securable(catalog(), schema(), *TableName::parse(u"orders"));
}

void TestCatalogs::readsAnObject()
{
    QFETCH(QByteArray, path);
    QFETCH(Securable, securable);
    m_remote->answer(root + path, ok(R"({"name":"n","owner":"o","browse_only":true})"));
    const auto read = valueOf<ObjectInfo>(
        [&](const auto &done) { return fetchObject(m_remote->workspace, securable, done); });
    QVERIFY(read);
    QCOMPARE(read->owner, u"o"_s);
    QVERIFY(read->browseOnly);
}

void TestCatalogs::readsATable()
{
    m_remote->answer(root + "tables/sales.eu.orders"_ba, ok(R"json({"name":"orders","table_type":"MANAGED",
        "data_source_format":"DELTA","owner":"o","comment":"c","browse_only":true,"row_filter":{"function_name":"f"},
        "columns":[{"name":"amount","type_text":"decimal(18,2)","nullable":false,"comment":"k",
                    "mask":{"function_name":"m"}},{"name":"id","type_text":"int"}]})json"));
    const Securable orders(catalog(), schema(), *TableName::parse(u"orders"));
    const auto read =
        valueOf<TableInfo>([&](const auto &done) { return fetchTable(m_remote->workspace, orders, done); });
    QVERIFY(read);
    QCOMPARE(read->name.text(), u"orders"_s);
    QCOMPARE(QStringList({read->type, read->format, read->owner, read->comment}),
             QStringList({u"MANAGED"_s, u"DELTA"_s, u"o"_s, u"c"_s}));
    QVERIFY(read->browseOnly && read->hasRowFilter);
    QCOMPARE(read->columns.size(), 2);
    const auto &amount = read->columns[0];
    QCOMPARE(QStringList({amount.name, amount.typeText, amount.comment}),
             QStringList({u"amount"_s, u"decimal(18,2)"_s, u"k"_s}));
    QVERIFY(!amount.isNullable && amount.hasMask);
    QVERIFY(read->columns[1].isNullable && !read->columns[1].hasMask);
}

/// Another spelling would be another table, and a name that is mended shows what is not there.
void TestCatalogs::namesAreTakenToTheLetter()
{
    const QStringList odd{u"Sales"_s,    u"`a`"_s,         u"u\u0308ber"_s,   u"in\u200bventory"_s,
                          u"a\u202eb"_s, u"p\u0430ypal"_s, u"tag\U000e0061"_s};
    QJsonArray entries;
    for (const auto &name : odd)
        entries += QJsonObject{{u"name"_s, name}};
    const auto json = QJsonDocument(entries).toJson(QJsonDocument::Compact);
    m_remote->answer(root + "catalogs"_ba, ok(R"({"catalogs":)" + json + '}'));
    m_remote->answer(root + "schemas"_ba, ok(R"({"schemas":)" + json + '}'));
    m_remote->answer(root + "tables"_ba, ok(R"({"tables":)" + json + '}'));
    QCOMPARE(textOf(catalogs().value()), odd);
    QCOMPARE(textOf(schemas().value()), odd);
    QCOMPARE(textOf(tables().value()), odd);
    m_remote->answer(root + "tables/"_ba, ok(R"({"name":"x"})"));
    const Securable securable(*CatalogName::listed(odd[0]), *SchemaName::listed(odd[3]),
                              *TableName::listed(odd[4]));
    QVERIFY(valueOf<TableInfo>(
        [&](const auto &done) { return fetchTable(m_remote->workspace, securable, done); }));
    QCOMPARE(m_remote->asked().last(), root + "tables/Sales.in%E2%80%8Bventory.a%E2%80%AEb"_ba);
}

void TestCatalogs::whatCannotBeNamedIsKept()
{
    m_remote->answer(
        root + "schemas"_ba,
        ok(R"({"schemas":[{"name":"a/b"},{"name":""},{},7,{"name":"good"}],"next_page_token":"t"})"));
    m_remote->answer(root + "schemas?include_browse=true&max_results=0&catalog_name=sales&page_token=t"_ba,
                     ok(R"({"schemas":[{"name":"a.b"}]})"));
    QStringList odd;
    QStringList good;
    bool hasEnded = false;
    const auto pending =
        fetchSchemas(m_remote->workspace, catalog(), [&](const Result<Answered<Page<SchemaInfo>>> &page) {
            QVERIFY(page);
            good += textOf(page->value.items);
            for (const auto &entry : page->value.odd)
                odd += entry.name + u": "_s + QString::number(int(entry.why.problem));
            hasEnded = page->value.isLast;
        });
    QTRY_VERIFY(hasEnded);
    QCOMPARE(good, QStringList({u"good"_s}));
    const auto empty = u": "_s + QString::number(int(InputProblem::Empty));
    QCOMPARE(odd,
             (QStringList{u"a/b: "_s + QString::number(int(InputProblem::ForbiddenCharacter)), empty, empty,
                          empty, u"a.b: "_s + QString::number(int(InputProblem::LooksLikeQualified))}));
}

void TestCatalogs::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("an object") << "{}"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text") << R"("none")"_ba;
}

void TestCatalogs::refusesWhatIsNoList()
{
    QFETCH(QByteArray, list);
    m_remote->answer(root,
                     ok(R"({"catalogs":)" + list + R"(,"schemas":)" + list + R"(,"tables":)" + list + '}'));
    for (const auto &error : {catalogs().error(), schemas().error(), tables().error()})
        QCOMPARE(error.kind, ErrorKind::MalformedReply);
}

void TestCatalogs::refusesOneWithoutAName()
{
    m_remote->answer(root, ok(R"({"owner":"o"})"));
    const auto read = valueOf<ObjectInfo>(
        [this](const auto &done) { return fetchObject(m_remote->workspace, Securable(catalog()), done); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MalformedReply);
}

void TestCatalogs::anErrorEndsTheList()
{
    m_remote->answer(root + "catalogs"_ba, ok(R"({"catalogs":[{"name":"a"}],"next_page_token":"t"})"));
    m_remote->answer(root + "catalogs?include_browse=true&max_results=0&page_token=t"_ba,
                     httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no"})"));
    const auto read = catalogs();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(m_remote->server.requests().size(), 2);
}

void TestCatalogs::aListMayBeDroppedWithItsFirstPage()
{
    m_remote->answer(root + "catalogs"_ba, ok(R"({"catalogs":[{"name":"a"}],"next_page_token":"t"})"));
    m_remote->answer(root + "catalogs?include_browse=true&max_results=0&page_token=t"_ba, QByteArray());
    int pages = 0;
    Pending pending;
    pending = fetchCatalogs(m_remote->workspace, [&](const auto &) {
        ++pages;
        pending.reset();
    });
    QTRY_COMPARE(pages, 1);
    QTRY_VERIFY(!pending);
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(pages, 1);
}

void TestCatalogs::countsTables()
{
    m_remote->answer(root, ok(R"({"tables":[
        {"name":"t","table_type":"MANAGED"},
        {"name":"hidden","table_type":"MANAGED","browse_only":true},
        {"name":"v","table_type":"VIEW"},
        {"name":"mv","table_type":"MATERIALIZED_VIEW"},
        {"name":"f","table_type":"FOREIGN","row_filter":{"function_name":"f"}}]})"));
    const auto list = tables().value();
    Census census;
    for (const auto &table : list)
        census += censusOf(table);
    const Census expected{.tables = 5, .readable = 4, .views = 2, .foreign = 1, .filtered = 1};
    QCOMPARE(census, expected);
}

void TestCatalogs::readsTheMetastore()
{
    const auto fetch = [this] {
        return valueOf<MetastoreInfo>(
            [this](const auto &done) { return fetchMetastore(m_remote->workspace, done); });
    };
    m_remote->answer(root + "metastore_summary"_ba, ok(R"({"metastore_id":"m1","name":"n","owner":"o"})"));
    const auto read = fetch();
    QVERIFY(read);
    QCOMPARE(QStringList({read->id, read->name, read->owner}), QStringList({u"m1"_s, u"n"_s, u"o"_s}));
    m_remote->answer(root + "metastore_summary"_ba, ok(R"({"name":"n"})"));
    QCOMPARE(fetch().error().kind, ErrorKind::MalformedReply);
    m_remote->answer(root + "metastore_summary"_ba, httpAnswer(404, "{}"));
    QCOMPARE(fetch().error().kind, ErrorKind::NotFound);
}

DRAFTT_TEST(TestCatalogs)
#include "tst_catalogs.moc"
