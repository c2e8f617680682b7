// SPDX-License-Identifier: Apache-2.0
#include "core/exports/samecommand.h"
#include "core/words/commandtexts.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Session awkward()
{
    auto session = sampleSession();
    session.catalog = *CatalogName::listed(u"a\"b'c`d$x"_s);
    session.schema = *SchemaName::listed(u"-größe;$(id)"_s);
    session.wholeSchema = false;
    session.tables = {*TableName::listed(u"資産\\"_s), *TableName::listed(u"b\u2019c"_s)};
    return session;
}

/// What a shell makes of the words, with `draftt-connect` replaced by something that prints them.
QByteArray readBy(const QString &shell, const QStringList &command, const QString &text)
{
    QProcess process;
    process.start(shell, command + QStringList(text));
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

QByteArray linesOf(const QStringList &words)
{
    return words.sliced(1).join(u'\n').toUtf8() + '\n';
}

} // namespace

/// What the window does, as a command.
class TestSameCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void eachStepNamesWhatItNeeds();
    void whatIsMissingIsKnown();
    void aTokenIsNamedAndNeverShown();
    void aConfirmedDomainIsConfirmed();
    void shellsReadTheWords_data();
    void shellsReadTheWords();
    void powerShellsQuotesAreDoubled();
};

void TestSameCommand::eachStepNamesWhatItNeeds()
{
    const auto session = sampleSession();
    const auto words = [&session](Doing doing) { return sameCommand(doing, session).words.join(u' '); };
    const auto who = u" --host adb-1234567890123456.7.azuredatabricks.net --client-id "
                     "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;
    QCOMPARE(words(Doing::Connect), "draftt-connect check"_L1 + who + " --secret-stdin"_L1);
    QCOMPARE(words(Doing::Warehouse),
             "draftt-connect check"_L1 + who + " --warehouse 0123456789abcdef --secret-stdin"_L1);
    QCOMPARE(words(Doing::Script),
             u"draftt-connect grants --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 --catalog inventory "
             "--schema assets"_s);
    QCOMPARE(words(Doing::Save), "draftt-connect setup"_L1 + who +
                                     " --warehouse 0123456789abcdef --catalog inventory --schema assets "
                                     "--secret-stdin"_L1);
    auto once = session;
    once.keepSecret = false;
    QVERIFY(sameCommand(Doing::Save, once).words.contains(u"--no-keychain"_s));
    const auto all = commandsText({sameCommand(Doing::Script, session), sameCommand(Doing::Tables, session)},
                                  Shell::Posix);
    QCOMPARE(all.count(u"# "_s), 2);
}

void TestSameCommand::whatIsMissingIsKnown()
{
    for (const auto doing :
         {Doing::Connect, Doing::Warehouse, Doing::Entry, Doing::Script, Doing::Tables, Doing::Save}) {
        QVERIFY(sameCommand(doing, sampleSession()).isWhole);
        QVERIFY(!sameCommand(doing, Session()).isWhole);
    }
    auto noTable = sampleSession();
    noTable.wholeSchema = false;
    noTable.tables.clear();
    QVERIFY(!sameCommand(Doing::Tables, noTable).isWhole);
}

void TestSameCommand::aTokenIsNamedAndNeverShown()
{
    auto session = sampleSession();
    session.method = SignInMethod::PersonalToken;
    session.secret = Secret("dapi0123456789abcdef0123456789abcdef");
    const auto command = sameCommand(Doing::Save, session);
    QVERIFY(command.words.contains(u"--personal-token"_s) && !command.words.contains(u"--client-id"_s));
    QVERIFY(!command.words.join(u' ').contains("dapi"_L1));
    // Whom a person's token would grant to nobody knows.
    QVERIFY(!sameCommand(Doing::Script, session).isWhole);
    QVERIFY(commandSecretText(session.method) != commandSecretText(SignInMethod::OAuthClient));
}

void TestSameCommand::aConfirmedDomainIsConfirmed()
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(u"databricks.company.test"_s);
    QVERIFY(!sameCommand(Doing::Connect, session).words.contains(u"--custom-domain"_s));
    session.confirmedDomain = session.address->host;
    QVERIFY(sameCommand(Doing::Connect, session).words.contains(u"--custom-domain"_s));
}

void TestSameCommand::shellsReadTheWords_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("prints");
    const auto posix = u"draftt-connect() { printf '%s\\n' \"$@\"; }; "_s;
    QTest::newRow("bash") << u"bash"_s << posix;
    QTest::newRow("zsh") << u"zsh"_s << posix;
    QTest::newRow("pwsh") << u"pwsh"_s << u"function draftt-connect { $args | % { $_ } }; "_s;
}

void TestSameCommand::shellsReadTheWords()
{
    QFETCH(QString, shell);
    QFETCH(QString, prints);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + " is not installed"_L1));
    const bool isPowerShell = shell == "pwsh"_L1;
    for (const auto &session : QList<Session>{sampleSession(), awkward()}) {
        const auto words = sameCommand(Doing::Tables, session).words;
        const auto text = typedIn(isPowerShell ? Shell::PowerShell : Shell::Posix, words);
        const auto command =
            isPowerShell ? QStringList{u"-NoProfile"_s, u"-Command"_s} : QStringList(u"-c"_s);
        QCOMPARE(readBy(shell, command, prints + text), linesOf(words));
    }
}

void TestSameCommand::powerShellsQuotesAreDoubled()
{
    QCOMPARE(typedIn(Shell::PowerShell, {u"x"_s, u"--a"_s, u"it's \u2018so\u2019"_s, u"$(id)"_s, u"a,b"_s}),
             u"x `\n    --a 'it''s \u2018\u2018so\u2019\u2019' '$(id)' 'a,b'"_s);
}

DRAFTT_TEST(TestSameCommand)
#include "tst_samecommand.moc"
