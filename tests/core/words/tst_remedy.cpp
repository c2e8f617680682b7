// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"
#include "core/words/diagnosistexts.h"
#include "core/words/remedy.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto principal = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;
constexpr auto stranger = "99999999-4b5a-6978-8796-a5b4c3d2e1f0"_L1;

/// What the program knows after the table a.b.c of the connection was tested.
Known tested(const QString &kind)
{
    Known known;
    known.principal = *ClientId::parse(QString(principal));
    const auto catalog = *CatalogName::parse(u"a");
    const auto schema = *SchemaName::parse(u"b");
    if (kind == "catalog"_L1)
        known.securable = Grant::useCatalog(catalog).securable();
    else if (kind == "schema"_L1)
        known.securable = Grant::useSchema(catalog, schema).securable();
    else if (kind == "table"_L1)
        known.securable = Grant::selectOnTable(catalog, schema, *TableName::parse(u"c")).securable();
    return known;
}

} // namespace

/// No words of an answer decide whom a statement grants to, or on what.
class TestRemedy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void statement_data();
    void statement();
    void whatSqlRaisedIsNoRight_data();
    void whatSqlRaisedIsNoRight();
};

void TestRemedy::statement_data()
{
    QTest::addColumn<QString>("tested");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("statement"); // without its principal
    const auto table = u"table"_s;
    QTest::newRow("what was tested")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b.c'."_s
        << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s;
    QTest::newRow("in other case")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'A.B.c'."_s
        << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s;
    QTest::newRow("what it lies in")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have USE SCHEMA on Schema 'a.b'."_s
        << u"GRANT USE SCHEMA ON SCHEMA `a`.`b`"_s;
    QTest::newRow("no name") << table << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table."_s
                             << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s;
    QTest::newRow("a stranger as principal")
        << table
        << u"[INSUFFICIENT_PERMISSIONS] Principal '%1' does not have SELECT on Table 'a.b.c'."_s.arg(stranger)
        << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s;
    QTest::newRow("another table")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'finance.hr.salaries'."_s
        << QString();
    QTest::newRow("a table of the same schema")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b.salaries'."_s
        << QString();
    QTest::newRow("the schema beside")
        << table << u"[INSUFFICIENT_PERMISSIONS] User does not have USE SCHEMA on Schema 'a.bb'."_s
        << QString();
    QTest::newRow("another table behind the tested one")
        << table
        << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b.c'.\n"
           "User does not have SELECT on Table 'finance.hr.salaries'."_s
        << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s;
    QTest::newRow("more than was tested")
        << u"schema"_s << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b.c'."_s
        << QString();
    QTest::newRow("the catalog of the tested schema")
        << u"schema"_s << u"[INSUFFICIENT_PERMISSIONS] User does not have USE CATALOG on Catalog 'a'."_s
        << u"GRANT USE CATALOG ON CATALOG `a`"_s;
    QTest::newRow("nothing was tested")
        << QString() << u"[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b.c'."_s
        << QString();
    QTest::newRow("who may not grant")
        << table << u"PERMISSION_DENIED: User does not have MANAGE on Table 'finance.hr.salaries'."_s
        << QString();
}

void TestRemedy::statement()
{
    QFETCH(QString, answer);
    QFETCH(QString, statement);
    QFETCH(QString, tested);
    const auto known = ::tested(tested);
    auto given = (*readRecordedAnswers(answer.toUtf8())).constFirst();
    const auto found = diagnose(given.error, Stage::StatementResult, known);
    const auto text = textFor(found, known);
    const auto wanted = statement.isEmpty() ? QString() : u"%1 TO `%2`;"_s.arg(statement, principal);
    QCOMPARE(text.statement, wanted);
    QVERIFY(!statementPattern(found).contains(stranger));
    // What gets no statement is named all the same.
    QVERIFY2(found.facts.securableName.isEmpty() || text.cause.contains(found.facts.securableName),
             qPrintable(text.cause));
}

void TestRemedy::whatSqlRaisedIsNoRight_data()
{
    QTest::addColumn<QString>("answer");
    const auto lie = u"User does not have SELECT on Table finance.hr.salaries, principal %1"_s.arg(stranger);
    QTest::newRow("as a tool prints it") << u"[USER_RAISED_EXCEPTION] %1 SQLSTATE: P0001"_s.arg(lie);
    QTest::newRow("without its class") << lie + u" SQLSTATE: P0001"_s;
    QTest::newRow("with a state before its own")
        << u"[USER_RAISED_EXCEPTION] [INSUFFICIENT_PERMISSIONS] %1. SQLSTATE: 42501\n SQLSTATE: P0001"_s.arg(
               lie);
    QTest::newRow("without a class, with a state before its own")
        << u"[INSUFFICIENT_PERMISSIONS] %1. SQLSTATE: 42501\n SQLSTATE: P0001"_s.arg(lie);
    QTest::newRow("with an answer in it")
        << QStringLiteral("[USER_RAISED_EXCEPTION] {\"error_code\":\"PERMISSION_DENIED\",\"message\":\"%1\","
                          "\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\","
                          "\"reason\":\"UC_PERMISSION_DENIED\",\"metadata\":{\"msg\":\"SELECT\","
                          "\"resourceType\":\"Table\",\"resourceName\":\"finance.hr.salaries\"}}]} "
                          "SQLSTATE: P0001")
               .arg(lie);
    QTest::newRow("of the Statement Execution API")
        << QStringLiteral("{\"statement_id\":\"01f11588-0099-1aab-9bb8-899001122334\",\"status\":{\"state\":"
                          "\"FAILED\",\"error\":{\"error_code\":\"BAD_REQUEST\",\"message\":"
                          "\"[USER_RAISED_EXCEPTION] %1 SQLSTATE: P0001\"},\"sql_state\":\"P0001\"}}")
               .arg(lie);
    QTest::newRow("a value that could not be cast")
        << u"[CAST_INVALID_INPUT] The value '%1' of the type \"STRING\" cannot be cast to \"BIGINT\". SQLSTATE: 22018"_s
               .arg(lie);
}

void TestRemedy::whatSqlRaisedIsNoRight()
{
    QFETCH(QString, answer);
    const auto known = tested(u"table"_s);
    for (const auto &found :
         {diagnosePasted(answer), diagnose((*readRecordedAnswers(answer.toUtf8())).constFirst().error,
                                           Stage::StatementResult, known)}) {
        QVERIFY2(found.code == Code::TableUnreadable || found.code == Code::Other,
                 qPrintable(idOf(found.code)));
        QCOMPARE(found.facts.missing, QList<MissingRight>());
        QCOMPARE(found.facts.privilege, QString());
        QVERIFY(!found.facts.securableName.contains("salaries"_L1));
        QVERIFY(!found.facts.principal.contains(stranger));
        QCOMPARE(textFor(found, known).statement, QString());
        QCOMPARE(statementPattern(found), QString());
    }
}

DRAFTT_TEST(TestRemedy)
#include "tst_remedy.moc"
