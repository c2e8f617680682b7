// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace draftt
{

/// The columns of one validated table, with their types.
class ColumnsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget *parent = nullptr);

    void show(const TableProof &proof);
    void clear(); ///< hides it

private:
    QLabel *m_title;
    QTableWidget *m_table;
};

} // namespace draftt
