// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pasted.h"

#include "core/words/pastedtexts.h"
#include "tests/support/pastedcorpus.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Texts as people keep and send them: tests/data/connections.json.
class TestPasted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsWhatPeopleHave_data() { addCorpus(); }
    void readsWhatPeopleHave();
    void whatSurroundsItChangesNothing_data() { addCorpus(); }
    void whatSurroundsItChangesNothing();
    void everythingTakenAndLeftIsSaid_data() { addCorpus(); }
    void everythingTakenAndLeftIsSaid();
    void originsAreTold_data();
    void originsAreTold();
    void aNameInBackticksIsTakenWhole_data();
    void aNameInBackticksIsTakenWhole();
    void linksToTwoWorkspacesOfOneHostAreTold();
    void halfOfASecretIsNoWarehouse();
    void aSecretInBracketsIsNoSection();
    void aReferenceStandsForAValue();
    void aMailAboutAPlanIsNone();
    void theWholeSchemaIsNotItsTables();
    void emptyAndHugeTextsAreRefused();
    void aSectionThatIsNotThereIsRefused();

private:
    static void addCorpus()
    {
        QTest::addColumn<PastedRow>("row");
        const auto rows = pastedCorpus();
        QVERIFY(rows.size() > 80);
        for (const auto &row : rows)
            QTest::newRow(qPrintable(row.id)) << row;
    }
    static QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
};

void TestPasted::readsWhatPeopleHave()
{
    QFETCH(PastedRow, row);
    const auto pasted = readPasted(row.text, row.section);
    QVERIFY(pasted);
    QCOMPARE(json(gotFrom(*pasted)), json(row.got));
    QCOMPARE(leftIn(*pasted), row.left);
    QCOMPARE(pasted->sections, row.sections);
}

void TestPasted::whatSurroundsItChangesNothing()
{
    QFETCH(PastedRow, row);
    const auto withCrLf = QString(row.text).replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const auto quoted = u"> "_s + QString(row.text).replace(u'\n', u"\n> "_s);
    QStringList texts{withCrLf, QChar(QChar::ByteOrderMark) + row.text, u"\n\n"_s + row.text + u"\n \n"_s};
    if (!row.text.startsWith(u'{'))
        texts += {quoted, u"```\n"_s + row.text + u"\n```\n"_s, row.text + u"\n\nSee you,\nAnna\n"_s};
    for (const auto &text : texts) {
        const auto pasted = readPasted(text, row.section);
        QVERIFY(pasted);
        QCOMPARE(json(gotFrom(*pasted)), json(row.got));
    }
}

void TestPasted::everythingTakenAndLeftIsSaid()
{
    QFETCH(PastedRow, row);
    const auto read = readPasted(row.text, row.section);
    QVERIFY(read);
    const auto &pasted = *read;
    const auto texts = textsFor(pasted);
    auto expected = row.got.size();
    if (row.got.contains("tables"_L1))
        expected += pasted.tables.size() - 1;
    QCOMPARE(texts.taken.size(), expected);
    QCOMPARE(texts.left.isEmpty(), row.left.isEmpty());
    QCOMPARE(sectionsText(pasted).isEmpty(), row.sections.isEmpty());
    const auto seen = visible(pasted);
    QCOMPARE(pastedSecretIn(seen), QString());
}

void TestPasted::originsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("JDBC")
        << u"jdbc:databricks://a.azuredatabricks.net:443;httpPath=/sql/1.0/warehouses/0123456789abcdef"_s
        << u"SQL warehouse: 0123456789abcdef (JDBC URL, httpPath)"_s;
    QTest::newRow("section")
        << u"[prod]\nclient_id = 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s
        << u"Client ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 (section [prod], client_id)"_s;
    QTest::newRow("environment")
        << u"export DATABRICKS_CLIENT_SECRET=dose0123456789abcdef0123456789abcdef"_s
        << u"OAuth secret: taken, not shown (environment, DATABRICKS_CLIENT_SECRET)"_s;
    QTest::newRow("form") << u"Hi\n0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s
                          << u"Client ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 (line 2, by its form)"_s;
}

void TestPasted::originsAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto taken = textsFor(*readPasted(text)).taken;
    QVERIFY2(taken.contains(said), qPrintable(taken.join(u'\n')));
}

void TestPasted::aNameInBackticksIsTakenWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a full name") << u"full_name: `main`.`sales`.`orders`"_s;
    QTest::newRow("a table") << u"table = `main`.`sales`.`orders`,"_s;
    QTest::newRow("an environment") << u"export DATABRICKS_TABLE=`main`.`sales`.`orders`"_s;
}

void TestPasted::aNameInBackticksIsTakenWhole()
{
    QFETCH(QString, text);
    const auto pasted = readPasted(text);
    QVERIFY(pasted && pasted->catalog && pasted->schema);
    QCOMPARE(pasted->catalog->value.text(), u"main"_s);
    QCOMPARE(pasted->schema->value.text(), u"sales"_s);
    QCOMPARE(pasted->tables.size(), 1);
    QCOMPARE(pasted->tables.constFirst().value.text(), u"orders"_s);
}

void TestPasted::linksToTwoWorkspacesOfOneHostAreTold()
{
    const auto link = u"https://dbc-1a2b3c4d-5e6f.cloud.databricks.com/?o="_s;
    const auto one = readPasted(link + u"1111111111111111\n"_s + link + u"1111111111111111"_s);
    QVERIFY(one && one->address && !one->address->value.idsDiffer);
    const auto two = readPasted(link + u"1111111111111111\n"_s + link + u"2222222222222222"_s);
    QVERIFY(two && two->address && two->address->value.idsDiffer);
}

/// A mail breaks long lines: the digits on the next one look like an id, and would be shown.
void TestPasted::halfOfASecretIsNoWarehouse()
{
    const auto alone = readPasted(u"7e57ab1e00000001"_s);
    QVERIFY(alone && alone->warehouse);
    const auto pasted = readPasted(u"client_secret: dose0123456789abcdef\n7e57ab1e00000001\n"_s);
    QVERIFY(pasted && !pasted->warehouse);
    QVERIFY(!textsFor(*pasted).taken.join(u'\n').contains("7e57"_L1));
}

void TestPasted::aSecretInBracketsIsNoSection()
{
    const auto secret = u"dose0123456789abcdef0123456789abcdef"_s;
    const auto pasted =
        readPasted(u"["_s + secret + u"]\nhost = https://adb-1.1.azuredatabricks.net\n[b]\nhost = x\n"_s);
    QVERIFY(pasted);
    const auto texts = textsFor(*pasted);
    const auto seen = (texts.taken + texts.left + pasted->sections).join(u'\n') + sectionsText(*pasted);
    QVERIFY2(!seen.contains(secret), qPrintable(seen));
}

/// What stands without quotation marks in a Terraform file is computed.
void TestPasted::aReferenceStandsForAValue()
{
    const auto pasted = readPasted(u"provider \"databricks\" {\n  host = azurerm_thing.this.workspace_url\n"
                                   "  client_id = \"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\"\n}\n"_s);
    QVERIFY(pasted && !pasted->address && pasted->clientId);
    QCOMPARE(pasted->left.size(), 1);
    QCOMPARE(pasted->left.constFirst().why, PastedLeft::Why::PlaceHolder);
}

void TestPasted::aMailAboutAPlanIsNone()
{
    const auto pasted = readPasted(
        u"Save it with \"format\": \"draftt-connect plan\".\nhost: https://adb-1.1.azuredatabricks.net"_s);
    QVERIFY(pasted && pasted->address);
}

/// Beside the whole schema they are what was tried; alone they would be less than was wanted.
void TestPasted::theWholeSchemaIsNotItsTables()
{
    auto profile = sampleProfile(u"prod"_s);
    profile.tables = {*TableName::parse(u"components"_s)};
    for (const bool isWhole : {true, false}) {
        profile.wholeSchema = isWhole;
        const auto pasted = readPasted(QString::fromUtf8(toJson(profile)));
        QVERIFY(pasted && pasted->schema);
        QCOMPARE(pasted->tables.isEmpty(), isWhole);
    }
}

void TestPasted::emptyAndHugeTextsAreRefused()
{
    QCOMPARE(readPasted(u" \n\t").error().problem, InputProblem::Empty);
    const QString huge(256 * 1024 + 1, u'x');
    QCOMPARE(readPasted(huge).error().problem, InputProblem::TooLong);
}

void TestPasted::aSectionThatIsNotThereIsRefused()
{
    const auto pasted = readPasted(u"[a]\nhost = https://adb-1.1.azuredatabricks.net\n", u"b"_s);
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().fact, u"b"_s);
}

DRAFTT_TEST(TestPasted)
#include "tst_pasted.moc"
