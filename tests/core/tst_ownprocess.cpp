// SPDX-License-Identifier: Apache-2.0
#include "core/ownprocess.h"
#include "tests/support/hiddenvalue.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto clientSecret = "DATABRICKS_CLIENT_SECRET";
constexpr auto personalToken = "DATABRICKS_TOKEN";
const QByteArray canary = "Canary-Of-A-Form-That-No-Pattern-Knows";

/// A folder with the programs and, in the place of the demo workspace, a script that writes down what it was
/// handed.
class FolderWithSpy
{
public:
    FolderWithSpy()
    {
        for (const auto *face : {"", "-commands", "-window"})
            QFile::copy(QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect") + QLatin1StringView(face),
                        program() + QLatin1StringView(face));
        QFile spy(m_folder.filePath(u"draftt-connect-demo"_s));
        if (spy.open(QIODevice::WriteOnly))
            spy.write("#!/bin/sh\nenv > '" + note().toLocal8Bit() + ".new'\nmv '" + note().toLocal8Bit() +
                      ".new' '" + note().toLocal8Bit() + "'\n");
        spy.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString program() const { return m_folder.filePath(u"draftt-connect"_s); }
    [[nodiscard]] QString note() const { return m_folder.filePath(u"environment"_s); }
    [[nodiscard]] QByteArray noted() const
    {
        QFile file(note());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

QProcessEnvironment environmentWithCanary()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {clientSecret, personalToken})
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(canary));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

QByteArray fileOfProcess(qint64 id, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(id), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What others could learn from this process: its children, and those who look at it from outside.
class TestOwnProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
#ifndef Q_OS_LINUX
        QSKIP("looks into /proc");
#endif
    }

    void takesSecretsOutOfTheEnvironment();
    void leavesNoCopyInTheEnvironment();
    void noChildInheritsThem_data();
    void noChildInheritsThem();
    void showsThemToNobodyOutside_data();
    void showsThemToNobodyOutside();
    void forbidsDumps();
    void manyFilesAreAllowed();
};

void TestOwnProcess::takesSecretsOutOfTheEnvironment()
{
    qputenv(clientSecret, " dose-of-a-test\n");
    qputenv(personalToken, "dapi-of-a-test");
    const auto secrets = takeEnvironmentSecrets();
    QCOMPARE(secrets.clientSecret.reveal(), "dose-of-a-test"_ba);
    QCOMPARE(secrets.personalToken.reveal(), "dapi-of-a-test"_ba);
    for (const auto *name : {clientSecret, personalToken})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QVERIFY(takeEnvironmentSecrets().clientSecret.isEmpty());
}

void TestOwnProcess::leavesNoCopyInTheEnvironment()
{
    if (!HiddenValue::canLook())
        QSKIP("cannot look at memory that was given back");
    const HiddenValue hidden;
    {
        const Secret value(hidden.value());
        qputenv(clientSecret, value.reveal());
    }
    QCOMPARE(hidden.copies(), 1);
    {
        const auto secrets = takeEnvironmentSecrets();
        QCOMPARE(hidden.copies(), 1); // one has come, and the environment's has gone
    }
    QCOMPARE(hidden.copies(), 0);
}

void TestOwnProcess::noChildInheritsThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("demo, which becomes the other program") << QStringList{u"demo"_s};
    QTest::newRow("demo --walk, which starts it") << QStringList{u"demo"_s, u"--walk"_s};
#ifdef DRAFTT_HAS_WINDOW
    QTest::newRow("the window on the demo") << QStringList{u"--demo"_s};
#endif
}

void TestOwnProcess::noChildInheritsThem()
{
    QFETCH(QStringList, arguments);
    const FolderWithSpy folder;
    QProcess process;
    process.setProcessEnvironment(environmentWithCanary());
    process.start(folder.program(), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(!folder.noted().isEmpty(), 30'000);
    process.kill();
    process.waitForFinished();
    QVERIFY(folder.noted().contains("PATH="));
    QVERIFY(!folder.noted().contains(canary)); // not printed: it is the environment of whoever runs the tests
}

void TestOwnProcess::showsThemToNobodyOutside_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a command that waits for its input")
        << u"draftt-connect"_s << QStringList{u"explain"_s, u"-"_s};
#ifdef DRAFTT_HAS_WINDOW
    QTest::newRow("the window") << u"draftt-connect"_s << QStringList{};
#endif
    QTest::newRow("the demo workspace") << u"draftt-connect-demo"_s << QStringList{u"--exit-with-parent"_s};
}

void TestOwnProcess::showsThemToNobodyOutside()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    Program runner;
    const auto environment = environmentWithCanary();
    for (const auto &name : environment.keys())
        runner.setVariable(name, environment.value(name));
    const auto process = runner.start(arguments, program);
    QVERIFY(process->waitForStarted());
    // Only root reads the environment of a process that must not be dumped; for others it is empty.
    QTRY_VERIFY(fileOfProcess(process->processId(), u"limits"_s).contains("Max core file size        0 "));
    QTRY_VERIFY(!fileOfProcess(process->processId(), u"environ"_s).contains(canary));
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    process->waitForFinished();
}

void TestOwnProcess::forbidsDumps()
{
    forbidDumps();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    if (!HiddenValue::canLook())
        QSKIP("a sanitizer reads the memory of this process from outside");
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
}

/// With what many systems give a program, some 170 workspaces would be all that can be checked at a time.
void TestOwnProcess::manyFilesAreAllowed()
{
    Program runner;
    const auto process = runner.startForeign(u"bash"_s, {u"-c"_s, u"ulimit -Sn 256; exec \"$0\" explain -"_s,
                                                         QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect")});
    QVERIFY(process->waitForStarted());
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    const auto soft = QByteArray::number(qulonglong(std::min(limit.rlim_max, rlim_t(10'000))));
    QTRY_VERIFY2(
        fileOfProcess(process->processId(), u"limits"_s).simplified().contains("Max open files " + soft),
        fileOfProcess(process->processId(), u"limits"_s).constData());
    process->kill();
    process->waitForFinished();
}

DRAFTT_TEST(TestOwnProcess)
#include "tst_ownprocess.moc"
