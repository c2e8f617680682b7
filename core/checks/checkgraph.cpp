// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkgraph.h"

#include <QHash>

namespace draftt
{

CheckGraph::CheckGraph(const QList<Check> &checks)
{
    append(checks);
}

void CheckGraph::append(const QList<Check> &checks)
{
    const auto first = m_nodes.size();
    m_nodes.resize(first + size_t(checks.size()));
    build(checks, first);
    open(first);
}

void CheckGraph::build(const QList<Check> &checks, size_t first)
{
    QHash<CheckKey, size_t> index;
    for (const auto &check : checks)
        index.insert(check.key, first + size_t(index.size()));
    const auto nodeOf = [&](const CheckKey &key) {
        ++m_looks;
        const auto found = index.constFind(key);
        return found == index.cend() ? nullptr : &m_nodes[*found];
    };
    for (size_t at = first; at < m_nodes.size(); ++at) {
        const auto &check = checks.at(qsizetype(at - first));
        for (const auto &need : check.needs) {
            if (auto *node = nodeOf(need))
                node->dependants.push_back(at);
        }
        for (const auto &need : check.second ? check.second->needs : QList<CheckKey>()) {
            if (auto *node = nodeOf(need))
                node->dependantsOfSecond.push_back(at);
        }
        m_nodes[at].isAskable = check.ahead.has_value();
        for (const auto &need : check.ahead ? check.ahead->needs : QList<CheckKey>()) {
            if (auto *node = nodeOf(need))
                node->dependantsOfAhead.push_back(at);
        }
    }
}

void CheckGraph::begin(const std::vector<bool> &isDone)
{
    Q_ASSERT(isDone.size() == m_nodes.size());
    m_ready = {};
    m_askable = {};
    m_blocked = {};
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        m_nodes[at].first = m_nodes[at].second = m_nodes[at].ahead = {};
        m_nodes[at].isDone = isDone[at];
        m_nodes[at].isPostponed = false;
    }
    open(0);
}

/// Those from `first` on: what each waits for, and what waits for nothing.
void CheckGraph::open(size_t first)
{
    for (size_t at = first; at < m_nodes.size(); ++at) {
        const auto &node = m_nodes[at];
        m_looks += looksAt(node);
        for (const auto dependant : node.dependants)
            m_nodes[dependant].first.openNeeds += node.isDone ? 0 : 1;
        for (const auto dependant : node.dependantsOfSecond)
            m_nodes[dependant].second.openNeeds += node.isDone ? 0 : 1;
        for (const auto dependant : node.dependantsOfAhead)
            m_nodes[dependant].ahead.openNeeds += node.isDone ? 0 : 1;
    }
    for (size_t at = first; at < m_nodes.size(); ++at) {
        ++m_looks;
        if (!m_nodes[at].isDone) {
            handOut(at, m_nodes[at].first);
            handOutAhead(at);
        }
    }
}

void CheckGraph::settle(size_t at, bool opens)
{
    const auto &settled = m_nodes[at];
    m_looks += looksAt(settled);
    for (const auto dependant : settled.dependants) {
        auto &node = m_nodes[dependant];
        settleNeed(dependant, node.first, opens);
    }
    for (const auto dependant : settled.dependantsOfSecond) {
        auto &node = m_nodes[dependant];
        settleNeed(dependant, node.second, opens);
    }
    for (const auto dependant : settled.dependantsOfAhead) {
        auto &gate = m_nodes[dependant].ahead;
        --gate.openNeeds;
        gate.isShut = gate.isShut || !opens;
        handOutAhead(dependant);
    }
}

void CheckGraph::postpone(size_t at)
{
    m_nodes[at].isPostponed = true;
    handOut(at, m_nodes[at].second);
}

/// A gate that is shut stays so: a second need that fails does not hand the check out again.
void CheckGraph::settleNeed(size_t at, Gate &gate, bool opens)
{
    --gate.openNeeds;
    if (gate.isShut)
        return;
    gate.isShut = !opens;
    auto &node = m_nodes[at];
    if (!node.isDone && &gate == (node.isPostponed ? &node.second : &node.first))
        handOut(at, gate);
}

void CheckGraph::handOut(size_t at, const Gate &gate)
{
    if (gate.isShut)
        m_blocked.push(at);
    else if (gate.openNeeds == 0)
        m_ready.push(at);
}

void CheckGraph::handOutAhead(size_t at)
{
    const auto &node = m_nodes[at];
    if (node.isAskable && !node.isDone && !node.ahead.isShut && node.ahead.openNeeds == 0)
        m_askable.push(at);
}

size_t CheckGraph::looksAt(const Node &node)
{
    return node.dependants.size() + node.dependantsOfSecond.size() + node.dependantsOfAhead.size();
}

std::optional<size_t> CheckGraph::take(FirstOf &queue)
{
    if (queue.empty())
        return std::nullopt;
    const auto first = queue.top();
    queue.pop();
    return first;
}

} // namespace draftt
