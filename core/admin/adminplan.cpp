// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminplan.h"

#include "core/grants/holding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Who may grant on what, as far as owners and holders of MANAGE can be read.
class Granting
{
public:
    explicit Granting(const AdminFacts &facts)
        : m_facts(facts.access.securables), m_reader{facts.admin.userName, facts.admin.groups, false}
    {
        m_metastore = facts.adminRights().metastoreAdmin;
        auto judged = m_facts;
        m_governed = judgeListings(judged, m_reader, m_metastore == Permit::Yes);
    }

    [[nodiscard]] Permit on(const Securable &securable) const
    {
        if (m_metastore == Permit::Yes || m_governed.contains(securable.fullName()))
            return Permit::Yes;
        auto permit = m_metastore;
        const auto name = securable.fullName();
        for (const auto &one : m_facts) {
            const auto above = one.securable.fullName();
            if (above == name || name.startsWith(above + u'.'))
                permit = permit == Permit::No ? ofOne(one) : permit;
        }
        return permit;
    }

private:
    [[nodiscard]] Permit ofOne(const SecurableFacts &one) const
    {
        if (one.owner.isEmpty() || one.listing == Listing::Unread)
            return Permit::Unknown;
        const auto perhaps = heldRights(m_reader, one.rights, one.owner).perhaps;
        const bool mayBe = std::any_of(perhaps.cbegin(), perhaps.cend(), [](const Origin &right) {
            return right.how == Origin::How::Owned || right.privilege == "MANAGE"_L1;
        });
        return mayBe ? Permit::Unknown : Permit::No;
    }

    QList<SecurableFacts> m_facts;
    Holder m_reader;
    Permit m_metastore = Permit::Unknown;
    QSet<QString> m_governed;
};

PlannedStep stepFor(const PlanNode &node, const AdminFacts &facts, const Granting &granting)
{
    switch (node.kind) {
    case PlanNode::Kind::SqlAccess:
        return {AdminStepKind::AddSqlAccess, {}, facts.adminRights().workspaceAdmin, {}};
    case PlanNode::Kind::CanUse:
        return {AdminStepKind::GiveCanUse, {}, facts.mayGiveCanUse, {}};
    case PlanNode::Kind::Right:
        break;
    }
    PlannedStep step{AdminStepKind::GivePrivilege, node.grant, granting.on(node.grant->securable()), {}};
    for (const auto &granter : node.granters) {
        if (!step.granters.contains(granter.name))
            step.granters += granter.name;
    }
    return step;
}

} // namespace

AdminPrincipal AdminPlan::target() const
{
    if (!principal)
        return principalToBe(wish);
    return {principal->scimId, *ClientId::parse(principal->userName), principal->displayName};
}

QList<RolePacket> AdminPlan::packets() const
{
    auto others = rights;
    others.nodes.removeIf([this](const PlanNode &node) {
        return std::none_of(steps.cbegin(), steps.cend(), [&node](const PlannedStep &step) {
            const bool isIt =
                step.grant
                    ? step.grant == node.grant
                    : (node.kind == PlanNode::Kind::SqlAccess && step.kind == AdminStepKind::AddSqlAccess) ||
                          (node.kind == PlanNode::Kind::CanUse && step.kind == AdminStepKind::GiveCanUse);
            return isIt && step.permit == Permit::No;
        });
    });
    return packetsOf(others);
}

AdminPlan makeAdminPlan(const AdminFacts &facts)
{
    AdminPlan plan{.wish = facts.wish,
                   .admin = facts.admin,
                   .principal = facts.principal,
                   .secrets = facts.secrets,
                   .adminRights = facts.adminRights(),
                   .rights = makePlan(facts.access)};
    if (facts.principal)
        plan.wish.displayName = facts.principal->displayName;
    else
        plan.steps += {AdminStepKind::CreatePrincipal, {}, facts.adminRights().workspaceAdmin, {}};
    const Granting granting(facts);
    for (const auto &node : std::as_const(plan.rights.nodes)) {
        const bool comesAlong = node.kind == PlanNode::Kind::SqlAccess && !facts.principal;
        if (node.holding.state != PlanState::Held && !comesAlong)
            plan.steps += stepFor(node, facts, granting);
    }
    // Its own manager may make one too, of which nothing can be read.
    const auto permit = facts.adminRights().workspaceAdmin;
    plan.steps += {AdminStepKind::CreateSecret,
                   {},
                   facts.principal && permit == Permit::No ? Permit::Unknown : permit,
                   {}};
    return plan;
}

} // namespace draftt
