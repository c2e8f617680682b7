// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/checks/sessionfacts.h"
#include "core/words/diagnosistexts.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Rows = QList<demo::Metastore::GrantRow>;
constexpr auto connector = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;
constexpr auto group = "data readers"_L1;

demo::Metastore::GrantRow grant(const QString &privilege, const QString &kind, const QString &name,
                                const QString &principal = connector)
{
    return {principal, privilege, kind, name};
}

} // namespace

/// The checks of the catalog and of the tables on the demo workspace, which enforces what is granted.
class TestCatalogSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
        m_bench->choose(u"Serverless Starter Warehouse"_s);
        look(u"inventory"_s, u"assets"_s);
        // Groups are told by «who am I».
        QVERIFY(m_bench->run(connectChecks(m_bench->workspace(), m_bench->session)));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }
    void cleanup()
    {
        const auto problems = m_bench->demo.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_bench.reset();
    }

    void provesExactlyWhatIsGranted_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QString>("catalogCode"); // empty: passed
        QTest::addColumn<QString>("schemaCode");
        QTest::addColumn<QString>("tableCode");
        const auto useCatalog = grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s);
        const auto useSchema = grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s);
        const auto selectTable = grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s);
        const auto none = QString();
        const auto skipped = u"skipped"_s;
        const auto noCatalog = u"catalog.no_use_catalog"_s;
        const auto noSchema = u"schema.no_use_schema"_s;
        const auto noSelect = u"table.no_select"_s;
        QTest::newRow("nothing") << Rows{} << noCatalog << skipped << skipped;
        QTest::newRow("browse is not enough")
            << Rows{grant(u"BROWSE"_s, u"catalog"_s, u"inventory"_s)} << noCatalog << skipped << skipped;
        QTest::newRow("the catalog") << Rows{useCatalog} << none << noSchema << skipped;
        QTest::newRow("catalog, and browse for the rest")
            << Rows{useCatalog, grant(u"BROWSE"_s, u"catalog"_s, u"inventory"_s)} << none << noSchema
            << skipped;
        QTest::newRow("the schema without its catalog") << Rows{useSchema} << noCatalog << skipped << skipped;
        QTest::newRow("catalog and schema") << Rows{useCatalog, useSchema} << none << none << noSelect;
        QTest::newRow("all three") << Rows{useCatalog, useSchema, selectTable} << none << none << none;
        QTest::newRow("all granted on the catalog")
            << Rows{useCatalog, grant(u"USE_SCHEMA"_s, u"catalog"_s, u"inventory"_s),
                    grant(u"SELECT"_s, u"catalog"_s, u"inventory"_s)}
            << none << none << none;
        QTest::newRow("all privileges on the catalog")
            << Rows{grant(u"ALL_PRIVILEGES"_s, u"catalog"_s, u"inventory"_s)} << none << none << none;
        QTest::newRow("all through a group")
            << Rows{grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s, group),
                    grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s, group),
                    grant(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s, group)}
            << none << none << none;
        QTest::newRow("another table")
            << Rows{useCatalog, useSchema, grant(u"SELECT"_s, u"table"_s, u"inventory.assets.devices"_s)}
            << none << none << noSelect;
    }

    void provesExactlyWhatIsGranted()
    {
        QFETCH(Rows, rows);
        QFETCH(QString, catalogCode);
        QFETCH(QString, schemaCode);
        QFETCH(QString, tableCode);
        give(rows);
        QVERIFY(run({u"components"_s}));
        const auto log = m_bench->text();
        QVERIFY2(verdict(CheckId::UseCatalog) == catalogCode, log.constData());
        QVERIFY2(verdict(CheckId::UseSchema) == schemaCode, log.constData());
        QVERIFY2(verdict(CheckId::TableMetadata, u"components"_s) == tableCode, log.constData());
        const auto rowCode = tableCode.isEmpty() ? QString() : u"skipped"_s;
        QVERIFY2(verdict(CheckId::TableRow, u"components"_s) == rowCode, log.constData());
    }

    void namesWhatIsMissing()
    {
        give({});
        QVERIFY(run({}));
        const auto catalog = m_bench->outcome(CheckId::UseCatalog).diagnosis->facts;
        QCOMPARE(catalog.securableName, u"inventory"_s);
        QCOMPARE(catalog.privilege, u"USE CATALOG"_s);
        QVERIFY(m_bench->outcome(CheckId::UseCatalog).exchange);
    }

    /// REST alone proves it: no statement keeps a warehouse awake while an admin is waited for.
    void asksNoWarehouseForDirectGrants()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        m_bench->demo.server().clearRequests();
        QVERIFY(run({}));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QCOMPARE(m_bench->demo.count("POST"_ba, u"/api/2.0/sql/statements"_s), 0);
        QVERIFY(m_bench->seen(CheckId::UseCatalog).contains(u"USE_CATALOG"_s));
    }

    void namesThatHurtAreRead()
    {
        look(u"lager-größe"_s, u"übersicht"_s);
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"lager-größe"_s),
              grant(u"USE_SCHEMA"_s, u"catalog"_s, u"lager-größe"_s),
              grant(u"SELECT"_s, u"catalog"_s, u"lager-größe"_s)});
        QVERIFY(run({u"bestände"_s}));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
    }

    void tellsWhatDoesNotExist()
    {
        look(u"no-such-catalog"_s, u"assets"_s);
        QVERIFY(run({}));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.not_found"_s);
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"catalog"_s, u"inventory"_s)});
        look(u"inventory"_s, u"no_such_schema"_s);
        QVERIFY(run({}));
        QCOMPARE(m_bench->code(CheckId::UseSchema), u"schema.not_found"_s);
        look(u"inventory"_s, u"assets"_s);
        QVERIFY(run({u"no_such_table"_s}));
        QCOMPARE(m_bench->code(CheckId::TableMetadata, u"no_such_table"_s), u"table.not_found"_s);
    }

    void keepsTheProofOfEachTable()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s),
              grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s)});
        QVERIFY(run({u"components"_s, u"devices"_s}));
        QCOMPARE(m_bench->session.proofs.size(), 2);
        QVERIFY(proof(u"components"_s).metadataRead && proof(u"components"_s).rowRead);
        QVERIFY(!proof(u"components"_s).isEmpty);
        QVERIFY(proof(u"components"_s).columns.size() > 5);
        QVERIFY(!proof(u"devices"_s).metadataRead && !proof(u"devices"_s).rowRead);
        QCOMPARE(m_bench->state(CheckId::TableRow, u"components"_s), CheckState::Passed);
        QCOMPARE(m_bench->seen(CheckId::TableRow, u"components"_s), u"1 row"_s);
        // Taken away again: the proof goes with it.
        m_bench->demo.server().metastore().setGrants({});
        QVERIFY(run({u"components"_s, u"devices"_s}));
        QVERIFY(proof(u"components"_s).metadataRead); // not asked: entering failed first
        QVERIFY(m_bench->run(tableChecks(m_bench->workspace(), m_bench->session, names({u"components"_s}))));
        QVERIFY(!proof(u"components"_s).metadataRead && !proof(u"components"_s).rowRead);
    }

    /// Its rights are in order, the storage behind it is not.
    void tellsUnreadableStorageApart()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"catalog"_s, u"inventory"_s),
              grant(u"SELECT"_s, u"catalog"_s, u"inventory"_s)});
        QVERIFY(run({u"archive_2019"_s}));
        QCOMPARE(m_bench->state(CheckId::TableMetadata, u"archive_2019"_s), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::TableRow, u"archive_2019"_s), u"table.unreadable"_s);
    }

    /// REST shows the names, nobody may read the rights, and the statement is none the server knows.
    void leavesOpenWhatNothingTells()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        m_bench->answerStatement(u"information_schema|SHOW TABLES"_s,
                                 StepBench::sqlFailure(u"[PARSE_SYNTAX_ERROR] Syntax error"_s, u"42601"_s));
        QVERIFY(run({}));
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::NotProvable);
        QCOMPARE(m_bench->state(CheckId::UseSchema), CheckState::NotProvable);
        QVERIFY(!m_bench->runner.allPassed());
    }

    /// That REST shows the place proves nothing: a metastore admin sees it too.
    void withoutAWarehouseTheEntryStaysOpen()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        m_bench->session.warehouse.reset();
        QVERIFY(m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)));
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::NotProvable);
        QCOMPARE(m_bench->state(CheckId::UseSchema), CheckState::NotProvable);
    }

    /// The principal's own list may leave out what it has through a group.
    void everybodysListIsAskedToo()
    {
        const auto only = [this](const QString &query, const QString &principal) {
            demo::Fault fault;
            fault.pathPattern = u"/effective-permissions/catalog/"_s;
            fault.queryPattern = query;
            fault.times = -1;
            fault.reply = demo::Reply::json({});
            if (!principal.isEmpty())
                fault.reply = demo::Reply::json(
                    {{u"privilege_assignments"_s,
                      QJsonArray{QJsonObject{
                          {u"principal"_s, principal},
                          {u"privileges"_s, QJsonArray{QJsonObject{{u"privilege"_s, u"USE_CATALOG"_s}}}}}}}});
            m_bench->demo.server().inject(fault);
        };
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s)}); // or its name alone would be shown
        only(u"principal="_s, {});
        only(u"^(?!.*principal=)"_s, group);
        m_bench->session.warehouse.reset(); // no statement would tell
        QVERIFY(m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)));
        QVERIFY2(m_bench->state(CheckId::UseCatalog) == CheckState::Passed, m_bench->text().constData());
    }

    /// Everybody's is refused to most.
    void itsOwnListIsEnough()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s)});
        demo::Fault fault;
        fault.pathPattern = u"/effective-permissions/"_s;
        fault.queryPattern = u"^(?!.*principal=)"_s;
        fault.times = -1;
        fault.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s);
        m_bench->demo.server().inject(fault);
        m_bench->session.warehouse.reset(); // no statement would tell
        QVERIFY(m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session)));
        QVERIFY2(m_bench->state(CheckId::UseCatalog) == CheckState::Passed, m_bench->text().constData());
    }

    void anEmptyTableIsReadable()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s),
              grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s)});
        m_bench->answerStatement(u"SELECT \\* FROM"_s, StepBench::rows({}));
        QVERIFY(run({u"components"_s}));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QVERIFY(proof(u"components"_s).rowRead);
        QVERIFY(proof(u"components"_s).isEmpty);
    }

    void aStatementProvesWhereRightsCannotBeRead()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        QVERIFY(run({}));
        QVERIFY2(m_bench->runner.allPassed(), m_bench->text().constData());
        QVERIFY(m_bench->seen(CheckId::UseCatalog).contains(u"information_schema"_s));
        QVERIFY(m_bench->seen(CheckId::UseSchema).contains(u"SHOW TABLES"_s));
    }

    void aStatementRefutesToo()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s)});
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        m_bench->answerStatement(
            u"information_schema"_s,
            StepBench::sqlFailure(
                u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have USE "
                "CATALOG on Catalog 'inventory'. SQLSTATE: 42501"_s,
                u"42501"_s));
        QVERIFY(run({}));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.no_use_catalog"_s);
    }

    /// Asked or not, a server may tell that only the name is shown.
    void aNameAloneProvesNothing()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        const QJsonObject table{{u"name"_s, u"components"_s}, {u"browse_only"_s, true}};
        m_bench->answer(u"/tables/inventory.assets.components$"_s, demo::Reply::json(table));
        QVERIFY(run({u"components"_s}));
        QCOMPARE(m_bench->code(CheckId::TableMetadata, u"components"_s), u"table.no_select"_s);
        QVERIFY(!proof(u"components"_s).metadataRead);
        const QJsonObject catalog{{u"name"_s, u"inventory"_s}, {u"browse_only"_s, true}};
        m_bench->answer(u"/catalogs/inventory$"_s, demo::Reply::json(catalog));
        QVERIFY(run({}));
        QCOMPARE(m_bench->code(CheckId::UseCatalog), u"catalog.no_use_catalog"_s);
    }

    void theOwnerMayEnter()
    {
        const QJsonObject owned{{u"name"_s, u"inventory"_s}, {u"owner"_s, QString(connector)}};
        m_bench->answer(u"/catalogs/inventory$"_s, demo::Reply::json(owned));
        QVERIFY(run({}));
        QCOMPARE(m_bench->seen(CheckId::UseCatalog), u"owner"_s);
        // … the catalog, but that says nothing of its schemas, although it sees and lists them.
        m_bench->answer(u"/schemas/inventory.assets$"_s,
                        demo::Reply::json({{u"name"_s, u"assets"_s}, {u"owner"_s, u"ada@contoso.test"_s}}));
        m_bench->answerStatement(u"SHOW TABLES"_s, StepBench::rows({u"components"_s}));
        QVERIFY(run({}));
        QCOMPARE(m_bench->state(CheckId::UseSchema), CheckState::NotProvable);
    }

    /// Each kind is tested in the way that works for it. What a metric view is may not be told before.
    void eachKindIsTestedInItsWay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("refused"); // the statement
        QTest::addColumn<CheckState>("state");
        for (const auto *kind : {"MANAGED", "EXTERNAL", "VIEW", "MATERIALIZED_VIEW", "STREAMING_TABLE",
                                 "FOREIGN", "MANAGED_SHALLOW_CLONE", "SOMETHING_NEW"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << u"SELECT 1 FROM"_s << CheckState::Passed;
        QTest::newRow("METRIC_VIEW") << u"METRIC_VIEW"_s << u"SELECT \\*"_s << CheckState::Passed;
        QTest::newRow("a metric view, not told so")
            << u"VIEW"_s << u"SELECT \\*"_s << CheckState::NotProvable;
        QTest::newRow("a metric view that refuses all")
            << u"METRIC_VIEW"_s << u"SELECT"_s << CheckState::NotProvable;
    }

    void eachKindIsTestedInItsWay()
    {
        QFETCH(QString, kind);
        QFETCH(QString, refused);
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s),
              grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s)});
        m_bench->answer(u"/tables/inventory.assets.components$"_s,
                        demo::Reply::json({{u"name"_s, u"components"_s}, {u"table_type"_s, kind}}));
        m_bench->answerStatement(
            refused + u".*components"_s,
            StepBench::sqlFailure(u"[METRIC_VIEW_MISSING_MEASURE_FUNCTION] The usage of "
                                  "measure column requires a MEASURE() function. SQLSTATE: 42703"_s,
                                  u"42703"_s));
        m_bench->answerStatement(u"SELECT 1 FROM.*components"_s, StepBench::rows({u"1"_s}));
        QVERIFY(run({u"components"_s}));
        QTEST(m_bench->state(CheckId::TableRow, u"components"_s), "state");
        QCOMPARE(m_bench->code(CheckId::TableRow, u"components"_s), QString());
        const bool isProven = m_bench->state(CheckId::TableRow, u"components"_s) == CheckState::Passed;
        QCOMPARE(proof(u"components"_s).rowRead, isProven);
        if (!isProven)
            QVERIFY(m_bench->seen(CheckId::TableRow, u"components"_s).contains(u"METRIC_VIEW_MISSING"_s));
    }

    /// The right that lacks is the owner's of the view, not the principal's.
    void aViewWithForeignRightsIsToldAsOne()
    {
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              grant(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s),
              grant(u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s)});
        m_bench->answerStatement(
            u"components"_s,
            StepBench::sqlFailure(
                u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have SELECT on "
                "Table 'finance.hr.salaries'. SQLSTATE: 42501"_s,
                u"42501"_s));
        QVERIFY(run({u"components"_s}));
        const CheckKey key{CheckId::TableRow, u"components"_s};
        const auto text = textFor(*m_bench->runner.outcome(key).diagnosis,
                                  knownOf(m_bench->session, securableOf(key, m_bench->session)));
        QVERIFY2(text.title.contains(u"view"_s), qPrintable(text.title));
        QVERIFY2(text.cause.contains(u"inventory.assets.components"_s) &&
                     text.cause.contains(u"finance.hr.salaries"_s) &&
                     text.cause.contains(u"owner of a view"_s),
                 qPrintable(text.cause));
        QCOMPARE(text.statement, QString());
    }

    /// On `system` a right on the catalog has no effect below it.
    void inheritedRightsProveNothingOnSystem()
    {
        look(u"system"_s, u"billing"_s);
        const QJsonObject info{{u"name"_s, u"system"_s}, {u"owner"_s, u"System user"_s}};
        m_bench->answer(u"/catalogs/system$"_s, demo::Reply::json(info));
        m_bench->answer(u"/schemas/system.billing$"_s,
                        demo::Reply::json({{u"name"_s, u"billing"_s}, {u"owner"_s, u"System user"_s}}));
        give({grant(u"USE_CATALOG"_s, u"catalog"_s, u"system"_s),
              grant(u"USE_SCHEMA"_s, u"catalog"_s, u"system"_s)});
        m_bench->answerStatement(
            u"SHOW TABLES"_s,
            StepBench::sqlFailure(u"PERMISSION_DENIED: User does not have USE SCHEMA on Schema "
                                  "'system.billing'."_s,
                                  u"42501"_s));
        QVERIFY(run({}));
        QCOMPARE(m_bench->state(CheckId::UseCatalog), CheckState::Passed);
        QCOMPARE(m_bench->code(CheckId::UseSchema), u"schema.no_use_schema"_s);
    }

