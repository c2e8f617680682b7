// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkrun.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace draftt
{

namespace
{

bool blocks(CheckState state)
{
    return state == CheckState::Failed || state == CheckState::Skipped;
}

/// Request ids and times differ on every attempt; a list that is looked at must not flicker for them.
bool saysTheSame(const CheckOutcome &a, const CheckOutcome &b)
{
    if (a.state != b.state || a.diagnosis.has_value() != b.diagnosis.has_value())
        return false;
    return !a.diagnosis || (a.diagnosis->code == b.diagnosis->code &&
                            a.diagnosis->facts.securableName == b.diagnosis->facts.securableName &&
                            a.diagnosis->facts.privilege == b.diagnosis->facts.privilege);
}

CheckOutcome outcomeOf(const Check &check, const Result<CheckAnswer> &result)
{
    CheckOutcome outcome;
    if (!result) {
        outcome.state = CheckState::Failed;
        outcome.error = result.error();
        outcome.diagnosis = check.diagnose ? check.diagnose(result.error()) : Diagnosis{};
        outcome.exchange = result.error().exchange;
        return outcome;
    }
    outcome.evidence = result->evidence;
    outcome.exchange = result->exchange;
    outcome.diagnosis = result->refuted;
    outcome.state = result->refuted         ? CheckState::Failed
                    : result->isNotProvable ? CheckState::NotProvable
                                            : CheckState::Passed;
    return outcome;
}

} // namespace

bool isSettled(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
    case CheckState::Running:
        return false;
    case CheckState::Passed:
    case CheckState::Failed:
    case CheckState::Skipped:
    case CheckState::NotProvable:
        return true;
    }
    Q_UNREACHABLE();
}

template <typename Signal> bool CheckRun::announce(Signal emitSignal)
{
    const QPointer<CheckRunner> alive(&q);
    const auto mine = run;
    emitSignal();
    return alive && run == mine;
}

void CheckRun::stop()
{
    ++run;
    isBusy = false;
    for (auto &item : items)
        item.work.reset();
}

void CheckRun::begin(bool inBackground)
{
    ++run;
    isBusy = true;
    background = inBackground;
    if (background || announce([this] { Q_EMIT q.started(); }))
        advance();
}

void CheckRun::advance()
{
    if (!skipBlocked() || !startReady())
        return;
    if (std::none_of(items.cbegin(), items.cend(),
                     [](const Item &item) { return item.state == CheckState::Running; }))
        end();
}

CheckRun::Readiness CheckRun::readiness(const Item &item) const
{
    auto result = Readiness::Ready;
    for (const auto &need : item.check.needs) {
        const auto found = index.constFind(need);
        if (found == index.cend())
            continue;
        const auto state = items[*found].state;
        if (blocks(state))
            return Readiness::Blocked;
        if (!isSettled(state))
            result = Readiness::NotYet;
    }
    return result;
}

bool CheckRun::skipBlocked()
{
    // A skipped check blocks others in turn, also those that stand before it.
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t at = 0; at < items.size(); ++at) {
            if (items[at].state != CheckState::Waiting || readiness(items[at]) != Readiness::Blocked)
                continue;
            CheckOutcome outcome;
            outcome.state = CheckState::Skipped;
            if (!settle(at, std::move(outcome)))
                return false;
            changed = true;
        }
    }
    return true;
}

bool CheckRun::startReady()
{
    auto active = size_t(std::count_if(items.cbegin(), items.cend(),
                                       [](const Item &item) { return item.state == CheckState::Running; }));
    for (size_t at = 0; at < items.size() && active < parallel; ++at) {
        if (items[at].state != CheckState::Waiting || readiness(items[at]) != Readiness::Ready)
            continue;
        if (!launch(at))
            return false;
        ++active;
    }
    return true;
}

bool CheckRun::launch(size_t at)
{
    auto &item = items[at];
    item.state = CheckState::Running;
    item.startedUtc = QDateTime::currentDateTimeUtc();
    item.begun = Clock::now();
    if (!background) {
        item.shown = {};
        item.shown.state = CheckState::Running;
        item.shown.startedUtc = item.startedUtc;
        if (!announce([this, key = item.check.key] { Q_EMIT q.stateChanged(key); }))
            return false;
    }
    const auto mine = run;
    const auto report = [runner = QPointer<CheckRunner>(&q), this, mine, at](const CheckProgress &progress) {
        if (runner && run == mine && !background && items[at].state == CheckState::Running)
            Q_EMIT q.progressed(CheckKey(items[at].check.key), progress);
    };
    // A report from within `start` may reach a slot that replaces the checks or deletes the runner: hence the
    // copy, and then the work goes with this scope.
    const QPointer<CheckRunner> alive(&q);
    const auto startCheck = item.check.start;
    auto work = startCheck([this, at](const Result<CheckAnswer> &result) { onDone(at, result); }, report);
    if (!alive || run != mine)
        return false;
    items[at].work = std::move(work);
    return true;
}

void CheckRun::onDone(size_t at, const Result<CheckAnswer> &result)
{
    auto &item = items[at];
    auto outcome = outcomeOf(item.check, result);
    outcome.startedUtc = item.startedUtc;
    outcome.duration = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - item.begun);
    // Last: it may free what `result` refers to.
    item.work.reset();
    if (settle(at, std::move(outcome)))
        advance();
}

bool CheckRun::settle(size_t at, CheckOutcome outcome)
{
    auto &item = items[at];
    item.state = outcome.state;
    const bool isNews = !background || !saysTheSame(item.shown, outcome);
    item.shown = std::move(outcome);
    return !isNews || announce([this, key = item.check.key] { Q_EMIT q.stateChanged(key); });
}

void CheckRun::end()
{
    isBusy = false;
    if (background)
        Q_EMIT q.rechecked();
    else
        Q_EMIT q.finished();
}

} // namespace draftt
