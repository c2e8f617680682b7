// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkrunner.h"

#include "tests/support/fakechecks.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Something asked ahead, and whether it still is.
class Held final : public Operation
{
public:
    explicit Held(bool &isHeld) : m_isHeld(isHeld) {}
    void cancel() override { m_isHeld = false; }

private:
    bool &m_isHeld;
};

} // namespace

/// The runner with checks whose answers the test gives by hand.
class TestCheckRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void runsTheIndependentAtTheSameTime()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s), fake.make(u"c"_s, {u"a"_s})});
        QCOMPARE(fake.open(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(state(runner, u"c"_s), CheckState::Waiting);
        fake.pass(u"a"_s);
        QCOMPARE(fake.open(), QStringList({u"b"_s, u"c"_s}));
    }

    void startsNoMoreThanAllowed()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s), fake.make(u"c"_s)}, 2);
        QCOMPARE(fake.open(), QStringList({u"a"_s, u"b"_s}));
        fake.pass(u"b"_s);
        QCOMPARE(fake.open(), QStringList({u"a"_s, u"c"_s}));
    }

    /// Thousands are made while the first ones run.
    void makesPortionsWhileOthersRun()
    {
        FakeChecks fake;
        CheckRunner runner;
        const QSignalSpy started(&runner, &CheckRunner::started);
        const QSignalSpy finished(&runner, &CheckRunner::finished);
        runner.startInPortions(abThenCThenNone(fake));
        QCOMPARE(fake.open(), QStringList({u"a"_s}));
        QCOMPARE(runner.keys().size(), 2);
        fake.pass(u"a"_s);
        fake.pass(u"b"_s);
        QVERIFY(runner.isRunning() && !runner.allPassed()); // more is to come
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(fake.open(), QStringList({u"c"_s}));
        QTRY_COMPARE(runner.keys().size(), 3);
        fake.pass(u"c"_s);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(runner.allPassed());
        QCOMPARE(started.size(), 1);
    }

    /// And nothing is proven then, nor looked at again.
    void whoCancelsMakesNoMore()
    {
        FakeChecks fake;
        CheckRunner runner;
        const QSignalSpy rechecked(&runner, &CheckRunner::rechecked);
        runner.startInPortions(abThenCThenNone(fake));
        fake.pass(u"a"_s);
        fake.fail(u"b"_s);
        runner.cancel();
        QTest::qWait(20);
        QCOMPARE(runner.keys().size(), 2);
        QVERIFY(!runner.allPassed() && !runner.isRunning());
        runner.recheck();
        QCOMPARE(fake.open(), QStringList());
        QCOMPARE(rechecked.size(), 0);
        runner.start({fake.make(u"d"_s)});
        fake.pass(u"d"_s);
        QVERIFY(runner.allPassed());
    }

    void waitsForEverySideOfADiamond()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"top"_s), fake.make(u"left"_s, {u"top"_s}),
                      fake.make(u"right"_s, {u"top"_s}), fake.make(u"end"_s, {u"left"_s, u"right"_s})});
        fake.pass(u"top"_s);
        fake.pass(u"left"_s);
        QCOMPARE(fake.open(), QStringList({u"right"_s}));
        fake.pass(u"right"_s);
        QCOMPARE(fake.open(), QStringList({u"end"_s}));
        QVERIFY(!runner.allPassed());
        QSignalSpy finished(&runner, &CheckRunner::finished);
        fake.pass(u"end"_s, seen::Columns{.count = 12});
        QCOMPARE(finished.size(), 1);
        QVERIFY(runner.allPassed());
        QVERIFY(!runner.isRunning());
        const auto evidence = runner.outcome(FakeChecks::key(u"end"_s)).evidence;
        const auto *columns = std::get_if<seen::Columns>(&evidence);
        QVERIFY(columns && columns->count == 12);
    }

    void skipsOnlyWhatNeedsTheFailed()
    {
        FakeChecks fake;
        CheckRunner runner;
        QSignalSpy finished(&runner, &CheckRunner::finished);
        // `after` stands before what it needs: order in the list does not matter.
        runner.start({fake.make(u"after"_s, {u"next"_s}), fake.make(u"bad"_s), fake.make(u"good"_s),
                      fake.make(u"next"_s, {u"bad"_s}), fake.make(u"other"_s, {u"good"_s})});
        fake.fail(u"bad"_s, ErrorKind::PermissionDenied);
        QCOMPARE(state(runner, u"next"_s), CheckState::Skipped);
        QCOMPARE(state(runner, u"after"_s), CheckState::Skipped);
        const auto outcome = runner.outcome(FakeChecks::key(u"bad"_s));
        QCOMPARE(outcome.state, CheckState::Failed);
        QVERIFY(outcome.diagnosis && outcome.diagnosis->code == Code::TableNoSelect);
        QVERIFY(outcome.error && outcome.error->kind == ErrorKind::PermissionDenied);
        QVERIFY(outcome.startedUtc.isValid());
        fake.pass(u"good"_s);
        QVERIFY(finished.isEmpty());
        fake.pass(u"other"_s);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!runner.allPassed());
        QCOMPARE(fake.started(), QStringList({u"bad"_s, u"good"_s, u"other"_s}));
    }

    void goesOnAfterTheUnprovable()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s, {u"a"_s})});
        fake.passUnproven(u"a"_s);
        QCOMPARE(state(runner, u"a"_s), CheckState::NotProvable);
        fake.pass(u"b"_s);
        QVERIFY(!runner.isRunning());
        QVERIFY(!runner.allPassed());
    }

    void failsWhatItsAnswersRefute()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s, {u"a"_s})});
        fake.refute(u"a"_s, Code::WarehouseNoCanUse);
        const auto outcome = runner.outcome(FakeChecks::key(u"a"_s));
        QCOMPARE(outcome.state, CheckState::Failed);
        QVERIFY(outcome.diagnosis && outcome.diagnosis->code == Code::WarehouseNoCanUse);
        QVERIFY(!outcome.error);
        QCOMPARE(state(runner, u"b"_s), CheckState::Skipped);
    }

    void takesAnAbsentNeedAsProven()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s, {u"an earlier step"_s})});
        QCOMPARE(fake.open(), QStringList({u"a"_s}));
    }

    void asksAheadAndTellsInOrder()
    {
        FakeChecks fake;
        CheckRunner runner;
        int asked = 0;
        bool isHeld = false;
        auto last = fake.make(u"last"_s, {u"middle"_s});
        last.ahead = AskedAhead{{FakeChecks::key(u"first"_s)}, [&](const ReportProgress &) {
                                    ++asked;
                                    isHeld = true;
                                    return Pending(new Held(isHeld));
                                }};
        runner.start({fake.make(u"first"_s), fake.make(u"middle"_s, {u"first"_s}), last});
        QCOMPARE(asked, 0);
        fake.pass(u"first"_s);
        QCOMPARE(asked, 1);
        QVERIFY(isHeld);
        QCOMPARE(runner.outcome(last.key).state, CheckState::Waiting);
        fake.pass(u"middle"_s);
        QCOMPARE(fake.open(), QStringList({u"last"_s}));
        QVERIFY(isHeld); // it may be several requests, and the check asks one after the other
        fake.pass(u"last"_s);
        QVERIFY(!isHeld);
        QCOMPARE(asked, 1);
    }

    void dropsWhatItAskedForASkippedCheck()
    {
        FakeChecks fake;
        CheckRunner runner;
        bool isHeld = false;
        auto last = fake.make(u"last"_s, {u"middle"_s});
        last.ahead = AskedAhead{{}, [&](const ReportProgress &) {
                                    isHeld = true;
                                    return Pending(new Held(isHeld));
                                }};
        runner.start({fake.make(u"middle"_s), last});
        QVERIFY(isHeld);
        fake.fail(u"middle"_s);
        QVERIFY(!isHeld);
        QCOMPARE(runner.outcome(last.key).state, CheckState::Skipped);
        runner.start({fake.make(u"middle"_s), last});
        QVERIFY(isHeld);
        runner.cancel();
        QVERIFY(!isHeld);
    }

    void asksAheadForAFewOnly()
    {
        FakeChecks fake;
        CheckRunner runner;
        int asked = 0;
        bool isHeld = false;
        QList<Check> checks{fake.make(u"first"_s)};
        for (int i = 0; i < 100; ++i) {
            auto check = fake.make(QString::number(i), {u"first"_s});
            check.ahead = AskedAhead{{}, [&](const ReportProgress &) {
                                         ++asked;
                                         return Pending(new Held(isHeld));
                                     }};
            checks += check;
        }
        runner.start(checks);
        QCOMPARE(asked, 8);
    }

    void finishesWithoutChecks()
    {
        CheckRunner runner;
        QSignalSpy finished(&runner, &CheckRunner::finished);
        runner.start({});
        QCOMPARE(finished.size(), 1);
        QVERIFY(!runner.allPassed());
    }

    void signalsEveryChangeOnce()
    {
        FakeChecks fake;
        CheckRunner runner;
        QStringList seen;
        connect(&runner, &CheckRunner::started, &runner, [&] { seen += u"started"_s; });
        connect(&runner, &CheckRunner::finished, &runner, [&] { seen += u"finished"_s; });
        connect(&runner, &CheckRunner::stateChanged, &runner, [&](const CheckKey &key) {
            seen += u"%1 %2"_s.arg(key.subject).arg(int(runner.outcome(key).state));
        });
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s, {u"a"_s})});
        fake.fail(u"a"_s);
        QCOMPARE(seen, QStringList({u"started"_s, u"a 1"_s, u"a 3"_s, u"b 4"_s, u"finished"_s}));
    }

    void passesProgressOn()
    {
        FakeChecks fake;
        CheckRunner runner;
        QSignalSpy progressed(&runner, &CheckRunner::progressed);
        runner.start({fake.make(u"a"_s)});
        fake.report(u"a"_s, {CheckProgress::Kind::WarehouseStarting, {}, {}, {}, false, u"waking"_s});
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(progressed[0][1].value<CheckProgress>().message, u"waking"_s);
        fake.pass(u"a"_s);
        fake.report(u"a"_s, {});
        QCOMPARE(progressed.size(), 1);
    }

    void cancelGoesBackToWaiting()
    {
        FakeChecks fake;
        CheckRunner runner;
        QSignalSpy finished(&runner, &CheckRunner::finished);
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s), fake.make(u"c"_s, {u"b"_s})});
        fake.pass(u"a"_s);
        QSignalSpy changed(&runner, &CheckRunner::stateChanged);
        runner.cancel();
        QCOMPARE(fake.dropped(), QStringList({u"b"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(state(runner, u"a"_s), CheckState::Passed);
        QCOMPARE(state(runner, u"b"_s), CheckState::Waiting);
        QCOMPARE(state(runner, u"c"_s), CheckState::Waiting);
        QVERIFY(!runner.isRunning());
        QVERIFY(finished.isEmpty());
    }

    void startDropsWhatRuns()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s)});
        runner.start({fake.make(u"b"_s)});
        QCOMPARE(fake.dropped(), QStringList({u"a"_s}));
        QCOMPARE(fake.open(), QStringList({u"b"_s}));
        QCOMPARE(runner.keys(), QList<CheckKey>({FakeChecks::key(u"b"_s)}));
    }

    void deletionDropsWhatRuns()
    {
        FakeChecks fake;
        auto runner = std::make_unique<CheckRunner>();
        runner->start({fake.make(u"a"_s), fake.make(u"b"_s)});
        runner.reset();
        QCOMPARE(fake.dropped(), QStringList({u"a"_s, u"b"_s}));
    }

    void slotMayStartAgain_data()
    {
        QTest::addColumn<QString>("where");
        for (const auto *where : {"started", "running", "progress", "passed", "skipped", "finished"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    /// In each signal once: another start replaces the run, and nothing of the old one comes later.
    void slotMayStartAgain()
    {
        QFETCH(QString, where);
        FakeChecks fake;
        CheckRunner runner;
        bool hasRestarted = false;
        hookInto(runner, where, [&] {
            if (!std::exchange(hasRestarted, true))
                runner.start({fake.make(u"new"_s)});
        });
        drive(fake, runner);
        QVERIFY(hasRestarted);
        QCOMPARE(runner.keys(), QList<CheckKey>({FakeChecks::key(u"new"_s)}));
        QCOMPARE(fake.open(), QStringList({u"new"_s}));
        QSignalSpy finished(&runner, &CheckRunner::finished);
        fake.pass(u"new"_s);
        QCOMPARE(finished.size(), 1);
    }

    void slotMayDelete_data() { slotMayStartAgain_data(); }

    void slotMayDelete()
    {
        QFETCH(QString, where);
        FakeChecks fake;
        auto *runner = new CheckRunner;
        QPointer<CheckRunner> alive(runner);
        hookInto(*runner, where, [&] { delete alive.data(); });
        drive(fake, *runner);
        QVERIFY(!alive);
        QVERIFY(fake.open().isEmpty());
    }

    void recheckKeepsWhatIsShown()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"good"_s), fake.make(u"bad"_s), fake.make(u"next"_s, {u"bad"_s})});
        fake.pass(u"good"_s);
        fake.fail(u"bad"_s);
        QSignalSpy changed(&runner, &CheckRunner::stateChanged);
        QSignalSpy started(&runner, &CheckRunner::started);
        QSignalSpy finished(&runner, &CheckRunner::finished);
        QSignalSpy rechecked(&runner, &CheckRunner::rechecked);
        runner.recheck();
        QVERIFY(!runner.isRunning());
        QCOMPARE(fake.open(), QStringList({u"bad"_s}));
        QCOMPARE(state(runner, u"bad"_s), CheckState::Failed);
        fake.fail(u"bad"_s); // the same again, with another request id
        QCOMPARE(rechecked.size(), 1);
        QVERIFY(changed.isEmpty());
        QCOMPARE(runner.outcome(FakeChecks::key(u"bad"_s)).error->requestId, u"3"_s);

        runner.recheck();
        fake.pass(u"bad"_s);
        fake.pass(u"next"_s);
        QCOMPARE(rechecked.size(), 2);
        QCOMPARE(changed.size(), 2);
        QVERIFY(runner.allPassed());
        QVERIFY(started.isEmpty() && finished.isEmpty());
        runner.recheck();
        QVERIFY(fake.open().isEmpty());
    }

    void recheckShowsAnotherReason()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s)});
        fake.fail(u"a"_s);
        QSignalSpy changed(&runner, &CheckRunner::stateChanged);
        runner.recheck();
        fake.fail(u"a"_s, ErrorKind::PermissionDenied);
        QCOMPARE(changed.size(), 1);
    }

    void cancelOfARecheckKeepsOutcomes()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s)});
        fake.fail(u"a"_s);
        runner.recheck();
        QSignalSpy changed(&runner, &CheckRunner::stateChanged);
        runner.cancel();
        QCOMPARE(fake.dropped(), QStringList({u"a"_s}));
        QCOMPARE(state(runner, u"a"_s), CheckState::Failed);
        QVERIFY(changed.isEmpty());
    }

    void recheckLeavesARunAlone()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s)});
        runner.recheck();
        QCOMPARE(fake.started(), QStringList({u"a"_s}));
        QVERIFY(runner.isRunning());
    }

