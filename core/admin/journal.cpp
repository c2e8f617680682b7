// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr std::array stateIds{"planned"_L1, "begun"_L1,   "done"_L1,   "found"_L1,
                              "handed"_L1,  "undoing"_L1, "undone"_L1, "left"_L1};

/// What may be in the workspace because of the journal.
bool isAdded(JournalState state)
{
    return state == JournalState::Begun || state == JournalState::Done || state == JournalState::Undoing;
}

} // namespace

QString idOf(JournalState state)
{
    return stateIds.at(size_t(state));
}

bool Journal::madePrincipal() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
        return step.kind == AdminStepKind::CreatePrincipal && step.state != JournalState::Planned;
    });
}

bool Journal::lacksPrincipal() const
{
    const bool isToBeMade = std::any_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
        return step.kind == AdminStepKind::CreatePrincipal &&
               (step.state == JournalState::Planned || step.state == JournalState::Begun);
    });
    return !principal && !isToBeMade;
}

bool Journal::isApplied() const
{
    return std::all_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
        return step.state == JournalState::Done || step.state == JournalState::Found ||
               step.state == JournalState::Handed;
    });
}

bool Journal::isSecretHanded() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
        return step.kind == AdminStepKind::CreateSecret && step.state == JournalState::Handed;
    });
}

bool Journal::isAllHanded() const
{
    return std::all_of(steps.cbegin(), steps.cend(),
                       [](const JournalStep &step) { return step.state == JournalState::Handed; });
}

bool Journal::hasHanded() const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const JournalStep &step) { return step.state == JournalState::Handed; });
}

bool Journal::isHalfWay() const
{
    return hasAdded() && !isApplied() && !isUndone();
}

bool Journal::hasAdded() const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const JournalStep &step) { return isAdded(step.state); });
}

bool Journal::isBeingUndone() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
        return step.state == JournalState::Undoing || step.state == JournalState::Undone ||
               step.state == JournalState::Left;
    });
}

bool Journal::isUndone() const
{
    return isBeingUndone() && !hasAdded();
}

Journal journalOf(const AdminPlan &plan)
{
    Journal journal{.id = QUuid::createUuid(),
                    .begun = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC),
                    .admin = plan.admin.userName,
                    .wish = plan.wish,
                    .connection = QUuid::createUuid()};
    if (plan.principal)
        journal.principal = plan.target();
    for (const auto &step : plan.steps)
        journal.steps +=
            JournalStep{.kind = step.kind,
                        .grant = step.grant,
                        .permit = step.permit,
                        .state = step.permit == Permit::No ? JournalState::Handed : JournalState::Planned};
    return journal;
}

} // namespace draftt
