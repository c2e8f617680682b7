// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkrun.h"

#include <QPointer>

#include <utility>

namespace draftt
{

namespace
{

/// Each is a request or a few; on top of those of the checks that run.
constexpr size_t mostChecksAhead = 8;

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
    outcome.state = result->isNotProvable ? CheckState::NotProvable
                    : result->refuted     ? CheckState::Failed
                                          : CheckState::Passed;
    return outcome;
}

std::chrono::milliseconds sinceBegun(const CheckRun::Item &item)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 item.begun);
}

} // namespace

bool opens(const CheckOutcome &outcome)
{
    return outcome.state == CheckState::Passed ||
           (outcome.state == CheckState::NotProvable && !outcome.diagnosis);
}

bool isMissing(const CheckOutcome &outcome)
{
    return outcome.state == CheckState::Failed && outcome.diagnosis &&
           isMissingRight(outcome.diagnosis->code);
}

template <typename Signal> bool CheckRun::announce(Signal emitSignal)
{
    const QPointer<CheckRunner> alive(&q);
    const auto mine = m_run;
    emitSignal();
    return alive && m_run == mine;
}

void CheckRun::stop()
{
    ++m_run;
    m_more.stop();
    m_next = nullptr; // and `hasAll` stays as it is: what was not made has not passed
    isBusy = false;
    m_running = 0;
    m_asking = 0;
    for (auto &item : m_items) {
        item.work.reset();
        item.ahead.reset();
        item.first.reset();
        item.isRunning = false;
    }
}

void CheckRun::begin(bool inBackground)
{
    ++m_run;
    isBusy = true;
    background = inBackground;
    std::vector<bool> isDone;
    isDone.reserve(m_items.size());
    for (auto &item : m_items) {
        isDone.push_back(opens(item.shown));
        item.isWaiting = !isDone.back();
    }
    m_graph.begin(isDone);
    if (m_next)
        m_more.start();
    if (background || announce([this] { Q_EMIT q.started(); }))
        advance();
}

const CheckRun::Item *CheckRun::find(const CheckKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_items[*found];
}

void CheckRun::show(size_t at, CheckOutcome outcome)
{
    auto &shown = m_items[at].shown;
    --m_counts[size_t(shown.state)];
    ++m_counts[size_t(outcome.state)];
    if (outcome.diagnosis)
        m_diagnosed.insert(at);
    else
        m_diagnosed.erase(at);
    shown = std::move(outcome);
}

void CheckRun::advance()
{
    if (!skipBlocked() || !startReady())
        return;
    if (m_running == 0 && !m_next)
        end();
    else
        askAhead();
}

void CheckRun::askAhead()
{
    while (m_asking < mostChecksAhead) {
        const auto at = m_graph.takeAskable();
        if (!at)
            return;
        auto &item = m_items[*at];
        if (!item.isWaiting)
            continue;
        item.startedUtc = QDateTime::currentDateTimeUtc();
        item.begun = Clock::now();
        item.ahead = item.check.ahead->ask(reporterOf(*at));
        ++m_asking;
    }
}

void CheckRun::dropAhead(Item &item)
{
    if (std::exchange(item.ahead, nullptr))
        --m_asking;
}

bool CheckRun::skipBlocked()
{
    // A skipped check blocks others in turn, also those that stand before it.
    while (const auto at = m_graph.takeBlocked()) {
        auto &item = m_items[*at];
        item.isWaiting = false;
        dropAhead(item);
        CheckOutcome outcome;
        outcome.state = CheckState::Skipped;
        if (const auto first = std::exchange(item.first, std::nullopt)) {
            outcome = outcomeOf(item.check, *first);
            outcome.startedUtc = item.startedUtc;
            outcome.duration = sinceBegun(item);
        }
        if (!settle(*at, std::move(outcome)))
            return false;
    }
    return true;
}

bool CheckRun::startReady()
{
    while (m_running < parallel) {
        const auto at = m_graph.takeReady();
        if (!at)
            break;
        if (!launch(*at))
            return false;
    }
    return true;
}

ReportProgress CheckRun::reporterOf(size_t at)
{
    return [runner = QPointer<CheckRunner>(&q), this, mine = m_run, at](const CheckProgress &progress) {
        if (runner && m_run == mine && !background && m_items[at].isRunning)
            Q_EMIT q.progressed(CheckKey(m_items[at].check.key), progress);
    };
}

bool CheckRun::launch(size_t at)
{
    auto &item = m_items[at];
    item.isRunning = true;
    item.isWaiting = false;
    ++m_running;
    if (!item.first && !announceStart(at))
        return false;
    const auto mine = m_run;
    // A report from within `start` may reach a slot that replaces the checks or deletes the runner: hence the
    // copy, and then the work goes with this scope.
    const QPointer<CheckRunner> alive(&q);
    const auto startCheck = m_items[at].first ? m_items[at].check.second->start : m_items[at].check.start;
    auto work =
        startCheck([this, at](const Result<CheckAnswer> &result) { onDone(at, result); }, reporterOf(at));
    if (!alive || m_run != mine)
        return false;
    m_items[at].work = std::move(work);
    return true;
}

bool CheckRun::announceStart(size_t at)
{
    auto &item = m_items[at];
    if (!item.ahead) {
        item.startedUtc = QDateTime::currentDateTimeUtc();
        item.begun = Clock::now();
    }
    if (background)
        return true;
    CheckOutcome outcome;
    outcome.state = CheckState::Running;
    outcome.startedUtc = item.startedUtc;
    show(at, std::move(outcome));
    return announce([this, key = item.check.key] { Q_EMIT q.stateChanged(key); });
}

void CheckRun::onDone(size_t at, const Result<CheckAnswer> &result)
{
    auto &item = m_items[at];
    auto outcome = outcomeOf(item.check, result);
    outcome.startedUtc = item.startedUtc;
    outcome.duration = sinceBegun(item);
    item.isRunning = false;
    --m_running;
    const bool isPostponed = awaitSecond(at, result);
    // Last: it may free what `result` refers to.
    item.work.reset();
    dropAhead(item);
    if (isPostponed || settle(at, std::move(outcome)))
        advance();
}

bool CheckRun::awaitSecond(size_t at, const Result<CheckAnswer> &result)
{
    auto &item = m_items[at];
    const bool isOpen = result && result->isNotProvable && item.check.second && !item.first;
    item.first = isOpen ? std::optional(*result) : std::nullopt;
    if (isOpen)
        m_graph.postpone(at);
    return isOpen;
}

bool CheckRun::settle(size_t at, CheckOutcome outcome)
{
    const auto &item = m_items[at];
    const bool isNews = !background || !saysTheSame(item.shown, outcome);
    m_graph.settle(at, opens(outcome));
    show(at, std::move(outcome));
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
