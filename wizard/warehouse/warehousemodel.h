// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/workspace/warehouses.h"

#include <QAbstractTableModel>
#include <QHash>
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
    /// What a check has found of «Can use» on it.
    void setUse(const WarehouseId &id, PlanState found);
    /// The list of those that may be used: «Can use» is missing on the others, where no check knows better
    /// (a server may list them all).
    void setUsable(const QList<Warehouse> &usable);
    [[nodiscard]] bool isAnyListedWithoutUse() const { return !m_listedWithoutUse.isEmpty(); }
    void forgetUse();
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
    [[nodiscard]] bool lacksUse(const Warehouse &warehouse) const;
    void tellAllChanged();
    [[nodiscard]] QString tip(const Warehouse &warehouse, int column) const;
    [[nodiscard]] QString stateText(const Warehouse &warehouse) const;
    [[nodiscard]] QVariant stateIcon(const Warehouse &warehouse) const;
    [[nodiscard]] QVariant nameData(const Warehouse &warehouse, int role) const;
    [[nodiscard]] QVariant stateData(const Warehouse &warehouse, int role) const;

    QList<Warehouse> m_rows;
    int m_dividingRow = -1;
    QHash<QString, PlanState> m_foundUse; ///< by id
    QSet<QString> m_listedWithoutUse;     ///< ids
};

} // namespace draftt
