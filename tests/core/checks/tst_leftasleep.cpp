// SPDX-License-Identifier: Apache-2.0
#include "core/checks/leftasleep.h"

#include "app/demo/warehouses/warehouses.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto sleeping = u"Reporting serverless"_s;
const auto running = u"Serverless Starter Warehouse"_s;

} // namespace

/// What is looked at without waking a warehouse, or keeping one awake, on the demo workspace.
class TestLeftAsleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
        m_asleep = Asleep::Left;
        m_longestUse = 5min;
        m_kept.clear();
        QVERIFY(m_bench->demo.server().choose(u"granted"_s));
        m_bench->session.catalog = *CatalogName::parse(u"inventory");
        m_bench->session.schema = *SchemaName::parse(u"assets");
    }
    void cleanup()
    {
        const auto problems = m_bench->demo.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_bench.reset();
    }

    void ofOneThatSleepsNothingIsRead()
    {
        choose(sleeping);
        QVERIFY(m_bench->run(left(tables({u"components"_s, u"servers"_s}))));
        for (const auto &table : {u"components"_s, u"servers"_s}) {
            QCOMPARE(m_bench->state(CheckId::TableMetadata, table), CheckState::Passed); // REST tells
            QCOMPARE(m_bench->state(CheckId::TableRow, table), CheckState::NotProvable);
            QCOMPARE(m_bench->code(CheckId::TableRow, table), u"warehouse.stopped_or_starting"_s);
        }
        QVERIFY(isLeftAlone());
        QVERIFY(m_bench->session.warehouse->state == WarehouseState::Stopped); // whatever was known before
    }

    void ofOneThatRunsAllIsRead()
    {
        choose(running);
        QVERIFY(m_bench->run(left(tables({u"components"_s, u"servers"_s}))));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }

    /// What was asked for by a button that says so.
    void whatIsAskedForWakesIt()
    {
        choose(sleeping);
        m_asleep = Asleep::Woken;
        QVERIFY(m_bench->run(left(tables({u"components"_s}))));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QVERIFY(m_bench->session.warehouse->state == WarehouseState::Running); // it has answered
        QCOMPARE(looks(), 0);
    }

    /// Not each of thousands asks.
    void oneAnswerIsGoodForMany()
    {
        choose(running);
        QVERIFY(m_bench->run(left(tables({u"components"_s, u"servers"_s, u"devices"_s}))));
        QCOMPARE(looks(), 1);
        QCOMPARE(statements(), 3); // each once, though they may be asked ahead
        choose(sleeping);
        m_bench->demo.server().clearRequests();
        QVERIFY(m_bench->run(left(tables({u"components"_s, u"servers"_s, u"devices"_s}))));
        QCOMPARE(looks(), 1);
        QVERIFY(isLeftAlone());
    }

    /// It is not known whether it sleeps.
    void whoIsToldNothingReadsNothing()
    {
        choose(sleeping);
        m_bench->answer(u"/warehouses/7e57ab1e00000002$"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"no"_s));
        QVERIFY(m_bench->run(left(tables({u"components"_s}))));
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Failed);
        QVERIFY(isLeftAlone());
    }

    /// It was proven before; only what is looked at can refute it.
    void whatWasProvenBeforeStays()
    {
        choose(sleeping);
        m_kept = {{CheckId::TableRow, u"components"_s}};
        QVERIFY(m_bench->run(left(tables({u"components"_s, u"servers"_s}))));
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Passed);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"servers"_s), CheckState::NotProvable);
        QVERIFY(isLeftAlone());
        QVERIFY(m_bench->demo.server().choose(u"normal"_s)); // the rights are taken back
        m_bench->demo.server().clearRequests();
        QVERIFY(m_bench->run(left(tables({u"components"_s}))));
        QCOMPARE(m_bench->state(CheckId::TableMetadata, u"components"_s), CheckState::Failed);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Skipped);
    }

    void whatRestLeavesOpenStaysOpen()
    {
        choose(sleeping);
        leaveEntryOpen();
        QVERIFY(m_bench->run(left(entry())));
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::NotProvable);
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"warehouse.stopped_or_starting"_s);
        QVERIFY(isLeftAlone());
    }

    /// One that runs is used by the repeats until nothing new has come for long enough, and then stops by
    /// itself, which they tell.
    void repeatsAloneKeepNoneAwake()
    {
        choose(running);
        leaveEntryOpen();
        refuseEntry();
        QVERIFY(m_bench->run(left(entry())));
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::Failed);
        const auto why = m_bench->code(CheckId::UseCatalog);
        m_bench->demo.server().clearRequests();
        recheck();
        QVERIFY(statements() > 0); // somebody may have run the script
        m_longestUse = 0ms;
        QVERIFY(m_bench->run(left(entry())));
        m_bench->demo.server().clearRequests();
        m_rested = 0;
        for (int repeat = 0; repeat < 3; ++repeat) {
            recheck();
            QCOMPARE(m_bench->code(CheckId::UseCatalog), why);
            QCOMPARE(m_rested, repeat + 1); // whoever says that it looks by itself is told
        }
        QCOMPARE(statements(), 0);
        QVERIFY(m_bench->demo.count("GET"_ba, u"/api/2.1/unity-catalog/catalogs/inventory"_s) > 0);
    }

    /// What somebody has to grant first is looked for with REST alone.
    void whatIsNotGrantedIsAskedOfNoWarehouse()
    {
        choose(running);
        QVERIFY(m_bench->demo.server().choose(u"normal"_s));
        QVERIFY(m_bench->run(left(tables({u"components"_s}))));
        QCOMPARE(m_bench->state(CheckId::TableMetadata, u"components"_s), CheckState::Failed);
        m_bench->demo.server().clearRequests();
        for (int repeat = 0; repeat < 3; ++repeat)
            recheck();
        QCOMPARE(statements(), 0);
    }

    /// By somebody else, who pays.
    void whatWasStartedMeanwhileIsRead()
    {
        choose(sleeping);
        QVERIFY(m_bench->run(left(tables({u"components"_s}))));
        m_bench->demo.server().warehouses().find(u"7e57ab1e00000002"_s)->state =
            demo::WarehouseState::Running;
        QTRY_VERIFY_WITH_TIMEOUT((recheck(), m_bench->runner.allPassed()), 30'000);
    }

    /// The repeats of what was asked for were not asked for.
    void whatFellAsleepIsLeft()
    {
        choose(running);
        leaveEntryOpen();
        refuseEntry();
        m_asleep = Asleep::Woken;
        QVERIFY(m_bench->run(left(entry())));
        m_asleep = Asleep::Left;
        auto &warehouse = *m_bench->demo.server().warehouses().find(u"7e57ab1e00000001"_s);
        warehouse.state = demo::WarehouseState::Stopped;
        QTest::qWait(1'100); // a repeat rests for longer than what was told holds
        recheck();
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"warehouse.stopped_or_starting"_s);
        QVERIFY(warehouse.state == demo::WarehouseState::Stopped);
    }

    void whoIsDroppedLooksNoMore()
    {
        choose(running);
        class Look final : public Operation
        {
        public:
            explicit Look(int &dropped) : m_dropped(dropped) {}
            void cancel() override { ++m_dropped; }

        private:
            int &m_dropped;
        };
        int looked = 0;
        int dropped = 0;
        const WarehouseCare care{[&](const Done<Answered<Warehouse>> &) {
                                     ++looked;
                                     return Pending(new Look(dropped));
                                 },
                                 [] { return Asleep::Left; }};
        m_bench->runner.start(leavingAsleep(tables({u"components"_s, u"servers"_s}), m_bench->session, care));
        QTRY_COMPARE_WITH_TIMEOUT(looked, 1, 30'000);
        m_bench->runner.cancel();
        QCOMPARE(dropped, 1);
    }

private:
    void choose(const QString &name)
    {
        m_bench->choose(name);
        m_bench->session.warehouse->state = WarehouseState::Running; // as it was last known
        m_bench->demo.server().clearRequests();
    }
    /// The lists of rights are not shown: a statement would tell.
    void leaveEntryOpen()
    {
        m_bench->answer(u"/unity-catalog/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"no"_s));
    }
    /// As long as nobody has run the script.
    void refuseEntry()
    {
        m_bench->answerStatement(
            u"information_schema"_s,
            StepBench::sqlFailure(u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have "
                                  "USE CATALOG on Catalog 'inventory'."_s,
                                  u"42501"_s));
    }
    [[nodiscard]] QList<Check> tables(const QStringList &names)
    {
        QList<TableName> tables;
        for (const auto &name : names)
            tables += *TableName::parse(name);
        return tableChecks(m_bench->workspace(), m_bench->session, tables);
    }
    [[nodiscard]] QList<Check> entry() { return catalogChecks(m_bench->workspace(), m_bench->session); }
    [[nodiscard]] QList<Check> left(const QList<Check> &checks)
    {
        const auto look = [this](Done<Answered<Warehouse>> done) {
            return fetchWarehouse(m_bench->workspace(), m_bench->session.warehouse->id, std::move(done));
        };
        WarehouseCare care{look, [this] { return m_asleep; }, m_longestUse};
        care.keep = [this](const CheckKey &key) {
            return m_kept.contains(key) ? std::optional(CheckAnswer{}) : std::nullopt;
        };
        care.onRested = [this] { ++m_rested; };
        return leavingAsleep(checks, m_bench->session, care);
    }
    void recheck()
    {
        QSignalSpy ended(&m_bench->runner, &CheckRunner::rechecked);
        m_bench->runner.recheck();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !m_bench->runner.hasFailures(), 30'000);
    }
    [[nodiscard]] QString warehousePath() const
    {
        return "/api/2.0/sql/warehouses/"_L1 + m_bench->session.warehouse->id.text();
    }
    [[nodiscard]] int looks() const { return int(m_bench->demo.count("GET"_ba, warehousePath())); }
    [[nodiscard]] int statements() const
    {
        return int(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/statements"_s));
    }
    [[nodiscard]] bool isLeftAlone() const
    {
        return statements() == 0 && m_bench->demo.count("POST"_ba, warehousePath() + "/start"_L1) == 0;
    }

    std::unique_ptr<StepBench> m_bench;
    Asleep m_asleep = Asleep::Left;
    std::chrono::milliseconds m_longestUse{5min};
    QList<CheckKey> m_kept; ///< what was proven before
    int m_rested = 0;
};

DRAFTT_TEST(TestLeftAsleep)
#include "tst_leftasleep.moc"
