// SPDX-License-Identifier: Apache-2.0
#include "core/checks/stepproof.h"

#include "core/checks/checkrunner.h"
#include "tests/support/fakechecks.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Proof = bool Session::*;
const QList<Proof> allProofs{&Session::connectProven, &Session::warehouseProven, &Session::catalogProven,
                             &Session::schemaProven, &Session::tablesProven};

} // namespace

/// Which checks prove which step.
class TestStepProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachCheckProvesItsStepAlone_data()
    {
        QTest::addColumn<CheckId>("id");
        QTest::addColumn<Proof>("proof");
        QTest::newRow("reach") << CheckId::Reach << &Session::connectProven;
        QTest::newRow("tls") << CheckId::Tls << &Session::connectProven;
        QTest::newRow("is a workspace") << CheckId::IsWorkspace << &Session::connectProven;
        QTest::newRow("sign-in") << CheckId::SignIn << &Session::connectProven;
        QTest::newRow("who am I") << CheckId::WhoAmI << &Session::connectProven;
        QTest::newRow("SQL") << CheckId::MayUseSql << &Session::connectProven;
        QTest::newRow("sees a warehouse") << CheckId::SeesWarehouse << &Session::connectProven;
        QTest::newRow("warehouse runs") << CheckId::WarehouseRuns << &Session::warehouseProven;
        QTest::newRow("may use it") << CheckId::MayUseWarehouse << &Session::warehouseProven;
        QTest::newRow("Unity Catalog") << CheckId::UnityCatalog << &Session::warehouseProven;
        QTest::newRow("catalog") << CheckId::UseCatalog << &Session::catalogProven;
        QTest::newRow("schema") << CheckId::UseSchema << &Session::schemaProven;
        QTest::newRow("columns") << CheckId::TableMetadata << &Session::tablesProven;
        QTest::newRow("row") << CheckId::TableRow << &Session::tablesProven;
    }

    void eachCheckProvesItsStepAlone()
    {
        QFETCH(CheckId, id);
        QFETCH(Proof, proof);
        for (const bool before : {false, true}) {
            Session session;
            for (const auto each : allProofs)
                session.*each = before;
            run(session, {{id, End::Passed}});
            for (const auto each : allProofs)
                QCOMPARE(session.*each, each == proof || before);
            run(session, {{id, End::Failed}});
            for (const auto each : allProofs)
                QCOMPARE(session.*each, each != proof && before);
        }
    }

    void allOfAStepMustHavePassed()
    {
        Session session;
        run(session, {{CheckId::TableMetadata, End::Passed}, {CheckId::TableRow, End::Failed}});
        QVERIFY(!session.tablesProven);
        run(session, {{CheckId::TableMetadata, End::Passed}, {CheckId::TableRow, End::NotProvable}});
        QVERIFY(!session.tablesProven);
        run(session, {{CheckId::TableMetadata, End::Passed}, {CheckId::TableRow, End::Passed}});
        QVERIFY(session.tablesProven);
    }

    /// A catalog can be entered though the schema cannot.
    void oneStepFailsWithoutTheOthers()
    {
        Session session;
        run(session, {{CheckId::WarehouseRuns, End::Passed},
                      {CheckId::UseCatalog, End::Passed},
                      {CheckId::UseSchema, End::Failed}});
        QVERIFY(session.warehouseProven && session.catalogProven);
        QVERIFY(!session.schemaProven);
    }

    /// Each once, and no longer than it is true.
    void refusedRightsAreKeptUntilTheyWork()
    {
        Session session;
        session.catalog = *CatalogName::parse(u"c"_s);
        session.schema = *SchemaName::parse(u"s"_s);
        const auto select = [&session](const QString &table) {
            return Grant::selectOnTable(*session.catalog, *session.schema, *TableName::listed(table));
        };
        const auto tryTables = [&session](const QStringList &refused, const QStringList &read) {
            FakeChecks fake;
            CheckRunner runner;
            QList<Check> checks;
            for (const auto &name : refused + read)
                checks += fake.make(name);
            runner.start(checks);
            for (const auto &name : refused)
                fake.refute(name, Code::TableNoSelect);
            for (const auto &name : read)
                fake.pass(name);
            noteProofs(session, runner);
        };
        tryTables({u"b"_s, u"a"_s}, {u"c"_s});
        QCOMPARE(session.refusedRights, QList({select(u"b"_s), select(u"a"_s)}));
        tryTables({u"a"_s, u"c"_s}, {u"b"_s});
        QCOMPARE(session.refusedRights, QList({select(u"a"_s), select(u"c"_s)}));
        tryTables({}, {u"a"_s, u"c"_s});
        QCOMPARE(session.refusedRights, QList<Grant>());
        const auto nobodyTypesIt = u"a\u200bb"_s;
        tryTables({nobodyTypesIt}, {});
        QCOMPARE(session.refusedRights, QList({select(nobodyTypesIt)}));
    }

    /// A view may lack a right on what it is made of, which nobody has chosen.
    void whatAnotherTableLacksIsNotAskedFor()
    {
        Session session;
        session.catalog = *CatalogName::parse(u"c"_s);
        session.schema = *SchemaName::parse(u"s"_s);
        for (const auto &[named, count] : {std::pair(u"c.s.v"_s, 1), std::pair(u"c.other.base"_s, 0)}) {
            session.refusedRights.clear();
            FakeChecks fake;
            CheckRunner runner;
            runner.start({fake.make(u"v"_s)});
            fake.refute(u"v"_s, Code::TableNoSelect, named);
            noteProofs(session, runner);
            QCOMPARE(session.refusedRights.size(), count);
        }
    }

    void whatCouldNotBeAskedShowsNothing_data()
    {
        QTest::addColumn<Code>("code"); // of the warehouse, which the row of the table needs
        QTest::addColumn<Shown>("shown");
        QTest::newRow("it sleeps") << Code::WarehouseStoppedOrStarting << Shown::NotLookedAt;
        QTest::newRow("the network is gone") << Code::HostUnreachable << Shown::NotLookedAt;
        QTest::newRow("the proxy refuses") << Code::HostProxy << Shown::NotLookedAt;
        QTest::newRow("the service is gone") << Code::ServiceUnavailable << Shown::NotLookedAt;
        QTest::newRow("asked too often") << Code::RateLimited << Shown::NotLookedAt;
        QTest::newRow("it may not be used") << Code::WarehouseNoCanUse << Shown::NotProven;
        QTest::newRow("it is gone") << Code::WarehouseNotFound << Shown::NotProven;
        QTest::newRow("nobody knows why") << Code::Other << Shown::NotProven;
    }

    void whatCouldNotBeAskedShowsNothing()
    {
        QFETCH(Code, code);
        QFETCH(Shown, shown);
        FakeChecks fake;
        CheckRunner runner;
        const auto signIn = fake.make(u"s"_s, {}, CheckId::SignIn);
        const auto warehouse = fake.make(u"w"_s, {}, CheckId::MayUseWarehouse);
        auto row = fake.make(u"r"_s);
        row.needs = {warehouse.key};
        auto schema = fake.make(u"u"_s, {}, CheckId::UseSchema); // a statement tells, if REST does not
        schema.second = SecondTry{{warehouse.key}, row.start};
        const QList<Check> checks{signIn, schema, row, warehouse};
        runner.start(checks);
        fake.pass(u"s"_s);
        fake.passUnproven(u"u"_s);
        fake.refute(u"w"_s, code);
        const auto found = shownBy(checks, runner);
        QCOMPARE(found.steps.value(ProofStep::Connection), Shown::Proven);
        for (const auto step : {ProofStep::Warehouse, ProofStep::Catalog, ProofStep::Tables})
            QCOMPARE(found.steps.value(step), shown);
        QCOMPARE(found.why.has_value(), shown == Shown::NotLookedAt);
        if (found.why)
            QCOMPARE(found.why->code, code);
    }

    void whatIsLookedAtAndLeftOpenIsNotProven()
    {
        FakeChecks fake;
        CheckRunner runner;
        const QList<Check> checks{fake.make(u"r"_s)};
        runner.start(checks);
        fake.passUnproven(u"r"_s);
        QCOMPARE(shownBy(checks, runner).steps.value(ProofStep::Tables), Shown::NotProven);
    }

    /// A refused table is not made good by another one that could not be looked at.
    void ofAStepTheWorstCounts()
    {
        FakeChecks fake;
        CheckRunner runner;
        const QList<Check> checks{fake.make(u"a"_s), fake.make(u"b"_s), fake.make(u"c"_s)};
        runner.start(checks);
        fake.refute(u"a"_s, Code::TableNoSelect);
        fake.refute(u"b"_s, Code::ServiceUnavailable);
        fake.pass(u"c"_s);
        auto shown = shownBy(checks, runner);
        QCOMPARE(shown.steps.value(ProofStep::Tables), Shown::NotProven);
        StepsShown later;
        later.steps = {{ProofStep::Tables, Shown::Proven}, {ProofStep::Catalog, Shown::NotLookedAt}};
        shown.add(later);
        QCOMPARE(shown.steps.value(ProofStep::Tables), Shown::NotProven);
        QCOMPARE(shown.steps.value(ProofStep::Catalog), Shown::NotLookedAt);
    }

    void rungsOfTheDoctorProveNoStep()
    {
        Session session;
        run(session, {{CheckId::ResolveName, End::Passed}, {CheckId::Clock, End::Passed}});
        for (const auto each : allProofs)
            QVERIFY(!(session.*each));
    }

private:
    enum class End { Passed, NotProvable, Failed };

    static void run(Session &session, const QList<std::pair<CheckId, End>> &ends)
    {
        FakeChecks fake;
        CheckRunner runner;
        QList<Check> checks;
        for (const auto &[id, end] : ends)
            checks += fake.make(QString::number(checks.size()), {}, id);
        runner.start(checks);
        for (qsizetype at = 0; at < ends.size(); ++at) {
            const auto name = QString::number(at);
            switch (ends.at(at).second) {
            case End::Passed:
                fake.pass(name);
                break;
            case End::NotProvable:
                fake.passUnproven(name);
                break;
            case End::Failed:
                fake.fail(name);
                break;
            }
        }
        noteProofs(session, runner);
    }
};

DRAFTT_TEST(TestStepProof)
#include "tst_stepproof.moc"
