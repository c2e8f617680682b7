// SPDX-License-Identifier: Apache-2.0
#include "core/words/evidencetexts.h"

#include "tests/support/foreigntongue.h"
#include "tests/support/sampleevidence.h"
#include "tests/support/strict.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QString german(const QString &source, int count)
{
    static const QHash<QString, QString> words{
        {u"not used: loopback"_s, u"nicht benutzt: dieser Rechner"_s},
        {u"personal access token"_s, u"persönliches Zugriffstoken"_s},
        {u"owner"_s, u"Eigentümer"_s},
        {u"%n columns"_s, u"%n Spalten"_s},
        {u"1 row"_s, u"1 Zeile"_s},
        {u"0 rows"_s, u"keine Zeile"_s},
        {u"direct"_s, u"ohne Umweg"_s},
        {u"%1 s"_s, u"%1 Sekunden"_s},
    };
    return source == u"%n columns"_s && count == 1 ? u"%n Spalte"_s : words.value(source, source);
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
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        for (const auto &sample : sampleEvidence())
            QTest::newRow(sample.what) << sample.evidence << sample.english << sample.german;
    }

    void saysWhatWasSeen()
    {
        QFETCH(CheckEvidence, evidence);
        QTEST(textFor(evidence), "english");
        QTEST(untranslatedText(evidence), "english");
        const ForeignTongue speaks(german);
        QLocale::setDefault(QLocale(QLocale::German));
        QTEST(textFor(evidence), "german");
        QTEST(untranslatedText(evidence), "english");
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

QTEST_GUILESS_MAIN(TestEvidenceTexts)
#include "tst_evidencetexts.moc"
