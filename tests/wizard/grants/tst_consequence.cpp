// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/consequence.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What the page of tables says while it does not know yet.
class TestConsequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }

    void nothingIsAssertedWhileItLoads()
    {
        Consequence loading;
        loading.wholeSchema = true;
        loading.isListing = true;
        QVERIFY2(!consequenceText(loading).contains("cannot be seen"_L1),
                 qPrintable(consequenceText(loading)));
        QCOMPARE(listText(loading, 0), u"Reading the tables…"_s);
        loading.isListing = false;
        loading.hasEnded = true;
        QVERIFY(consequenceText(loading).contains("cannot be seen"_L1));
    }

    /// Which it does every few seconds: the text below would jump.
    void lookingAgainChangesNoWord()
    {
        Consequence known;
        known.wholeSchema = true;
        known.hasEnded = true;
        auto again = known;
        again.isListing = true;
        QCOMPARE(listText(again, 0), listText(known, 0));
        QCOMPARE(consequenceText(again), consequenceText(known));
    }
};

DRAFTT_WINDOW_TEST(TestConsequence)
#include "tst_consequence.moc"
