// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int texts = 20'000;
constexpr int mostPieces = 8;

/// What the patterns are made of, in ways of writing that they know and others that they do not.
const QStringList &pieces()
{
    static const QStringList all{
        u"access_token"_s, u"refresh_token"_s, u"id_token"_s, u"token_value"_s, u"personal_access_token"_s,
        u"client_secret"_s, u"secret"_s, u"client_assertion"_s, u"assertion"_s, u"password"_s,
        u"external_link"_s, u"external_links"_s, u"authorization"_s, u"code_verifier"_s, u"sig"_s,
        u"signature"_s, u"x-amz-signature"_s, u"x-amz-security-token"_s, u"x-amz-credential"_s,
        u"x-goog-signature"_s, u"sv_signature"_s,
        // Letters that are the same but for their size.
        u"SIG"_s, u"Client_Secret"_s, u"\u017Fig"_s, u"to\u212Aen_value"_s, u"acce\u017Fs_to\u212Aen"_s,
        u"BA\u017FIC "_s, u"Bearer "_s, u"bearer\t"_s, u"Basic "_s, u"Bear"_s, u"dapi"_s, u"dkea"_s,
        u"dose"_s, u"dsapi"_s, u"DAPI"_s, u"0123456789abcdef"_s, u"-2"_s, u"eyJraWQiOiJ4In0"_s,
        u".eyJzdWIiOiIxIn0"_s, u"eyj"_s, u"abcdefgh12345"_s, u"\""_s, u"\": \""_s, u"\" :\""_s, u"\\\""_s,
        u"="_s, u"&"_s, u"?"_s, u";"_s, u","_s, u"'"_s, u" "_s, u"\n"_s, u"<"_s, u"_"_s, u"-"_s, u"x"_s,
        u"7"_s, u"\u00FC"_s, u"\u65E5"_s, u"%3D"_s, u"%253d"_s, u"%26"_s, u"\\u003d"_s, u"\\u0026"_s,
        u"\\n"_s, u"\\"_s, u" = "_s, u"=="_s, u"("_s, u"': '"_s, u"\\\": \\\""_s, u"='"_s, u"=\\\""_s};
    return all;
}

QString textOf(QRandomGenerator &chance)
{
    QString text;
    for (int left = 1 + int(chance.bounded(mostPieces)); left > 0; --left)
        text += pieces().at(int(chance.bounded(pieces().size())));
    return text;
}

/// The same text below a line that the patterns match: no quick look saves it from being asked.
template <typename Text> Text afterAskingAll(const Text &text, const Text &line, const Text &redactedLine)
{
    const auto all = redacted(line + text);
    return all.startsWith(redactedLine) ? all.sliced(redactedLine.size()) : Text();
}

} // namespace

/// What stays of a text is what the patterns leave, also where a quick look says that none is needed.
class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theQuickLookMissesNothing()
    {
        QRandomGenerator chance(4711);
        int changed = 0;
        for (int i = 0; i < texts; ++i) {
            const auto text = textOf(chance);
            const auto now = redacted(text);
            QCOMPARE(now, afterAskingAll(text, u"sig=x\n"_s, u"sig=***\n"_s));
            const auto bytes = text.toLatin1();
            QCOMPARE(redacted(bytes), afterAskingAll(bytes, "sig=x\n"_ba, "sig=***\n"_ba));
            changed += now != text ? 1 : 0;
        }
        qInfo("%d texts, %d of them with something to hide", texts, changed);
        QVERIFY(changed > texts / 20);
        QVERIFY(changed < texts * 19 / 20);
    }

    /// As servers, and the tools around them, write what they were given.
    void everyWritingIsSeen_data();
    void everyWritingIsSeen();

    /// Each name, in each place, however it is written.
    void everyTellingNameIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &piece : pieces().first(24))
            QTest::newRow(qPrintable(piece)) << piece;
    }

    void everyTellingNameIsSeen()
    {
        QFETCH(QString, name);
        for (const auto &written : {name, name.toUpper()}) {
            QCOMPARE(redacted(u"{\"%1\" : \"abc\"}"_s.arg(written)), u"{\"%1\" : \"***\"}"_s.arg(written));
            for (const auto *before :
                 {"",  "?", "&", " ", ";", ",",   "'",   "\"",      "=",   "(",   "[",
                  "{", "|", "/", "#", ":", "\\n", "\\t", "\\u0026", "%26", "%3f", "%2526"})
                QCOMPARE(redacted(QLatin1String(before) + written + "=abc"_L1),
                         QLatin1String(before) + written + "=***"_L1);
            QCOMPARE(redacted("\"my_"_L1 + written + "\": \"abc\""_L1),
                     "\"my_"_L1 + written + "\": \"abc\""_L1);
        }
    }
};

