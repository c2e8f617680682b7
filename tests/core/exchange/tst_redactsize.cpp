// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/knownsecrets.h"
#include "core/exchange/redact.h"
#include "tests/support/part.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto mebi = qsizetype(1024) * 1024;

/// Processor time.
template <typename Work> double secondsOf(const Work &work)
{
    const auto begun = std::clock();
    work();
    return double(std::clock() - begun) / CLOCKS_PER_SEC;
}

QString filled(const QString &start, const QString &unit, qsizetype size)
{
    return start + unit.repeated(size / unit.size());
}

} // namespace

/// Redaction of texts that somebody has made to be slow, or to slip through by their size.
class TestRedactSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void takesTimeByTheSize_data();
    void takesTimeByTheSize();
    void hidesWhateverItsSize_data();
    void hidesWhateverItsSize();
    void findsEachWebToken();
};

void TestRedactSize::takesTimeByTheSize_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("unit"); ///< again and again behind it
    int number = 0;
    const auto row = [&number](const char *name, const QString &start, const QString &unit) {
        if (isInThisPart(number++))
            QTest::newRow(name) << start << unit;
    };
    row("beginnings of JWTs", {}, u"eyJ-"_s);
    row("beginnings of JWTs, each long enough", {}, u"eyJaaaaaaaa-"_s);
    row("beginnings of JWTs before a dot", u"eyJ-eyJ."_s, u"eyJ-eyJ"_s);
    row("one without an end", u"eyJ"_s, u"a"_s);
    row("whole JWTs", {}, u"eyJhbGciOiJ.eyJz.c2ln "_s);
    row("runs and dots", {}, u"a-."_s);
    row("beginnings of tokens", {}, u"dapi"_s);
    row("a token without an end", u"dapi"_s, u"0"_s);
    row("tokens", {}, u"dose0123456789abcdef-1 "_s);
    row("beginnings of members", {}, uR"("secret":")"_s);
    row("a member that stays open", uR"("secret":")"_s, u"a"_s);
    row("a member of escapes", uR"("secret":")"_s, uR"(\n)"_s);
    row("a member before spaces", uR"("secret")"_s, u" "_s);
    row("backslashes", uR"("secret")"_s, uR"(\\)"_s);
    row("beginnings of pairs", {}, uR"("name":"token","value":")"_s);
    row("names without a value", {}, uR"("name":"token",)"_s);
    row("values without a name", {}, uR"("value":"token",)"_s);
    row("members within a text", {}, uR"(\"secret\":\")"_s);
    row("one that stays open", uR"(\"secret\":\")"_s, uR"(\\')"_s);
    row("names within a text", {}, uR"(\"secret)"_s);
    row("marks after an equals sign", u"secret="_s, u"'"_s);
    row("a quoted value without an end", u"secret='"_s, u"a\\"_s);
    row("quoted values", {}, u"secret='a"_s);
    row("escaped marks after an equals sign", {}, uR"(secret=\")"_s);
    row("equals signs of links", u"secret="_s, u"%25"_s);
    row("equals signs", u"secret"_s, u"="_s);
    row("blanks before no equals sign", {}, u"secret  \t"_s);
    row("form fields", {}, u"&secret=a"_s);
    row("Authorization without a value", {}, u"Bearer "_s);
    row("Authorization before spaces", u"Bearer"_s, u" "_s);
    row("settings", {}, u"client_secret: a1\n"_s);
    row("settings without a value", {}, u"secret:\n"_s);
    row("names and colons", {}, u"secret:"_s);
    row("names and colons of machines", {}, u"client_secret:"_s);
    row("words that are none", {}, u"client_secret: word "_s);
    row("a setting before blanks", u"password:"_s, u" "_s);
    row("a setting behind blanks", {}, u"  - \t"_s);
    row("a password of a long line", u"password: "_s, u"secret: a "_s);
    row("settings of lines in a text", {}, uR"(\nsecret: a b)"_s);
    row("a setting in a text, before backslashes", uR"(\npassword: )"_s, uR"(\\)"_s);
    row("lines that are deeper and deeper in texts", {}, uR"(\\nsecret:\nsecret: b )"_s);
    row("settings in quotation marks", {}, uR"("secret: a)"_s);
    row("marks after a colon", u"client_secret: "_s, u"'"_s);
    row("quoted values that are closed elsewhere", {}, uR"(client_secret: "a' )"_s);
    row("what may close a text", {}, uR"(secret=" ,)"_s);
    row("blanks behind a mark", uR"(client_secret: ")"_s, u" "_s);
    row("blocks", {}, u"secret: |\n"_s);
    row("a block", u"secret: |\n"_s, u" a\n"_s);
    row("empty lines behind blocks", u"secret: |"_s, u"\n"_s);
    row("a name without an end", u"A"_s, u"_A"_s);
    row("names in capitals", {}, u"A_TOKEN:"_s);
    row("dashes before a colon", u"secret"_s, u"-:"_s);
    row("options", {}, u"--token "_s);
    row("options before dashes", {}, u"--token --"_s);
    row("users", {}, u" -u a"_s);
    row("a user without an end", u" -u "_s, u"a"_s);
    row("URLs", {}, u"://a:"_s);
    row("a URL without an end", u"://a:"_s, u"b"_s);
    row("URLs with signs", {}, u"://a:b@"_s);
    row("signs", u"://a:"_s, u"@"_s);
    row("beginnings of keys", {}, u"-----BEGIN PRIVATE KEY-----"_s);
    row("keys without an end", {}, u"-----BEGIN PRIVATE KEY-----abcdefghijklmnop"_s);
    row("dashes", {}, u"-"_s);
    row("what was sent, in each line", {}, u"qw3rty\n"_s);
}

