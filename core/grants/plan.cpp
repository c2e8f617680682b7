// SPDX-License-Identifier: Apache-2.0
#include "core/grants/plan.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class PlanMaker
{
public:
    explicit PlanMaker(const AccessFacts &facts) : m_facts(facts), m_holder(holderOf(facts))
    {
        for (const auto &securable : facts.securables)
            m_securables.insert(securable.securable, &securable);
        for (const auto &tried : facts.tried)
            m_tried.insert(tried.grant, tried.works);
    }

    /// In the order in which they must be run: what a securable is in comes before it.
    [[nodiscard]] PlanNode nodeFor(const Grant &wanted);

private:
    void addGranters(PlanNode &node, const Securable &securable) const;
    [[nodiscard]] QList<Securable> upwards(const Securable &securable) const;

    const AccessFacts &m_facts;
    const Holder m_holder;
    QHash<Securable, const SecurableFacts *> m_securables;
    QHash<Grant, bool> m_tried;
    bool m_isEntered = true;
};

PlanNode PlanMaker::nodeFor(const Grant &wanted)
{
    PlanNode node;
    node.grant = wanted;
    const auto *facts = m_securables.value(wanted.securable());
    const auto tried = m_tried.constFind(wanted);
    node.holding =
        holdingOf(m_holder, {wanted, facts, tried == m_tried.cend() ? std::nullopt : std::optional(*tried),
                             m_isEntered});
    if (wanted.privilege() != Privilege::Select)
        m_isEntered = m_isEntered && node.holding.state == PlanState::Held;
    if (facts) {
        for (const auto &origin : heldRights(m_holder, facts->rights).certain) {
            if (origin.isDirect() && origin.privilege != restName(wanted.privilege()))
                node.alsoHeldHere += origin.privilege;
        }
    }
    if (node.holding.state != PlanState::Held) {
        for (const auto &securable : upwards(wanted.securable()))
            addGranters(node, securable);
    }
    return node;
}

void PlanMaker::addGranters(PlanNode &node, const Securable &securable) const
{
    const auto *facts = m_securables.value(securable);
    if (!facts)
        return;
    const auto kind = securable.restKind();
    const auto name = securable.fullName();
    if (!facts->owner.isEmpty())
        node.granters += Granter{Granter::Why::Owner, facts->owner, kind, name};
    for (const auto &right : facts->rights) {
        if (right.inheritedFromKind.isEmpty() && gives(right.privilege, kind, u"MANAGE"_s))
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
        if (node.grant && node.holding.state != PlanState::Held && predicate(node))
            grants += *node.grant;
    }
    return grants;
}

bool isAdded(const PlanNode &node)
{
    return !node.holding.isDirect.value_or(false);
}

/// Without a list, a right that was refused when tried was not there, and one that nobody tried may have
/// been.
bool isPerhapsHeldBefore(const PlanNode &node)
{
    return !node.holding.isDirect && node.holding.state == PlanState::Unknown;
}

/// Each tells the type that can be read.
SpecialCatalog placeOf(const AccessFacts &facts)
{
    const auto told = std::find_if(facts.securables.cbegin(), facts.securables.cend(),
                                   [](const SecurableFacts &one) { return !one.catalogType.isEmpty(); });
    return specialCatalog(facts.scope.catalog.text(),
                          told == facts.securables.cend() ? QString() : told->catalogType);
}

/// A right that was given above shows in the list of everything below it.
QList<Finding> findingsOf(const AccessFacts &facts)
{
    const auto holder = holderOf(facts);
    QList<Finding> findings;
    for (const auto &securable : facts.securables) {
        for (const auto &finding : weigh(securable, holder, facts.scope).findings) {
            if (!findings.contains(finding))
                findings += finding;
        }
    }
    for (auto &finding : findings)
        finding.removal = removalOf(finding, facts.scope, facts.principal.id);
    return findings;
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

PlanState Plan::selectOnSchema() const
{
    if (!scope.wholeSchema)
        return PlanState::Unknown;
    const auto wanted = Grant::selectOnSchema(scope.catalog, scope.schema);
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(),
                                    [&wanted](const PlanNode &node) { return node.grant == wanted; });
    return found == nodes.cend() ? PlanState::Unknown : found->holding.state;
}

bool Plan::isComplete() const
{
    return std::all_of(nodes.cbegin(), nodes.cend(),
                       [](const PlanNode &node) { return node.holding.state == PlanState::Held; });
}

Plan makePlan(const AccessFacts &facts)
{
    Plan plan{facts.host, facts.principal, facts.scimId, facts.scope, facts.warehouse, {},
              {},         placeOf(facts)};
    PlanNode sqlAccess;
    sqlAccess.kind = PlanNode::Kind::SqlAccess;
    sqlAccess.holding.state = facts.sqlAccess;
    plan.nodes += sqlAccess;
    if (facts.warehouse) {
        PlanNode canUse;
        canUse.kind = PlanNode::Kind::CanUse;
        canUse.holding.state = facts.warehouse->canUse;
        plan.nodes += canUse;
    }
    PlanMaker maker(facts);
    for (const auto &wanted : wantedGrants(facts.scope, plan.place))
        plan.nodes += maker.nodeFor(wanted);
    plan.findings = findingsOf(facts);
    return plan;
}

} // namespace draftt
