// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/connectiontable.h"

#include "wizard/start/connectionmodel.h"
#include "wizard/widgets/text.h"

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

using Widths = std::array<int, ConnectionModel::ColumnCount>;

/// Of the width, in the order of the columns, where they need more than there is.
constexpr Widths shares{24, 16, 20, 24, 22};
/// How the last check ended is what the list is looked at for: up to this part of the width.
constexpr double mostForVerdict = 0.55;
/// Where it leaves less than these characters, the workspace is left to the details.
constexpr int charactersForWorkspace = 95;

/// Who needs no more than its share has what it needs; what it leaves is shared by the others. `weights` 0:
/// it gets nothing.
Widths shared(int room, const Widths &needs, const Widths &weights)
{
    Widths widths{};
    auto open = weights;
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        const int whole = std::accumulate(open.begin(), open.end(), 0);
        for (size_t i = 0; i < open.size() && isSettled; ++i) {
            if (open[i] == 0 || needs[i] > room * open[i] / whole)
                continue;
            widths[i] = needs[i];
            room -= needs[i];
            open[i] = 0;
            isSettled = false;
        }
    }
    const bool isTooMuch = std::accumulate(open.begin(), open.end(), 0) == 0;
    const auto &takers = isTooMuch ? weights : open;
    const int whole = std::max(1, std::accumulate(takers.begin(), takers.end(), 0));
    for (size_t i = 0; i < takers.size(); ++i)
        widths[i] += room * takers[i] / whole;
    return widths;
}

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
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ConnectionTable::shareWidth);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &ConnectionTable::onChanged);
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

/// Some rows; it takes what room there is.
QSize ConnectionTable::sizeHint() const
{
    constexpr int rows = 3;
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() +
                                                rows * verticalHeader()->defaultSectionSize() +
                                                2 * frameWidth()};
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
    Widths needs{};
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        needs.at(size_t(column)) = needOf(column);
    const int verdict = std::min(needs[ConnectionModel::CheckColumn], int(width * mostForVerdict));
    const int rest = width - verdict;
    const bool isWide = rest >= fontMetrics().averageCharWidth() * charactersForWorkspace;
    setColumnHidden(ConnectionModel::WorkspaceColumn, !isWide);
    auto weights = shares;
    weights[ConnectionModel::CheckColumn] = 0;
    if (!isWide)
        weights[ConnectionModel::WorkspaceColumn] = 0;
    auto widths = shared(rest, needs, weights);
    widths[ConnectionModel::CheckColumn] = verdict;
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        setColumnWidth(column, widths.at(size_t(column)));
}

int ConnectionTable::needOf(int column) const
{
    return std::max(sizeHintForColumn(column) + grid, horizontalHeader()->sectionSizeHint(column));
}

/// Only what has grown moves the columns: a check that is under way tells of itself often.
void ConnectionTable::onChanged(const QModelIndex &first)
{
    bool hasGrown = false;
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        hasGrown =
            hasGrown || (!isColumnHidden(column) &&
                         sizeHintForIndex(first.siblingAtColumn(column)).width() > columnWidth(column));
    if (hasGrown)
        shareWidth();
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
