// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/workspace/warehouses.h"

#include <QTableView>

namespace draftt
{

class WarehouseModel;

/// The list of warehouses, of which one is chosen: rows of two lines, the name, and type and size below it.
class WarehouseList final : public QTableView
{
    Q_OBJECT

public:
    explicit WarehouseList(QWidget *parent = nullptr);

    [[nodiscard]] const WarehouseModel &warehouses() const { return *m_model; }
    /// No choice is made or lost by it.
    void show(const QList<Warehouse> &warehouses);
    void setUse(const WarehouseId &id, PlanState found);
    void setUsable(const QList<Warehouse> &usable);
    void forgetUse();
    /// Shows what is chosen, without telling anybody; nothing happens where it is not listed.
    void select(const WarehouseId &id);

Q_SIGNALS:
    /// By the user, of whatever type.
    void chosen(const draftt::Warehouse &warehouse);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onSelected();
    void layOut();

    WarehouseModel *m_model;
    bool m_isSelecting = false;
};

} // namespace draftt
