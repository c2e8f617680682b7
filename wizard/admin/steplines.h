// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/admin/adminwords.h"

class QVBoxLayout;

namespace draftt
{

/// Steps below one another, each with its sign and what there is to say of it.
class StepLines final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLines(QWidget *parent);

    /// Rows of before are used again, so that nothing jumps while a step goes on.
    void show(const QList<StepLine> &lines);

private:
    class Row;

    QVBoxLayout *m_layout;
    QList<Row *> m_rows;
};

} // namespace draftt
