// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkrunner.h"

#include "core/checks/checkrun.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace draftt
{

CheckRunner::CheckRunner(QObject *parent) : QObject(parent), d(std::make_unique<CheckRun>(*this)) {}

CheckRunner::~CheckRunner() = default;

void CheckRunner::start(QList<Check> checks, int parallel)
{
    Q_ASSERT(parallel >= 1);
    d->stop();
    d->items.clear();
    d->index.clear();
    d->parallel = size_t(std::max(parallel, 1));
    for (auto &check : checks) {
        Q_ASSERT(check.start && !d->index.contains(check.key));
        d->index.insert(check.key, d->items.size());
        CheckRun::Item item;
        item.check = std::move(check);
        d->items.push_back(std::move(item));
    }
    d->begin(false);
}

void CheckRunner::recheck()
{
    if (d->isBusy)
        return;
    bool hasWork = false;
    for (auto &item : d->items) {
        const auto isToRepeat =
            item.shown.state == CheckState::Failed || item.shown.state == CheckState::Skipped;
        item.state = isToRepeat ? CheckState::Waiting : item.shown.state;
        hasWork = hasWork || isToRepeat;
    }
    if (hasWork)
        d->begin(true);
}

void CheckRunner::cancel()
{
    d->stop();
    QList<CheckKey> reset;
    for (auto &item : d->items) {
        if (isSettled(item.shown.state))
            continue;
        if (item.shown.state == CheckState::Running)
            reset += item.check.key;
        item.shown = {};
    }
    const QPointer<CheckRunner> alive(this);
    for (const auto &key : std::as_const(reset)) {
        if (!alive || d->isBusy)
            return;
        Q_EMIT stateChanged(key);
    }
}

bool CheckRunner::isRunning() const
{
    return d->isBusy && !d->background;
}

QList<CheckKey> CheckRunner::keys() const
{
    QList<CheckKey> keys;
    for (const auto &item : d->items)
        keys += item.check.key;
    return keys;
}

CheckOutcome CheckRunner::outcome(const CheckKey &key) const
{
    const auto found = d->index.constFind(key);
    return found == d->index.cend() ? CheckOutcome{} : d->items[*found].shown;
}

bool CheckRunner::allPassed() const
{
    return !d->items.empty() &&
           std::all_of(d->items.cbegin(), d->items.cend(),
                       [](const CheckRun::Item &item) { return item.shown.state == CheckState::Passed; });
}

} // namespace draftt
