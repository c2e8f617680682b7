// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"
#include "app/commands/grants.h"
#include "app/commands/list.h"
#include "core/grants/findingjson.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto running = u"7e57ab1e00000001"_s;
const auto asleep = u"7e57ab1e00000003"_s;
const auto forbidden = u"7e57ab1e00000005"_s;

constexpr auto useCatalog = "GRANT USE CATALOG ON CATALOG inventory TO `%1`;"_L1;
constexpr auto useSchema = "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"_L1;
constexpr auto selectOnSchema = "GRANT SELECT ON SCHEMA inventory.assets TO `%1`;"_L1;
constexpr auto selectOnDevices = "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_L1;

QStringList idsOf(const QJsonObject &report)
{
    QStringList ids;
    for (const auto &reason : report.value("reasons"_L1).toArray())
        ids += reason.toObject().value("id"_L1).toString();
    return ids;
}

/// `USE_CATALOG held`, a line each.
QStringList rightsOf(const QJsonObject &report)
{
    QStringList lines;
    for (const auto &each : report.value("rights"_L1).toArray()) {
        const auto right = each.toObject();
        lines += right.value("right"_L1).toString() + u' ' + right.value("state"_L1).toString();
    }
    return lines;
}

QString stateIn(const QJsonObject &report, const QString &id)
{
    for (const auto &each : report.value("checks"_L1).toArray()) {
        if (each.toObject().value("id"_L1).toString() == id)
            return each.toObject().value("state"_L1).toString();
    }
    return {};
}

} // namespace

/// What `check` and `grants --missing` say of the rights, in one run.
class TestAccessCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theFirstObstacleHidesNothing_data();
    void theFirstObstacleHidesNothing();
    void aWholeSchemaIsNoListOfTables();
    void aVerdictHasItsReasons();
    void whatIsTooMuchIsNotProven_data();
    void whatIsTooMuchIsNotProven();
    void whatWasFoundIsSaved_data();
    void whatWasFoundIsSaved();
    void aStartingWarehouseIsNotFailed();
    void whatWasProvenIsNotWanted_data();
    void whatWasProvenIsNotWanted();
    void aPersonsTokenProvesTheWholeSchemaToo_data();
    void aPersonsTokenProvesTheWholeSchemaToo();
    void whatIsTooMuchIsToldByGrantsToo();
    void whatIsNotThereIsNotGranted_data();
    void whatIsNotThereIsNotGranted();
    void whatIsNotThereLacksNoRight_data() { whatIsNotThereIsNotGranted_data(); }
    void whatIsNotThereLacksNoRight();

private:
    [[nodiscard]] static RunResult run(DemoFixture &demo, CommandBench::Start start,
                                       const QStringList &arguments)
    {
        CommandBench bench(demo.who().connectorSecret.toLatin1() + '\n');
        return bench.run(start, QStringList{u"--host"_s, demo.url().toString(), u"--client-id"_s,
                                            demo.who().connectorId, u"--secret-stdin"_s, u"--json"_s} +
                                    arguments);
    }

    static void give(DemoFixture &demo, const QList<QLatin1StringView> &statements)
    {
        for (const auto statement : statements)
            QVERIFY(!demo.server().runAsAdmin(QString(statement).arg(demo.who().connectorId)).isEmpty());
    }

    static QStringList at(const QString &warehouse, const QStringList &tables = {})
    {
        QStringList arguments{u"--warehouse"_s, warehouse,     u"--catalog"_s,
                              u"inventory"_s,   u"--schema"_s, u"assets"_s};
        for (const auto &table : tables)
            arguments += {u"--table"_s, table};
        return arguments;
    }
};

void TestAccessCommand::theFirstObstacleHidesNothing_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("canUse");
    QTest::newRow("it may not use the warehouse")
        << u"normal"_s << at(forbidden, {u"devices"_s}) << u"missing"_s;
    QTest::newRow("the warehouse sleeps")
        << u"normal"_s << at(asleep, {u"devices"_s}) + QStringList{u"--no-start"_s} << u"unknown"_s;
    QTest::newRow("the warehouse cannot start")
        << u"warehouse.start_failed"_s << at(asleep, {u"devices"_s}) << u"unknown"_s;
    QTest::newRow("nothing is in the way") << u"normal"_s << at(running, {u"devices"_s}) << u"held"_s;
}

