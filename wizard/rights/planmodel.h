// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <QAbstractItemModel>

#include <optional>

namespace draftt
{

/// A plan as a tree: what the workspace gives, and the catalog with the schema in it with the tables in that.
/// Built for ten thousand tables: nothing is made for a row before it is shown.
class PlanModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Right, State, Source, ColumnCount };

    explicit PlanModel(QObject *parent = nullptr);

    /// Where only states and sources differ from what is shown, rows change in place and keep their
    /// selection.
    void setPlan(const Plan &plan);
    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }
    /// Null for an invalid index.
    [[nodiscard]] const PlanNode *nodeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// This many rows were not held before and are now.
    void becameHeld(int count);

private:
    // Nodes stand in one list: `m_top` of the workspace, then catalog, schema, and the rest below the schema.
    // An index holds the number of its node.
    [[nodiscard]] int catalogNode() const { return m_top; }
    [[nodiscard]] int schemaNode() const { return m_top + 1; }
    [[nodiscard]] int nodeCount() const { return m_plan ? int(m_plan->nodes.size()) : 0; }
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;
    [[nodiscard]] QString text(const PlanNode &node, int column) const;
    [[nodiscard]] bool hasSameRows(const Plan &plan) const;

    std::optional<Plan> m_plan;
    int m_top = 0;
};

} // namespace draftt
