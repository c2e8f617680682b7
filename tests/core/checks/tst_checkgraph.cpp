// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkgraph.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

CheckKey keyOf(int number)
{
    return {CheckId::TableRow, QString::number(number)};
}

/// `needs[i]`: the positions that check i needs.
QList<Check> checksWith(const QList<QList<int>> &needs)
{
    QList<Check> checks;
    for (const auto &each : needs) {
        Check check;
        check.key = keyOf(int(checks.size()));
        for (const auto need : each)
            check.needs += keyOf(need);
        checks += check;
    }
    return checks;
}

using Shape = QList<QList<int>> (*)(int size);

QList<QList<int>> independent(int size)
{
    return QList<QList<int>>(size);
}

QList<QList<int>> chain(int size)
{
    QList<QList<int>> needs(size);
    for (int at = 1; at < size; ++at)
        needs[at] = {at - 1};
    return needs;
}

/// Each needs the one after it: the worst order for whoever walks the list.
QList<QList<int>> chainFromTheEnd(int size)
{
    QList<QList<int>> needs(size);
    for (int at = 0; at + 1 < size; ++at)
        needs[at] = {at + 1};
    return needs;
}

QList<QList<int>> star(int size)
{
    QList<QList<int>> needs(size, {0});
    needs[0] = {};
    return needs;
}

/// As the tables do it: two checks a table, all behind one.
QList<QList<int>> tables(int size)
{
    auto needs = star(size);
    for (int at = 2; at < size; at += 2)
        needs[at] = {at - 1, 0};
    return needs;
}

QList<QList<int>> layers(int size)
{
    constexpr int width = 10;
    QList<QList<int>> needs(size);
    for (int at = width; at < size; ++at)
        for (int above = 0; above < width; ++above)
            needs[at] += (at / width - 1) * width + above;
    return needs;
}

bool opens(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::NotProvable;
}

/// Takes all that there is, as a run does; the states in the end.
std::vector<CheckState> runThrough(CheckGraph &graph, size_t size, CheckState ofTheFirst)
{
    std::vector<CheckState> states(size, CheckState::Waiting);
    bool isFirst = true;
    for (;;) {
        if (const auto blocked = graph.takeBlocked()) {
            states[*blocked] = CheckState::Skipped;
            graph.settle(*blocked, false);
        } else if (const auto ready = graph.takeReady()) {
            states[*ready] = std::exchange(isFirst, false) ? ofTheFirst : CheckState::Passed;
            graph.settle(*ready, opens(states[*ready]));
        } else {
            return states;
        }
    }
}

size_t countOf(const std::vector<CheckState> &states, CheckState state)
{
    return size_t(std::count(states.begin(), states.end(), state));
}

} // namespace