/// USE SCHEMA is missing as well: the rights on catalog and table are told nevertheless.
void TestAccessCommand::theFirstObstacleHidesNothing()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, arguments);
    QFETCH(QString, canUse);
    demo::Options options;
    options.scenario = scenario;
    options.timeScale = 0.01;
    DemoFixture demo(options);
    give(demo, {useCatalog, selectOnDevices});
    const auto result = run(demo, startCheck, arguments);
    QCOMPARE(result.code, 1);
    const auto report = result.json();
    QCOMPARE(stateIn(report, u"use_catalog"_s), u"passed"_s);
    QCOMPARE(stateIn(report, u"use_schema"_s), u"failed"_s);
    QCOMPARE(rightsOf(report),
             (QStringList{u"databricks-sql-access held"_s, u"CAN_USE "_s + canUse, u"USE_CATALOG held"_s,
                          u"USE_SCHEMA missing"_s, u"SELECT held"_s}));
    QVERIFY(idsOf(report).contains(u"rights_missing"_s));
}

/// Each table that is listed can be read, and yet not each table of the schema.
void TestAccessCommand::aWholeSchemaIsNoListOfTables()
{
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices});
    const auto some = run(demo, startCheck, at(running)).json();
    QCOMPARE(some.value("proven"_L1).toBool(true), false);
    QVERIFY(rightsOf(some).contains(u"SELECT unknown"_s) || rightsOf(some).contains(u"SELECT missing"_s));
    QVERIFY(idsOf(some).contains(u"rights_unknown"_s) || idsOf(some).contains(u"rights_missing"_s));
    QVERIFY(run(demo, startCheck, at(running, {u"devices"_s})).json().value("proven"_L1).toBool());
}

void TestAccessCommand::aVerdictHasItsReasons()
{
    DemoFixture demo;
    give(demo, {useCatalog, useSchema});
    const auto hidden = run(demo, startCheck, at(running)).json();
    QCOMPARE(hidden.value("proven"_L1).toBool(true), false);
    QVERIFY(idsOf(hidden).contains(u"no_table_visible"_s));
    give(demo, {selectOnDevices});
    const auto proven = run(demo, startCheck, at(running, {u"devices"_s})).json();
    QCOMPARE(proven.value("proven"_L1).toBool(), true);
    QCOMPARE(proven.value("reasons"_L1).toArray().size(), 0);
}

void TestAccessCommand::whatIsTooMuchIsNotProven_data()
{
    QTest::addColumn<demo::Hold>("hold");
    QTest::addColumn<QString>("reason");
    const auto more = u"more_than_chosen"_s;
    QTest::newRow("the whole schema") << demo::Hold{u"SELECT"_s, u"schema"_s, u"inventory.assets"_s} << more;
    QTest::newRow("the catalog, by a group")
        << demo::Hold{u"SELECT"_s, u"catalog"_s, u"inventory"_s, demo::Hold::Road::Group} << more;
    QTest::newRow("writing") << demo::Hold{u"MODIFY"_s, u"table"_s, u"inventory.assets.devices"_s}
                             << u"beyond_reading"_s;
    QTest::newRow("everything") << demo::Hold{u"ALL_PRIVILEGES"_s, u"schema"_s, u"inventory.assets"_s}
                                << u"beyond_reading"_s;
}

/// All checks pass, and that is not enough.
void TestAccessCommand::whatIsTooMuchIsNotProven()
{
    QFETCH(demo::Hold, hold);
    QFETCH(QString, reason);
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices});
    demo.server().give(hold);
    const auto result = run(demo, startCheck, at(running, {u"devices"_s}));
    QCOMPARE(result.code, 1);
    const auto report = result.json();
    QCOMPARE(report.value("proven"_L1).toBool(true), false);
    QCOMPARE(idsOf(report), QStringList{reason});
    const auto finding = report.value("findings"_L1).toArray().first().toObject();
    QCOMPARE(finding.value("what"_L1).toString(), hold.right);
    QVERIFY(finding.value("removal"_L1).toString().contains("REVOKE "_L1));
    QVERIFY(report.value("access"_L1).isNull()); // nobody asked for a verdict
}

