// SPDX-License-Identifier: Apache-2.0
#include "core/checks/entrycheck.h"

#include "core/checks/principal.h"
#include "core/checks/rights.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt::steps
{

EntryCheck::EntryCheck(const Workspace &workspace, Session &session, EntryQuestion question,
                       std::shared_ptr<EntryFacts> facts, Done<CheckAnswer> done)
    : Job(std::move(done))
    , m_workspace(workspace)
    , m_session(session)
    , m_question(std::move(question))
    , m_holder(holderOf(session))
    , m_read{.securable = securable()}
    , m_facts(std::move(facts))
{
    next(fetchObject(m_workspace, securable(), orFail(&EntryCheck::onObject)));
}

void EntryCheck::onObject(const Answered<ObjectInfo> &object)
{
    m_exchange = object.exchange;
    m_read.owner = object.value.owner;
    m_read.isNameOnly = object.value.browseOnly;
    if (m_question.wanted.privilege() == Privilege::UseCatalog)
        m_facts->catalogOwner = m_read.owner;
    if (!conclude(object.exchange))
        askRights(m_holder.name, [this] { askRights({}, [this] { probe(); }); });
}

/// That a list does not name the principal refutes nothing: nobody tells whether it is whole.
bool EntryCheck::conclude(const std::shared_ptr<const Exchange> &exchange)
{
    const auto holding =
        holdingOf(m_holder, {.wanted = m_question.wanted, .facts = &m_read, .isEntered = true});
    if (holding.state == PlanState::Held) {
        m_exchange = exchange;
        prove(seen::Right{.origin = holding.origins.first(), .principal = m_holder.name});
        return true;
    }
    if (!m_read.isNameOnly)
        return false;
    auto diagnosis = ownDiagnosis(m_question.missing, knownNow(m_workspace, m_session, securable()));
    diagnosis.facts.privilege = sqlName(m_question.wanted.privilege());
    finish(CheckAnswer{.evidence = seen::NameOnly{}, .refuted = diagnosis, .exchange = m_exchange});
    return true;
}

/// `otherwise` runs when the list cannot be read or does not tell: rights that come through a group may stand
/// under the group's name only (databricks-api §7.4).
void EntryCheck::askRights(const QString &ofPrincipal, std::function<void()> otherwise)
{
    next(fetchEffectivePermissions(
        m_workspace, securable(), ofPrincipal,
        [this, otherwise = std::move(otherwise)](const Result<Answered<QList<HeldPrivilege>>> &rights) {
            m_read.rights = rights ? reported(rights->value) : QList<ReportedRight>();
            if (!conclude(exchangeOf(rights)))
                otherwise();
        }));
}

void EntryCheck::probe()
{
    if (!m_session.warehouse) {
        leaveOpen();
        return;
    }
    next(execute(m_workspace, {m_session.warehouse->id, m_question.probe},
                 [this](const Result<Answered<StatementResult>> &result) { onProbed(result); }));
}

void EntryCheck::onProbed(const Result<Answered<StatementResult>> &result)
{
    if (!result) {
        const auto known = knownNow(m_workspace, m_session, securable());
        const auto code = diagnose(result.error(), Stage::StatementResult, known).code;
        // A refusal that does not speak of this privilege says nothing about it.
        if (result.error().kind == ErrorKind::StatementFailed && !m_question.refusals.contains(code))
            leaveOpen();
        else
            finish(Failure(result.error()));
        return;
    }
    m_exchange = result->exchange;
    // The owner of a catalog sees its schemas, and may list them, without being allowed into them.
    if (m_question.wanted.privilege() == Privilege::UseSchema &&
        m_holder.tieTo(m_facts->catalogOwner) != Holder::Tie::Stranger)
        leaveOpen();
    else
        prove(seen::Statement{.text = m_question.probe});
}

void EntryCheck::prove(const CheckEvidence &evidence)
{
    finish(CheckAnswer{.evidence = evidence, .exchange = m_exchange});
}

void EntryCheck::leaveOpen()
{
    finish(CheckAnswer{.evidence = seen::Existence{.fullName = securable().fullName()},
                       .isNotProvable = true,
                       .exchange = m_exchange});
}

} // namespace draftt::steps
