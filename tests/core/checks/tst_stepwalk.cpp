// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/checks/checkwatch.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"

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

QTEST_GUILESS_MAIN(TestStepWalk)
#include "tst_stepwalk.moc"
