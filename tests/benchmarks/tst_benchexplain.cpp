// SPDX-License-Identifier: Apache-2.0
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

double millisecondsFor(const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    (void)diagnosePasted(text);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Prints how many answers a second are explained, and what long ones cost. Times are printed, not tested.
class BenchExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void thousandAnswers()
    {
        QList<RecordedAnswer> answers;
        while (answers.size() < 1000)
            answers += corpus().at(answers.size() % corpus().size()).given();
        QElapsedTimer timer;
        timer.start();
        int known = 0;
        for (const auto &answer : answers)
            known += diagnose(answer.error, answer.stage).basis ? 1 : 0;
        qInfo("1,000 answers in %lld ms: %lld a second", static_cast<long long>(timer.elapsed()),
              static_cast<long long>(1'000'000 / qMax<qint64>(timer.elapsed(), 1)));
        QVERIFY(known > 900);
    }

    void longAnswers_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("braces") << u"{"_s;
        QTest::newRow("open objects") << u"{\"a\":"_s;
        QTest::newRow("quotes in braces") << u"{\"a\\\""_s;
        QTest::newRow("words") << u"the warehouse was not "_s;
        QTest::newRow("lines of a log")
            << u"2024-05-17 11:43:32,529 ERROR Loader - the table 'a.b.c' was slow\n"_s;
        QTest::newRow("tags") << u"<p><script>"_s;
        QTest::newRow("backquotes") << u"`a`."_s;
        QTest::newRow("no gap at all") << u"x"_s;
        QTest::newRow("dots") << u"a.b-c."_s;
    }

    void longAnswers()
    {
        QFETCH(QString, piece);
        QStringList times;
        for (const int size : {4, 8, 16, 32, 64, 256}) {
            const auto text = piece.repeated(size * 1024 / piece.size());
            times += u"%1 kB %2 ms"_s.arg(size).arg(millisecondsFor(text), 0, 'f', 1);
        }
        qInfo("%s", qPrintable(times.join(u", "_s)));
    }
};

DRAFTT_TEST(BenchExplain)
#include "tst_benchexplain.moc"
