// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehouselist.h"

#include "wizard/warehouse/warehousemodel.h"
#include "wizard/warehouse/warehouserow.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace draftt
{

WarehouseList::WarehouseList(QWidget *parent) : QTableView(parent), m_model(new WarehouseModel(this))
{
    setObjectName(u"warehouseView"_s);
    setModel(m_model);
    setItemDelegate(new WarehouseRow(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(WarehouseModel::NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(WarehouseModel::StateColumn, QHeaderView::ResizeToContents);
    setMinimumHeight(fontMetrics().height() * 9);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &WarehouseList::onSelected);
    layOut();
}

void WarehouseList::show(const QList<Warehouse> &warehouses)
{
    const QScopedValueRollback isNoChoice(m_isSelecting, true);
    m_model->setWarehouses(warehouses);
    layOut();
}

void WarehouseList::setUse(const WarehouseId &id, PlanState found)
{
    m_model->setUse(id, found);
}

void WarehouseList::setUsable(const QList<Warehouse> &usable)
{
    m_model->setUsable(usable);
}

void WarehouseList::forgetUse()
{
    m_model->forgetUse();
}

void WarehouseList::select(const WarehouseId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || selectionModel()->isRowSelected(row))
        return;
    const QScopedValueRollback isNoChoice(m_isSelecting, true);
    selectRow(row);
}

void WarehouseList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

/// The row that has the focus need not be a choice: the view gives it to the first one when it is entered.
void WarehouseList::onSelected()
{
    const auto rows = selectionModel()->selectedRows();
    const auto *warehouse = rows.isEmpty() ? nullptr : m_model->at(rows.first().row());
    if (warehouse && !m_isSelecting)
        Q_EMIT chosen(Warehouse(*warehouse));
}

void WarehouseList::layOut()
{
    verticalHeader()->setDefaultSectionSize(WarehouseRow::heightIn(*this));
    clearSpans();
    const int dividing = m_model->dividingRow();
    if (dividing < 0)
        return;
    setSpan(dividing, 0, 1, WarehouseModel::ColumnCount);
    verticalHeader()->resizeSection(dividing, WarehouseRow::dividingHeightIn(*this));
}

} // namespace draftt
