// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

const auto program = QStringLiteral(DRAFTT_WINDOWLESS);

/// What readelf says of a program's libraries.
QByteArray librariesOf(const QString &file)
{
    return run(u"readelf"_s, {u"-d"_s, file}).output;
}

} // namespace

/// The program without the window, and the parts of the program with it: what each needs, and what each
/// refuses.
class TestWindowless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysThatThereIsNoWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("bare") << QStringList();
        QTest::newRow("on the demo") << QStringList{u"--demo"_s};
    }

    void saysThatThereIsNoWindow()
    {
        QFETCH(QStringList, arguments);
        const auto ended = run(program, arguments);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors,
                 QByteArray("draftt-connect: This program was built without the wizard’s window: use a "
                            "command; draftt-connect --help lists them.\n"));
    }

    void helpPromisesNoWindow()
    {
        const auto help = run(program, {u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(!help.output.contains("wizard"), help.output.constData());
        QVERIFY2(!help.output.contains("--demo"), help.output.constData());
        QVERIFY2(!help.output.contains("  draftt-connect\n"), help.output.constData());
        for (const auto *command : {"check", "grants", "certificate", "doctor", "demo"})
            QVERIFY2(help.output.contains(QByteArray("\n  ") + command + ' '), help.output.constData());
    }

    void commandsLinkNothingThatDraws_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("built without the window") << program + "-commands"_L1;
        QTest::newRow("built with it") << QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect-commands");
    }

    void commandsLinkNothingThatDraws()
    {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
            QSKIP("readelf is not installed");
        const auto read = librariesOf(program);
        QVERIFY2(read.contains("libQt6Core"), read.constData());
        QVERIFY2(!read.contains("libQt6Widgets"), read.constData());
        QVERIFY2(!read.contains("libQt6Gui"), read.constData());
        QVERIFY2(!read.contains("libQt6HttpServer"), read.constData());
    }

    void theStartLinksNothingOfQt()
    {
        if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
            QSKIP("readelf is not installed");
        const auto read = librariesOf(QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect"));
        QVERIFY2(read.contains("NEEDED"), read.constData());
        QVERIFY2(!read.contains("Qt"), read.constData());
    }

    void versionIsToldByTheStartAndByTheCommands()
    {
        for (const auto *face : {"", "-commands"}) {
            const auto version = run(program + QLatin1StringView(face), {u"--version"_s});
            QCOMPARE(version.code, 0);
            QCOMPARE(version.output, QByteArray("draftt-connect " DRAFTT_VERSION "\n"));
        }
    }

    void aMissingSiblingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("face");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("sibling");
        QTest::newRow("commands") << ""_ba << QStringList{u"list"_s} << "-commands"_ba;
        QTest::newRow("a PDF") << "-commands"_ba << QStringList{u"certificate"_s, u"--pdf"_s, u"x.pdf"_s}
                               << "-pdf"_ba;
        QTest::newRow("a PDF, in one word")
            << "-commands"_ba << QStringList{u"certificate"_s, u"-pdf=x.pdf"_s} << "-pdf"_ba;
    }

    void aMissingSiblingIsNamed()
    {
        QFETCH(QByteArray, face);
        QFETCH(QStringList, words);
        QFETCH(QByteArray, sibling);
        QTemporaryDir folder;
        const auto place = folder.filePath(u"draftt-connect"_s);
        const auto alone = place + QLatin1StringView(face);
        QVERIFY(QFile::copy(program + QLatin1StringView(face), alone));
        const auto ended = run(alone, words);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.errors,
                 "draftt-connect: "_ba + place.toUtf8() + sibling + ": No such file or directory.\n");
    }

#ifdef DRAFTT_HAS_WINDOW
    void theFacesKeepToThemselves()
    {
        const auto bin = QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect");
        const auto commands = run(bin + "-commands"_L1, {});
        QCOMPARE(commands.code, 2);
        QVERIFY2(commands.errors.contains("commands only"), commands.errors.constData());
        const auto window = run(bin + "-window"_L1, {u"list"_s});
        QCOMPARE(window.code, 2);
        QVERIFY2(window.errors.contains("--demo, --plan"), window.errors.constData());
    }
#endif
};

DRAFTT_TEST(TestWindowless)
#include "tst_windowless.moc"
