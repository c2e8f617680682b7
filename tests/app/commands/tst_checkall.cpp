// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"
#include "app/commands/checkallreport.h"
#include "app/commands/list.h"
#include "app/demo/warehouses/warehouses.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A connection to a demo workspace; nothing of it is proven.
struct Wanted {
    QString name;
    QUrl url;
    QString clientId;
    QString secret;
    QString catalog = u"inventory"_s;
    bool keepsSecret = true;
};

void save(CommandBench &bench, const Wanted &wanted)
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(wanted.url.toString());
    session.clientId = *ClientId::parse(wanted.clientId);
    session.warehouse->id = *WarehouseId::parse(u"7e57ab1e00000001"_s);
    session.catalog = *CatalogName::parse(wanted.catalog);
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"components"_s)};
    auto profile = *makeProfile(session, wanted.name);
    profile.connection = profile.warehouse = profile.catalogAccess = profile.tableAccess = Proof::Unproven;
    if (!wanted.keepsSecret)
        profile.secretPlace = SecretPlace::NotKept;
    Answer<Nothing> saved;
    const auto saving = bench.context().profiles.save(profile, Secret(wanted.secret.toUtf8()), saved.taker());
    QTRY_VERIFY(saved.hasCome() && saved.value());
}

/// The connector may read one table, and nothing else.
QString grantsFor(const QString &connector)
{
    return u"GRANT USE CATALOG ON CATALOG inventory TO `%1`; GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`; "
           "GRANT SELECT ON TABLE inventory.assets.components TO `%1`;"_s.arg(connector);
}

qint64 residentKib()
{
    const auto lines = readFile(u"/proc/self/status"_s, 100'000).value_or(QByteArray()).split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

/// `check --all`.
class TestCheckAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void eachConnectionIsTold();
    void whatCannotGoTogetherIsRefused_data();
    void whatCannotGoTogetherIsRefused();
    void nothingSavedIsNotProven();
    void aDamagedOneIsNotProven();
    void theWayAloneHasItsCode();
    void whatIsLeftAsleepStaysProvenAndIsNotToldAsNews();
    void manyAreCheckedSideBySide();
};

void TestCheckAll::eachConnectionIsTold()
{
    DemoFixture demo;
    CommandBench bench;
    const auto id = demo.who().connectorId;
    (void)demo.server().runAsAdmin(grantsFor(id));
    const auto secret = demo.who().connectorSecret;
    save(bench, {u"a good one"_s, demo.url(), id, secret});
    save(bench, {u"b <broken> & \"odd\""_s, demo.url(), id, secret, u"none"_s});
    save(bench, {u"c unreached"_s, QUrl(u"http://127.0.0.1:1"_s), id, secret});
    save(bench, {u"d not kept"_s, demo.url(), id, secret, u"inventory"_s, false});
    QVERIFY(
        writeFile(bench.context().profiles.folder() + "/0aa00000-0000-0000-0000-00000000000b.json"_L1, "{"));

    const auto junit = bench.path(u"result.xml"_s);
    const auto result = bench.run(startCheck, {u"--all"_s, u"--json"_s, u"--junit"_s, junit});
    QCOMPARE(result.code, 1);
    const auto json = result.json();
    const auto connections = json["connections"_L1].toArray();
    QCOMPARE(connections.size(), 4);
    QStringList told;
    for (const auto &each : connections) {
        const auto one = each.toObject();
        told += one["name"_L1].toString().left(1) + " "_L1 + one["standing"_L1].toString() + ' '_L1 +
                one["code"_L1].toString() + (one["proven"_L1].toBool() ? " proven"_L1 : ""_L1) +
                (one["reached"_L1].toBool() ? ""_L1 : " unreached"_L1) +
                (one["checked"_L1].toBool() ? ""_L1 : " unchecked"_L1);
    }
    QVERIFY2(told.at(0).startsWith("a "_L1) && told.at(0).endsWith(" proven"_L1), qPrintable(told.at(0)));
    QCOMPARE(told.at(1), u"b broken catalog.not_found"_s);
    QCOMPARE(told.at(2), u"c broken host.unreachable unreached"_s);
    QCOMPARE(told.at(3), u"d unproven  unchecked"_s);
    QVERIFY2(result.errors.contains("damaged"), result.errors.constData());
    const auto damaged = json["damaged"_L1].toArray();
    QCOMPARE(damaged.size(), 1);
    QVERIFY(damaged.at(0)["path"_L1].toString().endsWith("00000b.json"_L1));
    QVERIFY(!result.all().contains(secret.toUtf8()));
    // What was found is kept.
    QCOMPARE(bench.context().profiles.find(u"a good one"_s)->tableAccess, Proof::Proven);

    QXmlStreamReader xml(*readFile(junit, 100'000));
    QStringList cases;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "testsuite"_L1)
            QCOMPARE(xml.attributes().value("failures"_L1).toString() +
                         xml.attributes().value("skipped"_L1).toString() +
                         xml.attributes().value("errors"_L1).toString() +
                         xml.attributes().value("tests"_L1).toString(),
                     u"2115"_s);
        if (xml.isStartElement() && xml.name() == "testcase"_L1)
            cases += xml.attributes().value("name"_L1).toString();
        const bool isWrong =
            xml.name() == "failure"_L1 || xml.name() == "skipped"_L1 || xml.name() == "error"_L1;
        if (xml.isStartElement() && isWrong) {
            QVERIFY(!xml.attributes().value("message"_L1).isEmpty());
            cases.last() += ": "_L1 + xml.name().toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases,
             (QStringList{u"a good one"_s, u"b <broken> & \"odd\": failure"_s, u"c unreached: failure"_s,
                          u"d not kept: skipped"_s, u"0aa00000-0000-0000-0000-00000000000b.json: error"_s}));

    const auto text = bench.run(startCheck, {u"--all"_s, u"--parallel"_s, u"1"_s});
    QCOMPARE(text.code, 1);
    QVERIFY2(text.output.contains("1 of 4 connections are proven"), text.output.constData());
}

void TestCheckAll::whatCannotGoTogetherIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a name") << QStringList{u"prod"_s} << "name none"_ba;
    QTest::newRow("a host") << QStringList{u"--host"_s, u"a.azuredatabricks.net"_s} << "leave out --host"_ba;
    QTest::newRow("a name to save") << QStringList{u"--save"_s, u"x"_s} << "leave out --save"_ba;
    QTest::newRow("a secret") << QStringList{u"--secret-stdin"_s} << "leave out --secret-stdin"_ba;
    QTest::newRow("no number") << QStringList{u"--parallel"_s, u"many"_s} << "type a number"_ba;
    QTest::newRow("none at a time") << QStringList{u"--parallel"_s, u"0"_s} << "type a number"_ba;
}

void TestCheckAll::whatCannotGoTogetherIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    CommandBench bench;
    const auto result = bench.run(startCheck, QStringList(u"--all"_s) + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains(said), result.errors.constData());
}

