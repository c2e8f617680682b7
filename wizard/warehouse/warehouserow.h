// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace draftt
{

/// Draws a row of the list of warehouses: whether it is the choice, its name, and below that type and size.
class WarehouseRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int heightIn(const QWidget &view);
    [[nodiscard]] static int dividingHeightIn(const QWidget &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintDivision(QPainter &painter, const QStyleOptionViewItem &option, const QString &title);
};

} // namespace draftt
