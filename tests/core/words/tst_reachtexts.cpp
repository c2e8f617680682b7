// SPDX-License-Identifier: Apache-2.0
#include "core/words/reachtexts.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What a grant would open is told as far as it was seen; what was not seen is unknown, and never none.
class TestReachTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatWasSeenIsCounted()
    {
        auto reach = sample({.tables = 3, .readable = 3, .views = 1, .columns = 40});
        reach.rows = 1200;
        reach.rowsTold = 2;
        const auto texts = textsFor(reach);
        QCOMPARE(texts.constFirst(), u"What becomes readable: 2 table(s), 1 view(s), 40 column(s)."_s);
        QVERIFY(texts.join(u' ').contains(u"2 table(s) tell"_s));
        QVERIFY(texts.join(u' ').contains(u"None has a row filter"_s));
        QVERIFY(!texts.join(u' ').contains(u"unknown"_s));
    }

    void nothingSeenIsUnknown()
    {
        for (bool isWhole : {true, false}) {
            auto reach = sample({});
            reach.scope.wholeSchema = isWhole;
            if (!isWhole)
                reach.missing = QStringList{u"orders"_s};
            const auto texts = textsFor(reach).join(u' ');
            QVERIFY2(texts.startsWith(u"What becomes readable is unknown"_s), qPrintable(texts));
            QVERIFY2(!texts.contains(u'0'), qPrintable(texts));
            QVERIFY2(!texts.contains(u"None has"_s), qPrintable(texts));
        }
    }

    void whatIsKnownByNameOnlyIsNotCleared()
    {
        const auto texts = textsFor(sample({.tables = 3, .readable = 1, .columns = 5})).join(u' ');
        QVERIFY2(texts.contains(u"at least 5 column(s)"_s), qPrintable(texts));
        QVERIFY2(!texts.contains(u"None has"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Whether all have row filters or masked columns of their own is unknown"_s),
                 qPrintable(texts));
    }

    void whatIsMissingStandsInTheFirstSentence()
    {
        auto reach = sample({.tables = 1, .readable = 1, .columns = 5});
        reach.scope.wholeSchema = false;
        reach.missing = QStringList{u"orders"_s, u"lines"_s};
        const auto texts = textsFor(reach);
        QVERIFY2(texts.constFirst().contains(u"2 more of which nothing is known"_s), qPrintable(texts[0]));
    }

private:
    [[nodiscard]] static Reach sample(const Census &census)
    {
        Reach reach{.scope = {*CatalogName::parse(u"main"), *SchemaName::parse(u"sales"), true, {}}};
        reach.census = census;
        reach.policyState = Reach::Policies::Read;
        return reach;
    }
};

DRAFTT_TEST(TestReachTexts)
#include "tst_reachtexts.moc"
