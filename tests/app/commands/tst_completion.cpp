// SPDX-License-Identifier: Apache-2.0
#include "app/commands/completion.h"
#include "app/commands/completionscripts.h"
#include "core/exports/exportformat.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QString scriptFor(const QString &shell)
{
    CommandBench bench;
    return QString::fromUtf8(bench.run(startCompletion, {shell}).output);
}

} // namespace

/// What the shells themselves make of it.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void everyCommandAndOptionIsThere_data();
    void everyCommandAndOptionIsThere();
    void shellsComplete_data();
    void shellsComplete();
    void namesArePrintedToBeTyped();

private:
    /// What the shell offers for a line whose last word is being typed.
    [[nodiscard]] QStringList offered(const QString &shell, const QString &line) const;

    QTemporaryDir m_folder;
};

/// A program of that name comes first in the path, and tells names that a shell could take for more.
void TestCompletion::initTestCase()
{
    QFile program(m_folder.filePath(u"draftt-connect"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf '%s\\n' prod 'prod two' '$(touch ran)' '`touch ran`' \"pr'od\"\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QVERIFY(writeFile(m_folder.filePath(shell), scriptFor(shell).toUtf8()));
}

void TestCompletion::everyCommandAndOptionIsThere_data()
{
    QTest::addColumn<QString>("shell");
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCompletion::everyCommandAndOptionIsThere()
{
    QFETCH(QString, shell);
    const auto script = scriptFor(shell);
    CommandBench bench;
    int options = 0;
    for (const auto &command : allCommands()) {
        QVERIFY2(script.contains(command.name), qPrintable(command.name));
        const auto taken = CommandLine::takenBy(command, bench.context());
        QVERIFY2(command.name == "completion"_L1 || !taken.options.isEmpty(), qPrintable(command.name));
        for (const auto &option : taken.options) {
            const auto word = shell == "fish"_L1 ? " -l "_L1 + option.name : "--"_L1 + option.name;
            QVERIFY2(script.contains(word), qPrintable(command.name + word));
            ++options;
        }
    }
    QVERIFY(options > 60);
    QVERIFY(bench.output().isEmpty() && bench.errors().isEmpty());
}

QStringList TestCompletion::offered(const QString &shell, const QString &line) const
{
    const auto script = m_folder.filePath(shell);
    QString program;
    if (shell == "bash"_L1)
        program =
            u". '%1'; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _draftt_connect; "
            "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(script, line.endsWith(u' ') ? line + u"''"_s : line);
    else if (shell == "fish"_L1)
        program = u"source '%1'; complete -C '%2'"_s.arg(script, line);
    else // the functions of zsh that show what is offered only print it here
        program = u"_describe() { print -l -- ${(P)2} }; compadd() { print -l -- ${(P)2} }\n"
                  "_files() { print -l -- *(N) }; compdef() { : }\n"
                  "_arguments() { print -l -- $@; [[ $words[CURRENT] != -* && $@[-1] == 1:connection:* ]] && "
                  "_draftt_connect_names; true }\n"
                  ". '%1'; words=(%2); CURRENT=$#words; _draftt_connect"_s.arg(
                      script, line.endsWith(u' ') ? line + u"''"_s : line);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    const auto flag = shell == "zsh"_L1 ? u"-fc"_s : u"-c"_s;
    process.start(shell, {flag, program});
    if (!process.waitForFinished())
        return {};
    const auto errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    QStringList words;
    for (const auto &offer : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        // fish tells what it is behind a tab, the functions of zsh behind a colon or bracket
        static const QRegularExpression behind(u"[\\t:\\[].*$"_s);
        if (!offer.isEmpty())
            words += QString(offer).remove(behind);
    }
    return words;
}

void TestCompletion::shellsComplete_data()
{
    QTest::addColumn<QString>("shell");
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCompletion::shellsComplete()
{
    QFETCH(QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + " is not installed"_L1));
    const auto commands = offered(shell, u"draftt-connect "_s);
    for (const auto &command : allCommands())
        QVERIFY2(commands.contains(command.name), qPrintable(command.name));
    const auto own = offered(shell, u"draftt-connect --"_s);
    for (const auto &option : {u"--plan"_s, u"--language"_s, u"--log"_s, u"--version"_s})
        QVERIFY2(own.contains(option), qPrintable(own.join(u' ')));
    const auto options = offered(shell, u"draftt-connect export --"_s);
    QVERIFY2(options.contains(u"--format"_s) && options.contains(u"--help"_s) &&
                 !options.contains(u"--wait"_s),
             qPrintable(options.join(u' ')));
    const auto names = offered(shell, u"draftt-connect check pr"_s);
    QVERIFY2(names.contains(u"prod"_s), qPrintable(names.join(u'|')));
    QVERIFY2(names.contains(shell == "bash"_L1 ? u"prod\\ two"_s : u"prod two"_s),
             qPrintable(names.join(u'|')));
    (void)offered(shell, u"draftt-connect check "_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"ran"_s))); // no name was run
    if (shell == "zsh"_L1)
        return; // its choices are those of _arguments
    const auto formats = offered(shell, u"draftt-connect export prod --format "_s);
    for (const auto &format : exportFormats())
        QVERIFY2(formats.contains(format.id), qPrintable(formats.join(u' ')));
    QVERIFY(offered(shell, u"draftt-connect export prod --output ba"_s).contains(u"bash"_s));
    QVERIFY(offered(shell, u"draftt-connect import zs"_s).contains(u"zsh"_s));
}

void TestCompletion::namesArePrintedToBeTyped()
{
    CommandBench bench;
    for (const auto &name : {u"b"_s, u"a c"_s, u"x\u202Ey"_s}) {
        Answer<Nothing> saved;
        const auto saving =
            bench.context().profiles.save(sampleProfile(name), Secret("a secret"), saved.taker());
        QTRY_VERIFY(saved.hasCome() && saved.value());
    }
    QCOMPARE(bench.run(startCompletion, {u"names"_s}).output, "a c\nb\n"_ba);
    QCOMPARE(bench.run(startCompletion, {u"tcsh"_s}).code, 2);
}

DRAFTT_TEST(TestCompletion)
#include "tst_completion.moc"
