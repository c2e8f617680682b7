// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scimfilter.h"
#include "app/demo/sql/sqlscript.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(const QList<demo::ScriptStatement> &statements)
{
    QStringList list;
    for (const auto &statement : statements)
        list.append(statement.text);
    return list;
}

} // namespace

/// Cutting scripts into statements, and SCIM filters.
class TestDemoScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only semicolons") << u" ; ;; "_s << QStringList();
        QTest::newRow("last without a semicolon") << u"a; b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("semicolon in a string") << u"SELECT ';' ; b"_s << QStringList{u"SELECT ';'"_s, u"b"_s};
        QTest::newRow("semicolon in double quotes") << u"\"a;b\";c"_s << QStringList{u"\"a;b\""_s, u"c"_s};
        QTest::newRow("escaped quote") << u"'a\\';b';c"_s << QStringList{u"'a\\';b'"_s, u"c"_s};
        QTest::newRow("doubled quote") << u"'a'';b';c"_s << QStringList{u"'a'';b'"_s, u"c"_s};
        QTest::newRow("semicolon in a name") << u"GRANT `a;b`;c"_s << QStringList{u"GRANT `a;b`"_s, u"c"_s};
        QTest::newRow("back-quote in a name") << u"`a``;b`;c"_s << QStringList{u"`a``;b`"_s, u"c"_s};
        QTest::newRow("backslash in a name") << u"`a\\`;b"_s << QStringList{u"`a\\`"_s, u"b"_s};
        QTest::newRow("line comment before") << u"-- x; y\na;"_s << QStringList{u"a"_s};
        QTest::newRow("line comment inside") << u"a -- x; y\n b;"_s << QStringList{u"a -- x; y\n b"_s};
        QTest::newRow("only comments") << u"-- a\n/* b; */\n"_s << QStringList();
        QTest::newRow("bracketed comments nest")
            << u"/* a /* ; */ ; */ b; c"_s << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("comment in a string")
            << u"'--;' ; '/*' ; b"_s << QStringList{u"'--;'"_s, u"'/*'"_s, u"b"_s};
        QTest::newRow("open string") << u"a 'b;c"_s << QStringList{u"a 'b;c"_s};
        QTest::newRow("open comment") << u"a; /* b; c"_s << QStringList{u"a"_s};
    }

    void splits()
    {
        QFETCH(QString, script);
        QTEST(texts(demo::splitScript(script)), "expected");
    }

    void knowsTheLines()
    {
        const auto found = demo::splitScript(u"-- head\n\nGRANT a\n TO b;\n\n/* x\n*/ c;"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).line, 3);
        QCOMPARE(found.at(1).line, 7);
    }

    void stopsAtTheFirstFailure()
    {
        const demo::Area area = [](const demo::Request &request) -> std::optional<demo::Reply> {
            const bool fails = request.json.value("statement"_L1).toString() == "bad"_L1;
            return fails ? demo::Reply::error(400, u"X"_s, u"no"_s)
                         : demo::Reply::json({{u"status"_s, QJsonObject{{u"state"_s, u"SUCCEEDED"_s}}}});
        };
        const auto outcomes = demo::runScript(u"a; bad; c"_s, area, {});
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes.at(0).state, u"SUCCEEDED"_s);
        QCOMPARE(outcomes.at(1).state, u"FAILED"_s);
        QCOMPARE(outcomes.at(1).message, u"no"_s);
        QCOMPARE(outcomes.at(2).state, u"SKIPPED"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isFilter");
        QTest::addColumn<bool>("isMatch");
        QTest::newRow("empty matches") << QString() << true << true;
        QTest::newRow("eq") << u"displayName eq \"draftt-connector\""_s << true << true;
        QTest::newRow("without case") << u"DISPLAYNAME EQ \"Draftt-Connector\""_s << true << true;
        QTest::newRow("ne") << u"displayName ne \"draftt-connector\""_s << true << false;
        QTest::newRow("co") << u"displayName co \"tt-co\""_s << true << true;
        QTest::newRow("sw") << u"displayName sw \"connector\""_s << true << false;
        QTest::newRow("and") << u"id eq \"1\" and displayName sw \"x\""_s << true << false;
        QTest::newRow("or") << u"id eq \"2\" or displayName sw \"draftt\""_s << true << true;
        QTest::newRow("and before or") << u"id eq \"1\" or id eq \"2\" and id eq \"3\""_s << true << true;
        QTest::newRow("boolean") << u"active eq \"true\""_s << true << true;
        QTest::newRow("escaped quote") << u"displayName eq \"a\\\"b\""_s << true << false;
        QTest::newRow("no quotes") << u"displayName eq x"_s << false << false;
        QTest::newRow("unknown operator") << u"displayName gt \"x\""_s << false << false;
        QTest::newRow("no joint") << u"id eq \"1\" id eq \"1\""_s << false << false;
        QTest::newRow("open end") << u"id eq \"1\" and"_s << false << false;
    }

    void filters()
    {
        QFETCH(QString, filter);
        const auto parsed = demo::ScimFilter::parse(filter);
        QTEST(parsed.has_value(), "isFilter");
        const QJsonObject object{
            {u"id"_s, u"1"_s}, {u"displayName"_s, u"draftt-connector"_s}, {u"active"_s, true}};
        if (parsed)
            QTEST(parsed->matches(object), "isMatch");
    }
};

DRAFTT_TEST(TestDemoScript)
#include "tst_demoscript.moc"
