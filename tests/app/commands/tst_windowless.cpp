// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"

#include <QProcess>
#include <QStandardPaths>
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

} // namespace

/// The program without the window: what it says of it, and that it needs nothing of it.
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
                 QByteArray("draftt-connect: This program was built without the wizard's window: use a "
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

    void linksNoWidgets()
    {
        const auto reader = QStandardPaths::findExecutable(u"readelf"_s);
        if (reader.isEmpty())
            QSKIP("readelf is not installed");
        const auto read = run(reader, {u"-d"_s, program});
        QCOMPARE(read.code, 0);
        QVERIFY2(read.output.contains("libQt6Core"), read.output.constData());
        QVERIFY2(!read.output.contains("libQt6Widgets"), read.output.constData());
        QVERIFY2(!read.output.contains("libQt6HttpServer"), read.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestWindowless)
#include "tst_windowless.moc"
