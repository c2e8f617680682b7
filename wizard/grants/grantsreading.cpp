// SPDX-License-Identifier: Apache-2.0
// How the Grants page has the ticked tables read.
#include "wizard/grants/grantspage.h"

#include "wizard/grants/grantsform.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/proofpanel.h"

#include <QRadioButton>

namespace draftt
{

namespace
{

/// Their checks are made in a few milliseconds.
constexpr int tablesAtOnce = 250;

} // namespace

void GrantsPage::forgetProof()
{
    m_session.tablesProven = false;
    if (m_keepsRead)
        m_read.keepTicked();
    else
        m_read.clear();
}

void GrantsPage::onPutBack()
{
    m_read.putBack();
    showCurrent();
}

/// The row; the columns are looked at whatever the warehouse does.
std::optional<CheckAnswer> GrantsPage::keepProof(const Session &before, const CheckKey &key)
{
    const auto table = TableName::listed(key.subject);
    const auto found = table ? before.proofs.constFind(*table) : before.proofs.cend();
    const auto now = table ? m_session.proofs.find(*table) : m_session.proofs.end();
    if (found == before.proofs.cend() || !found->rowRead || now == m_session.proofs.end())
        return std::nullopt;
    now->rowRead = true;
    now->isEmpty = found->isEmpty;
    now->showsEntry = found->showsEntry;
    return CheckAnswer{.evidence = seen::FirstRow{.isThere = !found->isEmpty}};
}

/// Quietly: nobody has asked.
void GrantsPage::readTicked()
{
    m_keepsRead = true;
    testIfComplete();
    m_keepsRead = false;
}

QList<Check> GrantsPage::checksOf(const QList<TableName> &tables)
{
    return m_read.withAnswers(sparing(m_functions.checks(tables), m_functions.lookAtWarehouse));
}

QList<Check> GrantsPage::checks()
{
    return checksOf(m_session.tables);
}

/// A row is read by a statement.
bool GrantsPage::startsOnNext() const
{
    return !m_session.tables.isEmpty() && m_session.warehouse &&
           m_session.warehouse->state != WarehouseState::Running;
}

void GrantsPage::startChecks()
{
    panel().startInPortions([this, tables = m_session.tables, from = qsizetype(0)]() mutable {
        const auto portion = tables.mid(from, tablesAtOnce);
        from += portion.size();
        return portion.isEmpty() ? QList<Check>() : checksOf(portion);
    });
}

/// A statement wakes a warehouse that sleeps, which costs money: nobody has asked for that.
bool GrantsPage::hasAllInput() const
{
    return !m_session.tables.isEmpty() && m_session.tables.size() <= GrantsWords::mostReadAtOnce &&
           m_session.credentials() && m_session.warehouse &&
           m_session.warehouse->state == WarehouseState::Running && isVisible();
}

ProvenPage::Input GrantsPage::readInput()
{
    m_session.wholeSchema = m_form->whole->isChecked();
    m_session.tables = m_model.chosen();
    if (m_session.tables.isEmpty()) {
        mark(Field::Table, tr("No table is ticked. Draftt’s form asks for one at least, also where it may "
                              "read the whole schema."));
        focusField(Field::Table);
        return Input::Wrong;
    }
    mark(Field::Table, {});
    return m_session.credentials() && m_session.warehouse ? Input::Complete : Input::Incomplete;
}

void GrantsPage::onChecked()
{
    m_read.forgetCleared();
    m_wait.onLooked(isWaiting());
    m_listing->start();
    m_plan->refresh();
    showCurrent();
    restIfProven();
}

/// What is proven needs no eye on it.
void GrantsPage::restIfProven()
{
    m_listing->setPaused(isProven() || !isVisible());
    if (isProven() && m_plan->hasReading())
        m_plan->stop();
}

} // namespace draftt
