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
    d->replace(std::move(checks));
    d->parallel = size_t(std::max(parallel, 1));
    d->begin(false);
}

void CheckRunner::startInPortions(NextChecks next, int parallel)
{
    Q_ASSERT(parallel >= 1);
    auto first = next();
    d->replace(std::move(first), std::move(next));
    d->parallel = size_t(std::max(parallel, 1));
    d->begin(false);
}

void CheckRunner::recheck()
{
    if (!d->isBusy && d->hasAll && hasFailures())
        d->begin(true);
}

void CheckRunner::cancel()
{
    d->stop();
    QList<CheckKey> reset;
    for (size_t at = 0; at < d->items().size(); ++at) {
        const auto &item = d->items()[at];
        if (isSettled(item.shown.state))
            continue;
        if (item.shown.state == CheckState::Running)
            reset += item.check.key;
        d->show(at, {});
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
    return d->keys();
}

CheckOutcome CheckRunner::outcome(const CheckKey &key) const
{
    const auto *item = d->find(key);
    return item ? item->shown : CheckOutcome{};
}

const CheckOutcome *CheckRunner::look(const CheckKey &key) const
{
    const auto *item = d->find(key);
    return item ? &item->shown : nullptr;
}

bool CheckRunner::allPassed() const
{
    return d->hasAll && !d->items().empty() && d->count(CheckState::Passed) == d->items().size();
}

bool CheckRunner::hasFailures() const
{
    return !d->diagnosed().empty() || d->count(CheckState::Skipped) > 0;
}

std::optional<CheckKey> CheckRunner::firstFailed() const
{
    if (d->diagnosed().empty())
        return std::nullopt;
    return d->keys().at(qsizetype(*d->diagnosed().begin()));
}

} // namespace draftt
