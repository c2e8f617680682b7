// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/statements.h"
#include "tests/support/awaited.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The demo's time passes a hundred times faster, and so does the patience.
const WarehousePatience hurried{20ms, 1'200ms, 9'000ms};

QJsonObject warehouseJson(const QString &state, const QJsonObject &health = {})
{
    return {{u"id"_s, u"7e57ab1e00000003"_s},
            {u"name"_s, u"Finance pro"_s},
            {u"state"_s, state},
            {u"warehouse_type"_s, u"PRO"_s},
            {u"health"_s, health}};
}

demo::Reply warehouse(const QString &state, const QJsonObject &health = {})
{
    return demo::Reply::json(warehouseJson(state, health));
}

} // namespace

/// The checks of the Warehouse step on the demo workspace.
class TestWarehouseSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
        m_bench->answerStatement(u"SELECT 1"_s, StepBench::rows({u"1"_s}));
        m_bench->answerStatement(u"current_metastore"_s, StepBench::rows({u"azure:westeurope:1234"_s}));
    }
    void cleanup()
    {
        const auto problems = m_bench->demo.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_bench.reset();
    }

    void provesARunningWarehouse()
    {
        m_bench->choose(u"Serverless Starter Warehouse"_s);
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(m_bench->seen(CheckId::WarehouseRuns), u"RUNNING"_s);
        // One request a statement: it waits on the server.
        for (const auto &asked : m_bench->demo.server().requests())
            QVERIFY(!asked.path.contains("/sql/statements/"_L1));
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/statements"_s), 2);
        QCOMPARE(m_bench->seen(CheckId::UnityCatalog), u"azure:westeurope:1234"_s);
        QVERIFY(m_bench->outcome(CheckId::MayUseWarehouse).exchange);
    }

    /// Four minutes in life: the state is shown all the while, nothing ever turns red, and it ends well.
    void aColdProWarehouseIsNoFailure()
    {
        m_bench->choose(u"Finance pro"_s);
        QList<CheckProgress> reports;
        QList<CheckState> states;
        connect(&m_bench->runner, &CheckRunner::progressed, this,
                [&](const CheckKey &, const CheckProgress &progress) { reports += progress; });
        connect(&m_bench->runner, &CheckRunner::stateChanged, this,
                [&](const CheckKey &key) { states += m_bench->runner.outcome(key).state; });
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QVERIFY(!states.contains(CheckState::Failed) && !states.contains(CheckState::Skipped));
        QVERIFY(reports.size() > 20);
        QCOMPARE(reports.first().kind, CheckProgress::Kind::WarehouseStarting);
        QCOMPARE(reports.last().estimate, std::chrono::milliseconds(4min));
        QVERIFY(reports.last().elapsed > reports.first().elapsed);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/warehouses/7e57ab1e00000003/start"_s), 1);
        QVERIFY(m_bench->session.warehouse->state == WarehouseState::Running);
    }

    void cancelStopsAskingAtOnce()
    {
        m_bench->choose(u"Finance pro"_s);
        m_bench->runner.start(warehouseChecks(m_bench->workspace(), m_bench->session, hurried));
        QTRY_VERIFY(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/warehouses/7e57ab1e00000003/start"_s) == 1);
        m_bench->runner.cancel();
        const auto asked = m_bench->demo.server().requests().size();
        QTest::qWait(150); // shows that nothing happens
        QVERIFY(m_bench->demo.server().requests().size() <= asked + 1);
        QCOMPARE(m_bench->state(CheckId::WarehouseRuns), CheckState::Waiting);
    }

    void stopsWaitingWhenTheCloudRefuses()
    {
        m_bench->choose(u"Finance pro"_s);
        const QJsonObject reason{{u"code"_s, u"AZURE_QUOTA_EXCEEDED_EXCEPTION"_s}};
        m_bench->answer(u"/warehouses/7e57ab1e00000003$"_s,
                        warehouse(u"STARTING"_s, {{u"status"_s, u"FAILED"_s},
                                                  {u"summary"_s, u"Quota exceeded for standardEDSv4Family"_s},
                                                  {u"failure_reason"_s, reason}}));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::WarehouseRuns), u"warehouse.start_failed"_s);
        const auto facts = m_bench->outcome(CheckId::WarehouseRuns).diagnosis->facts;
        QCOMPARE(facts.message, u"Quota exceeded for standardEDSv4Family"_s);
        QCOMPARE(facts.errorClass, u"AZURE_QUOTA_EXCEEDED_EXCEPTION"_s);
        QCOMPARE(facts.securableName, u"Finance pro"_s);
        QCOMPARE(m_bench->state(CheckId::MayUseWarehouse), CheckState::Skipped);
    }

    /// Started, and down again before it ran: waiting on would be waiting for nobody.
    void stopsWaitingForOneThatStopsAgain()
    {
        m_bench->choose(u"Finance pro"_s);
        const auto path = u"/warehouses/7e57ab1e00000003$"_s;
        m_bench->answer(path, warehouse(u"STARTING"_s), 1);
        m_bench->answer(path, warehouse(u"STOPPED"_s));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::WarehouseRuns), u"warehouse.start_failed"_s);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/warehouses/7e57ab1e00000003/start"_s), 0);
    }

    void waitsThroughPassingFaults()
    {
        m_bench->choose(u"Reporting serverless"_s);
        m_bench->answer(u"/warehouses/7e57ab1e00000002$"_s,
                        demo::Reply::error(500, u"INTERNAL_ERROR"_s, u"x"_s), 2);
        QVERIFY(run());
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }

    void judgesTheState_data()
    {
        QTest::addColumn<QString>("serverState");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("deleted") << u"DELETED"_s << CheckState::Failed << u"warehouse.not_found"_s;
        QTest::newRow("being deleted") << u"DELETING"_s << CheckState::Failed << u"warehouse.not_found"_s;
        QTest::newRow("not told") << u"SOMETHING_NEW"_s << CheckState::NotProvable << QString();
        QTest::newRow("starting for too long")
            << u"STARTING"_s << CheckState::NotProvable << u"warehouse.stopped_or_starting"_s;
    }

    void judgesTheState()
    {
        QFETCH(QString, serverState);
        QFETCH(CheckState, state);
        QFETCH(QString, code);
        m_bench->choose(u"Finance pro"_s);
        m_bench->answer(u"/warehouses/7e57ab1e00000003$"_s, warehouse(serverState));
        QVERIFY(m_bench->run(warehouseChecks(m_bench->workspace(), m_bench->session, {5ms, 100ms, 100ms})));
        QCOMPARE(m_bench->state(CheckId::WarehouseRuns), state);
        QCOMPARE(m_bench->code(CheckId::WarehouseRuns), code);
    }

    /// Whatever its state; a stopped one is not even started.
    void refutesAClassicOne_data()
    {
        QTest::addColumn<QString>("serverState");
        for (const auto *state : {"RUNNING", "STOPPED", "STARTING"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void refutesAClassicOne()
    {
        QFETCH(QString, serverState);
        m_bench->choose(u"Legacy classic"_s);
        const auto path = u"/api/2.0/sql/warehouses/7e57ab1e00000004"_s;
        auto answer = warehouseJson(serverState);
        answer[u"id"_s] = u"7e57ab1e00000004"_s;
        answer[u"warehouse_type"_s] = u"CLASSIC"_s;
        m_bench->answer(path + u'$', demo::Reply::json(answer));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::WarehouseRuns), u"warehouse.not_supported"_s);
        QCOMPARE(m_bench->seen(CheckId::WarehouseRuns), u"CLASSIC"_s);
        QCOMPARE(m_bench->state(CheckId::MayUseWarehouse), CheckState::Skipped);
        QCOMPARE(m_bench->demo.count("POST"_ba, path + "/start"_L1), 0);
    }

    void namesTheMissingPermission()
    {
        m_bench->demo.server().clearFaults();
        m_bench->choose(u"Team data science"_s); // CAN_VIEW only
        m_bench->answerStatement(
            u"SELECT 1"_s, demo::Reply::error(403, u"PERMISSION_DENIED"_s,
                                              u"You do not have permission to use the SQL Warehouse. Please "
                                              "contact your administrator."_s));
        QVERIFY(run());
        QCOMPARE(m_bench->state(CheckId::WarehouseRuns), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::MayUseWarehouse), u"warehouse.no_can_use"_s);
        QCOMPARE(m_bench->state(CheckId::UnityCatalog), CheckState::Skipped);
    }

    void saysWhenThereIsNoMetastore()
    {
        m_bench->demo.server().clearFaults();
        m_bench->choose(u"Serverless Starter Warehouse"_s);
        m_bench->answerStatement(u"SELECT 1"_s, StepBench::rows({u"1"_s}));
        m_bench->answerStatement(u"current_metastore"_s, StepBench::rows({}));
        QVERIFY(run());
        QCOMPARE(m_bench->code(CheckId::UnityCatalog), u"uc.not_enabled"_s);
    }

    /// A run that is stopped while the statement is on its way: the demo knows it, and nobody here does yet.
    void leavesNoStatementRunning()
    {
        m_bench->demo.server().clearFaults();
        m_bench->choose(u"Finance pro"_s); // asleep: the statement waits for it
        demo::Fault late;
        late.pathPattern = u"/sql/statements$"_s;
        late.delayMs = 50;
        late.passThrough = true;
        m_bench->demo.server().inject(late);
        auto statement =
            execute(m_bench->workspace(), statementOn(*m_bench->session.warehouse, u"SELECT 1"_s),
                    [](const auto &) { QFAIL("answered after a drop"); });
        const auto submissions = u"/api/2.0/sql/statements"_s;
        QTRY_COMPARE(m_bench->demo.count("POST"_ba, submissions), 1);
        statement.reset();
        QTRY_VERIFY(lastPath().endsWith("/cancel"_L1));
        const auto path = lastPath().chopped(qsizetype(qstrlen("/cancel")));
        QVERIFY(path.startsWith(submissions + u'/'));
        const auto left = awaited<ApiReply>([&](const Done<ApiReply> &done) {
            ApiCall call;
            call.path = path;
            return m_bench->workspace().call(call, done);
        });
        QVERIFY(left);
        QCOMPARE(left->json["status"_L1]["state"_L1].toString(), u"CANCELED"_s);
    }

private:
    [[nodiscard]] QString lastPath() const { return m_bench->demo.server().requests().last().path; }

    [[nodiscard]] bool run()
    {
        return m_bench->run(warehouseChecks(m_bench->workspace(), m_bench->session, hurried));
    }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestWarehouseSteps)
#include "tst_warehousechecks.moc"
