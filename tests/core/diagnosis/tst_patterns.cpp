// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QThreadPool>

#include <future>
#include <vector>

using namespace draftt;

/// What the rules ask is compiled once for all threads, by whichever comes first.
class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void diagnosesInSeveralThreadsAtOnce();
};

/// In a process in which nothing is compiled yet. Each thread begins at another row.
void TestPatterns::diagnosesInSeveralThreadsAtOnce()
{
    constexpr size_t threads = 4;
    const auto &rows = corpus();
    std::vector<RecordedAnswer> given;
    for (const auto &row : rows)
        given.push_back(row.given());

    prepareDiagnosis();
    std::vector<std::future<std::vector<Diagnosis>>> asked;
    for (size_t thread = 0; thread < threads; ++thread) {
        asked.push_back(std::async(std::launch::async, [&given, thread] {
            std::vector<Diagnosis> found(given.size());
            for (size_t i = 0; i < given.size(); ++i) {
                const auto at = (i + thread * given.size() / threads) % given.size();
                found[at] = diagnose(given[at].error, given[at].stage);
            }
            return found;
        }));
    }
    std::vector<std::vector<Diagnosis>> found;
    found.reserve(threads);
    for (auto &each : asked)
        found.push_back(each.get());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));

    QVERIFY(!given.empty());
    for (size_t i = 0; i < given.size(); ++i) {
        const auto alone = diagnose(given[i].error, given[i].stage);
        for (const auto &each : found)
            QVERIFY2(each[i] == alone, qPrintable(rows[qsizetype(i)].id));
    }
}

DRAFTT_TEST(TestPatterns)

#include "tst_patterns.moc"
