// SPDX-License-Identifier: Apache-2.0
#include "core/checks/entrycheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt::steps
{

EntryCheck::EntryCheck(Workspace &workspace, Session &session, EntryQuestion question,
                       std::shared_ptr<EntryFacts> facts, Done<CheckAnswer> done)
    : Work(std::move(done))
    , m_workspace(workspace)
    , m_session(session)
    , m_question(std::move(question))
    , m_facts(std::move(facts))
{
    askObject();
}

void EntryCheck::askObject()
{
    if (m_question.privilege == Privilege::UseCatalog) {
        nextCall(fetchCatalog(m_workspace, *m_session.catalog,
                              [this](const Result<Answered<CatalogInfo>> &catalog) {
                                  if (catalog)
                                      m_facts->catalogOwner = catalog->value.owner;
                                  onObject(catalog.map(seenIn<CatalogInfo>));
                              }));
        return;
    }
    nextCall(
        fetchSchema(m_workspace, m_question.securable, [this](const Result<Answered<SchemaInfo>> &schema) {
            onObject(schema.map(seenIn<SchemaInfo>));
        }));
}

void EntryCheck::onObject(const Result<Seen> &seen)
{
    if (!seen) {
        finish(Failure(seen.error()));
        return;
    }
    m_exchange = seen->exchange;
    if (seen->browseOnly) {
        auto diagnosis =
            ownDiagnosis(m_question.missing, knownNow(m_workspace, m_session, m_question.securable));
        diagnosis.facts.privilege = sqlName(m_question.privilege);
        finish(CheckAnswer{u"BROWSE"_s, false, diagnosis, m_exchange});
        return;
    }
    if (isOwn(seen->owner)) {
        prove(u"owner"_s);
        return;
    }
    askRights(principalText(m_session), [this] { askRights({}, [this] { probe(); }); });
}

/// `otherwise` runs when the list cannot be read or does not tell: rights that come through a group may stand
/// under the group's name only (databricks-api §7.4).
void EntryCheck::askRights(const QString &ofPrincipal, std::function<void()> otherwise)
{
    nextCall(fetchEffectivePermissions(
        m_workspace, m_question.securable, ofPrincipal,
        [this, otherwise = std::move(otherwise)](const Result<Answered<QList<HeldPrivilege>>> &rights) {
            const auto evidence = rights ? evidenceIn(rights->value) : std::nullopt;
            if (!evidence)
                return otherwise();
            m_exchange = rights->exchange;
            prove(*evidence);
        }));
}

bool EntryCheck::isOwn(const QString &principal) const
{
    if (principal.isEmpty())
        return false;
    if (principal.compare(principalText(m_session), Qt::CaseInsensitive) == 0)
        return true;
    return m_session.user && m_session.user->groups.contains(principal);
}

std::optional<QString> EntryCheck::evidenceIn(const QList<HeldPrivilege> &rights) const
{
    const auto wanted = restName(m_question.privilege);
    for (const auto &right : rights) {
        if (right.privilege != wanted && right.privilege != "ALL_PRIVILEGES"_L1)
            continue;
        if (!isOwn(right.principal) && right.principal != "account users"_L1)
            continue;
        // On `system` a right granted on the catalog has no effect below it (databricks-api §6.6).
        if (!right.inheritedFromKind.isEmpty() && m_session.catalog->text() == "system"_L1)
            continue;
        return right.inheritedFromKind.isEmpty()
                   ? u"%1: %2"_s.arg(right.privilege, right.principal)
                   : u"%1: %2, %3 %4"_s.arg(right.privilege, right.principal, right.inheritedFromKind,
                                            right.inheritedFromName);
    }
    return std::nullopt;
}

void EntryCheck::probe()
{
    if (!m_session.warehouse) {
        leaveOpen();
        return;
    }
    nextCall(execute(m_workspace, {m_session.warehouse->id, m_question.probe},
                     [this](const Result<Answered<StatementResult>> &result) { onProbed(result); }));
}

void EntryCheck::onProbed(const Result<Answered<StatementResult>> &result)
{
    if (!result) {
        const auto known = knownNow(m_workspace, m_session, m_question.securable);
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
    if (m_question.privilege == Privilege::UseSchema && isOwn(m_facts->catalogOwner))
        leaveOpen();
    else
        prove(m_question.probe);
}

void EntryCheck::prove(const QString &evidence)
{
    finish(CheckAnswer{evidence, false, std::nullopt, m_exchange});
}

void EntryCheck::leaveOpen()
{
    finish(CheckAnswer{m_question.securable.fullName(), true, std::nullopt, m_exchange});
}

} // namespace draftt::steps
