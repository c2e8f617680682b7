// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Run explain(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect"), QStringList{u"explain"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The real program, without network and display.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsRecordedAnswers()
    {
        const auto run = explain({QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/errors.json"), u"--json"_s});
        QCOMPARE(run.code, 0);
        const auto all = QJsonDocument::fromJson(run.output).array();
        QVERIFY(all.size() > 100);
        for (const auto &entry : all) {
            QVERIFY(!entry["id"_L1].toString().isEmpty());
            QVERIFY(!entry["code"_L1].toString().isEmpty());
            QVERIFY(!entry["fix"_L1].toString().isEmpty());
            for (const auto &fact : entry["facts"_L1].toObject())
                QVERIFY(!fact.toString().isEmpty());
        }
    }

    void readsThePastedTextOfAnotherTool()
    {
        const auto run = explain({u"-"_s}, "Error: User does not have USE CATALOG on Catalog 'pr-od'.\n");
        QCOMPARE(run.code, 0);
        QVERIFY(run.output.contains("catalog.no_use_catalog"));
        QVERIFY(run.output.contains("GRANT USE CATALOG ON CATALOG `pr-od` TO `<application-id>`;"));
    }

    /// A pipe hands on what is in it, which is less than what will come.
    void readsAPipeToItsEnd()
    {
        const auto log = QByteArray("2024-05-17 11:43:31,102 INFO Reading orders\n").repeated(20'000);
        const auto run =
            explain({u"-"_s}, log + "Error: User does not have USE CATALOG on Catalog 'pr-od'.\n");
        QCOMPARE(run.code, 0);
        QVERIFY(run.output.contains("catalog.no_use_catalog"));
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("no file") << QStringList{} << QByteArray();
        QTest::newRow("a file that is not there") << QStringList{u"/nowhere/x"_s} << QByteArray();
        QTest::newRow("a folder") << QStringList{u"/"_s} << QByteArray();
        QTest::newRow("nothing") << QStringList{u"-"_s} << QByteArray();
        QTest::newRow("binary") << QStringList{u"-"_s} << QByteArray("\x7f\0\0\1", 4);
        QTest::newRow("an array of garbage") << QStringList{u"-"_s} << QByteArray("[1,2]");
    }

    void refusesWithOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const auto run = explain(arguments, input);
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(run.errors.endsWith(".\n"));
    }
};

DRAFTT_TEST(TestExplain)
#include "tst_explain.moc"