/// Four times the text takes four times as long, and not sixteen times.
void TestRedactSize::takesTimeByTheSize()
{
    QFETCH(QString, start);
    QFETCH(QString, unit);
    KnownSecrets known;
    known.add(Secret("qw3rty"));
    const auto seconds = [&](qsizetype size) {
        const auto text = filled(start, unit, size);
        return secondsOf([&] { (void)known.hidden(redacted(text)); });
    };
    const auto one = std::max(seconds(mebi / 2), 0.005); // a clock tells nothing of less
    const auto four = seconds(2 * mebi);
    QVERIFY2(four < 8 * one, qPrintable(u"%1 s, and %2 s for a quarter of it"_s.arg(four).arg(one)));
}

void TestRedactSize::hidesWhateverItsSize_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    int number = 0;
    const auto row = [&number](const char *name, const QString &start, const QString &unit,
                               const QString &end, const QString &expected) {
        if (isInThisPart(number++))
            QTest::newRow(name) << start << unit << end << expected;
    };
    const auto member = uR"({"access_token": "***"})"_s;
    row("a member", uR"({"access_token": ")"_s, u"a"_s, uR"("})"_s, member);
    row("a member of escapes", uR"({"access_token": ")"_s, uR"(a\n)"_s, uR"("})"_s, member);
    row("a form field", u"client_secret="_s, u"a"_s, u"&x"_s, u"client_secret=***&x"_s);
    const auto inText = uR"({"m": "{\"secret\": \"***\"}"})"_s;
    const auto inTextStart = uR"({"m": "{\"secret\": \")"_s;
    const auto inTextEnd = uR"(\"}"})"_s;
    row("a member within a text", inTextStart, u"a"_s, inTextEnd, inText);
    row("one of escapes within a text", inTextStart, uR"(a\\\")"_s, inTextEnd, inText);
    row("a form field of escapes", u"sig="_s, uR"(\/)"_s, u"&x"_s, u"sig=***&x"_s);
    row("a quoted value", u"secret='"_s, u"a"_s, u"' x"_s, u"secret='***' x"_s);
    row("one of escapes", u"secret='"_s, uR"(\')"_s, u"' x"_s, u"secret='***' x"_s);
    row("a quoted value within a text", uR"("secret=\")"_s, uR"(a\\\")"_s, uR"(\" x")"_s,
        uR"("secret=\"***\" x")"_s);
    row("a setting", u"x: y\ntoken: "_s, u"a"_s, u"\nx"_s, u"x: y\ntoken: ***\nx"_s);
    row("one of words", u"password: "_s, u"a 'b\\ "_s, u"\nx"_s, u"password: ***\nx"_s);
    row("lines of a block", u"secret: |\n "_s, u" a\n "_s, u"b\nx"_s, u"secret: |\n  ***\nx"_s);
    row("an option", u"--token "_s, u"a"_s, u" x"_s, u"--token *** x"_s);
    row("a user", u"-u a:"_s, u"b"_s, u" x"_s, u"-u a:*** x"_s);
    row("a URL", u"://a:"_s, u"b"_s, u"@x"_s, u"://a:***@x"_s);
    const auto key = u"-----BEGIN PRIVATE KEY-----"_s;
    row("a key", key + u'\n' + u"a"_s.repeated(64), u"b\n"_s, u"-----END"_s, key + u"***-----END"_s);
    row("Authorization", u"Bearer "_s, u"a"_s, u" x"_s, u"Bearer *** x"_s);
    row("a token", u"dapi"_s, u"0"_s, u"-1 x"_s, u"*** x"_s);
    row("the head of a JWT", u"eyJ"_s, u"a"_s, u".b.c x"_s, u"*** x"_s);
    row("the signature of a JWT", u"eyJaaaaaaaa.b."_s, u"a"_s, u" x"_s, u"*** x"_s);
    row("a JWT behind a long name", u"a"_s, u"a"_s, u"-eyJaaaaaaaa.b"_s, QString());
}

void TestRedactSize::hidesWhateverItsSize()
{
    QFETCH(QString, start);
    QFETCH(QString, unit);
    QFETCH(QString, end);
    QFETCH(QString, expected);
    const auto filling = filled(start, unit, 4 * mebi);
    const auto told = redacted(filling + end);
    QVERIFY2(told == (expected.isEmpty() ? filling + "-***"_L1 : expected), qPrintable(told.left(200)));
}

/// What a JWT is says one simple pattern, which is too slow for whole answers.
void TestRedactSize::findsEachWebToken()
{
    static const QRegularExpression simple(
        u"\\b(?:(?:dapi|dkea|dose|dsapi)[0-9a-f]{16,}(?:-\\d+)?|eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?)"_s);
    const QStringList pieces{
        u"eyJ"_s, u"eyJ"_s,        u"-"_s, u"_"_s,        u"."_s,    u"."_s,    u"a"_s,
        u"bcd"_s, u" "_s,          u"é"_s, u"efghijkl"_s, u"dapi"_s, u"dose"_s, u"0123456789abcdef"_s,
        u"-7"_s,  u"eyJaaaaaaaa"_s};
    QRandomGenerator random(20261127);
    for (int turn = 0; turn < 20'000; ++turn) {
        QString text;
        for (auto count = random.bounded(1, 14); count > 0; --count)
            text += pieces.at(random.bounded(int(pieces.size())));
        auto expected = text;
        expected.replace(simple, u"***"_s);
        QVERIFY2(redacted(text) == expected,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(text, redacted(text), expected)));
    }
}

DRAFTT_TEST(TestRedactSize)
#include "tst_redactsize.moc"
