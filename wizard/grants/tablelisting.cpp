// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablelisting.h"

#include <utility>

using namespace std::chrono_literals;

namespace draftt
{

TableListing::TableListing(TableModel &model, Functions functions, QObject *parent)
    : QObject(parent), m_model(model), m_functions(std::move(functions))
{
    m_again.setSingleShot(true);
    m_again.setInterval(4s);
    connect(&m_again, &QTimer::timeout, this, &TableListing::start);
}

void TableListing::start()
{
    if (m_isListing)
        return;
    m_again.stop();
    m_error.reset();
    m_odd.clear();
    m_fetch = m_functions.fetchTables([this](const Result<Page<TableInfo>> &page) { onTables(page); });
    m_isListing = bool(m_fetch);
    Q_EMIT changed();
}

void TableListing::stop()
{
    m_again.stop();
    m_fetch.reset();
    m_columns.reset();
    m_isListing = false;
}

void TableListing::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused)
        return;
    if (isPaused)
        m_again.stop();
    else if (m_hasEnded && m_model.rowCount() == 0)
        start();
}

void TableListing::reset()
{
    stop();
    m_hasEnded = false;
    m_counted = 0;
    m_odd.clear();
    m_error.reset();
}

void TableListing::onTables(const Result<Page<TableInfo>> &page)
{
    if (page) {
        m_model.add(page->items);
        m_model.addOdd(page->odd);
        m_odd += page->odd;
    } else {
        m_error = page.error();
    }
    if (!page || page->isLast) {
        m_isListing = false;
        m_hasEnded = true;
        if (m_model.rowCount() == 0 && !m_isPaused)
            m_again.start();
        if (page && m_counted != m_model.rowCount())
            startColumns();
    }
    Q_EMIT changed();
}

void TableListing::startColumns()
{
    m_counted = m_model.rowCount();
    m_columns = m_functions.fetchColumns([this](const Result<Page<TableInfo>> &page) { onColumns(page); });
}

/// Without the columns the list says less; that is no failure.
void TableListing::onColumns(const Result<Page<TableInfo>> &page)
{
    if (!page)
        return;
    m_model.addColumns(page->items);
    Q_EMIT changed();
}

} // namespace draftt
