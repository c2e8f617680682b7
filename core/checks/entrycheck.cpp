// SPDX-License-Identifier: Apache-2.0
#include "core/checks/entrycheck.h"

#include "core/checks/principal.h"
#include "core/checks/rights.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt::steps
{

CheckAnswer leftOpen(const Securable &securable, const std::shared_ptr<const Exchange> &exchange)
{
    return {.evidence = seen::Existence{.fullName = securable.fullName()},
            .isNotProvable = true,
            .exchange = exchange};
}

EntryCheck::EntryCheck(const Workspace &workspace, Session &session, EntryQuestion question,
                       Done<CheckAnswer> done)
    : Job(std::move(done))
    , m_workspace(workspace)
    , m_session(session)
    , m_question(std::move(question))
    , m_holder(holderOf(session))
    , m_read{.securable = securable()}
{
    next(fetchObject(m_workspace, securable(), orFail(&EntryCheck::onObject)));
}

void EntryCheck::onObject(const Answered<ObjectInfo> &object)
{
    m_exchange = object.exchange;
    m_read.owner = object.value.owner;
    m_read.isNameOnly = object.value.browseOnly;
    if (m_question.wanted.privilege() == Privilege::UseCatalog)
        m_question.facts->catalogOwner = m_read.owner;
    if (!conclude(object.exchange))
        askRights(m_holder.name,
                  [this] { askRights({}, [this] { finish(leftOpen(securable(), m_exchange)); }); });
}

/// That a list does not name the principal refutes nothing: nobody tells whether it is whole.
bool EntryCheck::conclude(const std::shared_ptr<const Exchange> &exchange)
{
    const auto holding =
        holdingOf(m_holder, {.wanted = m_question.wanted, .facts = &m_read, .isEntered = true});
    if (holding.state == PlanState::Held) {
        m_exchange = exchange;
        finish(CheckAnswer{.evidence =
                               seen::Right{.origin = holding.origins.first(), .principal = m_holder.name},
                           .exchange = m_exchange});
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

} // namespace draftt::steps
