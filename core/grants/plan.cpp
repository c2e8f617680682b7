// SPDX-License-Identifier: Apache-2.0
#include "core/grants/plan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Group names are compared without case, as Unity Catalog does with principals.
QString folded(const QString &name)
{
    return name.toLower();
}

/// Does holding `reported` give what `wanted` gives? ALL PRIVILEGES is reported as one entry, and USAGE is
/// the older word for both USE rights (databricks-api §7.3).
bool gives(const QString &reported, Privilege wanted)
{
    if (reported == restName(wanted) || reported == "ALL_PRIVILEGES"_L1)
        return true;
    return reported == "USAGE"_L1 && wanted != Privilege::Select;
}

/// An owner has every right on the thing itself. It does not pass to what is inside: who owns a schema reads
/// none of its tables by that.
bool ownershipGives(const Grant &wanted)
{
    return wanted.privilege() != Privilege::Select || wanted.securable().kind() == SecurableKind::Table;
}

class PlanMaker
{
public:
    explicit PlanMaker(const AccessFacts &facts) : m_facts(facts)
    {
        for (const auto &group : facts.groups)
            m_groups.insert(folded(group));
        // Everybody in the account belongs to it, and no list of groups names it.
        m_groups.insert(u"account users"_s);
        for (const auto &securable : facts.securables)
            m_securables.insert(securable.securable, &securable);
        for (const auto &tried : facts.tried)
            m_tried.insert(tried.grant, tried.works);
    }

    [[nodiscard]] PlanNode nodeFor(const Grant &wanted) const;

private:
    [[nodiscard]] bool isPrincipal(const QString &name) const
    {
        return folded(name) == m_facts.principal.id.text();
    }
    [[nodiscard]] bool isGroup(const QString &name) const { return m_groups.contains(folded(name)); }
    [[nodiscard]] const SecurableFacts *factsOf(const Securable &securable) const
    {
        return m_securables.value(securable);
    }

    void addOrigins(PlanNode &node, const SecurableFacts &facts) const;
    [[nodiscard]] PlanState stateOf(const PlanNode &node, const SecurableFacts *facts) const;
    void addGranters(PlanNode &node, const Securable &securable) const;
    [[nodiscard]] QList<Securable> upwards(const Securable &securable) const;

    const AccessFacts &m_facts;
    QSet<QString> m_groups;
    QHash<Securable, const SecurableFacts *> m_securables;
    QHash<Grant, bool> m_tried;
};

PlanNode PlanMaker::nodeFor(const Grant &wanted) const
{
    PlanNode node;
    node.grant = wanted;
    const auto *facts = factsOf(wanted.securable());
    if (facts)
        addOrigins(node, *facts);
    node.state = stateOf(node, facts);
    if (node.state == PlanState::Held && node.origins.isEmpty())
        node.origins += Origin{Origin::How::Tried, {}, {}, {}, {}};
    if (node.state != PlanState::Held) {
        for (const auto &securable : upwards(wanted.securable()))
            addGranters(node, securable);
    }
    return node;
}

void PlanMaker::addOrigins(PlanNode &node, const SecurableFacts &facts) const
{
    const auto wanted = restName(node.grant->privilege());
    if (facts.isListed)
        node.isDirect = false;
    for (const auto &right : facts.rights) {
        const bool isOwn = isPrincipal(right.principal);
        const bool isHere = right.inheritedFromKind.isEmpty();
        if (isOwn && isHere && right.privilege == wanted)
            node.isDirect = true;
        else if (isOwn && isHere)
            node.alsoHeldHere += right.privilege;
        if (gives(right.privilege, node.grant->privilege()) && (isOwn || isGroup(right.principal)))
            node.origins += Origin{Origin::How::Granted, right.privilege, isOwn ? QString() : right.principal,
                                   right.inheritedFromKind, right.inheritedFromName};
    }
    if (!facts.owner.isEmpty() && ownershipGives(*node.grant)) {
        if (isPrincipal(facts.owner))
            node.origins += Origin{Origin::How::Owned, {}, {}, {}, {}};
        else if (isGroup(facts.owner))
            node.origins += Origin{Origin::How::Owned, {}, facts.owner, {}, {}};
    }
    std::stable_partition(node.origins.begin(), node.origins.end(), [](const Origin &origin) {
        return origin.how == Origin::How::Granted && origin.holder.isEmpty() && origin.onKind.isEmpty();
    });
}

