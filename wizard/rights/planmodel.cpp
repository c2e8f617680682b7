// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/planmodel.h"

#include "core/words/plantexts.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Sign signOf(PlanState state)
{
    switch (state) {
    case PlanState::Held:
        return Sign::Passed;
    case PlanState::Missing:
        return Sign::NotYet;
    case PlanState::Unknown:
        return Sign::NotYet;
    }
    Q_UNREACHABLE();
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent) {}

void PlanModel::setPlan(const Plan &plan)
{
    if (!hasSameRows(plan)) {
        beginResetModel();
        m_plan = plan;
        m_top = int(std::count_if(plan.nodes.cbegin(), plan.nodes.cend(),
                                  [](const PlanNode &node) { return node.kind != PlanNode::Kind::Right; }));
        endResetModel();
        return;
    }
    int held = 0;
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        if (plan.nodes[i].holding.state == PlanState::Held &&
            m_plan->nodes[i].holding.state != PlanState::Held)
            ++held;
    }
    m_plan = plan;
    for (const auto &parent : {QModelIndex(), indexOf(catalogNode()), indexOf(schemaNode())}) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
    if (held > 0)
        Q_EMIT becameHeld(held);
}

bool PlanModel::hasSameRows(const Plan &plan) const
{
    return m_plan && m_plan->principal == plan.principal &&
           std::equal(
               m_plan->nodes.cbegin(), m_plan->nodes.cend(), plan.nodes.cbegin(), plan.nodes.cend(),
               [](const PlanNode &a, const PlanNode &b) { return a.kind == b.kind && a.grant == b.grant; });
}

const PlanNode *PlanModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() && m_plan ? &m_plan->nodes[qsizetype(index.internalId())] : nullptr;
}

QModelIndex PlanModel::indexOf(int node, int column) const
{
    if (node > schemaNode())
        return createIndex(node - schemaNode() - 1, column, quintptr(node));
    return createIndex(node == schemaNode() ? 0 : node, column, quintptr(node));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexOf(row, column);
    const bool isCatalog = int(parent.internalId()) == catalogNode();
    return indexOf(isCatalog ? schemaNode() : schemaNode() + 1 + row, column);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    const int node = int(child.internalId());
    if (!child.isValid() || node <= catalogNode())
        return {};
    return indexOf(node == schemaNode() ? catalogNode() : schemaNode());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (nodeCount() == 0 || parent.column() > 0)
        return 0;
    // Where nothing can be granted there is no catalog, and where everybody reads the schema no schema.
    if (!parent.isValid())
        return std::min(m_top + 1, nodeCount());
    const int node = int(parent.internalId());
    if (node == catalogNode())
        return nodeCount() > schemaNode() ? 1 : 0;
    return node == schemaNode() ? nodeCount() - schemaNode() - 1 : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PlanModel::text(const PlanNode &node, int column) const
{
    switch (column) {
    case Right:
        return textFor(node, *m_plan);
    case State:
        return textFor(node.holding.state);
    case Source:
        if (node.holding.state == PlanState::Held)
            return node.holding.origins.isEmpty() ? QString() : textFor(node.holding.origins.first());
        return whoMayGrant(node);
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const auto *node = nodeAt(index);
    if (!node)
        return {};
    if (role == Qt::DisplayRole)
        return text(*node, index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(text(*node, index.column()));
    if (role == Qt::DecorationRole && index.column() == Right)
        return iconOf(signOf(node->holding.state));
    // A screen reader reads one cell at a time; the first says all of its row.
    if (role == Qt::AccessibleTextRole && index.column() == Right)
        //: Read out for a row of a tree: the right and its state.
        return tr("%1: %2").arg(text(*node, Right), text(*node, State));
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Right:
        return tr("Right");
    case State:
        return tr("State");
    case Source:
        return tr("Where from, or who may grant it");
    }
    return {};
}

} // namespace draftt
