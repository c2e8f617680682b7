// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pastedcorpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mutationsOfARow = 60;

/// One to four changes as copying, mail programs and people make them, and some that nobody makes.
QString mutated(const QString &text, QRandomGenerator &random, const QString &other)
{
    auto result = text;
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes; ++i) {
        const auto size = int(result.size());
        const auto at = random.bounded(size + 1);
        const auto length = random.bounded(12);
        switch (random.bounded(10)) {
        case 0:
            result.remove(at, length);
            break;
        case 1:
            result.insert(at, QChar(ushort(random.bounded(1, 0xD800))));
            break;
        case 2:
            result.truncate(at);
            break;
        case 3:
            result.insert(at, result.mid(random.bounded(size + 1), length));
            break;
        case 4:
            result.insert(at, u'\n');
            break;
        case 5:
            result.insert(at, QStringView(u"=:;\"'`[]{}<>|\\/@#$%").at(random.bounded(19)));
            break;
        case 6:
            result.insert(result.indexOf(u'\n', at) + 1, other);
            break;
        case 7:
            result.replace(u'\n', u' ');
            break;
        case 8:
            result.replace(u' ', u'\t');
            break;
        default:
            result.insert(at, QChar(ushort(0xD800 + random.bounded(0x800))));
            break;
        }
    }
    return result;
}

} // namespace

/// Texts that nobody has thought of: no crash, nothing made up, no secret in sight.
class TestPastedMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void nothingIsMadeUpOfWhatWasChanged();
    void longTextsAreReadInOneGo();
};

void TestPastedMutations::nothingIsMadeUpOfWhatWasChanged()
{
    QRandomGenerator random(20260102);
    const auto rows = pastedCorpus();
    int read = 0;
    for (const auto &row : rows) {
        for (int i = 0; i < mutationsOfARow; ++i) {
            const auto other = rows.at(random.bounded(int(rows.size()))).text.left(random.bounded(400));
            const auto text = mutated(row.text, random, other);
            const auto pasted = readPasted(text);
            if (!pasted)
                continue;
            ++read;
            // Hosts may be written in percent form, with escapes and with letters of other scripts.
            const auto lower = text.toLower();
            const bool isPlain =
                !text.contains(u'%') && !text.contains(u'\\') && lower.toUtf8() == lower.toLatin1();
            if (isPlain && pasted->address)
                QVERIFY2(lower.contains(pasted->address->value.host.name()), qPrintable(text));
            if (isPlain && pasted->clientId)
                QVERIFY2(lower.contains(pasted->clientId->value.text()), qPrintable(text));
            if (isPlain && pasted->secret)
                QVERIFY2(text.contains(QString::fromUtf8(pasted->secret->value.reveal())), qPrintable(text));
            const auto seen = visible(*pasted);
            // Half of one may end up in a host that it was pasted into.
            QVERIFY2(pastedSecretIn(seen, 24).isEmpty(), qPrintable(text + u"\n---\n"_s + seen));
        }
    }
    std::fprintf(stderr, "texts read: %d\n", read);
    QVERIFY(read > rows.size() * qsizetype(mutationsOfARow) / 2);
}

/// Of the longest text that is read, in every form that could make a pattern try again and again.
void TestPastedMutations::longTextsAreReadInOneGo()
{
    for (const auto &piece : {u"host: "_s, u"a=b;"_s, u"[x]\n"_s, u"databricks://"_s, u"{\"a\":"_s, u"dose"_s,
                              u"a.b.c."_s, u"jdbc:databricks://a;"_s, u"provider \"databricks\" {\n"_s,
                              u"\n"_s, u"0123456789abcdef-"_s, u"eyJ-"_s, u";a="_s, u"1. "_s}) {
        const auto text = piece.repeated(qsizetype(256 * 1024) / piece.size());
        const auto began = std::clock();
        const auto pasted = readPasted(text);
        std::fprintf(stderr, "%s…: %ld ms\n", qPrintable(piece.trimmed()),
                     long((std::clock() - began) / (CLOCKS_PER_SEC / 1000)));
        QVERIFY(!pasted || pasted->isEmpty());
    }
}

DRAFTT_TEST(TestPastedMutations)
#include "tst_pastedmutations.moc"
