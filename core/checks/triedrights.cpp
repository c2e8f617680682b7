// SPDX-License-Identifier: Apache-2.0
#include "core/checks/triedrights.h"

#include "core/checks/checkrunner.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace draftt
{

namespace
{

/// The right that a check of access to data needs beyond those that the checks before it need.
std::optional<Grant> grantOf(const CheckKey &key, const Scope &scope)
{
    if (key.id == CheckId::UseCatalog)
        return Grant::useCatalog(scope.catalog);
    if (key.id == CheckId::UseSchema)
        return Grant::useSchema(scope.catalog, scope.schema);
    if (key.id != CheckId::TableRow)
        return std::nullopt;
    const auto table = TableName::listed(key.subject);
    return table ? std::optional(Grant::selectOnTable(scope.catalog, scope.schema, *table)) : std::nullopt;
}

/// The right of the chosen scope that a refusal names. A view may lack one of another table.
std::optional<Grant> lackOf(const Diagnosis &diagnosis, const CheckKey &key, const Scope &scope)
{
    std::optional<Grant> lack;
    if (diagnosis.code == Code::CatalogNoUseCatalog)
        lack = Grant::useCatalog(scope.catalog);
    else if (diagnosis.code == Code::SchemaNoUseSchema)
        lack = Grant::useSchema(scope.catalog, scope.schema);
    else if (diagnosis.code == Code::TableNoSelect)
        lack = grantOf({CheckId::TableRow, key.subject}, scope);
    const auto &named = diagnosis.facts.securableName;
    const bool isOther = lack && !named.isEmpty() && named != lack->securable().fullName();
    return isOther ? std::nullopt : lack;
}

bool isOfTable(CheckId id)
{
    return id == CheckId::TableMetadata || id == CheckId::TableRow;
}

/// The rights that were refused, in the order in which they were: there may be one a table.
class Refused
{
public:
    explicit Refused(const QList<Grant> &known)
    {
        for (const auto &grant : known)
            add(grant);
    }

    void add(const Grant &grant)
    {
        const auto known = m_isRefused.size();
        m_isRefused[grant] = true;
        if (m_isRefused.size() > known)
            m_order += grant;
    }

    void remove(const Grant &grant)
    {
        if (const auto found = m_isRefused.find(grant); found != m_isRefused.end())
            *found = false;
    }

    [[nodiscard]] bool isEmpty() const { return m_order.isEmpty(); }
    [[nodiscard]] QList<Grant> list() const
    {
        QList<Grant> refused;
        std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(refused),
                     [this](const Grant &grant) { return m_isRefused.value(grant); });
        return refused;
    }

private:
    QList<Grant> m_order;
    QHash<Grant, bool> m_isRefused; ///< false: no more
};

void noteAccess(Refused &refused, const Scope &scope, const CheckKey &key, const CheckOutcome &outcome)
{
    const bool isHeld = outcome.state == CheckState::Passed && !refused.isEmpty();
    if (const auto held = isHeld ? grantOf(key, scope) : std::nullopt)
        refused.remove(*held);
    if (const auto lack = outcome.diagnosis ? lackOf(*outcome.diagnosis, key, scope) : std::nullopt)
        refused.add(*lack);
}

/// Held where the check passed, missing where it failed for `lack`; what was not tried stays.
PlanState stateAfter(const CheckOutcome &outcome, Code lack, PlanState before)
{
    if (outcome.state == CheckState::Passed)
        return PlanState::Held;
    if (outcome.state != CheckState::Failed)
        return before;
    return outcome.diagnosis && outcome.diagnosis->code == lack ? PlanState::Missing : PlanState::Unknown;
}

/// Seeing a warehouse or its state is no proof of CAN_USE.
void noteWarehouse(Session &session, const CheckKey &key, const CheckOutcome &outcome)
{
    const auto after = stateAfter(outcome, Code::WarehouseNoCanUse, session.canUse);
    const bool tellsOfLack = key.id == CheckId::SeesWarehouse || key.id == CheckId::WarehouseRuns;
    if (key.id == CheckId::MayUseWarehouse || (tellsOfLack && after == PlanState::Missing))
        session.canUse = after;
}

} // namespace

void noteTries(Session &session, const CheckRunner &runner)
{
    const auto scope = session.scope();
    Refused refused(session.refusedRights);
    const bool isQuiet = runner.allPassed() && refused.isEmpty();
    for (const auto &key : runner.keys()) {
        if (isQuiet && isOfTable(key.id)) // there may be thousands, and they tell nothing new
            continue;
        const auto &outcome = *runner.look(key);
        if (key.id == CheckId::MayUseSql)
            session.sqlAccess = stateAfter(outcome, Code::AuthMissingEntitlement, session.sqlAccess);
        noteWarehouse(session, key, outcome);
        if (scope)
            noteAccess(refused, *scope, key, outcome);
    }
    session.refusedRights = refused.list();
}

} // namespace draftt
