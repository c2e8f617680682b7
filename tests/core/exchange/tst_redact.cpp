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
        u"7"_s, u"\u00FC"_s, u"\u65E5"_s, u"%3D"_s};
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
            for (const auto *before : {"", "?", "&", " ", ";", ",", "'", "\""})
                QCOMPARE(redacted(QLatin1String(before) + written + "=abc"_L1),
                         QLatin1String(before) + written + "=***"_L1);
            QCOMPARE(redacted("\"my_"_L1 + written + "\": \"abc\""_L1),
                     "\"my_"_L1 + written + "\": \"abc\""_L1);
        }
    }
};

DRAFTT_TEST(TestRedact)
#include "tst_redact.moc"
