// SPDX-License-Identifier: Apache-2.0
#include "core/grants/forms.h"

#include "core/grants/formparts.h"
#include "core/grants/packet.h"
#include "core/names/shown.h"
#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

/// Everything is missing, and the workspace's part too.
Plan emptyHanded()
{
    auto known = listedFacts(wholeSchema());
    known.host = Host::parse(u"adb-1234567890123456.7.azuredatabricks.net").value();
    known.scimId = u"4567890123456789"_s;
    known.sqlAccess = PlanState::Missing;
    known.warehouse =
        WarehouseFacts{WarehouseId::parse(u"0123456789abcdef").value(), u"Serverless"_s, PlanState::Missing};
    return makePlan(known);
}

QStringList commands(const QString &script)
{
    auto lines = script.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#') || line.startsWith("--"_L1); });
    return lines;
}

QList<ScriptForm> everyForm()
{
    QList<ScriptForm> forms;
    for (const auto &row : allForms())
        forms += row.form;
    return forms;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sqlGrantsThenVerifies()
    {
        const auto script = planScript(emptyHanded(), ScriptForm::Sql);
        QCOMPARE(commands(script),
                 QStringList({u"GRANT USE CATALOG ON CATALOG `main` TO `%1`;"_s.arg(applicationId),
                              u"GRANT USE SCHEMA ON SCHEMA `main`.`sales` TO `%1`;"_s.arg(applicationId),
                              u"GRANT SELECT ON SCHEMA `main`.`sales` TO `%1`;"_s.arg(applicationId),
                              u"SHOW GRANTS `%1` ON SCHEMA `main`.`sales`;"_s.arg(applicationId)}));
        QVERIFY(script.contains("--   entitlement Databricks SQL access\n"_L1));
        QVERIFY(script.contains("--   Can use on SQL warehouse Serverless (0123456789abcdef)\n"_L1));
    }

    /// What Unity Catalog can grant differs from place to place, and so does who can run it.
    void nothingIsGrantedThatCannotBe_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QString>("type"); // as the server tells it; empty: not told
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("privileges"); // in the order of the script
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("note");
        const QStringList all{u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s};
        const auto owner = u"metastore admin, as owner, or with MANAGE"_s;
        const auto accountAdmin = u"an account admin who is metastore admin, after the schema was enabled"_s;
        const auto row = [](const char *name, const QString &catalog, const QString &type,
                            const QString &schema) -> QTestData & {
            return QTest::newRow(name) << catalog << type << schema;
        };
        row("an ordinary one", u"main"_s, {}, u"sales"_s) << all << owner << QString();
        row("told to be ordinary", u"main"_s, u"MANAGED_CATALOG"_s, u"sales"_s) << all << owner << QString();
        row("of a type that is not known", u"main"_s, u"LUNAR_CATALOG"_s, u"sales"_s)
            << all << owner << QString();
        row("the legacy metastore", u"hive_metastore"_s, {}, u"default"_s)
            << QStringList() << QString() << u"legacy metastore"_s;
        row("in capitals", u"HIVE_METASTORE"_s, {}, u"default"_s)
            << QStringList() << QString() << u"legacy metastore"_s;
        row("samples", u"samples"_s, {}, u"nyctaxi"_s)
            << QStringList() << QString() << u"readable by everybody"_s;
        row("samples, told to be shared", u"samples"_s, u"DELTASHARING_CATALOG"_s, u"nyctaxi"_s)
            << QStringList() << QString() << u"readable by everybody"_s;
        row("information_schema", u"main"_s, {}, u"information_schema"_s)
            << QStringList{u"USE_CATALOG"_s} << owner << u"readable by everybody who may use the catalog"_s;
        row("system", u"system"_s, {}, u"billing"_s)
            << all << accountAdmin << u"the whole catalog system has no effect"_s;
        row("told to be the system's", u"audit"_s, u"SYSTEM_CATALOG"_s, u"billing"_s)
            << all << accountAdmin << u"each schema is granted by itself"_s;
        row("named alike", u"systems"_s, {}, u"samples"_s) << all << owner << QString();
        row("internal", u"__databricks_internal"_s, {}, u"s"_s)
            << QStringList() << QString() << u"belongs to the platform"_s;
        row("told to be internal", u"inside"_s, u"INTERNAL_CATALOG"_s, u"s"_s)
            << QStringList() << QString() << u"belongs to the platform"_s;
        row("told to be internal, information_schema", u"inside"_s, u"INTERNAL_CATALOG"_s,
            u"information_schema"_s)
            << QStringList() << QString() << u"belongs to the platform"_s;
        row("foreign", u"erp"_s, u"FOREIGN_CATALOG"_s, u"public"_s)
            << all << owner << u"workspace admin and nothing else may not grant"_s;
        row("shared", u"partner"_s, u"DELTASHARING_CATALOG"_s, u"feeds"_s)
            << all << owner << u"it can only be read, whatever is granted"_s;
    }

    void nothingIsGrantedThatCannotBe()
    {
        QFETCH(QString, catalog);
        QFETCH(QString, type);
        QFETCH(QString, schema);
        QFETCH(QStringList, privileges);
        QFETCH(QString, who);
        QFETCH(QString, note);
        for (const bool isWhole : {true, false}) {
            auto facts = listedFacts(
                {fixture::catalog(catalog), fixture::schema(schema), isWhole, {fixture::table(u"orders")}});
            if (!facts.securables.isEmpty())
                facts.securables[0].catalogType = type;
            const auto plan = makePlan(facts);
            QStringList planned;
            for (const auto &grant : plan.toRun())
                planned += restName(grant.privilege());
            QCOMPARE(planned, privileges);
            for (const auto form : everyForm()) {
                const auto script = planScript(plan, form);
                // The undo names the same people.
                for (const auto &text : {script, planUndo(plan, form)}) {
                    QVERIFY2(text.contains(who), qPrintable(text));
                    QVERIFY2(text.contains(note), qPrintable(text));
                    QVERIFY2(!who.isEmpty() || !text.contains("metastore admin"_L1), qPrintable(text));
                }
                const auto words = commands(script).join(u'\n').replace(u' ', u'_');
                for (const auto &privilege : {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s})
                    QCOMPARE(words.contains(privilege), privileges.contains(privilege));
            }
        }
    }

    /// The part of the workspace admin too.
    void theUndoNamesTheWorkspaceAdmin()
    {
        for (const auto form : {ScriptForm::Cli, ScriptForm::Rest}) {
            const auto undo = planUndo(emptyHanded(), form);
            const auto asAdmin = undo.indexOf("\n# As workspace admin:\n"_L1);
            QVERIFY2(asAdmin > undo.indexOf("# As metastore admin"_L1), qPrintable(undo));
            QVERIFY2(asAdmin < undo.indexOf("# By hand: take the principal off"_L1), qPrintable(undo));
            QVERIFY(!planUndo(makePlan(listedFacts(wholeSchema())), form).contains("workspace admin"_L1));
        }
    }

    /// What an owner is sent says the same as the script.
    void packetsKnowThePlace()
    {
        auto facts = listedFacts(wholeSchema());
        facts.securables[0].catalogType = u"FOREIGN_CATALOG"_s;
        const auto packets = packetsOf(makePlan(facts));
        QCOMPARE(packets.size(), 1);
        for (const auto &script : {packets[0].script, packets[0].undo})
            QVERIFY2(script.contains("The catalog is foreign"_L1), qPrintable(script));
        facts.securables[0].catalogType = u"INTERNAL_CATALOG"_s;
        QVERIFY(packetsOf(makePlan(facts)).isEmpty());
    }

    void sqlLeavesOutWhatIsHeld()
    {
        auto known = listedFacts(wholeSchema());
        known.groups = {u"readers"_s};
        known.securables[0].rights += {u"readers"_s, u"USE_CATALOG"_s, {}, {}};
        known.securables[1].rights += {applicationId, u"USE_SCHEMA"_s, u"CATALOG"_s, u"main"_s};
        const auto script = planScript(makePlan(known), ScriptForm::Sql);
        QCOMPARE(commands(script).size(), 2);
        QVERIFY(commands(script).first().startsWith("GRANT SELECT ON SCHEMA"_L1));
        QVERIFY(script.contains("--   USE CATALOG on catalog main: through group readers\n"_L1));
        QVERIFY(script.contains("--   USE SCHEMA on schema main.sales: inherited from catalog main\n"_L1));
    }

    void undoIsTheReverseOfWhatWasAdded()
    {
        QCOMPARE(commands(planUndo(emptyHanded(), ScriptForm::Sql)),
                 QStringList({u"REVOKE SELECT ON SCHEMA `main`.`sales` FROM `%1`;"_s.arg(applicationId),
                              u"REVOKE USE SCHEMA ON SCHEMA `main`.`sales` FROM `%1`;"_s.arg(applicationId),
                              u"REVOKE USE CATALOG ON CATALOG `main` FROM `%1`;"_s.arg(applicationId)}));
    }

    void undoNamesWhatMayHaveBeenThere()
    {
        const auto undo = planUndo(makePlan(facts(wholeSchema())), ScriptForm::Sql);
        QCOMPARE(commands(undo).size(), 3);
        QVERIFY(undo.contains("-- Perhaps granted before"_L1));
        QVERIFY(undo.contains("--   SELECT on schema main.sales\n"_L1));
        QVERIFY(!planUndo(emptyHanded(), ScriptForm::Sql).contains("Perhaps"_L1));
    }

    void undoLeavesWhatWasThere()
    {
        auto known = listedFacts(wholeSchema());
        known.securables[1].rights += {applicationId, u"USE_SCHEMA"_s, {}, {}};
        // The list says that it is held, yet it was refused: granted once more, and not taken back.
        known.tried = {{Grant::useSchema(known.scope.catalog, known.scope.schema), false}};
        const auto plan = makePlan(known);
        QVERIFY(planScript(plan, ScriptForm::Sql).contains("GRANT USE SCHEMA"_L1));
        for (const auto form : everyForm())
            QVERIFY(!planUndo(plan, form)
                         .contains(form == ScriptForm::Sql ? "REVOKE USE SCHEMA"_L1
                                                           : "\"remove\":[\"USE_SCHEMA"_L1));
    }

    void cliCallsPermissionsOnce()
    {
        const auto json = u"'{\"changes\":[{\"add\":[%1],\"principal\":\"%2\"}]}'"_s;
        const auto script = planScript(emptyHanded(), ScriptForm::Cli);
        QVERIFY(script.contains("databricks grants update --json "_L1 +
                                json.arg(u"\"USE_CATALOG\"", applicationId) + " -- catalog 'main'\n"_L1));
        QVERIFY(script.contains("databricks grants update --json "_L1 +
                                json.arg(u"\"USE_SCHEMA\",\"SELECT\"", applicationId) +
                                " -- schema 'main.sales'\n"_L1));
        QVERIFY(script.contains("databricks warehouses update-permissions --json "_L1));
        QVERIFY(script.contains("databricks service-principals patch --json "_L1));
    }

    void cliNeverPutsAHurtfulNameIntoAUrl()
    {
        auto known = listedFacts({catalog(u"main?x"), schema(u"s"), true, {}});
        const auto script = planScript(makePlan(known), ScriptForm::Cli);
        QVERIFY(!script.contains("grants update"_L1));
        QVERIFY(script.contains(
            "databricks api patch '/api/2.1/unity-catalog/permissions/catalog/main%3Fx' --json '{"_L1));
    }

    void terraformHasOneResourceForEachSecurable()
    {
        const auto script = planScript(emptyHanded(), ScriptForm::Terraform);
        QCOMPARE(commands(script).join(u'\n'), u"resource \"databricks_grant\" \"draftt_main\" {\n"
                                               "  catalog    = \"main\"\n"
                                               "  principal  = \"%1\"\n"
                                               "  privileges = [\"USE_CATALOG\"]\n"
                                               "}\n"
                                               "resource \"databricks_grant\" \"draftt_main_sales\" {\n"
                                               "  schema     = \"main.sales\"\n"
                                               "  principal  = \"%1\"\n"
                                               "  privileges = [\"USE_SCHEMA\", \"SELECT\"]\n"
                                               "}"_s.arg(applicationId));
        QVERIFY(!script.contains("databricks_grants"_L1));
        QVERIFY(!script.contains("databricks_permissions"_L1));
    }

    void terraformKeepsWhatThePrincipalHoldsThere()
    {
        auto known = listedFacts(wholeSchema());
        known.securables[1].rights += {applicationId, u"USE_SCHEMA"_s, {}, {}};
        known.securables[1].rights += {applicationId, u"MODIFY"_s, {}, {}};
        const auto plan = makePlan(known);
        const auto script = planScript(plan, ScriptForm::Terraform);
        QVERIFY(script.contains("privileges = [\"USE_SCHEMA\", \"SELECT\"]"_L1));
        QVERIFY(script.contains("takes away what the principal holds here besides: MODIFY\n"_L1));
        const auto undo = planUndo(plan, ScriptForm::Terraform);
        QVERIFY(undo.contains("privileges = [\"USE_SCHEMA\"]"_L1));
        QVERIFY(undo.contains("#   databricks_grant.draftt_main\n"_L1));
        QVERIFY(!undo.contains("#   databricks_grant.draftt_main_sales\n"_L1));
    }

    void terraformLabelsAreUnique()
    {
        QList<TableName> tables;
        for (const auto text : {u"a-b", u"a_b", u"a+b", u"a_b_1"})
            tables += table(text);
        const auto script = planScript(makePlan(listedFacts({catalog(u"c"), schema(u"s"), false, tables})),
                                       ScriptForm::Terraform);
        QStringList labels;
        for (const auto &line : commands(script)) {
            if (line.startsWith("resource"_L1))
                labels += line;
        }
        QCOMPARE(labels.size(), 6);
        labels.removeDuplicates();
        QCOMPARE(labels.size(), 6);
    }

    void restHoldsNoTokenAndEncodesThePath()
    {
        auto known = listedFacts({catalog(u"größe"), schema(u"it's"), true, {}});
        const auto script = planScript(makePlan(known), ScriptForm::Rest);
        QVERIFY(script.contains("patch '/api/2.1/unity-catalog/permissions/catalog/gr%C3%B6%C3%9Fe' '{"_L1));
        QVERIFY(script.contains(
            "patch '/api/2.1/unity-catalog/permissions/schema/gr%C3%B6%C3%9Fe.it%27s' '{"_L1));
        // As an argument of curl a token could be read by every user of the machine.
        QVERIFY(!script.contains("--header \"Authorization"_L1));
        QVERIFY(script.contains("--config -"_L1));
    }

    void quotesForHcl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"main"_s << u"\"main\""_s;
        QTest::newRow("quote and backslash") << u"a\"b\\c"_s << u"\"a\\\"b\\\\c\""_s;
        QTest::newRow("interpolation") << u"${x}"_s << u"\"\\u0024{x}\""_s;
        QTest::newRow("directive") << u"%{if}"_s << u"\"\\u0025{if}\""_s;
        QTest::newRow("dollars before") << u"$${x}"_s << u"\"$\\u0024{x}\""_s;
        QTest::newRow("a dollar alone") << u"a$b%c"_s << u"\"a$b%c\""_s;
        QTest::newRow("beyond ASCII") << u"größe"_s << u"\"größe\""_s;
        QTest::newRow("not printable") << u"a\u202eb"_s << u"\"a\\u202eb\""_s;
    }

    void quotesForHcl()
    {
        QFETCH(QString, text);
        QTEST(forms::hclQuoted(text), "quoted");
    }

    void quotesForTheShell()
    {
        QCOMPARE(forms::shellQuoted(u"main"), u"'main'"_s);
        QCOMPARE(forms::shellQuoted(u"it's $HOME `x` \\"), u"'it'\\''s $HOME `x` \\'"_s);
    }

    void warnsOfTemplateMarks()
    {
        auto known = listedFacts({catalog(u"{{c}}"), schema(u"s"), true, {}});
        QVERIFY(planScript(makePlan(known), ScriptForm::Sql).contains("template variable"_L1));
        QVERIFY(!planScript(emptyHanded(), ScriptForm::Sql).contains("template variable"_L1));
    }

    void saysWhenNothingIsMissing()
    {
        auto known = listedFacts(wholeSchema());
        known.securables[0].rights += {applicationId, u"ALL_PRIVILEGES"_s, {}, {}};
        known.securables[1].rights += {applicationId, u"ALL_PRIVILEGES"_s, u"CATALOG"_s, u"main"_s};
        const auto plan = makePlan(known);
        QVERIFY(plan.isComplete());
        QVERIFY(planScript(plan, ScriptForm::Sql).contains("No privilege is missing"_L1));
        for (const auto form : everyForm())
            QVERIFY(!planScript(plan, form).contains("GRANT "_L1 + sqlName(Privilege::Select)));
    }

    void verifiesTablesUpToALimit()
    {
        QList<TableName> tables;
        for (int i = 0; i < 25; ++i)
            tables += table("t"_L1 + QString::number(i));
        const auto script =
            planScript(makePlan(listedFacts({catalog(u"c"), schema(u"s"), false, tables})), ScriptForm::Sql);
        QCOMPARE(script.count("SHOW GRANTS"_L1), 10);
        QVERIFY(script.contains("the other 15 tables"_L1));
    }

    /// Names that display as others are spelt out, but in statements of SQL, where they can only be as they
    /// are.
    void namesThatLookLikeOthersAreSpeltOut()
    {
        auto known = listedFacts({catalog(u"main"), schema(u"a\u202eb"), false, {table(u"t\U000e0041")}});
        known.principal.displayName = u"draftt\u2066"_s;
        for (const auto form : everyForm()) {
            auto plan = makePlan(known);
            for (auto script : {planScript(plan, form), planUndo(plan, form)}) {
                if (form == ScriptForm::Sql) {
                    QVERIFY2(script.contains("main.a[U+202E]b.t[U+E0041]"_L1), qPrintable(script));
                    script = script.split(u'\n').filter(u"--"_s).join(u'\n');
                }
                script.remove(u'\n');
                QVERIFY2(!hidesSomething(script), qPrintable(shown(script)));
            }
        }
    }

    void formsHaveIds()
    {
        for (const auto form : everyForm())
            QCOMPARE(formFromId(idOf(form)), std::optional(form));
        QVERIFY(!formFromId(u"yaml"));
    }
};

DRAFTT_TEST(TestForms)
#include "tst_forms.moc"