/// A job that runs by itself must not see green where a folder was lost, or is another one.
void TestCheckAll::nothingSavedIsNotProven()
{
    CommandBench bench;
    const auto junit = bench.path(u"result.xml"_s);
    const auto text = bench.run(startCheck, {u"--all"_s, u"--junit"_s, junit});
    QCOMPARE(text.code, 1);
    QVERIFY2(text.errors.contains("No connection is saved, so nothing was checked."),
             text.errors.constData());
    QVERIFY2(text.output.isEmpty(), text.output.constData());
    const auto xml = readFile(junit, 100'000);
    QVERIFY(xml && xml->contains("tests=\"1\"") && xml->contains("errors=\"1\""));
    QVERIFY2(xml->contains("nothing was checked"), xml->constData());

    // What is there is not replaced unasked, and that is said before anything is checked.
    const auto again = bench.run(startCheck, {u"--all"_s, u"--junit"_s, junit});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.errors.contains("add --force"), again.errors.constData());
    QCOMPARE(bench.run(startCheck, {u"--all"_s, u"--junit"_s, junit, u"--force"_s}).code, 1);

    const auto json = bench.run(startCheck, {u"--all"_s, u"--json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(!json.json()["proven"_L1].toBool());
    QCOMPARE(json.json()["exit_code"_L1].toInt(), 1);
    QVERIFY(json.json()["connections"_L1].toArray().isEmpty());
}

/// Nobody knows what it would be.
void TestCheckAll::aDamagedOneIsNotProven()
{
    CommandBench bench;
    const auto folder = bench.context().profiles.folder();
    QVERIFY(makeFolder(folder));
    QVERIFY(writeFile(folder + "/0aa00000-0000-0000-0000-00000000000b.json"_L1, "{"));
    const auto result = bench.run(startCheck, {u"--all"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(!result.json()["proven"_L1].toBool());
}

void TestCheckAll::theWayAloneHasItsCode()
{
    CheckedOne good{.profile = sampleProfile(u"x"_s), .standing = Standing::Green, .isChecked = true};
    auto unreached = good;
    unreached.isReached = false;
    auto broken = good;
    broken.standing = Standing::Broken;
    QCOMPARE(codeOf({}), ExitCode::NotProven);
    QCOMPARE(codeOf({good, good}), ExitCode::Proven);
    QCOMPARE(codeOf({good, unreached}), ExitCode::CannotReach);
    QCOMPARE(codeOf({unreached, broken}), ExitCode::NotProven);
}

/// Green of before is shown with its date; this run has not proven it.
void TestCheckAll::whatIsLeftAsleepStaysProvenAndIsNotToldAsNews()
{
    DemoFixture demo;
    CommandBench bench;
    const auto id = demo.who().connectorId;
    (void)demo.server().runAsAdmin(grantsFor(id));
    save(bench, {u"prod"_s, demo.url(), id, demo.who().connectorSecret});
    int code = 0;
    const auto said = [&](CommandBench::Start start, const QStringList &words) {
        const auto from = bench.output().size();
        code = bench.run(start, words).code;
        return bench.output().mid(from);
    };
    const auto tell = [&] {
        const auto json = said(startCheck, {u"--all"_s, u"--no-start"_s, u"--json"_s});
        return QJsonDocument::fromJson(json).object()["connections"_L1].toArray().at(0).toObject();
    };
    auto &warehouse = *demo.server().warehouses().find(u"7e57ab1e00000001"_s);
    warehouse.state = demo::WarehouseState::Stopped;
    const auto never = tell();
    QCOMPARE(never["standing"_L1].toString(), u"unproven"_s);
    QCOMPARE(never["code"_L1].toString(), u"warehouse.stopped_or_starting"_s);
    QVERIFY2(never["reason"_L1].toString().contains("stopped"_L1), qPrintable(never["reason"_L1].toString()));

    warehouse.state = demo::WarehouseState::Running;
    const auto proven = tell();
    QVERIFY2(proven["proven"_L1].toBool(), qPrintable(proven["reason"_L1].toString()));
    QCOMPARE(proven["not_looked_at"_L1].toArray(), QJsonArray());
    const auto when = proven["proven_at"_L1].toString();
    QVERIFY(!when.isEmpty());
    QTest::qWait(1'100); // files keep times to the second

    warehouse.state = demo::WarehouseState::Stopped;
    const auto kept = tell();
    QCOMPARE(code, 1);
    QVERIFY(!kept["proven"_L1].toBool());
    QCOMPARE(kept["standing"_L1], proven["standing"_L1]);
    QCOMPARE(kept["proven_at"_L1].toString(), when);
    QCOMPARE(kept["not_looked_at"_L1].toArray(), QJsonArray({u"tables"_s, u"warehouse"_s}));
    QVERIFY2(kept["reason"_L1].toString().contains("Not looked at anew"_L1),
             qPrintable(kept["reason"_L1].toString()));
    const auto text = said(startCheck, {u"--all"_s, u"--no-start"_s});
    QVERIFY2(text.contains("0 of 1 connections are proven"), text.constData());
    const auto list = said(startList, {});
    QVERIFY2(list.contains("not looked at anew since today"), list.constData());

    // Saved anew as it is, by the same look.
    const auto again = said(startCheck, {u"prod"_s, u"--no-start"_s, u"--save"_s, u"prod"_s});
    QCOMPARE(code, 1);
    QVERIFY2(again.contains("It stays proven, as of today"), again.constData());
    QCOMPARE(provenUtc(*bench.context().profiles.find(u"prod"_s)).toString(Qt::ISODate), when);
    // Another question has no proof yet.
    const auto other =
        said(startCheck, {u"--table"_s, u"devices"_s, u"--no-start"_s, u"--save"_s, u"prod"_s, u"prod"_s});
    QVERIFY2(other.contains("Saved as") && !other.contains("It stays proven"), other.constData());
    QVERIFY(!isProven(*bench.context().profiles.find(u"prod"_s)));
}

/// Prints how long it takes against the slowest one, and the memory. DRAFTT_TEST_CONNECTIONS: how many;
/// DRAFTT_TEST_PARALLEL: so many at a time, without it all.
void TestCheckAll::manyAreCheckedSideBySide()
{
    const int asked = qEnvironmentVariableIntValue("DRAFTT_TEST_CONNECTIONS");
    const int count = asked > 0 ? asked : 24;
    const int limit = qEnvironmentVariableIntValue("DRAFTT_TEST_PARALLEL");
    const int parallel = limit > 0 ? limit : count;
    const std::array<RunningDemo, 2> demos;
    for (const auto &demo : demos)
        QVERIFY(demo.runAsAdmin(grantsFor(demo.fact(u"client_id"_s))));
    std::vector<std::unique_ptr<FaultProxy>> ways;
    CommandBench bench;
    for (int i = 0; i < count; ++i) {
        const auto &demo = demos.at(size_t(i) % demos.size());
        const QUrl url(demo.fact(u"url"_s));
        ways.push_back(std::make_unique<FaultProxy>(quint16(url.port())));
        ways.back()->setDelay(150ms);
        ways.back()->arm(TcpFault::Delay);
        save(bench, {u"connection %1"_s.arg(i), ways.back()->url(), demo.fact(u"client_id"_s),
                     demo.fact(u"client_secret"_s)});
    }
    const auto before = residentKib();
    QElapsedTimer timer;
    timer.start();
    const auto result =
        bench.run(startCheck, {u"--all"_s, u"--json"_s, u"--parallel"_s, QString::number(parallel)});
    const auto took = double(timer.elapsed()) / 1000;
    const auto connections = result.json()["connections"_L1].toArray();
    QCOMPARE(connections.size(), count);
    double slowest = 0;
    for (const auto &each : connections) {
        QVERIFY2(each.toObject()["proven"_L1].toBool(), qPrintable(each.toObject()["reason"_L1].toString()));
        slowest = std::max(slowest, each.toObject()["seconds"_L1].toDouble());
    }
    QCOMPARE(result.code, 0);
    std::fprintf(
        stderr,
        "%d connections, %d at a time: %.1f s, the slowest %.1f s (%.2f), %lld KiB more than before\n", count,
        parallel, took, slowest, took / slowest, static_cast<long long>(residentKib() - before));
}

DRAFTT_TEST(TestCheckAll)
#include "tst_checkall.moc"
