// SPDX-License-Identifier: Apache-2.0
#include "core/grants/holding.h"

#include "core/certificate/assess.h"
#include "core/checks/stepchecks.h"
#include "core/grants/plan.h"
#include "tests/core/grants/grantfixture.h"
#include "tests/core/grants/holdingrows.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

bool isUse(const Grant &grant)
{
    return grant.privilege() != Privilege::Select;
}

Holding answerOf(const HoldingRow &row)
{
    return holdingOf(row.holder, {row.wanted, &row.facts, row.tried, row.isEntered});
}

/// The plan's node for what the row asks.
PlanNode inPlan(const HoldingRow &row)
{
    auto known = facts(row.scope);
    known.groups = row.holder.groups;
    known.knowsAllGroups = row.holder.knowsAllGroups;
    known.securables = {row.facts};
    for (const auto &grant : wantedGrants(row.scope)) {
        if (grant == row.wanted)
            break;
        if (row.isEntered)
            known.tried += TriedRight{grant, true};
    }
    if (row.tried)
        known.tried += TriedRight{row.wanted, *row.tried};
    const auto plan = makePlan(known);
    const auto found = std::find_if(plan.nodes.cbegin(), plan.nodes.cend(),
                                    [&](const PlanNode &node) { return node.grant == row.wanted; });
    return *found;
}

/// What the certificate says of it. It speaks of what goes beyond reading: the same row with MODIFY in place
/// of what would give the right.
Claim inCertificate(const HoldingRow &row)
{
    SecurableReading reading{row.facts, {u"GET /x"_s, {}, {}, {}}};
    for (auto &right : reading.facts.rights) {
        if (row.isGiven && right.principal != row.facts.owner)
            right.privilege = u"MODIFY"_s;
    }
    if (row.facts.listing == Listing::Unread)
        reading.evidence.obstacle = u"PERMISSION_DENIED"_s;
    return claimOf(reading, {row.holder, connector().id, row.scope});
}

Claim::State expectedClaim(PlanState state)
{
    switch (state) {
    case PlanState::Held:
        return Claim::State::Beyond;
    case PlanState::Missing:
        return Claim::State::NothingBeyond;
    case PlanState::Unknown:
        return Claim::State::NotProvable;
    }
    Q_UNREACHABLE();
}

demo::Reply listReply(const QList<ReportedRight> &rights)
{
    QJsonArray assignments;
    for (const auto &right : rights) {
        QJsonObject privilege{{u"privilege"_s, right.privilege}};
        if (!right.inheritedFromKind.isEmpty()) {
            privilege.insert(u"inherited_from_type"_s, right.inheritedFromKind);
            privilege.insert(u"inherited_from_name"_s, right.inheritedFromName);
        }
        assignments +=
            QJsonObject{{u"principal"_s, right.principal}, {u"privileges"_s, QJsonArray{privilege}}};
    }
    return demo::Reply::json({{u"privilege_assignments"_s, assignments}});
}

} // namespace

