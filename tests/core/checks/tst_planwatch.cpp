// SPDX-License-Identifier: Apache-2.0
#include "core/checks/planwatch.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A reading that the test ends; dropping it is counted.
class Reading final : public Operation
{
public:
    Reading(Done<AccessFacts> done, int &dropped) : m_done(std::move(done)), m_dropped(dropped) {}

    void end(const Result<AccessFacts> &facts)
    {
        const auto done = std::exchange(m_done, {});
        done(facts);
    }
    void cancel() override
    {
        if (m_done)
            ++m_dropped;
    }

private:
    Done<AccessFacts> m_done;
    int &m_dropped;
};

} // namespace

/// The watch of the plan, with readings that end when the test likes.
class TestPlanWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsMoreAndMoreSlowly();
    void aFailureIsNoEnd();
    void aChangeBringsItBackToTheFirstPause();
    void restsThreeTimesWhatAReadingTook();
    void restsLongerAfterManySecurables_data();
    void restsLongerAfterManySecurables();
    void restsWhilePaused();
    void stopForgetsWhatWasRead();
    void whatIsWantedAnewIsReadAnew();

private:
    /// Ends the reading under way, or else the next one. A difference in `groups` is a change.
    void answer(const QStringList &groups = {}, int securables = 0);

    std::unique_ptr<PlanWatch> m_watch;
    QPointer<Reading> m_reading;
    std::chrono::milliseconds m_takes{0};
    int m_asked = 0;
    int m_dropped = 0;
};

void TestPlanWatch::init()
{
    failOnAnyWarning();
    m_takes = 0ms;
    m_watch = std::make_unique<PlanWatch>([this](Done<AccessFacts> done) {
        ++m_asked;
        m_reading = new Reading(std::move(done), m_dropped);
        QTest::qSleep(int(m_takes.count()));
        return Pending(m_reading);
    });
    m_asked = m_dropped = 0;
}

void TestPlanWatch::answer(const QStringList &groups, int securables)
{
    if (!m_reading) { // sooner than the pause would
        m_watch->setPaused(true);
        m_watch->setPaused(false);
    }
    auto facts = fixture::facts(fixture::wholeSchema());
    facts.groups = groups;
    const SecurableFacts one{Securable(facts.scope.catalog)};
    facts.securables = QList<SecurableFacts>(securables, one);
    std::exchange(m_reading, nullptr)->end(facts);
}

void TestPlanWatch::readsMoreAndMoreSlowly()
{
    m_watch->setPauses(80s, 270s);
    m_watch->start();
    QList<std::chrono::milliseconds> pauses;
    for (int round = 0; round < 5; ++round) {
        answer();
        pauses += m_watch->pause();
    }
    QCOMPARE(pauses, QList<std::chrono::milliseconds>({80s, 120s, 180s, 270s, 270s}));
}

void TestPlanWatch::aFailureIsNoEnd()
{
    m_watch->setPauses(1ms, 1ms);
    const QSignalSpy failed(m_watch.get(), &PlanWatch::failed);
    m_watch->start();
    QVERIFY(m_reading);
    m_reading->end(Failure(Error{}));
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(m_asked, 2);
}

void TestPlanWatch::aChangeBringsItBackToTheFirstPause()
{
    m_watch->setPauses(80s, 270s);
    m_watch->start();
    answer();
    answer();
    QVERIFY(m_watch->pause() == 120s);
    answer({QStringLiteral("new")});
    QVERIFY(m_watch->pause() == 80s);
    answer({QStringLiteral("new")});
    QVERIFY(m_watch->pause() == 80s);
}

/// A slow workspace is not asked without a rest: the pause is never less, however long the program slept.
void TestPlanWatch::restsThreeTimesWhatAReadingTook()
{
    m_watch->setPauses(1ms, 1ms);
    m_takes = 20ms;
    m_watch->start();
    answer();
    QVERIFY(m_watch->pause() >= 60ms);
}

/// Whether something has changed or not.
void TestPlanWatch::restsLongerAfterManySecurables_data()
{
    QTest::addColumn<int>("securables");
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::newRow("a few") << 20 << std::chrono::milliseconds(2s);
    QTest::newRow("many") << 202 << 30'030ms;
}

void TestPlanWatch::restsLongerAfterManySecurables()
{
    QFETCH(int, securables);
    QFETCH(std::chrono::milliseconds, pause);
    m_watch->start();
    answer({}, securables);
    QCOMPARE(m_watch->pause(), pause);
    answer({u"changed"_s}, securables);
    QCOMPARE(m_watch->pause(), pause);
}

void TestPlanWatch::restsWhilePaused()
{
    m_watch->setPauses(1ms, 1ms);
    m_watch->start();
    QVERIFY(m_reading);
    m_watch->setPaused(true);
    QCOMPARE(m_dropped, 1);
    m_watch->start();
    QTest::qWait(20); // shows that nothing happens
    QCOMPARE(m_asked, 1);
    m_watch->setPaused(false);
    QCOMPARE(m_asked, 2); // whoever comes back sees a fresh reading
}

void TestPlanWatch::stopForgetsWhatWasRead()
{
    m_watch->setPauses(80s, 270s);
    m_watch->start();
    answer();
    answer();
    m_watch->stop();
    QVERIFY(!m_watch->isWatching());
    m_watch->start();
    answer({QStringLiteral("another")}); // no change: there is nothing to compare it with
    QVERIFY(m_watch->pause() == 80s);
    answer({QStringLiteral("another")});
    QVERIFY(m_watch->pause() == 120s);
}

/// Ticks that follow one another end the reading before, and are read for together.
void TestPlanWatch::whatIsWantedAnewIsReadAnew()
{
    m_watch->setPauses(1ms, 1ms);
    m_watch->start();
    QVERIFY(m_reading);
    for (int tick = 0; tick < 3; ++tick)
        m_watch->start();
    QCOMPARE(m_dropped, 1);
    QCOMPARE(m_asked, 1);
    QTRY_COMPARE(m_asked, 2);
}

DRAFTT_TEST(TestPlanWatch)
#include "tst_planwatch.moc"
