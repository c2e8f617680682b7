// SPDX-License-Identifier: Apache-2.0
#include "core/checks/stepproof.h"

#include "core/checks/checkrunner.h"
#include "core/checks/networkmatter.h"
#include "core/checks/triedrights.h"

#include <QHash>

#include <algorithm>

namespace draftt
{

namespace
{

using Proof = bool Session::*;

/// The member of the session that a check is a part of; null: of no step.
Proof proofOf(CheckId id)
{
    switch (id) {
    case CheckId::Reach:
    case CheckId::Tls:
    case CheckId::IsWorkspace:
    case CheckId::SignIn:
    case CheckId::WhoAmI:
    case CheckId::MayUseSql:
    case CheckId::SeesWarehouse:
        return &Session::connectProven;
    case CheckId::WarehouseRuns:
    case CheckId::MayUseWarehouse:
    case CheckId::UnityCatalog:
        return &Session::warehouseProven;
    case CheckId::UseCatalog:
        return &Session::catalogProven;
    case CheckId::UseSchema:
        return &Session::schemaProven;
    case CheckId::TableMetadata:
    case CheckId::TableRow:
        return &Session::tablesProven;
    case CheckId::ResolveName:
    case CheckId::ProxyRoute:
    case CheckId::Connect:
    case CheckId::HttpAnswer:
    case CheckId::Clock:
        return nullptr;
    }
    Q_UNREACHABLE();
}

std::optional<ProofStep> stepOf(CheckId id)
{
    const auto proof = proofOf(id);
    if (!proof)
        return std::nullopt;
    if (proof == &Session::connectProven)
        return ProofStep::Connection;
    if (proof == &Session::warehouseProven)
        return ProofStep::Warehouse;
    return proof == &Session::tablesProven ? ProofStep::Tables : ProofStep::Catalog;
}

/// What each check of a run has shown. Each is judged once.
class Judge
{
public:
    Judge(const QList<Check> &checks, const CheckRunner &runner) : m_runner(runner)
    {
        for (const auto &check : checks)
            m_checks.insert(check.key, &check);
    }

    Shown of(const CheckKey &key)
    {
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        const auto shown = judge(key);
        m_known.insert(key, shown);
        return shown;
    }

private:
    Shown judge(const CheckKey &key)
    {
        const auto *outcome = m_runner.look(key);
        if (!outcome || outcome->state == CheckState::Passed)
            return Shown::Proven; // a need that is not of the run was proven before
        if (outcome->diagnosis)
            return isNoLook(key.id, *outcome->diagnosis) ? Shown::NotLookedAt : Shown::NotProven;
        const auto *check = m_checks.value(key);
        if (check && outcome->state == CheckState::Skipped)
            return blockedBy(check->needs).value_or(Shown::NotProven);
        // What REST left open a statement might have told.
        if (check && check->second && outcome->state == CheckState::NotProvable)
            return blockedBy(check->second->needs).value_or(Shown::NotProven);
        return Shown::NotProven;
    }

    /// The worst of what has not opened the way; none: it was open.
    std::optional<Shown> blockedBy(const QList<CheckKey> &needs)
    {
        std::optional<Shown> worst;
        for (const auto &need : needs) {
            const auto *outcome = m_runner.look(need);
            if (outcome && !opens(*outcome))
                worst = std::max(worst.value_or(Shown::Proven), of(need));
        }
        return worst;
    }

    const CheckRunner &m_runner;
    QHash<CheckKey, const Check *> m_checks;
    QHash<CheckKey, Shown> m_known;
};

} // namespace

void StepsShown::add(const StepsShown &other)
{
    for (auto step = other.steps.begin(); step != other.steps.end(); ++step)
        steps[step.key()] = std::max(steps.value(step.key(), Shown::Proven), step.value());
    if (!why)
        why = other.why;
}

bool isNoLook(CheckId id, const Diagnosis &diagnosis)
{
    return isNetworkMatter(id, diagnosis) || diagnosis.code == Code::RateLimited ||
           diagnosis.code == Code::ServiceUnavailable || diagnosis.code == Code::WarehouseStoppedOrStarting;
}

StepsShown shownBy(const QList<Check> &checks, const CheckRunner &runner)
{
    Judge judge(checks, runner);
    StepsShown shown;
    for (const auto &check : checks) {
        const auto step = stepOf(check.key.id);
        if (!step)
            continue;
        const auto now = judge.of(check.key);
        shown.steps[*step] = std::max(shown.steps.value(*step, Shown::Proven), now);
        const auto *outcome = runner.look(check.key);
        if (now == Shown::NotLookedAt && !shown.why && outcome && outcome->diagnosis)
            shown.why = outcome->diagnosis;
    }
    return shown;
}

void noteProofs(Session &session, const CheckRunner &runner)
{
    const auto keys = runner.keys();
    const bool allPassed = runner.allPassed();
    for (const auto &key : keys) {
        if (const auto proof = proofOf(key.id))
            session.*proof = true;
    }
    for (const auto &key : keys) {
        if (const auto proof = proofOf(key.id))
            session.*proof = session.*proof && (allPassed || runner.look(key)->state == CheckState::Passed);
    }
    noteTries(session, runner);
}

} // namespace draftt