/// One notion of a right: plan, checks and certificate give the same answer to the same lists.
class TestHolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tells_data()
    {
        QTest::addColumn<HoldingRow>("row");
        for (const auto &row : holdingRows())
            QTest::newRow(qPrintable(row.name)) << row;
    }

    void tells()
    {
        QFETCH(HoldingRow, row);
        const auto holding = answerOf(row);
        QCOMPARE(holding.state, row.state);
        QCOMPARE(holding.basis, row.basis);
        QCOMPARE(holding.origins.isEmpty() ? QString() : holding.origins.first().holder, row.through);
        QVERIFY(holding.state != PlanState::Held || !holding.origins.isEmpty());
    }

    void everyLevelThatRunsQueriesIsUse_data()
    {
        QTest::addColumn<QList<ReportedRight>>("levels");
        QTest::addColumn<PlanState>("state");
        const auto given = [](const QString &principal, const QString &level) {
            return QList{ReportedRight{u"anna@example.com"_s, u"IS_OWNER"_s, {}, {}},
                         ReportedRight{principal, level, {}, {}}};
        };
        for (const auto &level : {u"CAN_USE"_s, u"CAN_MONITOR"_s, u"CAN_MANAGE"_s, u"IS_OWNER"_s})
            QTest::newRow(qPrintable(level)) << given(applicationId, level) << PlanState::Held;
        QTest::newRow("a look is no use") << given(applicationId, u"CAN_VIEW"_s) << PlanState::Missing;
        QTest::newRow("nobody") << QList<ReportedRight>() << PlanState::Missing;
        QTest::newRow("in capitals") << given(applicationId.toUpper(), u"CAN_USE"_s) << PlanState::Held;
        QTest::newRow("its group") << given(u"data readers"_s, u"CAN_USE"_s) << PlanState::Held;
        QTest::newRow("another group") << given(u"finance"_s, u"CAN_USE"_s) << PlanState::Missing;
        QTest::newRow("perhaps its group") << given(u"Data Readers"_s, u"CAN_USE"_s) << PlanState::Unknown;
        QTest::newRow("perhaps its group, of no use")
            << given(u"Data Readers"_s, u"CAN_VIEW"_s) << PlanState::Missing;
    }

    void everyLevelThatRunsQueriesIsUse()
    {
        QFETCH(QList<ReportedRight>, levels);
        QTEST(canUseOf({applicationId, {u"data readers"_s}, true}, levels), "state");
    }

    void everybodyAgrees()
    {
        m_bench = std::make_unique<StepBench>();
        m_bench->choose(u"Serverless Starter Warehouse"_s);
        int entered = 0;
        int certified = 0;
        const auto rows = holdingRows();
        for (const auto &row : rows) {
            QVERIFY2(inPlan(row).holding == answerOf(row), qPrintable(row.name));
            if (isUse(row.wanted) && !row.tried && row.isEntered) {
                QVERIFY2(isProvenByEntry(row) == (row.state == PlanState::Held),
                         (m_bench->text() + row.name.toUtf8()).constData());
                ++entered;
            }
            const bool isSilent = row.facts.rights.size() < 2 &&
                                  (row.facts.owner.isEmpty() || row.facts.owner == "ada@example.com"_L1);
            if (row.tried || row.facts.isNameOnly || !(row.isGiven || isSilent))
                continue;
            const auto claim = inCertificate(row);
            QVERIFY2(claim.state == expectedClaim(row.state), qPrintable(row.name));
            if (row.state == PlanState::Held)
                QVERIFY2(claim.findings.first().holder == row.through, qPrintable(row.name));
            ++certified;
        }
        qInfo("%lld rows: the plan answers all, the entry check %d, the certificate %d", rows.size(), entered,
              certified);
    }

private:
    /// On a workspace that answers what the row says. The statement tells nothing.
    bool isProvenByEntry(const HoldingRow &row)
    {
        auto &session = m_bench->session;
        session.catalog = row.scope.catalog;
        session.schema = row.scope.schema;
        session.user.reset();
        if (row.holder.knowsAllGroups) {
            session.user = User();
            session.user->groups = row.holder.groups;
        }
        arm(row);
        auto checks = catalogChecks(m_bench->workspace(), session);
        const bool isCatalog = row.wanted.privilege() == Privilege::UseCatalog;
        if (!m_bench->run({isCatalog ? checks.first() : checks.last()}))
            return false;
        return m_bench->state(isCatalog ? CheckId::UseCatalog : CheckId::UseSchema) == CheckState::Passed;
    }

    void arm(const HoldingRow &row)
    {
        m_bench->demo.server().clearFaults();
        const QJsonObject object{{u"name"_s, row.wanted.securable().lastPart()},
                                 {u"owner"_s, row.facts.owner},
                                 {u"browse_only"_s, row.facts.isNameOnly}};
        m_bench->answer(u"/unity-catalog/(catalogs|schemas)/"_s, demo::Reply::json(object));
        const auto lists = u"/effective-permissions/"_s;
        if (row.facts.listing != Listing::Unread)
            m_bench->answer(lists, listReply(row.facts.rights),
                            row.facts.listing == Listing::OwnRows ? 1 : -1);
        m_bench->answer(lists,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        m_bench->answerStatement(u"information_schema|SHOW TABLES"_s,
                                 StepBench::sqlFailure(u"[PARSE_SYNTAX_ERROR] Syntax error"_s, u"42601"_s));
    }

    std::unique_ptr<StepBench> m_bench;
};

DRAFTT_TEST(TestHolding)
#include "tst_holding.moc"
