// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwatch.h"

#include "tests/support/fakechecks.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A runner with one passed and one failed check, and a quick watch on it.
struct Watched {
    explicit Watched(std::chrono::milliseconds first = 1ms, std::chrono::milliseconds longest = 1ms)
        : watch(runner)
    {
        runner.start({fake.make(u"good"_s), fake.make(u"bad"_s)});
        fake.pass(u"good"_s);
        fake.fail(u"bad"_s);
        watch.setPauses(first, longest);
        watch.start();
    }

    [[nodiscard]] bool isAsking() const { return fake.open() == QStringList({u"bad"_s}); }

    FakeChecks fake;
    CheckRunner runner;
    CheckWatch watch;
};

/// The watch on fakes that answer by hand.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void noticesWhatWasMended()
    {
        Watched w;
        QSignalSpy changed(&w.watch, &CheckWatch::changed);
        QSignalSpy done(&w.watch, &CheckWatch::done);
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(w.isAsking());
            w.fake.fail(u"bad"_s);
        }
        QVERIFY(changed.isEmpty());
        QTRY_VERIFY(w.isAsking());
        w.fake.pass(u"bad"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(done.size(), 1);
        QVERIFY(w.runner.allPassed());
        QVERIFY(!w.watch.isWatching());
    }

    void asksMoreAndMoreSlowly()
    {
        Watched w(8ms, 27ms);
        QList<std::chrono::milliseconds> pauses;
        for (int round = 0; round < 5; ++round) {
            QTRY_VERIFY(w.isAsking());
            pauses += w.watch.pause();
            w.fake.fail(u"bad"_s);
        }
        QCOMPARE(pauses, QList({8ms, 12ms, 18ms, 27ms, 27ms}));
    }

    void restsWhilePaused()
    {
        Watched w;
        QTRY_VERIFY(w.isAsking());
        w.watch.setPaused(true);
        QCOMPARE(w.fake.dropped(), QStringList({u"bad"_s}));
        const auto asked = w.fake.started().size();
        QTest::qWait(20); // shows that nothing happens
        QCOMPARE(w.fake.started().size(), asked);
        w.watch.setPaused(false);
        QTRY_VERIFY(w.isAsking());
    }

    void stopDropsTheRepetition()
    {
        Watched w;
        QTRY_VERIFY(w.isAsking());
        w.watch.stop();
        QCOMPARE(w.fake.dropped(), QStringList({u"bad"_s}));
        QCOMPARE(w.runner.outcome(FakeChecks::key(u"bad"_s)).state, CheckState::Failed);
    }

    void leavesARunOfTheUserAlone()
    {
        Watched w;
        w.runner.start({w.fake.make(u"bad"_s)});
        w.watch.setPaused(true);
        w.watch.setPaused(false);
        QVERIFY(w.runner.isRunning());
        QTest::qWait(20); // shows that nothing happens
        QVERIFY(w.fake.dropped().isEmpty());
        QCOMPARE(w.fake.started().count(u"bad"_s), 2);
        w.fake.fail(u"bad"_s);
        QTRY_COMPARE(w.fake.started().count(u"bad"_s), 3);
    }

    void endsWhereOnlyTheUnprovableIsLeft()
    {
        Watched w;
        QSignalSpy done(&w.watch, &CheckWatch::done);
        QTRY_VERIFY(w.isAsking());
        w.fake.passUnproven(u"bad"_s);
        QCOMPARE(done.size(), 1);
        QVERIFY(!w.runner.allPassed());
    }

    void slotMayStartTheRunnerAgain()
    {
        Watched w;
        connect(&w.watch, &CheckWatch::changed, &w.watch, [&w] { w.runner.start({w.fake.make(u"new"_s)}); });
        QTRY_VERIFY(w.isAsking());
        w.fake.pass(u"bad"_s);
        QCOMPARE(w.fake.open(), QStringList({u"new"_s}));
        QVERIFY(w.watch.isWatching());
    }
};

DRAFTT_TEST(TestWatch)
#include "tst_checkwatch.moc"
