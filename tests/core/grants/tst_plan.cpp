// SPDX-License-Identifier: Apache-2.0
#include "core/grants/plan.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

enum At { Catalog, Schema, Table };

ReportedRight own(const QString &privilege, const QString &fromKind = {}, const QString &fromName = {})
{
    return {applicationId, privilege, fromKind, fromName};
}

/// The states of the rights: catalog, schema, tables.
QList<PlanState> states(const Plan &plan)
{
    QList<PlanState> states;
    for (const auto &node : plan.nodes) {
        if (node.kind == PlanNode::Kind::Right)
            states += node.holding.state;
    }
    return states;
}

const PlanNode &rightAt(const Plan &plan, qsizetype index)
{
    return plan.nodes[plan.nodes.size() - wantedGrants(plan.scope).size() + index];
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void holdsExactlyTheWantedRights()
    {
        const auto plan = makePlan(facts(twoTables()));
        QList<Grant> grants;
        for (const auto &node : plan.nodes) {
            if (node.grant)
                grants += *node.grant;
        }
        QCOMPARE(grants, wantedGrants(twoTables()));
    }

    void whatNobodyCanTellIsUnknown()
    {
        const auto plan = makePlan(facts(wholeSchema()));
        QCOMPARE(states(plan), QList<PlanState>(3, PlanState::Unknown));
        QCOMPARE(plan.toRun(), wantedGrants(wholeSchema()));
        QCOMPARE(plan.added(), wantedGrants(wholeSchema()));
        QCOMPARE(plan.perhapsHeldBefore(), wantedGrants(wholeSchema()));
        QVERIFY(!plan.isComplete());
    }

    void whatAReadableListLacksIsMissing()
    {
        const auto plan = makePlan(listedFacts(wholeSchema()));
        QCOMPARE(states(plan), QList<PlanState>(3, PlanState::Missing));
        QCOMPARE(plan.added(), wantedGrants(wholeSchema()));
        QVERIFY(plan.perhapsHeldBefore().isEmpty());
    }

    void tellsWhereARightComesFrom_data()
    {
        QTest::addColumn<ReportedRight>("right");
        QTest::addColumn<PlanState>("state");
        QTest::addColumn<Origin>("origin");
        const auto here = [](const QString &privilege) {
            return Origin{Origin::How::Granted, privilege, {}, {}, {}};
        };
        QTest::newRow("direct") << own(u"SELECT"_s) << PlanState::Held << here(u"SELECT"_s);
        QTest::newRow("inherited from the catalog")
            << own(u"SELECT"_s, u"CATALOG"_s, u"main"_s) << PlanState::Held
            << Origin{Origin::How::Granted, u"SELECT"_s, {}, u"CATALOG"_s, u"main"_s};
        QTest::newRow("all privileges")
            << own(u"ALL_PRIVILEGES"_s) << PlanState::Held << here(u"ALL_PRIVILEGES"_s);
        QTest::newRow("in capitals") << ReportedRight{applicationId.toUpper(), u"SELECT"_s, {}, {}}
                                     << PlanState::Held << here(u"SELECT"_s);
        QTest::newRow("through a group")
            << ReportedRight{u"data readers"_s, u"SELECT"_s, {}, {}} << PlanState::Held
            << Origin{Origin::How::Granted, u"SELECT"_s, u"data readers"_s, {}, {}};
        QTest::newRow("through everybody")
            << ReportedRight{u"account users"_s, u"SELECT"_s, {}, {}} << PlanState::Held
            << Origin{Origin::How::Granted, u"SELECT"_s, u"account users"_s, {}, {}};
        QTest::newRow("somebody else's")
            << ReportedRight{u"anna@example.com"_s, u"SELECT"_s, {}, {}} << PlanState::Missing << Origin();
        QTest::newRow("a group it is not in")
            << ReportedRight{u"finance"_s, u"SELECT"_s, {}, {}} << PlanState::Missing << Origin();
        QTest::newRow("another privilege") << own(u"MODIFY"_s) << PlanState::Missing << Origin();
        QTest::newRow("browse is not read") << own(u"BROWSE"_s) << PlanState::Missing << Origin();
        QTest::newRow("manage is not read") << own(u"MANAGE"_s) << PlanState::Missing << Origin();
        QTest::newRow("usage is not select") << own(u"USAGE"_s) << PlanState::Missing << Origin();
    }

    void tellsWhereARightComesFrom()
    {
        QFETCH(ReportedRight, right);
        QFETCH(PlanState, state);
        QFETCH(Origin, origin);
        auto known = listedFacts(twoTables());
        known.groups = {u"data readers"_s};
        known.securables[Table].rights += right;
        const auto plan = makePlan(known);
        const auto &node = rightAt(plan, 2);
        QCOMPARE(node.holding.state, state);
        QCOMPARE(node.holding.origins, state == PlanState::Held ? QList{origin} : QList<Origin>());
    }

    /// What the undo takes back, and what Terraform has to keep: only what the principal itself was given on
    /// the thing itself.
    void knowsWhatWasGrantedHere_data()
    {
        QTest::addColumn<ReportedRight>("right");
        QTest::addColumn<bool>("isDirect");
        QTest::newRow("here") << own(u"SELECT"_s) << true;
        QTest::newRow("here, in capitals")
            << ReportedRight{applicationId.toUpper(), u"SELECT"_s, {}, {}} << true;
        QTest::newRow("above") << own(u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s) << false;
        QTest::newRow("as part of all") << own(u"ALL_PRIVILEGES"_s) << false;
        QTest::newRow("to a group") << ReportedRight{u"data readers"_s, u"SELECT"_s, {}, {}} << false;
    }

    void knowsWhatWasGrantedHere()
    {
        QFETCH(ReportedRight, right);
        QFETCH(bool, isDirect);
        auto known = listedFacts(twoTables());
        known.groups = {u"data readers"_s};
        known.securables[Table].rights += right;
        // Refused nevertheless: the script grants it, and the undo has to know what was there before.
        const auto wanted = wantedGrants(known.scope)[2];
        known.tried = {{wanted, false}};
        const auto plan = makePlan(known);
        QCOMPARE(rightAt(plan, 2).holding.state, PlanState::Unknown);
        QCOMPARE(rightAt(plan, 2).holding.isDirect, std::optional(isDirect));
        QVERIFY(plan.toRun().contains(wanted));
        QCOMPARE(plan.added().contains(wanted), !isDirect);
    }

    void namesWhatElseIsHeldHere()
    {
        auto known = listedFacts(twoTables());
        known.groups = {u"data readers"_s};
        known.securables[Table].rights = {own(u"SELECT"_s), own(u"MODIFY"_s),
                                          own(u"MANAGE"_s, u"SCHEMA"_s, u"main.sales"_s),
                                          ReportedRight{u"data readers"_s, u"APPLY_TAG"_s, {}, {}}};
        QCOMPARE(rightAt(makePlan(known), 2).alsoHeldHere, QStringList{u"MODIFY"_s});
    }

    void ownersHaveWhatIsTheirs()
    {
        auto known = listedFacts(twoTables());
        for (auto &securable : known.securables)
            securable.owner = applicationId;
        const auto plan = makePlan(known);
        QCOMPARE(states(plan), QList<PlanState>(4, PlanState::Held));
        QCOMPARE(rightAt(plan, 2).holding.origins.first().how, Origin::How::Owned);
    }

    void ownersOfASchemaDoNotReadItsTables()
    {
        auto known = listedFacts(wholeSchema());
        for (auto &securable : known.securables)
            securable.owner = applicationId;
        QCOMPARE(states(makePlan(known)), QList({PlanState::Held, PlanState::Held, PlanState::Missing}));
    }

    void whatWorksIsHeldWhateverTheListsSay()
    {
        auto known = listedFacts(wholeSchema());
        known.tried = {{Grant::useCatalog(known.scope.catalog), true}};
        const auto plan = makePlan(known);
        QCOMPARE(rightAt(plan, 0).holding.state, PlanState::Held);
        QCOMPARE(rightAt(plan, 0).holding.origins.first().how, Origin::How::Tried);
    }

    void whatWasRefusedIsMissing()
    {
        auto known = facts(wholeSchema());
        known.tried = {{Grant::useCatalog(known.scope.catalog), false}};
        const auto plan = makePlan(known);
        QCOMPARE(states(plan), QList({PlanState::Missing, PlanState::Unknown, PlanState::Unknown}));
        QVERIFY(!plan.perhapsHeldBefore().contains(Grant::useCatalog(known.scope.catalog)));
    }

    void aContradictionIsNeverGreenAndNeverRevoked()
    {
        auto known = listedFacts(wholeSchema());
        known.securables[Catalog].rights += own(u"USE_CATALOG"_s);
        known.tried = {{Grant::useCatalog(known.scope.catalog), false}};
        const auto plan = makePlan(known);
        QCOMPARE(rightAt(plan, 0).holding.state, PlanState::Unknown);
        QVERIFY(!plan.added().contains(Grant::useCatalog(known.scope.catalog)));
    }

    void namesWhoMayGrant()
    {
        auto known = listedFacts(twoTables());
        known.securables[Catalog].owner = u"platform"_s;
        known.securables[Catalog].rights += {u"anna@example.com"_s, u"MANAGE"_s, {}, {}};
        known.securables[Catalog].rights += {u"carl@example.com"_s, u"ALL_PRIVILEGES"_s, {}, {}};
        known.securables[Schema].rights += {u"dora@example.com"_s, u"MANAGE"_s, u"CATALOG"_s, u"main"_s};
        known.securables[Schema].owner = u"data-owners"_s;
        known.securables[Table].owner = u"ben@example.com"_s;
        const auto plan = makePlan(known);
        const Granter catalogOwner{Granter::Why::Owner, u"platform"_s, u"catalog"_s, u"main"_s};
        const Granter manager{Granter::Why::Manage, u"anna@example.com"_s, u"catalog"_s, u"main"_s};
        const Granter schemaOwner{Granter::Why::Owner, u"data-owners"_s, u"schema"_s, u"main.sales"_s};
        const Granter tableOwner{Granter::Why::Owner, u"ben@example.com"_s, u"table"_s,
                                 u"main.sales.orders"_s};
        QCOMPARE(rightAt(plan, 0).granters, QList({catalogOwner, manager}));
        QCOMPARE(rightAt(plan, 2).granters, QList({tableOwner, schemaOwner, catalogOwner, manager}));
    }

    void theWorkspacesPartComesFirst()
    {
        auto known = facts(wholeSchema());
        known.sqlAccess = PlanState::Missing;
        known.warehouse =
            WarehouseFacts{WarehouseId::parse(u"0123456789abcdef").value(), u"Pro"_s, PlanState::Unknown};
        const auto plan = makePlan(known);
        QCOMPARE(plan.nodes[0].kind, PlanNode::Kind::SqlAccess);
        QCOMPARE(plan.nodes[0].holding.state, PlanState::Missing);
        QCOMPARE(plan.nodes[1].kind, PlanNode::Kind::CanUse);
        QCOMPARE(plan.nodes[1].holding.state, PlanState::Unknown);
    }
};

DRAFTT_TEST(TestPlan)
#include "tst_plan.moc"
