// SPDX-License-Identifier: Apache-2.0
#include "core/grants/script.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QStringList statementsIn(const QString &script)
{
    QStringList lines = script.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines;
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void writesOneStatementForEachGrant_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("revoked");
        const auto id = u'`' + applicationId + u'`';
        QTest::newRow("catalog") << Grant::useCatalog(catalog(u"main"))
                                 << u"GRANT USE CATALOG ON CATALOG `main` TO %1;"_s.arg(id)
                                 << u"REVOKE USE CATALOG ON CATALOG `main` FROM %1;"_s.arg(id);
        QTest::newRow("schema, hyphen")
            << Grant::useSchema(catalog(u"prod-eu"), schema(u"sales"))
            << u"GRANT USE SCHEMA ON SCHEMA `prod-eu`.`sales` TO %1;"_s.arg(id)
            << u"REVOKE USE SCHEMA ON SCHEMA `prod-eu`.`sales` FROM %1;"_s.arg(id);
        QTest::newRow("whole schema") << Grant::selectOnSchema(catalog(u"main"), schema(u"sales"))
                                      << u"GRANT SELECT ON SCHEMA `main`.`sales` TO %1;"_s.arg(id)
                                      << u"REVOKE SELECT ON SCHEMA `main`.`sales` FROM %1;"_s.arg(id);
        QTest::newRow("table, backtick")
            << Grant::selectOnTable(catalog(u"main"), schema(u"s"), table(u"a`b"))
            << u"GRANT SELECT ON TABLE `main`.`s`.`a``b` TO %1;"_s.arg(id)
            << u"REVOKE SELECT ON TABLE `main`.`s`.`a``b` FROM %1;"_s.arg(id);
    }

    void writesOneStatementForEachGrant()
    {
        QFETCH(Grant, grant);
        QFETCH(QString, granted);
        QFETCH(QString, revoked);
        QCOMPARE(grantStatement(grant, connector().id), granted);
        QCOMPARE(revokeStatement(grant, connector().id), revoked);
    }

    void undoIsTheReverseOrder()
    {
        const auto grants = wantedGrants({catalog(u"c"), schema(u"s"), false, {table(u"a"), table(u"b")}});
        QStringList expected;
        for (const auto &grant : grants)
            expected.prepend(revokeStatement(grant, connector().id));
        QCOMPARE(expected.size(), 4);
        QCOMPARE(statementsIn(undoScript(grants, connector())), expected);
    }

    void namesThePrincipalInACommentOnly()
    {
        const auto script = grantScript(wantedGrants({catalog(u"c"), schema(u"s"), true, {}}), connector());
        QVERIFY(script.startsWith("-- Read access for draftt-connector (%1)\n"_L1.arg(applicationId)));
        QCOMPARE(statementsIn(script).size(), 3);
        QVERIFY(!statementsIn(script).join(u'\n').contains("draftt-connector"_L1));
    }

    void commentsKeepWordsApart_data()
    {
        QTest::addColumn<QString>("text");
        for (const QChar breaking : u"\n\r\u2028\u2029\u0085\f`\\"_s)
            QTest::addRow("U+%04x", breaking.unicode()) << QString(u"a"_s + breaking + u'b');
    }

    void commentsKeepWordsApart()
    {
        QFETCH(QString, text);
        QCOMPARE(commentText(text), u"a b"_s);
    }

    void commentsSpellOutWhatDoesNotShow()
    {
        QCOMPARE(commentText(u"a\u202eb\u200b\U000e0041"), u"a[U+202E]b[U+200B][U+E0041]"_s);
    }

    void displayNameCannotLeaveTheComment_data()
    {
        QTest::addColumn<QString>("displayName");
        QTest::newRow("line feed") << u"x\nGRANT ALL PRIVILEGES ON CATALOG c TO y;"_s;
        QTest::newRow("carriage return") << u"x\rDROP TABLE t;"_s;
        QTest::newRow("line separator") << u"x\u2028DROP TABLE t;"_s;
        QTest::newRow("paragraph separator") << u"x\u2029DROP TABLE t;"_s;
        QTest::newRow("next line") << u"x\u0085DROP TABLE t;"_s;
        QTest::newRow("form feed") << u"x\fDROP TABLE t;"_s;
        QTest::newRow("backtick") << u"x` TO `y"_s;
        QTest::newRow("right-to-left override") << u"x\u202eDROP"_s;
    }

    void displayNameCannotLeaveTheComment()
    {
        QFETCH(QString, displayName);
        const auto plain = grantScript({Grant::useCatalog(catalog(u"c"))}, connector(u"x"_s));
        const auto script = grantScript({Grant::useCatalog(catalog(u"c"))}, connector(displayName));
        QCOMPARE(script.count(u'\n'), plain.count(u'\n'));
        QCOMPARE(statementsIn(script), statementsIn(plain));
        const auto comment = script.section(u'\n', 0, 0);
        for (const QChar forbidden : u"`\r\f\u0085\u2028\u2029\u202e"_s)
            QVERIFY(!comment.contains(forbidden));
    }
};

DRAFTT_TEST(TestScript)
#include "tst_script.moc"
