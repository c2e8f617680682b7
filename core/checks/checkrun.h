// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"

#include <vector>

namespace draftt
{

/// Is there nothing more to come in this state?
[[nodiscard]] bool isSettled(CheckState state);

/// The graph behind a CheckRunner and the run that is under way.
/// Every signal may end the run or the runner itself, so each `announce…` tells whether to go on.
class CheckRun
{
public:
    struct Item {
        Check check;
        CheckOutcome shown;                     ///< what the outside sees
        CheckState state = CheckState::Waiting; ///< in this run
        QDateTime startedUtc;
        std::chrono::steady_clock::time_point begun;
        Pending work;
    };

    explicit CheckRun(CheckRunner &owner) : q(owner) {}

    void begin(bool inBackground);
    void stop();
    void advance();

    std::vector<Item> items;
    QHash<CheckKey, size_t> index;
    size_t parallel = 1;
    bool isBusy = false;
    bool background = false;

private:
    using Clock = std::chrono::steady_clock;

    enum class Readiness { NotYet, Ready, Blocked };

    [[nodiscard]] Readiness readiness(const Item &item) const;
    [[nodiscard]] bool skipBlocked();
    [[nodiscard]] bool startReady();
    [[nodiscard]] bool launch(size_t at);
    void onDone(size_t at, const Result<CheckAnswer> &result);
    [[nodiscard]] bool settle(size_t at, CheckOutcome outcome);
    void end();

    template <typename Signal> [[nodiscard]] bool announce(Signal emitSignal);

    CheckRunner &q;
    quint64 run = 0;
};

} // namespace draftt
