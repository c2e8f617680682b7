// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/checks/rights.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto perhapsOurs = "inventory owners"_L1; // may be a group that the connector is in
constexpr auto reading = "SELECT \\* FROM"_L1;

demo::Reply refused(const QString &words)
{
    return StepBench::sqlFailure(words + u" SQLSTATE: 42501"_s, u"42501"_s);
}

} // namespace

/// What shows that a schema may be entered, where no list of rights can be read and its catalog belongs to
/// somebody who may be the principal itself.
class TestEntryProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
        m_bench->choose(u"Serverless Starter Warehouse"_s);
        look(u"inventory"_s, u"assets"_s);
        QVERIFY(m_bench->run(connectChecks(m_bench->workspace(), m_bench->session)));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        const auto id = m_bench->demo.who().connectorId;
        m_bench->demo.server().metastore().setGrants(
            {{id, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s},
             {id, u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s},
             {id, u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s}});
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        belongsTo(perhapsOurs);
    }
    void cleanup() { m_bench.reset(); }

    void aRowShowsIt_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QStringList>("chosen");
        for (const auto &owner : {QString(perhapsOurs), QString()}) {
            const auto word = owner.isEmpty() ? "the owner is not told"_ba : "perhaps our group"_ba;
            QTest::addRow("%s, of a chosen table", word.constData()) << owner << QStringList{u"components"_s};
            QTest::addRow("%s, of a listed one", word.constData()) << owner << QStringList();
            QTest::addRow("%s, of the second", word.constData())
                << owner << QStringList{u"devices"_s, u"components"_s};
        }
    }

    void aRowShowsIt()
    {
        QFETCH(QString, owner);
        QFETCH(QStringList, chosen);
        belongsTo(owner);
        choose(chosen);
        QVERIFY(run());
        const auto log = m_bench->text();
        QVERIFY2(m_bench->state(CheckId::UseSchema) == CheckState::Passed, log.constData());
        QCOMPARE(m_bench->seen(CheckId::UseSchema),
                 u"SELECT * FROM `inventory`.`assets`.`components` LIMIT 1"_s);
    }

    /// Whoever knows that it is a stranger's needs no row.
    void aListIsEnoughBelowAStrangersCatalog()
    {
        belongsTo(u"ada@contoso.test"_s);
        choose({u"components"_s});
        QVERIFY(run());
        QVERIFY(m_bench->seen(CheckId::UseSchema).contains(u"SHOW TABLES"_s));
    }

    void nothingElseShowsIt_data()
    {
        QTest::addColumn<QString>("refusal"); // of the row; empty: there is none
        QTest::addColumn<CheckState>("state");
        QTest::newRow("not readable") << u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not "
                                         "have SELECT on Table 'inventory.assets.components'."_s
                                      << CheckState::NotProvable;
        QTest::newRow("a metric view")
            << u"[METRIC_VIEW_MISSING_MEASURE_FUNCTION] The usage of measure column requires a MEASURE() function."_s
            << CheckState::NotProvable;
        QTest::newRow("a view that lacks the right elsewhere")
            << u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User does not have USE SCHEMA on Schema "
               "'finance.hr'."_s
            << CheckState::NotProvable;
        QTest::newRow("it lacks the right here")
            << u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges: User "
               "does not have USE SCHEMA on Schema 'inventory.assets'."_s
            << CheckState::Failed;
    }

    void nothingElseShowsIt()
    {
        QFETCH(QString, refusal);
        choose({u"components"_s});
        m_bench->answerStatement(reading, refused(refusal));
        QVERIFY(run());
        const auto log = m_bench->text();
        QVERIFY2(m_bench->state(CheckId::UseCatalog) == CheckState::Passed, log.constData());
        QTEST(m_bench->state(CheckId::UseSchema), "state");
        const bool isMissing = m_bench->state(CheckId::UseSchema) == CheckState::Failed;
        QCOMPARE(m_bench->code(CheckId::UseSchema), isMissing ? u"schema.no_use_schema"_s : QString());
    }

    /// The owner is shown the tables, and may not read them.
    void listedAndNotReadIsNoProof()
    {
        auto &metastore = m_bench->demo.server().metastore();
        metastore.setOwner(u"catalog"_s, u"inventory"_s, m_bench->demo.who().connectorId);
        metastore.setGrants({});
        m_bench->answerStatement(u"SHOW TABLES"_s, StepBench::rows({u"components"_s}));
        choose({u"components"_s});
        QVERIFY(run());
        QVERIFY2(m_bench->state(CheckId::UseSchema) == CheckState::NotProvable, m_bench->text().constData());
    }

    /// Where a connection breaks there is no proof, and no failure of the right.
    void aBrokenReadingLeavesItOpen()
    {
        choose({u"components"_s});
        m_bench->answerStatement(reading, demo::Reply::error(400, u"BAD_REQUEST"_s, u"No such thing"_s));
        QVERIFY(run());
        QCOMPARE(m_bench->state(CheckId::UseSchema), CheckState::NotProvable);
    }

    /// The catalog too: a foreign one may have no information_schema.
    void aRowShowsTheCatalogToo()
    {
        choose({u"components"_s});
        m_bench->answerStatement(u"information_schema"_s,
                                 StepBench::sqlFailure(u"[PARSE_SYNTAX_ERROR] Syntax error"_s, u"42601"_s));
        QVERIFY(run());
        QVERIFY2(m_bench->state(CheckId::UseCatalog) == CheckState::Passed, m_bench->text().constData());
        QVERIFY(m_bench->seen(CheckId::UseCatalog).contains(u"SELECT * FROM"_s));
    }

    /// Other rules give the rows there.
    void noRowOfASpecialPlaceShowsIt_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QString>("schema");
        QTest::newRow("samples") << u"samples"_s << u"nyctaxi"_s;
        QTest::newRow("system") << u"system"_s << u"billing"_s;
        QTest::newRow("hive_metastore") << u"hive_metastore"_s << u"default"_s;
        QTest::newRow("information_schema") << u"inventory"_s << u"information_schema"_s;
        QTest::newRow("in capitals") << u"SAMPLES"_s << u"nyctaxi"_s;
    }

    void noRowOfASpecialPlaceShowsIt()
    {
        QFETCH(QString, catalog);
        QFETCH(QString, schema);
        look(catalog, schema);
        m_bench->answer(u"/catalogs/"_s,
                        demo::Reply::json({{u"name"_s, catalog}, {u"owner"_s, QString(perhapsOurs)}}));
        m_bench->answer(u"/schemas/"_s,
                        demo::Reply::json({{u"name"_s, schema}, {u"owner"_s, QString(perhapsOurs)}}));
        m_bench->answerStatement(u"information_schema.schemata"_s, StepBench::rows({u"1"_s}));
        m_bench->answerStatement(u"SHOW TABLES"_s, StepBench::rows({u"trips"_s}));
        m_bench->answerStatement(reading, StepBench::rows({u"1"_s}));
        choose({u"trips"_s});
        QVERIFY(run());
        QVERIFY2(m_bench->state(CheckId::UseSchema) == CheckState::NotProvable, m_bench->text().constData());
    }

    /// What the plan takes for tried: a row shows the entry, a metric view's `SELECT 1` does not.
    void thePlanTakesTheSameForAProof_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("a table") << u"MANAGED"_s << true;
        QTest::newRow("a metric view") << u"METRIC_VIEW"_s << false;
    }

    void thePlanTakesTheSameForAProof()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isShown);
        m_bench->answer(u"/tables/"_s,
                        demo::Reply::json({{u"name"_s, u"components"_s}, {u"table_type"_s, kind}}));
        m_bench->answerStatement(u"FROM .*components"_s, StepBench::rows({u"1"_s}));
        QVERIFY(m_bench->run(
            tableChecks(m_bench->workspace(), m_bench->session, {*TableName::parse(u"components")})));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        const auto facts = accessFactsOf(m_bench->session, {});
        QVERIFY(facts);
        const auto scope = facts->scope;
        for (const auto &entry :
             {Grant::useCatalog(scope.catalog), Grant::useSchema(scope.catalog, scope.schema)})
            QCOMPARE(facts->tried.contains(TriedRight{.grant = entry, .works = true}), isShown);
    }

private:
    void look(const QString &catalog, const QString &schema)
    {
        m_bench->session.catalog = *CatalogName::parse(catalog);
        m_bench->session.schema = *SchemaName::parse(schema);
    }

    void belongsTo(const QString &owner)
    {
        auto &metastore = m_bench->demo.server().metastore();
        metastore.setOwner(u"catalog"_s, u"inventory"_s, owner);
    }

    void choose(const QStringList &tables)
    {
        m_bench->session.tables.clear();
        for (const auto &table : tables)
            m_bench->session.tables += *TableName::parse(table);
    }

    [[nodiscard]] bool run() { return m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)); }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestEntryProbe)
#include "tst_entryprobe.moc"
