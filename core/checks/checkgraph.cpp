// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkgraph.h"

#include <QHash>

#include <utility>

namespace draftt
{

namespace
{

/// May what needs it run?
bool satisfies(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::NotProvable;
}

} // namespace

CheckGraph::CheckGraph(const QList<Check> &checks) : m_nodes(size_t(checks.size()))
{
    QHash<CheckKey, size_t> index;
    for (const auto &check : checks)
        index.insert(check.key, size_t(index.size()));
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        for (const auto &need : checks.at(qsizetype(at)).needs) {
            ++m_looks;
            if (const auto found = index.constFind(need); found != index.cend())
                m_nodes[*found].dependants.push_back(at);
        }
    }
    begin(std::vector<CheckState>(m_nodes.size(), CheckState::Waiting));
}

void CheckGraph::begin(const std::vector<CheckState> &states)
{
    Q_ASSERT(states.size() == m_nodes.size());
    m_ready = {};
    m_blocked = {};
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        m_nodes[at].openNeeds = 0;
        m_nodes[at].isWaiting = !satisfies(states[at]);
    }
    for (const auto &node : m_nodes) {
        for (const auto dependant : node.dependants) {
            ++m_looks;
            m_nodes[dependant].openNeeds += node.isWaiting ? 1 : 0;
        }
    }
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        ++m_looks;
        if (m_nodes[at].isWaiting && m_nodes[at].openNeeds == 0)
            m_ready.push(at);
    }
}

void CheckGraph::settle(size_t at, CheckState state)
{
    for (const auto dependant : m_nodes[at].dependants) {
        ++m_looks;
        auto &node = m_nodes[dependant];
        --node.openNeeds;
        if (!satisfies(state))
            block(dependant);
        else if (node.isWaiting && node.openNeeds == 0)
            m_ready.push(dependant);
    }
}

/// From here on it no longer waits, so that a second need that fails does not count it again.
void CheckGraph::block(size_t at)
{
    if (std::exchange(m_nodes[at].isWaiting, false))
        m_blocked.push(at);
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
