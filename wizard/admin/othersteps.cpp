// SPDX-License-Identifier: Apache-2.0
// What of a journal is for somebody else, and whether it is done meanwhile.
#include "core/checks/rights.h"
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

} // namespace

/// Who may not give a right mostly may not see it either: it is seen by the service principal itself.
void RunPane::watchOthers(const CheckedConnection &checked)
{
    m_principal = checked.session;
    const bool isAll = isProven(checked.profile);
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

Pending RunPane::readAsPrincipal(Done<AccessFacts> done) const
{
    const auto credentials = m_principal ? m_principal->credentials() : std::nullopt;
    if (!credentials)
        return {};
    const auto &wish = m_journal.wish;
    const auto known = accessFactsOf(*m_principal, wish.host);
    return known ? fetchAccessFacts(
                       Workspace(m_services.workspace.http(), wish.host, *credentials, wish.workspaceId),
                       *known, RightsReader::Principal, std::move(done))
                 : Pending();
}

/// What came is tried at once.
void RunPane::onFacts(const AccessFacts &facts)
{
    const auto plan = makePlan(facts);
    bool isNew = false;
    for (auto &step : m_journal.steps) {
        const bool isHeld =
            std::any_of(plan.nodes.cbegin(), plan.nodes.cend(), [&step](const PlanNode &node) {
                return node.grant && node.grant == step.grant && node.holding.state == PlanState::Held;
            });
        if (step.state != JournalState::Handed || !isHeld)
            continue;
        step.state = JournalState::Found;
        isNew = true;
    }
    if (isNew)
        prove();
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