/// Which check comes next, and what finding that out costs.
class TestCheckGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void costsAFewLooksForEachCheckAndNeed_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::newRow("independent") << &independent;
        QTest::newRow("a chain") << &chain;
        QTest::newRow("a chain from the end") << &chainFromTheEnd;
        QTest::newRow("all behind one") << &star;
        QTest::newRow("two a table") << &tables;
        QTest::newRow("full layers") << &layers;
    }

    void costsAFewLooksForEachCheckAndNeed()
    {
        QFETCH(Shape, shape);
        for (const int size : {100, 1'000}) {
            for (const auto first : {CheckState::Passed, CheckState::NotProvable, CheckState::Failed}) {
                const auto needs = shape(size);
                size_t parts = size_t(size);
                for (const auto &each : needs)
                    parts += size_t(each.size());
                CheckGraph graph(checksWith(needs));
                const auto states = runThrough(graph, size_t(size), first);
                QCOMPARE(countOf(states, CheckState::Waiting), size_t(0));
                QVERIFY(graph.looks() > 0);
                QVERIFY2(graph.looks() <= 3 * parts,
                         qPrintable(u"%1 looks at %2 checks and needs"_s.arg(graph.looks()).arg(parts)));
                // And so does every further run.
                const auto before = graph.looks();
                std::vector<bool> isDone;
                for (const auto state : states)
                    isDone.push_back(opens(state));
                graph.begin(isDone);
                QVERIFY(graph.looks() - before <= 2 * parts);
            }
        }
    }

    void skipsAllBehindAFailedOneAndNothingElse()
    {
        CheckGraph graph(checksWith({{}, {2}, {0}, {}, {3, 2}}));
        const auto states = runThrough(graph, 5, CheckState::Failed);
        QCOMPARE(states,
                 (std::vector<CheckState>{CheckState::Failed, CheckState::Skipped, CheckState::Skipped,
                                          CheckState::Passed, CheckState::Skipped}));
    }

    void takesWhatStandsFirst()
    {
        CheckGraph graph(checksWith({{}, {0}, {}, {}}));
        QCOMPARE(graph.takeReady(), std::optional<size_t>(0));
        QCOMPARE(graph.takeReady(), std::optional<size_t>(2));
        graph.settle(0, true);
        // Free later, and yet before what was free all the time.
        QCOMPARE(graph.takeReady(), std::optional<size_t>(1));
        QCOMPARE(graph.takeReady(), std::optional<size_t>(3));
        QCOMPARE(graph.takeReady(), std::optional<size_t>());
        QCOMPARE(graph.takeBlocked(), std::optional<size_t>());
    }

    void blocksOnceThoughTwoNeedsFail()
    {
        CheckGraph graph(checksWith({{}, {}, {0, 1}}));
        QVERIFY(graph.takeReady() && graph.takeReady());
        graph.settle(0, false);
        QCOMPARE(graph.takeBlocked(), std::optional<size_t>(2));
        graph.settle(2, false);
        graph.settle(1, true);
        QCOMPARE(graph.takeBlocked(), std::optional<size_t>());
        QCOMPARE(graph.takeReady(), std::optional<size_t>());
    }

    void aNewRunKeepsWhatHasPassed()
    {
        CheckGraph graph(checksWith({{}, {0}, {1}, {}}));
        graph.begin({true, false, false, true});
        QCOMPARE(graph.takeReady(), std::optional<size_t>(1));
        QCOMPARE(graph.takeReady(), std::optional<size_t>());
        graph.settle(1, true);
        QCOMPARE(graph.takeReady(), std::optional<size_t>(2));
    }

    /// Check 0, and 1, whose second try needs 0.
    void aSecondTryWaitsForItsNeeds_data()
    {
        QTest::addColumn<bool>("settlesBefore");
        QTest::addColumn<bool>("opens");
        for (const bool settlesBefore : {false, true}) {
            for (const bool opens : {false, true})
                QTest::addRow("%s, %s", settlesBefore ? "settled before" : "settled while it waits",
                              opens ? "opened" : "shut")
                    << settlesBefore << opens;
        }
    }

    void aSecondTryWaitsForItsNeeds()
    {
        QFETCH(bool, settlesBefore);
        QFETCH(bool, opens);
        auto checks = checksWith({{}, {}, {1}});
        checks[1].second = SecondTry{{keyOf(0)}, {}};
        CheckGraph graph(checks);
        QVERIFY(graph.takeReady() && graph.takeReady());
        if (settlesBefore)
            graph.settle(0, opens);
        QVERIFY(!graph.takeReady() && !graph.takeBlocked());
        graph.postpone(1);
        if (!settlesBefore) {
            QVERIFY(!graph.takeReady() && !graph.takeBlocked());
            graph.settle(0, opens);
        }
        QCOMPARE(graph.takeReady(), opens ? std::optional<size_t>(1) : std::nullopt);
        QCOMPARE(graph.takeBlocked(), opens ? std::nullopt : std::optional<size_t>(1));
        graph.settle(1, true);
        QCOMPARE(graph.takeReady(), std::optional<size_t>(2));
    }

    /// A need that is not among the checks counts as passed, here too.
    void aSecondTryWithoutNeedsComesAtOnce()
    {
        auto checks = checksWith({{}});
        checks[0].second = SecondTry{{keyOf(7)}, {}};
        CheckGraph graph(checks);
        QVERIFY(graph.takeReady());
        graph.postpone(0);
        QCOMPARE(graph.takeReady(), std::optional<size_t>(0));
    }

    void aRingNeverStarts()
    {
        CheckGraph graph(checksWith({{1}, {0}, {}}));
        QCOMPARE(graph.takeReady(), std::optional<size_t>(2));
        graph.settle(2, true);
        QVERIFY(!graph.takeReady() && !graph.takeBlocked());
    }
};

DRAFTT_TEST(TestCheckGraph)
#include "tst_checkgraph.moc"
