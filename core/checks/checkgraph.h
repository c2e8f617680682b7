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

    /// More of them, which wait too; a need of theirs is among themselves, or counts as passed.
    void append(const QList<Check> &checks);
    /// A new run. What is done, one value for each check, opens what needs it; all else waits.
    void begin(const std::vector<bool> &isDone);
    /// Takes the first that may run: it waits, and all its needs have passed.
    [[nodiscard]] std::optional<size_t> takeReady() { return take(m_ready); }
    /// Takes the first that may be asked ahead; it may have been taken to run, or as blocked, meanwhile.
    [[nodiscard]] std::optional<size_t> takeAskable() { return take(m_askable); }
    /// Takes the first that can never run: it waits, and one of its needs was settled without opening it.
    [[nodiscard]] std::optional<size_t> takeBlocked() { return take(m_blocked); }
    /// Tells those that wait for `at`. Once for each check that was taken.
    void settle(size_t at, bool opens);
    /// Taken, and not settled yet: it waits again, now for the needs of its second try.
    void postpone(size_t at);

    /// How often a check or a need was looked at so far: linear in both, whatever their order.
    [[nodiscard]] size_t looks() const { return m_looks; }

private:
    /// One try of a check: what it waits for.
    struct Gate {
        size_t openNeeds = 0;
        bool isShut = false; ///< one of its needs does not open it
    };
    struct Node {
        std::vector<size_t> dependants;
        std::vector<size_t> dependantsOfSecond; ///< whose second try needs it
        std::vector<size_t> dependantsOfAhead;  ///< that may be asked ahead when it has passed
        Gate first;
        Gate second;
        Gate ahead;
        bool isAskable = false; ///< there is something to ask ahead
        bool isDone = false;
        bool isPostponed = false;
    };
    using FirstOf = std::priority_queue<size_t, std::vector<size_t>, std::greater<>>;

    [[nodiscard]] static std::optional<size_t> take(FirstOf &queue);
    [[nodiscard]] static size_t looksAt(const Node &node);
    void build(const QList<Check> &checks, size_t first);
    void open(size_t first);
    /// Hands the check out if the gate before it has just been opened or shut.
    void handOut(size_t at, const Gate &gate);
    void handOutAhead(size_t at);
    void settleNeed(size_t at, Gate &gate, bool opens);

    std::vector<Node> m_nodes;
    FirstOf m_ready;
    FirstOf m_askable;
    FirstOf m_blocked;
    size_t m_looks = 0;
};

} // namespace draftt
