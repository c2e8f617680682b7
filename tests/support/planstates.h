// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/person.h"

#include <QTreeView>

namespace draftt
{

/// What the second column says, row by row, with what is below each.
inline QStringList statesOf(const QTreeView &tree, const QModelIndex &parent = {})
{
    QStringList states;
    const auto &model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        states += index.siblingAtColumn(1).data().toString();
        states += statesOf(tree, index);
    }
    return states;
}

/// How each right of the plan that the person sees stands; empty: there is none.
inline QStringList statesOfPlan(const Person &person)
{
    const auto *tree = person.see<QTreeView>(QStringLiteral("planTree"));
    return tree ? statesOf(*tree) : QStringList();
}

} // namespace draftt
