// SPDX-License-Identifier: Apache-2.0
#include "core/checks/triedrights.h"

#include "core/checks/checkrunner.h"

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
    const auto table = TableName::parse(key.subject);
    if (key.id != CheckId::TableRow || !table)
        return std::nullopt;
    return Grant::selectOnTable(scope.catalog, scope.schema, *table);
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

void noteAccess(Session &session, const Scope &scope, const CheckKey &key, const CheckOutcome &outcome)
{
    if (const auto held = grantOf(key, scope); held && outcome.state == CheckState::Passed)
        session.refusedRights.removeAll(*held);
    const auto lack = outcome.diagnosis ? lackOf(*outcome.diagnosis, key, scope) : std::nullopt;
    if (lack && !session.refusedRights.contains(*lack))
        session.refusedRights += *lack;
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
    if (key.id == CheckId::MayUseWarehouse)
        session.canUse = after;
    else if ((key.id == CheckId::SeesWarehouse || key.id == CheckId::WarehouseRuns) &&
             after == PlanState::Missing)
        session.canUse = after;
}

} // namespace

void noteTries(Session &session, const CheckRunner &runner)
{
    const auto scope = session.scope();
    for (const auto &key : runner.keys()) {
        const auto outcome = runner.outcome(key);
        if (key.id == CheckId::MayUseSql)
            session.sqlAccess = stateAfter(outcome, Code::AuthMissingEntitlement, session.sqlAccess);
        noteWarehouse(session, key, outcome);
        if (scope)
            noteAccess(session, *scope, key, outcome);
    }
}

} // namespace draftt
