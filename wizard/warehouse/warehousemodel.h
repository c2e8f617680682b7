// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/warehouses.h"

#include <QAbstractTableModel>
#include <QSet>

namespace draftt
{

/// The warehouses that Draftt sees, in the order of the list; those that it cannot use stand below a line of
/// their own, which is no choice.
class WarehouseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    /// `Serverless, Small`: what stands below a name.
    static constexpr int DetailRole = Qt::UserRole;
    /// False: of no use to Draftt.
    static constexpr int UsableRole = Qt::UserRole + 1;

    explicit WarehouseModel(QObject *parent = nullptr);

    /// Rows keep their places, and views their selection where the ids are the same; new ones come last.
    void setWarehouses(const QList<Warehouse> &listed);
    /// A check has found that «Can use» is missing on it, or is there.
    void setUse(const WarehouseId &id, bool isMissing);
    [[nodiscard]] const Warehouse *at(int row) const;               ///< null: the line between
    [[nodiscard]] int rowOf(const WarehouseId &id) const;           ///< -1: not listed
    [[nodiscard]] int dividingRow() const { return m_dividingRow; } ///< -1: none

    /// The listed id that is shown so; case does not matter. None: it is not listed.
    [[nodiscard]] std::optional<WarehouseId> idShown(const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<Warehouse> inPlace(QList<Warehouse> warehouses) const;
    [[nodiscard]] QString tip(const Warehouse &warehouse, int column) const;
    [[nodiscard]] QString stateText(const Warehouse &warehouse) const;
    [[nodiscard]] QVariant stateIcon(const Warehouse &warehouse) const;
    [[nodiscard]] QVariant nameData(const Warehouse &warehouse, int role) const;
    [[nodiscard]] QVariant stateData(const Warehouse &warehouse, int role) const;

    QList<Warehouse> m_rows;
    int m_dividingRow = -1;
    QSet<QString> m_withoutUse; ///< ids
};

} // namespace draftt
