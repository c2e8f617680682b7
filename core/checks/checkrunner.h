// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

#include <QObject>

#include <memory>

namespace draftt
{

class CheckRun;

/// Runs checks as a graph: what does not depend on each other runs at the same time, at most `parallel` of
/// them. A check that failed, or that is NotProvable with a diagnosis, skips only what needs it. A slot of
/// any signal may start the runner again, cancel it or delete it.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(QObject *parent = nullptr);
    ~CheckRunner() override;

    /// Starts over with these; what was running is dropped. Their keys differ from one another.
    void start(QList<Check> checks, int parallel = 5);
    /// A portion of checks, each time another one; an empty one: there are no more.
    using NextChecks = std::function<QList<Check>()>;
    /// Starts over with the first portion; the others are made while it runs, each in an event of its own, so
    /// that nobody waits for ten thousand. What a check needs stands in its own portion.
    void startInPortions(NextChecks next, int parallel = 5);
    /// Runs again what has failed or was skipped, in the background: each outcome stays as it is until its
    /// new one is there, `stateChanged` comes only for a changed state or diagnosis, `started` and
    /// `progressed` do not come, and `rechecked` ends the run in place of `finished`. Does nothing while a
    /// run is under way, when nothing has failed, or when a run was dropped before all its checks were made.
    void recheck();
    /// Drops what is running, and makes no more. Checks that `start` left unfinished go back to Waiting;
    /// those of `recheck` keep their outcome. Neither `finished` nor `rechecked` is emitted.
    void cancel();

    // Each of these costs the same for ten checks and for ten thousand.
    [[nodiscard]] bool isRunning() const;       ///< a run of `start`; one of `recheck` does not count
    [[nodiscard]] QList<CheckKey> keys() const; ///< in the order given; those that were made
    [[nodiscard]] CheckOutcome outcome(const CheckKey &key) const;
    /// The same, until anything changes; null: there is no such check.
    [[nodiscard]] const CheckOutcome *look(const CheckKey &key) const;
    /// There are checks, none is to be made, and all are Passed (NotProvable is not).
    [[nodiscard]] bool allPassed() const;
    [[nodiscard]] bool hasFailures() const; ///< one is Failed or Skipped, or has a diagnosis
    [[nodiscard]] std::optional<CheckKey> firstFailed() const; ///< the first with a diagnosis, as given

Q_SIGNALS:
    void started();
    void stateChanged(const CheckKey &key);
    void progressed(const CheckKey &key, const CheckProgress &progress);
    void finished();
    void rechecked();

private:
    std::unique_ptr<CheckRun> d;
};

} // namespace draftt
