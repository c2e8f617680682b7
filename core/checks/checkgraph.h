// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

#include <queue>
#include <vector>

namespace draftt
{

/// What waits for what, and what may run next. A check is a position in the list that it came in. Each check
/// and each need costs the same few steps a run, however many others there are.
class CheckGraph
{
public:
    CheckGraph() = default;
    /// All of them wait. A need that is not among the checks counts as passed.
    explicit CheckGraph(const QList<Check> &checks);

    /// A new run. What has passed in `states`, one for each check, or is not provable stays; all else waits.
    void begin(const std::vector<CheckState> &states);
    /// Takes the first that may run: it waits, and all its needs have passed.
    [[nodiscard]] std::optional<size_t> takeReady() { return take(m_ready); }
    /// Takes the first that can never run: it waits, and one of its needs has failed or was skipped.
    [[nodiscard]] std::optional<size_t> takeBlocked() { return take(m_blocked); }
    /// Tells those that wait for `at`. Once for each check that was taken.
    void settle(size_t at, CheckState state);

    /// How often a check or a need was looked at so far: linear in both, whatever their order.
    [[nodiscard]] size_t looks() const { return m_looks; }

private:
    struct Node {
        std::vector<size_t> dependants;
        size_t openNeeds = 0;
        bool isWaiting = true;
    };
    using FirstOf = std::priority_queue<size_t, std::vector<size_t>, std::greater<>>;

    [[nodiscard]] static std::optional<size_t> take(FirstOf &queue);
    void block(size_t at);

    std::vector<Node> m_nodes;
    FirstOf m_ready;
    FirstOf m_blocked;
    size_t m_looks = 0;
};

} // namespace draftt
