// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/checks/checkwatch.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// All steps one after the other, with an admin who grants what is asked for meanwhile.
class TestStepWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
    }
    void cleanup()
    {
        const auto problems = m_bench->demo.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_bench.reset();
    }

    void fromNothingToAProvenTable()
    {
        QVERIFY(m_bench->run(connectChecks(m_bench->workspace(), m_bench->session)));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        choose(u"Finance pro"_s);
        QVERIFY(m_bench->run(warehouseChecks(m_bench->workspace(), m_bench->session, {20ms, 9s, 9s})));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());

        QVERIFY(m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.no_use_catalog"_s);
        watchWhile({[this] { grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s); },
                    [this] { grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s); }},
                   {{CheckId::UseCatalog, {}}, {CheckId::UseSchema, {}}});

        const QList<TableName> tables{*TableName::parse(u"components"_s), *TableName::parse(u"servers"_s)};
        QVERIFY(m_bench->run(tableChecks(m_bench->workspace(), m_bench->session, tables)));
        QCOMPARE(m_bench->code(CheckId::TableMetadata, u"servers"_s), u"table.no_select"_s);
        watchWhile({[this] { grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s); },
                    [this] { grant(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s); }},
                   {{CheckId::TableRow, u"components"_s}, {CheckId::TableRow, u"servers"_s}});
        for (const auto &proof : std::as_const(m_bench->session.proofs))
            QVERIFY(proof.metadataRead && proof.rowRead);
    }

    /// As the command line does it: everything in one run, where needs lead across the steps.
    void allStepsInOneRun()
    {
        choose(u"Serverless Starter Warehouse"_s);
        for (const auto &[privilege, kind, name] :
             {std::tuple(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              std::tuple(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s),
              std::tuple(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s)})
            grant(privilege, kind, name);
        QVERIFY(m_bench->run(everything()));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(m_bench->runner.keys().size(), 14);
    }

    void nothingIsTriedWithoutASignIn()
    {
        choose(u"Serverless Starter Warehouse"_s);
        m_bench->session.secret = Secret("dose0000"_ba);
        m_bench->reconnect();
        m_bench->demo.server().clearRequests();
        QVERIFY(m_bench->run(everything()));
        QCOMPARE(m_bench->code(CheckId::SignIn), u"auth.invalid_client"_s);
        for (const auto id : {CheckId::WhoAmI, CheckId::WarehouseRuns, CheckId::UseCatalog})
            QCOMPARE(m_bench->state(id), CheckState::Skipped);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Skipped);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/oidc/v1/token"_s), 1);
    }

    /// As `check` does it.
    void nothingIsAskedTwice()
    {
        choose(u"Serverless Starter Warehouse"_s);
        grantAll();
        m_bench->demo.server().clearRequests();
        QVERIFY(m_bench->run(allChecksOnce()));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QStringList asked;
        for (const auto &request : m_bench->demo.server().requests())
            asked += QString::fromLatin1(request.verb) + u' ' + request.path + u' ' +
                     QString::fromUtf8(request.body);
        const auto all = asked.size();
        QStringList twice;
        for (const auto &one : std::as_const(asked)) {
            if (asked.count(one) > 1)
                twice += one;
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        QCOMPARE(all, 14);
    }

    void aWrongSecretIsRefusedOnceAndAsksNothing()
    {
        choose(u"Serverless Starter Warehouse"_s);
        m_bench->session.secret = Secret("dose0000"_ba);
        m_bench->reconnect();
        m_bench->demo.server().clearRequests();
        QVERIFY(m_bench->run(allChecksOnce()));
        QCOMPARE(m_bench->code(CheckId::SignIn), u"auth.invalid_client"_s);
        QCOMPARE(m_bench->demo.server().requests().size(), 3); // two documents, one token
    }

    void anEarlyRefusalIsToldAsTheFirstCause()
    {
        choose(u"Serverless Starter Warehouse"_s); // nothing is granted
        QVERIFY(m_bench->run(allChecksOnce()));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.no_use_catalog"_s);
        QCOMPARE(m_bench->state(CheckId::UseSchema), CheckState::Skipped);
        QCOMPARE(m_bench->state(CheckId::TableMetadata, u"components"_s), CheckState::Skipped);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Skipped);
        QVERIFY(!m_bench->session.proofs.contains(*TableName::parse(u"components"_s)));
    }

    void aSleepingWarehouseIsNotWoken()
    {
        choose(u"Finance pro"_s);
        grantAll();
        QVERIFY(m_bench->run(allChecksOnce({.startsIt = false})));
        QCOMPARE(m_bench->state(CheckId::WarehouseRuns), CheckState::NotProvable);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Skipped);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/statements"_s), 0);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/warehouses/7e57ab1e00000003/start"_s), 0);
    }

    /// The window keeps a page's list while another sign-in replaces the workspace: it goes on with its own.
    void aListKeepsItsSignIn()
    {
        choose(u"Serverless Starter Warehouse"_s);
        QVERIFY(m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.no_use_catalog"_s);
        m_bench->replaceWorkspace();
        m_bench->demo.server().clearRequests();
        grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s);
        QSignalSpy rechecked(&m_bench->runner, &CheckRunner::rechecked);
        m_bench->runner.recheck();
        QTRY_COMPARE(rechecked.size(), 1);
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/oidc/v1/token"_s), 0);
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::Passed);
    }

    /// … and while a warehouse is waited for, which takes minutes.
    void aRunKeepsItsSignIn()
    {
        choose(u"Finance pro"_s);
        QSignalSpy finished(&m_bench->runner, &CheckRunner::finished);
        QSignalSpy progressed(&m_bench->runner, &CheckRunner::progressed);
        m_bench->runner.start(warehouseChecks(m_bench->workspace(), m_bench->session, {5ms, 9s, 9s}));
        QTRY_VERIFY(progressed.size() > 3);
        m_bench->replaceWorkspace();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }

