// SPDX-License-Identifier: Apache-2.0
#include "tests/support/awaited.h"
#include "tests/support/namedfaults.h"
#include "tests/support/part.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// `times`: how many requests in a row it hits; the HTTP client repeats some by itself.
struct Hit {
    int call = 0;
    WireFault fault = WireFault::None;
    int times = 1;
};

/// Runs apply or undo with a fault at one request; ended as a killed process is where that is the fault. What
/// it has written is all that is left.
template <typename Start> void runWith(AdminBench &bench, const Hit &hit, Start start)
{
    int call = 0;
    bool isHit = false;
    bench.network.fault = [&](const demo::Request &) {
        const int number = call++;
        const bool isIt = number >= hit.call && number < hit.call + hit.times;
        isHit = isHit || isIt;
        return isIt ? hit.fault : WireFault::None;
    };
    bool isServed = false;
    bench.network.onServed = [&](const demo::Request &) { isServed = true; };
    bool isOver = false;
    {
        const Pending run = start([&isOver](const Result<JournalRun> &) { isOver = true; });
        (void)waitFor(
            [&] {
                isServed = isServed && isHit;
                return isOver ||
                       (isHit && isKill(hit.fault) && (hit.fault == WireFault::Unasked || isServed));
            },
            30'000);
    }
    bench.network.fault = nullptr;
    bench.network.onServed = nullptr;
    (void)waitFor([&] { return bench.network.late() == 0; }, 5'000);
}

} // namespace

/// Every call of apply and of undo, and all that can become of it.
class TestAdminFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<AdminBench>();
        m_bench->http.setLongestDeadline(std::chrono::milliseconds(400));
        m_bench->network.lateMs = 450;
        m_start = m_bench->snapshot();
    }

    void whateverBecomesOfACallOfApply_data() { addHits(countCalls(true)); }

    void whateverBecomesOfACallOfApply()
    {
        const auto hit = currentHit();
        const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
        runWith(*m_bench, hit, [&](const Done<JournalRun> &done) {
            return applyJournal(m_bench->services(), journal, m_bench->options, done);
        });
        verifyAgreement(journal);
        const auto kept = keptOr(journal);
        const auto again = applyToTheEnd(kept);
        QVERIFY2(again.isApplied(), journalToJson(again).constData());
        verifyAgreement(again);
        QCOMPARE(m_bench->idsNamed(u"draftt-reader"_s).size(), 1);
        QCOMPARE(m_bench->keychain.secrets.size(), 1);
        const auto undone = undoToTheEnd(again);
        QVERIFY2(undone.isUndone(), journalToJson(undone).constData());
        QCOMPARE(m_bench->snapshot(), m_start);
    }

    /// Nobody goes on: it is taken back from where it stopped.
    void whatWasBegunIsTakenBack_data() { addHits(countCalls(true)); }

    void whatWasBegunIsTakenBack()
    {
        const auto hit = currentHit();
        const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
        runWith(*m_bench, hit, [&](const Done<JournalRun> &done) {
            return applyJournal(m_bench->services(), journal, m_bench->options, done);
        });
        (void)undoToTheEnd(keptOr(journal));
        QCOMPARE(m_bench->snapshot(), m_start);
    }

    void whateverBecomesOfACallOfUndo_data() { addHits(countCalls(false)); }

    void whateverBecomesOfACallOfUndo()
    {
        const auto hit = currentHit();
        const auto journal = applyToTheEnd(journalOf(*m_bench->plan(m_bench->wish())));
        runWith(*m_bench, hit, [&](const Done<JournalRun> &done) {
            return undoJournal(m_bench->services(), journal, m_bench->options, done);
        });
        verifyAgreement(journal);
        (void)undoToTheEnd(keptOr(journal));
        QCOMPARE(m_bench->snapshot(), m_start);
    }

private:
    /// How many requests a run makes where nothing goes wrong.
    static int countCalls(bool ofApply)
    {
        AdminBench bench;
        int calls = 0;
        const auto journal = journalOf(*bench.plan(bench.wish()));
        if (ofApply)
            bench.network.fault = [&calls](const demo::Request &) { return ++calls, WireFault::None; };
        const auto applied = bench.apply(journal);
        bench.network.fault = [&calls](const demo::Request &) { return ++calls, WireFault::None; };
        if (!ofApply)
            (void)bench.undo(applied->journal);
        return calls;
    }

    static void addHits(int calls)
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("times");
        QVERIFY(calls > 5);
        for (int call = 0; call < calls; ++call) {
            if (!isInThisPart(call))
                continue;
            for (const auto &[name, fault] : faults) {
                QTest::addRow("call %d: %s", call, name) << call << int(fault) << 1;
                // Repeated by the client in vain.
                if (fault == WireFault::LostBefore || fault == WireFault::LostAfter)
                    QTest::addRow("call %d: %s, again and again", call, name) << call << int(fault) << 3;
            }
        }
    }

    static Hit currentHit()
    {
        QFETCH(int, call);
        QFETCH(int, fault);
        QFETCH(int, times);
        return {call, WireFault(fault), times};
    }

    /// As the file has it; one that was never written is as it was.
    [[nodiscard]] Journal keptOr(const Journal &journal)
    {
        return m_bench->services().journals.find(journal.id.toString(QUuid::WithoutBraces)).value_or(journal);
    }

    void verifyAgreement(const Journal &journal)
    {
        const auto found = disagreements(*m_bench, keptOr(journal));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Goes on until nothing stops it, as a person would.
    [[nodiscard]] Journal applyToTheEnd(const Journal &journal)
    {
        auto now = journal;
        for (int run = 0; run < 5 && !now.isApplied(); ++run)
            now = m_bench->apply(now)->journal;
        return now;
    }

    [[nodiscard]] Journal undoToTheEnd(const Journal &journal)
    {
        auto now = journal;
        for (int run = 0; run < 5 && now.hasAdded(); ++run)
            now = m_bench->undo(now)->journal;
        return now;
    }

    std::unique_ptr<AdminBench> m_bench;
    QStringList m_start;
};

DRAFTT_TEST(TestAdminFaults)
#include "tst_adminfaults.moc"
