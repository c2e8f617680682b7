// SPDX-License-Identifier: Apache-2.0
#include "app/commands/terminal.h"
#include "core/names/shown.h"

#include "tests/app/commands/commandbench.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/hiddenvalue.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What a server, a file or a name says cannot steer the terminal, whichever way it is printed.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingIsObeyed_data();
    void nothingIsObeyed();
    void jsonSaysTheSame_data() { nothingIsObeyed_data(); }
    void jsonSaysTheSame();
    void scriptsAreWrittenAsTheyAre();
#ifdef Q_OS_UNIX
    void aScriptOnATerminalIsSpeltOut();
#endif
    void whatStaysOnItsLine_data();
    void whatStaysOnItsLine();
    void readsASecretWithoutLeavingCopies();
    void yesIsSaidInItsLanguageToo_data();
    void yesIsSaidInItsLanguageToo();
};

void TestTerminal::yesIsSaidInItsLanguageToo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isYes");
    QTest::newRow("y") << "y\n"_ba << true;
    QTest::newRow("YES") << "YES\n"_ba << true;
    QTest::newRow("j") << "j\n"_ba << true;
    QTest::newRow("Ja") << "Ja\n"_ba << true;
    QTest::newRow("n") << "n\n"_ba << false;
    QTest::newRow("Return alone") << "\n"_ba << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a part of a word") << "jaa\n"_ba << false;
}

void TestTerminal::yesIsSaidInItsLanguageToo()
{
    QFETCH(QByteArray, answer);
    const ForeignTongue german(
        [](const QString &source, int) { return source == "y yes"_L1 ? u"j ja"_s : source; });
    const StreamFile input(answer);
    const StreamFile output;
    const StreamFile errors;
    Terminal terminal(input.stream(), output.stream(), errors.stream());
    const bool isYes = terminal.isConfirmed(u"Delete it?"_s);
    QTEST(isYes, "isYes");
    QCOMPARE(output.content(), "Delete it? [y/N] ");
}

void TestTerminal::nothingIsObeyed_data()
{
    QTest::addColumn<QString>("obeyed");
    QTest::newRow("escape: a colour") << u"\x1b[31m"_s;
    QTest::newRow("escape: the title") << u"\x1b]0;owned\x07"_s;
    QTest::newRow("escape: back and over it") << u"\x1b[2K\r"_s;
    QTest::newRow("carriage return") << u"\r"_s;
    QTest::newRow("backspace") << u"\b"_s;
    QTest::newRow("bell") << u"\a"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("delete") << u"\x7f"_s;
    QTest::newRow("the one-byte form of escape [") << QString(QChar(0x9b));
    QTest::newRow("right to left") << u"\u202e"_s;
    QTest::newRow("isolate") << u"\u2066"_s;
    QTest::newRow("zero width") << u"\u200b"_s;
    QTest::newRow("tags") << u"\U000e0041\U000e007f"_s;
    QTest::newRow("filler") << u"\u3164"_s;
}

void TestTerminal::nothingIsObeyed()
{
    QFETCH(QString, obeyed);
    const auto said = "before"_L1 + obeyed + "after"_L1;
    const StreamFile input;
    const StreamFile output;
    const StreamFile errors;
    Terminal terminal(input.stream(), output.stream(), errors.stream());
    terminal.print(said);
    terminal.printPainted(terminal.painted(said, Terminal::Paint::Bad));
    terminal.complain(said);
    terminal.showProgress(said);
    terminal.endProgress();
    QVERIFY(!terminal.isConfirmed(said));
    const auto printed = QString::fromUtf8(output.content() + errors.content());
    QCOMPARE(printed.count("before"_L1), 5);
    QCOMPARE(printed.count("after"_L1), 5);
    for (const QChar character : obeyed) {
        const bool isLetter = !hidesSomething(QString(character));
        QVERIFY2(isLetter || !printed.contains(character), qPrintable(printed));
    }
    QCOMPARE(printed.count("[U+"_L1) % 5, 0);
    QVERIFY(printed.contains("[U+"_L1));
}

void TestTerminal::jsonSaysTheSame()
{
    QFETCH(QString, obeyed);
    const auto said = "before"_L1 + obeyed + "after"_L1;
    const StreamFile input;
    const StreamFile output;
    const StreamFile errors;
    Terminal terminal(input.stream(), output.stream(), errors.stream());
    const QJsonArray array{QJsonObject{{said, said}}};
    terminal.printJson(array);
    const auto printed = output.content();
    QCOMPARE(QJsonDocument::fromJson(printed).array(), array);
    for (const QChar character : obeyed) {
        const bool isLetter = !hidesSomething(QString(character));
        QVERIFY2(isLetter || !QString::fromUtf8(printed).contains(character), printed.constData());
    }
}

void TestTerminal::scriptsAreWrittenAsTheyAre()
{
    const StreamFile input;
    const StreamFile output;
    const StreamFile errors;
    Terminal terminal(input.stream(), output.stream(), errors.stream());
    const QByteArray script = "-- größe\nGRANT SELECT …;\t\n";
    terminal.write(script);
    QCOMPARE(output.content(), script);
}

#ifdef Q_OS_UNIX
/// A name in a script is as it is in a file only.
void TestTerminal::aScriptOnATerminalIsSpeltOut()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        QSKIP("no pseudo terminal can be had here; is devpts mounted?");
    std::FILE *output = std::fopen(ptsname(master), "w");
    QVERIFY(output);
    const StreamFile input;
    const StreamFile errors;
    Terminal terminal(input.stream(), output, errors.stream());
    terminal.write(u"GRANT `a\u202eb\U000e0041`\tTO;\x1b[2J\n"_s.toUtf8());
    std::fflush(output);
    QByteArray shownThere(200, '\0');
    shownThere.truncate(::read(master, shownThere.data(), size_t(shownThere.size())));
    std::fclose(output);
    ::close(master);
    QCOMPARE(shownThere.simplified(), "GRANT `a[U+202E]b[U+E0041]` TO;[U+001B][2J"_ba);
}
#endif

void TestTerminal::whatStaysOnItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("letters of any script") << u"größe 库存 😀"_s << u"größe 库存 😀"_s;
}

void TestTerminal::whatStaysOnItsLine()
{
    QFETCH(QString, text);
    QTEST(printable(text), "shown");
}

void TestTerminal::readsASecretWithoutLeavingCopies()
{
    if (!HiddenValue::canLook())
        QSKIP("cannot look at memory that was given back");
    const HiddenValue hidden;
    int ends[2] = {-1, -1};
    QCOMPARE(pipe(ends), 0);
    {
        const Secret value(hidden.value());
        QCOMPARE(write(ends[1], value.reveal().constData(), size_t(value.reveal().size())),
                 value.reveal().size());
    }
    close(ends[1]);
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> input(fdopen(ends[0], "r"), &std::fclose);
    const StreamFile output;
    Terminal terminal(input.get(), output.stream(), output.stream());
    QCOMPARE(hidden.copies(), 0);
    {
        const auto secret = terminal.readSecret(u"Secret:"_s);
        QVERIFY(secret && *secret == Secret(hidden.value()));
        QCOMPARE(hidden.copies(), 1);
    }
    QCOMPARE(hidden.copies(), 0);
}

DRAFTT_TEST(TestTerminal)
#include "tst_terminal.moc"