private:
    void choose(const QString &warehouse)
    {
        m_bench->choose(warehouse);
        m_bench->session.catalog = *CatalogName::parse(u"inventory"_s);
        m_bench->session.schema = *SchemaName::parse(u"assets"_s);
    }

    void grant(const QString &privilege, const QString &kind, const QString &name)
    {
        m_bench->demo.server().metastore().grant({m_bench->session.clientId->text(), privilege, kind, name});
    }

    void grantAll()
    {
        grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s);
        grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s);
        grant(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s);
    }

    [[nodiscard]] QList<Check> allChecksOnce(const WarehousePatience &patience = {})
    {
        m_bench->session.tables = {*TableName::parse(u"components"_s)};
        return allChecks(m_bench->workspace().askingOnce(), m_bench->session, patience);
    }

    [[nodiscard]] QList<Check> everything()
    {
        auto &workspace = m_bench->workspace();
        auto &session = m_bench->session;
        return connectChecks(workspace, session) + warehouseChecks(workspace, session) +
               catalogChecks(workspace, session) +
               tableChecks(workspace, session, {*TableName::parse(u"components"_s)});
    }

    /// After each deed the watch turns its check green by itself, and it ends with the last one.
    void watchWhile(const QList<std::function<void()>> &deeds, const QList<CheckKey> &keys)
    {
        CheckWatch watch(m_bench->runner);
        watch.setPauses(10ms, 50ms);
        QSignalSpy done(&watch, &CheckWatch::done);
        watch.start();
        for (qsizetype at = 0; at < deeds.size(); ++at) {
            QVERIFY(m_bench->runner.outcome(keys[at]).state != CheckState::Passed);
            deeds[at]();
            QTRY_COMPARE(m_bench->runner.outcome(keys[at]).state, CheckState::Passed);
        }
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestStepWalk)
#include "tst_stepwalk.moc"
