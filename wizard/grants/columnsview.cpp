// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/columnsview.h"

#include "core/names/shown.h"
#include "wizard/widgets/text.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

ColumnsView::ColumnsView(QWidget *parent)
    : QWidget(parent), m_title(sectionTitle({}, this)), m_table(new QTableWidget(0, 3, this))
{
    m_title->setObjectName(u"columnsTitle"_s);
    m_table->setObjectName(u"columnsTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Type"), tr("Comment")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    clear();
}

void ColumnsView::show(const TableProof &proof)
{
    //: %1 is the name of a table
    m_title->setText(tr("Columns of %1").arg(shown(proof.table.text())));
    m_table->setAccessibleName(m_title->text());
    m_table->setRowCount(int(proof.columns.size()));
    for (int row = 0; row < proof.columns.size(); ++row) {
        const auto &column = proof.columns.at(row);
        auto comment = shown(column.comment);
        if (column.hasMask)
            comment = comment.isEmpty() ? tr("masked") : tr("%1 (masked)", "a column’s comment").arg(comment);
        m_table->setItem(row, 0, new QTableWidgetItem(shown(column.name)));
        m_table->setItem(row, 1, new QTableWidgetItem(shown(column.typeText)));
        m_table->setItem(row, 2, new QTableWidgetItem(comment));
    }
    m_table->resizeColumnsToContents();
    setVisible(!proof.columns.isEmpty());
}

void ColumnsView::clear()
{
    m_table->setRowCount(0);
    hide();
}

} // namespace draftt