void TestRedact::everyWritingIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("as Go writes JSON", uR"({"m":"https://h.test/a?sv=1\u0026sig=abc%3D\u0026o=1"})"_s,
        uR"({"m":"https://h.test/a?sv=1\u0026sig=***"})"_s);
    row("an equals sign of JSON", uR"({"m":"sv=1\u0026sig\u003dabc"})"_s,
        uR"({"m":"sv=1\u0026sig\u003d***"})"_s);
    row("a link in a link", u"https://h.test/?next=https%3A%2F%2Fs.test%3Fsv%3D1%26sig%3Dabc&o=1"_s,
        u"https://h.test/?next=https%3A%2F%2Fs.test%3Fsv%3D1%26sig%3D***&o=1"_s);
    row("one more in that", u"next=s.test%253Fsig%253dabc o"_s, u"next=s.test%253Fsig%253d*** o"_s);
    row("an escaped slash", uR"({"m":"sig=ab\/cd","o":1})"_s, uR"({"m":"sig=***","o":1})"_s);
    row("before an escaped quotation mark", uR"({"m":"of \"sig=abc\" here"})"_s,
        uR"({"m":"of \"sig=***\" here"})"_s);
    row("JSON in JSON", uR"({"m":"{\"client_secret\": \"abc\", \"o\":1}","p":2})"_s,
        uR"({"m":"{\"client_secret\": \"***\", \"o\":1}","p":2})"_s);
    row("and once more", uR"("{\\\"password\\\":\\\"abc\\\"}")"_s, uR"("{\\\"password\\\":\\\"***\\\"}")"_s);
    row("with a quotation mark in it", uR"({"m":"{\"password\":\"a\\\"bc\"}"})"_s,
        uR"({"m":"{\"password\":\"***\"}"})"_s);
    row("cut off", uR"("{\"password\":\"abc)"_s, uR"("{\"password\":\"***)"_s);
    row("as Python prints", u"{'client_secret': 'abc', 'o': 1}"_s, u"{'client_secret': '***', 'o': 1}"_s);
    row("as Python is called", u"Config(host='h', client_secret='abc')"_s,
        u"Config(host='h', client_secret='***')"_s);
    row("in quotation marks", u"secret=\"ab c\\\"d\" o"_s, u"secret=\"***\" o"_s);
    row("in escaped ones", uR"({"m":"secret=\"ab c\" o"})"_s, uR"({"m":"secret=\"***\" o"})"_s);
    row("as in a file of settings", u"host = h\nclient_secret = abc\n"_s,
        u"host = h\nclient_secret = ***\n"_s);
    row("as in an environment", u"export ARM_CLIENT_SECRET=\"a~b\""_s, u"export ARM_CLIENT_SECRET=\"***\""_s);
    row("another one", u"AZURE_CLIENT_SECRET=a~b"_s, u"AZURE_CLIENT_SECRET=***"_s);
    row("nothing in it", u"secret='' password=\"\""_s, u"secret='' password=\"\""_s);
    row("no value", u"secret= \n next"_s, u"secret= \n next"_s);
    row("at the end of a text", uR"({"m":"no password=","p":"x","q":["secret="]})"_s,
        uR"({"m":"no password=","p":"x","q":["secret="]})"_s);
    row("at the end of a text in a text", uR"({"m":"{\"n\":\"password=\",\"p\":\"x\"}"})"_s,
        uR"({"m":"{\"n\":\"password=\",\"p\":\"x\"}"})"_s);
    row("a line that ends", u"secret='abc\nnext"_s, u"secret='***\nnext"_s);
    row("another name", u"design=1&mysig=2&sig2=3 top-secret=4 my_password = 5"_s,
        u"design=1&mysig=2&sig2=3 top-secret=4 my_password = 5"_s);
}

void TestRedact::everyWritingIsSeen()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
    QCOMPARE(QString::fromUtf8(redacted(text.toUtf8())), redacted(text));
}

DRAFTT_TEST(TestRedact)
#include "tst_redact.moc"
