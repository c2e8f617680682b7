// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkgraph.h"
#include "core/checks/checkrunner.h"

#include <QTimer>

#include <array>
#include <deque>
#include <set>
#include <vector>

namespace draftt
{

/// The checks of a CheckRunner, what is known of each, and the run that is under way.
/// Every signal may end the run or the runner itself, so each `announce…` tells whether to go on.
class CheckRun
{
public:
    struct Item {
        Check check;
        CheckOutcome shown; ///< what the outside sees
        QDateTime startedUtc;
        std::chrono::steady_clock::time_point begun;
        Pending work;
        Pending ahead;                    ///< asks what its first try will take
        std::optional<CheckAnswer> first; ///< of the first try, while the second is to come or under way
        bool isRunning = false;
        bool isWaiting = false; ///< in this run, for its first try
    };

    explicit CheckRun(CheckRunner &owner);
    ~CheckRun() { stop(); }
    Q_DISABLE_COPY_MOVE(CheckRun)

    /// Drops what runs; all of `checks` wait, and then what `next` makes while they run.
    void replace(QList<Check> checks, CheckRunner::NextChecks next = {});
    void begin(bool inBackground);
    void stop();
    void show(size_t at, CheckOutcome outcome);

    [[nodiscard]] const std::deque<Item> &items() const { return m_items; }
    [[nodiscard]] const QList<CheckKey> &keys() const { return m_keys; }
    [[nodiscard]] const Item *find(const CheckKey &key) const;
    [[nodiscard]] size_t count(CheckState state) const { return m_counts[size_t(state)]; }
    [[nodiscard]] const std::set<size_t> &diagnosed() const { return m_diagnosed; }

    size_t parallel = 1;
    bool isBusy = false;
    bool background = false;
    bool hasAll = true; ///< no more are to be made

private:
    using Clock = std::chrono::steady_clock;

    void append(QList<Check> checks);
    void appendNext();
    void freeSpent();
    void advance();
    [[nodiscard]] bool skipBlocked();
    [[nodiscard]] bool startReady();
    void askAhead();
    void dropAhead(Item &item);
    [[nodiscard]] bool launch(size_t at);
    [[nodiscard]] ReportProgress reporterOf(size_t at);
    /// Shows that it runs; the first of two tries.
    [[nodiscard]] bool announceStart(size_t at);
    [[nodiscard]] bool awaitSecond(size_t at, const Result<CheckAnswer> &result);
    void onDone(size_t at, const Result<CheckAnswer> &result);
    [[nodiscard]] bool settle(size_t at, CheckOutcome outcome);
    void end();

    template <typename Signal> [[nodiscard]] bool announce(Signal emitSignal);

    CheckRunner &q;
    quint64 m_run = 0;
    CheckRunner::NextChecks m_next;
    QTimer m_more;
    QTimer m_free;
    std::deque<Item> m_spent; ///< of the checks before
    std::deque<Item> m_items; ///< stay where they are when more come
    QList<CheckKey> m_keys;
    QHash<CheckKey, size_t> m_index;
    CheckGraph m_graph;
    size_t m_running = 0;
    size_t m_asking = 0;                                                ///< ahead
    std::array<size_t, size_t(CheckState::NotProvable) + 1> m_counts{}; ///< of what is shown
    std::set<size_t> m_diagnosed;                                       ///< what is shown with a diagnosis
};

} // namespace draftt