PlanState PlanMaker::stateOf(const PlanNode &node, const SecurableFacts *facts) const
{
    const auto tried = m_tried.constFind(*node.grant);
    const bool wasTried = tried != m_tried.cend();
    if (!node.origins.isEmpty()) {
        // The lists say yes and the thing itself says no: a cache that lags, or something that no GRANT
        // cures.
        return wasTried && !tried.value() ? PlanState::Unknown : PlanState::Held;
    }
    if (wasTried)
        return tried.value() ? PlanState::Held : PlanState::Missing;
    return facts && facts->isListed ? PlanState::Missing : PlanState::Unknown;
}

void PlanMaker::addGranters(PlanNode &node, const Securable &securable) const
{
    const auto *facts = factsOf(securable);
    if (!facts)
        return;
    const auto kind = securable.restKind();
    const auto name = securable.fullName();
    if (!facts->owner.isEmpty())
        node.granters += Granter{Granter::Why::Owner, facts->owner, kind, name};
    for (const auto &right : facts->rights) {
        if (right.privilege == "MANAGE"_L1 && right.inheritedFromKind.isEmpty())
            node.granters += Granter{Granter::Why::Manage, right.principal, kind, name};
    }
}

/// The securable, then those that it is in.
QList<Securable> PlanMaker::upwards(const Securable &securable) const
{
    const auto &scope = m_facts.scope;
    switch (securable.kind()) {
    case SecurableKind::Catalog:
        return {securable};
    case SecurableKind::Schema:
        return {securable, Securable(scope.catalog)};
    case SecurableKind::Table:
        return {securable, Securable(scope.catalog, scope.schema), Securable(scope.catalog)};
    }
    return {};
}

template <typename Predicate> QList<Grant> grantsWhere(const QList<PlanNode> &nodes, Predicate predicate)
{
    QList<Grant> grants;
    for (const auto &node : nodes) {
        if (node.grant && node.state != PlanState::Held && predicate(node))
            grants += *node.grant;
    }
    return grants;
}

bool isAdded(const PlanNode &node)
{
    return !node.isDirect.value_or(false);
}

/// Without a list, a right that was refused when tried was not there, and one that nobody tried may have
/// been.
bool isPerhapsHeldBefore(const PlanNode &node)
{
    return !node.isDirect && node.state == PlanState::Unknown;
}

} // namespace

const PlanNode *Plan::node(PlanNode::Kind kind) const
{
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(),
                                    [kind](const PlanNode &node) { return node.kind == kind; });
    return found == nodes.cend() ? nullptr : &*found;
}

QList<Grant> Plan::toRun() const
{
    return grantsWhere(nodes, [](const PlanNode &) { return true; });
}

QList<Grant> Plan::added() const
{
    return grantsWhere(nodes, isAdded);
}

QList<Grant> Plan::perhapsHeldBefore() const
{
    return grantsWhere(nodes, isPerhapsHeldBefore);
}

bool Plan::isComplete() const
{
    return std::all_of(nodes.cbegin(), nodes.cend(),
                       [](const PlanNode &node) { return node.state == PlanState::Held; });
}

Plan makePlan(const AccessFacts &facts)
{
    Plan plan{facts.host, facts.principal, facts.scimId, facts.scope, facts.warehouse, {}};
    PlanNode sqlAccess;
    sqlAccess.kind = PlanNode::Kind::SqlAccess;
    sqlAccess.state = facts.sqlAccess;
    plan.nodes += sqlAccess;
    if (facts.warehouse) {
        PlanNode canUse;
        canUse.kind = PlanNode::Kind::CanUse;
        canUse.state = facts.warehouse->canUse;
        plan.nodes += canUse;
    }
    const PlanMaker maker(facts);
    for (const auto &wanted : wantedGrants(facts.scope))
        plan.nodes += maker.nodeFor(wanted);
    return plan;
}

} // namespace draftt