void TestAccessCommand::whatWasFoundIsSaved_data()
{
    QTest::addColumn<demo::Hold>("hold");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("column");
    const demo::Hold nothing{u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s};
    QTest::newRow("nothing beyond, which it cannot prove itself")
        << nothing << u"not_provable"_s << "proven, not provable"_ba;
    QTest::newRow("on the metastore") << demo::Hold{u"CREATE_CATALOG"_s, u"metastore"_s} << u"not_read_only"_s
                                      << "proven, not read-only"_ba;
    QTest::newRow("more") << demo::Hold{u"SELECT"_s, u"schema"_s, u"inventory.assets"_s}
                          << u"more_than_chosen"_s << "proven, more than chosen"_ba;
    QTest::newRow("the warehouse") << demo::Hold{u"CAN_MANAGE"_s, u"warehouse"_s, running}
                                   << u"not_read_only"_s << "proven, not read-only"_ba;
}

void TestAccessCommand::whatWasFoundIsSaved()
{
    QFETCH(demo::Hold, hold);
    QFETCH(QString, verdict);
    QFETCH(QByteArray, column);
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices});
    demo.server().give(hold);
    CommandBench bench(demo.who().connectorSecret.toLatin1() + '\n');
    const auto result = bench.run(
        startCheck, QStringList{u"--host"_s, demo.url().toString(), u"--client-id"_s, demo.who().connectorId,
                                u"--secret-stdin"_s, u"--json"_s, u"--save"_s, u"marked"_s} +
                        at(running, {u"devices"_s}));
    const auto report = result.json();
    QCOMPARE(report.value("access"_L1).toString(), verdict);
    QCOMPARE(report.value("proven"_L1).toBool(), verdict == "not_provable"_L1);
    const auto saved = bench.context().profiles.list();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().profile && saved.first().profile->access);
    QCOMPARE(idOf(saved.first().profile->access->verdict), verdict);
    const auto listed = bench.run(startList, {}).output;
    QVERIFY2(listed.contains(column), listed.constData());
}

/// Neither when it has not run by the end of the wait, nor when it shall not be started.
void TestAccessCommand::aStartingWarehouseIsNotFailed()
{
    for (const auto &option : {QStringList{u"--no-start"_s}, QStringList{u"--wait"_s, u"0"_s}}) {
        DemoFixture demo;
        const auto result = run(demo, startCheck, at(asleep, {u"devices"_s}) + option);
        QCOMPARE(result.code, 1);
        const auto report = result.json();
        QCOMPARE(stateIn(report, u"warehouse_runs"_s), u"not_provable"_s);
        QCOMPARE(stateIn(report, u"may_use_warehouse"_s), u"skipped"_s);
        QVERIFY(idsOf(report).contains(u"checks_not_provable"_s));
    }
}

void TestAccessCommand::whatWasProvenIsNotWanted_data()
{
    QTest::addColumn<QString>("warehouse");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("used just now") << running << false;
    QTest::newRow("refused") << forbidden << true;
    QTest::newRow("nobody can tell") << asleep << true;
}

void TestAccessCommand::whatWasProvenIsNotWanted()
{
    QFETCH(QString, warehouse);
    QFETCH(bool, isWanted);
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices});
    const auto result = run(demo, startGrants, at(warehouse, {u"devices"_s}) + QStringList{u"--missing"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value("grants"_L1).toArray().size(), 0);
    const auto script = result.json().value("script"_L1).toString();
    QVERIFY2(script.contains("Not SQL; a workspace admin gives these"_L1) == isWanted, qPrintable(script));
    QCOMPARE(demo.count("POST"_ba, u"/api/2.0/sql/warehouses/%1/start"_s.arg(warehouse)), 0);
}

void TestAccessCommand::aPersonsTokenProvesTheWholeSchemaToo_data()
{
    QTest::addColumn<QString>("select");
    QTest::addColumn<bool>("isProven");
    QTest::newRow("SELECT on the schema") << u"SCHEMA inventory.assets"_s << true;
    QTest::newRow("SELECT on the catalog") << u"CATALOG inventory"_s << true;
    QTest::newRow("SELECT on a table") << u"TABLE inventory.assets.devices"_s << false;
}

/// Each table that is listed can be read in all rows.
void TestAccessCommand::aPersonsTokenProvesTheWholeSchemaToo()
{
    QFETCH(QString, select);
    QFETCH(bool, isProven);
    DemoFixture demo;
    demo.server().give({u"CAN_USE"_s, u"warehouse"_s, running, demo::Hold::Road::Everybody});
    demo.server().runAsAdmin(u"GRANT USE CATALOG ON CATALOG inventory TO `account users`;"
                             "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `account users`;"
                             "GRANT SELECT ON %1 TO `account users`;"_s.arg(select));
    CommandBench bench(demo.who().catalogOwnerToken.toLatin1() + '\n');
    const auto report =
        bench
            .run(startCheck, QStringList{u"--host"_s, demo.url().toString(), u"--personal-token"_s,
                                         u"--secret-stdin"_s, u"--json"_s} +
                                 at(running))
            .json();
    // Two tables of the schema cannot be read for what is behind them.
    QCOMPARE(idsOf(report).contains(u"rights_unknown"_s), !isProven);
    QVERIFY(!report.value("proven"_L1).toBool(true));
}

