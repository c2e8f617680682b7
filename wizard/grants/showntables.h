// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/grants/tablemodel.h"

#include <QAbstractProxyModel>

namespace draftt
{

/// Those tables whose name holds a text. A sorted filter of Qt tells its view about every gap that a filter
/// tears, thousands of them; this one tells it once.
class ShownTables final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ShownTables(TableModel &tables, QObject *parent = nullptr);

    /// Case does not matter.
    void setFilter(const QString &text);

    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    [[nodiscard]] bool isShown(int row) const;
    void choose();
    void onInserted(int first, int last);
    void onChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    TableModel &m_tables;
    QString m_filter;
    QList<int> m_rows;  ///< shown row -> row of the tables, ascending
    QList<int> m_shown; ///< row of the tables -> shown row, or -1
};

} // namespace draftt
