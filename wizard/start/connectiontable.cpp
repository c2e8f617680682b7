// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/connectiontable.h"

#include "wizard/start/connectionmodel.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Of the width, in the order of the columns.
constexpr std::array<int, ConnectionModel::ColumnCount> shares{24, 16, 20, 24, 22};
/// Where less than these characters are there, the workspace is left to the details.
constexpr int charactersForWorkspace = 140;

} // namespace

ConnectionTable::ConnectionTable(const SavedConnections &connections, QWidget *parent)
    : QTableView(parent)
    , m_model(new ConnectionModel(connections, this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConnectionTable::currentChosen);
    connect(this, &QTableView::activated, this, &ConnectionTable::opened);
}

void ConnectionTable::build()
{
    setObjectName(u"connectionView"_s);
    setAccessibleName(tr("Saved connections"));
    setModel(m_shown);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
}

void ConnectionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void ConnectionTable::shareWidth()
{
    const int width = viewport()->width();
    const bool isWide = width >= fontMetrics().averageCharWidth() * charactersForWorkspace;
    setColumnHidden(ConnectionModel::WorkspaceColumn, !isWide);
    int whole = std::accumulate(shares.begin(), shares.end(), 0);
    if (!isWide)
        whole -= shares.at(ConnectionModel::WorkspaceColumn);
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        setColumnWidth(column, width * shares.at(size_t(column)) / whole);
}

QUuid ConnectionTable::currentId() const
{
    const auto index = m_shown->mapToSource(currentIndex());
    return index.isValid() ? m_model->idAt(index.row()) : QUuid();
}

void ConnectionTable::choose(const QUuid &id)
{
    const auto row = std::max(0, m_model->rowOf(id));
    const auto index = m_shown->mapFromSource(m_model->index(row, 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ConnectionTable::setFilter(const QString &text)
{
    m_shown->setFilterFixedString(text);
}

} // namespace draftt