/// Nothing is found where nobody is asked.
void TestAccessCommand::whatIsTooMuchIsToldByGrantsToo()
{
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices, selectOnSchema});
    const auto asked =
        run(demo, startGrants, at(running, {u"devices"_s}) + QStringList{u"--missing"_s}).json();
    const auto findings = asked.value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().toObject().value("kind"_L1).toString(), idOf(Finding::Kind::MoreThanChosen));
    QVERIFY(findings.first().toObject().value("removal"_L1).toString().contains("REVOKE "_L1));
    const auto checked = run(demo, startCheck, at(running, {u"devices"_s})).json();
    QCOMPARE(findings, checked.value("findings"_L1).toArray());
    const auto unasked = run(demo, startGrants, at(running, {u"devices"_s})).json();
    QVERIFY(unasked.value("findings"_L1).isArray());
    QCOMPARE(unasked.value("findings"_L1).toArray().size(), 0);
}

void TestAccessCommand::whatIsNotThereIsNotGranted_data()
{
    QTest::addColumn<QStringList>("place"); // warehouse, catalog, schema, table
    QTest::addColumn<QString>("code");
    QTest::newRow("catalog") << QStringList{running, u"invnetory"_s, u"assets"_s, u"devices"_s}
                             << u"catalog.not_found"_s;
    QTest::newRow("schema") << QStringList{running, u"inventory"_s, u"asssets"_s, u"devices"_s}
                            << u"schema.not_found"_s;
    QTest::newRow("table") << QStringList{running, u"inventory"_s, u"assets"_s, u"devcies"_s}
                           << u"table.not_found"_s;
    QTest::newRow("warehouse") << QStringList{u"7e57ab1e000000ff"_s, u"inventory"_s, u"assets"_s,
                                              u"devices"_s}
                               << u"warehouse.not_found"_s;
    QTest::newRow("catalog, with a warehouse that sleeps")
        << QStringList{asleep, u"invnetory"_s, u"assets"_s, u"devices"_s} << u"catalog.not_found"_s;
}

void TestAccessCommand::whatIsNotThereIsNotGranted()
{
    QFETCH(QStringList, place);
    QFETCH(QString, code);
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnSchema});
    const auto result = run(demo, startGrants,
                            {u"--missing"_s, u"--warehouse"_s, place.at(0), u"--catalog"_s, place.at(1),
                             u"--schema"_s, place.at(2), u"--table"_s, place.at(3)});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.contains(code.toUtf8()), result.errors.constData());
}

/// Beside the diagnosis that it does not exist no right on it is told as missing, nor as a doubt.
void TestAccessCommand::whatIsNotThereLacksNoRight()
{
    QFETCH(QStringList, place);
    QFETCH(QString, code);
    DemoFixture demo;
    give(demo, {useCatalog, useSchema, selectOnDevices});
    const auto report = run(demo, startCheck,
                            {u"--no-start"_s, u"--warehouse"_s, place.at(0), u"--catalog"_s, place.at(1),
                             u"--schema"_s, place.at(2), u"--table"_s, place.at(3)})
                            .json();
    for (const auto &right : rightsOf(report))
        QVERIFY2(!right.endsWith("missing"_L1), qPrintable(right));
    QVERIFY(!idsOf(report).contains(u"rights_missing"_s));
    for (const auto &each : report.value("reasons"_L1).toArray()) {
        const auto text = each.toObject().value("text"_L1).toString();
        for (const auto right : {"USE CATALOG"_L1, "USE SCHEMA"_L1, "SELECT"_L1})
            QVERIFY2(!text.contains(right), qPrintable(text));
    }
    QStringList codes;
    for (const auto &check : report.value("checks"_L1).toArray())
        codes += check.toObject().value("diagnosis"_L1).toObject().value("code"_L1).toString();
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

DRAFTT_TEST(TestAccessCommand)
#include "tst_accesscommand.moc"