private:
    /// `a`, and `b` that needs it; then `c`; then no more.
    static CheckRunner::NextChecks abThenCThenNone(FakeChecks &fake)
    {
        return [&fake, portion = 0]() mutable -> QList<Check> {
            ++portion;
            if (portion == 1)
                return {fake.make(u"a"_s), fake.make(u"b"_s, {u"a"_s})};
            return portion == 2 ? QList<Check>{fake.make(u"c"_s)} : QList<Check>();
        };
    }

    static CheckState state(const CheckRunner &runner, const QString &name)
    {
        return runner.outcome(FakeChecks::key(name)).state;
    }

    /// Calls `then` in the slot of the signal that `where` names.
    static void hookInto(CheckRunner &runner, const QString &where, const std::function<void()> &then)
    {
        if (where == "started"_L1)
            connect(&runner, &CheckRunner::started, &runner, then);
        if (where == "progress"_L1)
            connect(&runner, &CheckRunner::progressed, &runner, then);
        if (where == "finished"_L1)
            connect(&runner, &CheckRunner::finished, &runner, then);
        connect(&runner, &CheckRunner::stateChanged, &runner, [&runner, where, then](const CheckKey &key) {
            const auto now = runner.outcome(key).state;
            if ((where == "running"_L1 && now == CheckState::Running) ||
                (where == "passed"_L1 && now == CheckState::Passed) ||
                (where == "skipped"_L1 && now == CheckState::Skipped))
                then();
        });
    }

    /// A run that goes through every signal, as far as it gets.
    static void drive(FakeChecks &fake, CheckRunner &runner)
    {
        auto reporting = fake.make(u"c"_s);
        reporting.start = [inner = reporting.start](Done<CheckAnswer> done, ReportProgress report) {
            auto work = inner(std::move(done), report);
            report({});
            return work;
        };
        runner.start({fake.make(u"a"_s), fake.make(u"b"_s), reporting, fake.make(u"d"_s, {u"b"_s})});
        if (fake.open().contains(u"a"_s))
            fake.pass(u"a"_s);
        if (fake.open().contains(u"c"_s))
            fake.pass(u"c"_s);
        if (fake.open().contains(u"b"_s))
            fake.fail(u"b"_s);
    }
};

DRAFTT_TEST(TestCheckRunner)
#include "tst_checkrunner.moc"