private:
    [[nodiscard]] TableProof proof(const QString &table) const
    {
        const auto name = *TableName::parse(table);
        return m_bench->session.proofs.value(name, TableProof{name, false, false, false, {}});
    }

    static QList<TableName> names(const QStringList &texts)
    {
        QList<TableName> found;
        for (const auto &text : texts)
            found += *TableName::parse(text);
        return found;
    }

    void look(const QString &catalog, const QString &schema)
    {
        m_bench->session.catalog = *CatalogName::parse(catalog);
        m_bench->session.schema = *SchemaName::parse(schema);
    }

    void give(const Rows &rows) { m_bench->demo.server().metastore().setGrants(rows); }

    [[nodiscard]] bool run(const QStringList &tables)
    {
        return m_bench->run(catalogChecks(m_bench->workspace(), m_bench->session) +
                            tableChecks(m_bench->workspace(), m_bench->session, names(tables)));
    }

    /// Empty: passed; `skipped`; else the code.
    [[nodiscard]] QString verdict(CheckId id, const QString &subject = {}) const
    {
        const auto state = m_bench->state(id, subject);
        if (state == CheckState::Skipped)
            return u"skipped"_s;
        return state == CheckState::Passed ? QString() : m_bench->code(id, subject);
    }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestCatalogSteps)
#include "tst_catalogchecks.moc"
