// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwatch.h"
#include "core/checks/planwatch.h"
#include "core/checks/rights.h"
#include "core/checks/stepchecks.h"
#include "core/checks/stepproof.h"
#include "core/grants/plan.h"
#include "tests/support/laggy.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Both watches on a workspace in which what an admin gives takes effect later, and some reads tell of
/// before.
class TestLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everythingTurnsGreenByItself();

private:
    /// What was shown of a check though nothing was wrong but a right that had not come yet.
    static QStringList redIn(const CheckRunner &runner)
    {
        QStringList red;
        for (const auto &key : runner.keys()) {
            const auto outcome = runner.outcome(key);
            if (outcome.state == CheckState::Failed && !isMissing(outcome))
                red += idOf(key.id) + u' ' + idOf(outcome.diagnosis->code);
        }
        return red;
    }
};

void TestLag::everythingTurnsGreenByItself()
{
    DemoFixture demo(laggy());
    QNetworkAccessManager network;
    HttpClient http(network);
    Session session;
    session.address = *PastedAddress::parse(demo.url().toString());
    session.clientId = *ClientId::parse(demo.who().connectorId);
    session.secret = Secret(demo.who().connectorSecret.toUtf8());
    session.warehouse = Warehouse{*WarehouseId::parse(u"7e57ab1e00000001"), {}, {}, {}, {}, {}, {}, {}, {}};
    session.catalog = *CatalogName::parse(u"inventory");
    session.schema = *SchemaName::parse(u"assets");
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"devices")};
    const Workspace workspace(http, session.address->host, *session.credentials());

    CheckRunner runner;
    QStringList red;
    QHash<CheckKey, QList<CheckState>> history;
    connect(&runner, &CheckRunner::stateChanged, this, [&](const CheckKey &key) {
        history[key] += runner.outcome(key).state;
        red += redIn(runner);
    });
    connect(&runner, &CheckRunner::rechecked, this, [&] { noteProofs(session, runner); });
    connect(&runner, &CheckRunner::finished, this, [&] { noteProofs(session, runner); });
    CheckWatch watch(runner);
    watch.setPauses(20ms, 100ms);
    runner.start(allChecks(workspace, session));
    watch.start();
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(!runner.allPassed());

    PlanWatch reading([&](const Done<AccessFacts> &done) {
        return fetchAccessFacts(workspace, *accessFactsOf(session, session.address->host),
                                RightsReader::Principal, done);
    });
    reading.setPauses(20ms, 100ms);
    std::optional<AccessFacts> read;
    connect(&reading, &PlanWatch::factsRead, this, [&](const AccessFacts &facts) { read = facts; });
    reading.start();
    const auto isPlanComplete = [&] {
        const auto known = accessFactsOf(session, session.address->host);
        return makePlan(read ? withReading(*known, *read) : *known).isComplete();
    };
    QTRY_VERIFY(read.has_value());
    QVERIFY(!isPlanComplete());

    const auto script = u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
                        "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
                        "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_s;
    QVERIFY(!demo.server().runAsAdmin(script.arg(demo.who().connectorId)).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(runner.allPassed(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanComplete(), 30'000);
    QCOMPARE(red, QStringList());
    // It did not come at once, and nothing that was green has turned back.
    const auto useCatalog = history.value({CheckId::UseCatalog, {}});
    QVERIFY(useCatalog.size() >= 3);
    for (const auto &states : std::as_const(history))
        QCOMPARE(states.count(CheckState::Passed), 1);
}

DRAFTT_TEST(TestLag)
#include "tst_lag.moc"
