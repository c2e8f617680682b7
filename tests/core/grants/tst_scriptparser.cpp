// SPDX-License-Identifier: Apache-2.0
#include "core/grants/scriptparser.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

class TestScriptParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsStatements()
    {
        const auto parsed = parseScript(u"-- a comment; GRANT x\n"
                                        "GRANT USE CATALOG ON CATALOG `a``b` TO `%1`; /* /* nested */ ; */\n"
                                        "revoke select on table `c`.`S`.`t;--` from `%1` ;\n"
                                        "SHOW GRANTS `%1` ON SCHEMA `c`.`s`;"_s.arg(applicationId));
        QVERIFY(parsed);
        using Verb = ParsedStatement::Verb;
        const QList<ParsedStatement> expected{
            {Verb::Grant, Grant::useCatalog(catalog(u"a`b")), connector().id},
            {Verb::Revoke, Grant::selectOnTable(catalog(u"c"), schema(u"S"), table(u"t;--")),
             connector().id}};
        QCOMPARE(*parsed, expected);
    }

    void aBackslashCarriesACommentOn()
    {
        const auto parsed =
            parseScript(u"-- held: x\\\nGRANT USE CATALOG ON CATALOG `c` TO `%1`;"_s.arg(applicationId));
        QVERIFY(parsed);
        QVERIFY(parsed->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("line");
        QTest::newRow("another privilege") << u"GRANT MODIFY ON TABLE `a`.`b`.`c` TO `%1`;"_s << u"1"_s;
        QTest::newRow("two privileges") << u"GRANT SELECT, MODIFY ON TABLE `a`.`b`.`c` TO `%1`;"_s << u"1"_s;
        QTest::newRow("all privileges") << u"GRANT ALL PRIVILEGES ON CATALOG `a` TO `%1`;"_s << u"1"_s;
        QTest::newRow("a privilege where it does not belong")
            << u"GRANT USE SCHEMA ON CATALOG `a` TO `%1`;"_s << u"1"_s;
        QTest::newRow("select on a catalog") << u"GRANT SELECT ON CATALOG `a` TO `%1`;"_s << u"1"_s;
        QTest::newRow("too few parts") << u"GRANT SELECT ON TABLE `a`.`b` TO `%1`;"_s << u"1"_s;
        QTest::newRow("a name without backticks") << u"GRANT USE CATALOG ON CATALOG a TO `%1`;"_s << u"1"_s;
        QTest::newRow("a forbidden name") << u"GRANT USE CATALOG ON CATALOG `a b` TO `%1`;"_s << u"1"_s;
        QTest::newRow("two parts in one name") << u"GRANT USE CATALOG ON CATALOG `a.b` TO `%1`;"_s << u"1"_s;
        QTest::newRow("a display name") << u"GRANT USE CATALOG ON CATALOG `a` TO `draftt`;"_s << u"1"_s;
        QTest::newRow("revoke to") << u"REVOKE USE CATALOG ON CATALOG `a` TO `%1`;"_s << u"1"_s;
        QTest::newRow("another statement") << u"\nDROP TABLE `a`.`b`.`c`;"_s << u"2"_s;
        QTest::newRow("no semicolon") << u"\n\nGRANT USE CATALOG ON CATALOG `a` TO `%1`"_s << u"3"_s;
        QTest::newRow("an open identifier") << u"GRANT USE CATALOG ON CATALOG `a TO"_s << u"1"_s;
        QTest::newRow("an open comment") << u"\n/* /* */"_s << u"2"_s;
        QTest::newRow("words after the principal")
            << u"GRANT USE CATALOG ON CATALOG `a` TO `%1` WITH GRANT OPTION;"_s << u"1"_s;
        QTest::newRow("an empty statement") << u";"_s << u"1"_s;
    }

    void refuses()
    {
        QFETCH(QString, script);
        const auto parsed = parseScript(script.contains("%1"_L1) ? script.arg(applicationId) : script);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().problem, InputProblem::BadFormat);
        QTEST(parsed.error().fact, "line");
    }
};

DRAFTT_TEST(TestScriptParser)
#include "tst_scriptparser.moc"
