// SPDX-License-Identifier: Apache-2.0
#include "core/words/evidencetexts.h"

#include "tests/support/foreigntongue.h"
#include "tests/support/sampleevidence.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Whether nothing of it is left that only a server or a protocol would say.
bool isSentence(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z“0-9].*\\.$"_s);
    return form.match(text).hasMatch();
}

} // namespace

/// What a check saw, in the words of one language or the other.
class TestEvidenceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyKindHasASample()
    {
        QSet<size_t> kinds;
        for (const auto &sample : sampleEvidence())
            kinds.insert(sample.evidence.index());
        QCOMPARE(size_t(kinds.size()), std::variant_size_v<CheckEvidence>);
    }

    void saysWhatWasSeen_data()
    {
        QTest::addColumn<CheckEvidence>("evidence");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        for (const auto &sample : sampleEvidence())
            QTest::newRow(sample.what) << sample.evidence << sample.value << sample.sentence;
    }

    void saysWhatWasSeen()
    {
        QFETCH(CheckEvidence, evidence);
        QTEST(textFor(evidence), "sentence");
        QTEST(untranslatedText(evidence), "value");
        QVERIFY2(textFor(evidence).isEmpty() || isSentence(textFor(evidence)), qPrintable(textFor(evidence)));
        const ForeignTongue speaks;
        QLocale::setDefault(QLocale(QLocale::German));
        QTEST(untranslatedText(evidence), "value");
    }

    void numbersAreOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(textFor(seen::Clock{.ahead = -std::chrono::seconds(4000)}),
                 u"It is 4.000 s behind the server’s."_s);
    }

    /// A name that hides something is spelt out; what the language itself says is not.
    void marksOfDirectionAreOursAlone()
    {
        const ForeignTongue speaks([](const QString &source, int) {
            return source == u"Draftt sees %1."_s ? QString(u"\u200fD %1"_s) : source;
        });
        QCOMPARE(textFor(seen::Warehouses{.names = {u"A\u202eB"_s}}), u"\u200fD A[U+202E]B"_s);
    }

    /// Only what servers and protocols say is the same in every language.
    void nothingStaysEnglish_data() { saysWhatWasSeen_data(); }

    void nothingStaysEnglish()
    {
        QFETCH(CheckEvidence, evidence);
        const ForeignTongue speaks;
        const auto text = textFor(evidence);
        QVERIFY2(!isPartlyEnglish(text), qPrintable(text));
    }
};

DRAFTT_TEST(TestEvidenceTexts)
#include "tst_evidencetexts.moc"
