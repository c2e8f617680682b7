// SPDX-License-Identifier: Apache-2.0
// What of a journal is for somebody else, and whether it is done meanwhile.
#include "core/checks/drafttrules.h"
#include "core/checks/rights.h"
#include "core/combine.h"
#include "core/profile/standing.h"
#include "wizard/admin/askinghere.h"
#include "wizard/admin/runpane.h"
#include "wizard/rights/packetdialog.h"

#include <QPushButton>

#include <algorithm>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto firstPause = 2s;
constexpr auto longestPause = 30s;

/// Who may use what shows in no list of rights that the service principal may read.
bool isUseForOthers(const JournalStep &step)
{
    const bool isUse = step.kind == AdminStepKind::AddSqlAccess || step.kind == AdminStepKind::GiveCanUse;
    return isUse && step.state == JournalState::Handed;
}

/// Who is shown a list of warehouses has the entitlement.
AccessFacts withUsable(AccessFacts facts, const QList<Warehouse> &usable)
{
    facts.sqlAccess = PlanState::Held;
    if (!facts.warehouse)
        return facts;
    const bool isThere = std::any_of(usable.cbegin(), usable.cend(), [&facts](const Warehouse &one) {
        return one.id == facts.warehouse->id;
    });
    facts.warehouse->canUse = isThere ? PlanState::Held : PlanState::Missing;
    return facts;
}

} // namespace

/// Who may not give a right mostly may not see it either: it is seen by the service principal itself.
void RunPane::watchOthers(const CheckedConnection &checked)
{
    m_principal = checked.session;
    const bool isAll = isProvenAnew(checked.profile);
    for (auto &step : m_journal.steps) {
        const bool isThere = isAll ||
                             (step.kind == AdminStepKind::AddSqlAccess && m_principal->connectProven) ||
                             (step.kind == AdminStepKind::GiveCanUse && m_principal->warehouseProven);
        if (step.state == JournalState::Handed && isThere)
            step.state = JournalState::Found;
    }
    (void)m_services.journals.noteFound(m_journal); // another time, if it cannot be written now
    if (!hasOthers()) {
        m_packets.clear();
        return;
    }
    const auto &http = m_services.workspace.http();
    m_watch.setPauses(http.scaled(firstPause), http.scaled(longestPause));
    m_watch.start();
    lookForOthers();
}

/// With what may be used by then, where that is waited for.
Pending RunPane::readAsPrincipal(Done<AccessFacts> done) const
{
    const auto credentials = m_principal ? m_principal->credentials() : std::nullopt;
    const auto &wish = m_journal.wish;
    const auto known = credentials ? accessFactsOf(*m_principal, wish.host) : std::nullopt;
    if (!known)
        return {};
    const Workspace workspace(m_services.workspace.http(), wish.host, *credentials, wish.workspaceId);
    const auto readRights = [workspace](const AccessFacts &facts, Done<AccessFacts> rest) {
        return fetchAccessFacts(workspace, facts, RightsReader::Principal, std::move(rest));
    };
    if (!std::any_of(m_journal.steps.cbegin(), m_journal.steps.cend(), isUseForOthers))
        return readRights(*known, std::move(done));
    const auto readUse = [workspace, facts = *known](const Done<AccessFacts> &rest) {
        return fetchUsableWarehouses(workspace,
                                     [facts, rest](const Result<Answered<QList<Warehouse>>> &usable) {
                                         rest(usable ? withUsable(facts, usable->value) : facts);
                                     });
    };
    return then<AccessFacts, AccessFacts>(readUse, readRights, std::move(done));
}

/// Of a step for somebody else, whether it shows that it is done. A list may name a warehouse that may be
/// seen alone: such a sight is tried once, for as long as it lasts, and is no proof.
bool RunPane::isSeen(const JournalStep &step, const Plan &plan)
{
    const auto isHeld = [&plan](const auto &isMeant) {
        return std::any_of(plan.nodes.cbegin(), plan.nodes.cend(), [&isMeant](const PlanNode &node) {
            return isMeant(node) && node.holding.state == PlanState::Held;
        });
    };
    if (step.grant)
        return isHeld([&step](const PlanNode &node) { return node.grant && node.grant == step.grant; });
    if (!isUseForOthers(step))
        return false;
    const auto kind =
        step.kind == AdminStepKind::GiveCanUse ? PlanNode::Kind::CanUse : PlanNode::Kind::SqlAccess;
    if (!isHeld([kind](const PlanNode &node) { return node.kind == kind; })) {
        m_seen.remove(step.kind);
        return false;
    }
    const bool isNew = !m_seen.contains(step.kind);
    m_seen.insert(step.kind);
    return isNew;
}

bool RunPane::isLeftAsleep() const
{
    return m_proof && !isProvenAnew(m_proof->checked.profile) && m_proof->checked.session.warehouse &&
           sleeps(*m_proof->checked.session.warehouse);
}

/// What came is tried at once, as far as nothing is started for it: nobody has asked.
void RunPane::onFacts(const AccessFacts &facts)
{
    const auto plan = makePlan(facts);
    bool isNew = false;
    for (auto &step : m_journal.steps) {
        if (step.state != JournalState::Handed || !isSeen(step, plan))
            continue;
        if (step.grant)
            step.state = JournalState::Found;
        isNew = true;
    }
    if (isNew)
        prove(Asleep::Left);
}

void RunPane::showEvent(QShowEvent *event)
{
    AdminPane::showEvent(event);
    m_watch.setPaused(false);
}

void RunPane::hideEvent(QHideEvent *event)
{
    AdminPane::hideEvent(event);
    m_watch.setPaused(true);
}

/// The principal is there now, so that scripts can name it.
void RunPane::lookForOthers()
{
    auto wish = m_journal.wish;
    wish.principal = m_journal.principal->id;
    m_others =
        fetchAdminPlan(m_services.workspace, wish, [this](const Result<AdminPlan> &plan) { onOthers(plan); });
}

void RunPane::onOthers(const Result<AdminPlan> &plan)
{
    m_others.reset();
    if (!plan)
        return;
    auto others = *plan;
    for (auto &step : others.steps) {
        const bool isForOthers =
            std::any_of(m_journal.steps.cbegin(), m_journal.steps.cend(), [&step](const JournalStep &handed) {
                return handed.state == JournalState::Handed && handed.kind == step.kind &&
                       handed.grant == step.grant;
            });
        step.permit = isForOthers ? Permit::No : Permit::Yes;
    }
    m_packets = others.packets();
    m_ask->setVisible(!m_packets.isEmpty());
    Q_EMIT changed();
}

bool RunPane::hasOthers() const
{
    return m_journal.hasHanded();
}

void RunPane::openPackets()
{
    auto *dialog =
        new PacketDialog(m_packets, m_chooseFile, this,
                         askingHere(m_services.workspace, m_journal.principal->scimId, m_accepted));
    connect(dialog, &PacketDialog::sent, &m_watch, &PlanWatch::start);
    dialog->open();
}

} // namespace draftt
