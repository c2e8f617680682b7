// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/warehouses.h"

#include <QAbstractTableModel>

namespace draftt
{

/// The warehouses that the principal sees, in the order of the list.
class WarehouseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, StateColumn, ColumnCount };

    explicit WarehouseModel(QObject *parent = nullptr);

    /// Rows keep their places, and views their selection where the ids are the same; new ones come last.
    void setWarehouses(const QList<Warehouse> &listed);
    [[nodiscard]] const Warehouse &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const WarehouseId &id) const; ///< -1: not listed

    /// The listed id that is shown so; case does not matter. None: it is not listed.
    [[nodiscard]] std::optional<WarehouseId> idShown(const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QList<Warehouse> inPlace(QList<Warehouse> warehouses) const;
    [[nodiscard]] QString tip(const Warehouse &warehouse, int column) const;
    [[nodiscard]] QString text(const Warehouse &warehouse, int column) const;

    QList<Warehouse> m_rows;
};

} // namespace draftt
