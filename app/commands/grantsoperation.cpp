// SPDX-License-Identifier: Apache-2.0
#include "app/commands/grantsoperation.h"

#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/rights.h"
#include "core/checks/sessionfacts.h"
#include "core/checks/stepchecks.h"
#include "core/checks/stepproof.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Failures that a plan is there to mend, or that say nothing of the rights.
bool isNoObstacle(Code code)
{
    static const QList<Code> harmless{Code::WarehouseStoppedOrStarting, Code::WarehouseStartFailed,
                                      Code::WarehouseNotSupported, Code::TableUnreadable};
    return isMissingRight(code) || harmless.contains(code);
}

} // namespace

GrantsOperation::GrantsOperation(Session session, bool wasWarehouseProven, CommandContext &context,
                                 Done<Plan> done)
    : Job(std::move(done))
    , m_session(std::move(session))
    , m_wasWarehouseProven(wasWarehouseProven)
    , m_context(context)
    , m_workspace(Workspace(context.http, m_session.address->host, *m_session.credentials(),
                            m_session.address->workspaceId)
                      .askingOnce())
{
    connect(&m_runner, &CheckRunner::finished, this, &GrantsOperation::onChecked);
    connect(&m_runner, &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
        const auto scope = m_session.scope();
        if (scope && key.id == CheckId::SignIn && m_runner.outcome(key).state == CheckState::Passed)
            m_rights = askRightsAhead(m_workspace, *scope);
    });
    next(post([this] { begin(); }));
}

void GrantsOperation::begin()
{
    m_runner.start(allChecks(m_workspace, m_session, {.startsIt = false}));
}

void GrantsOperation::onChecked()
{
    for (const auto &key : m_runner.keys()) {
        const auto outcome = m_runner.outcome(key);
        if (outcome.state == CheckState::Failed && !isNoObstacle(outcome.diagnosis->code))
            return fail(key, outcome);
    }
    noteProofs(m_session, m_runner);
    auto known = accessFactsOf(m_session, m_session.address->host);
    if (!known)
        return fail(Error::input(InputProblem::Empty));
    if (m_wasWarehouseProven && known->warehouse && known->warehouse->canUse == PlanState::Unknown)
        known->warehouse->canUse = PlanState::Held;
    next(fetchAccessFacts(m_workspace, *known, RightsReader::Principal,
                          [this](const Result<AccessFacts> &read) { onFacts(read); }));
}

void GrantsOperation::onFacts(const Result<AccessFacts> &facts)
{
    if (!facts)
        return fail(facts.error());
    finish(makePlan(*facts));
}

void GrantsOperation::fail(const CheckKey &key, const CheckOutcome &outcome)
{
    const auto text = textFor(*outcome.diagnosis, knownOf(m_session, securableOf(key, m_session)));
    m_context.terminal.complain(QStringList{text.title, text.cause, text.fix}.join(u' ').simplified() +
                                " ["_L1 + idOf(outcome.diagnosis->code) + u']');
    Error notThere;
    notThere.kind = ErrorKind::NotFound;
    finish(Failure(outcome.error.value_or(notThere)));
}

void GrantsOperation::fail(const Error &error)
{
    complainAbout(error, Field::ClientId, m_context.terminal);
    finish(Failure(error));
}

} // namespace draftt
