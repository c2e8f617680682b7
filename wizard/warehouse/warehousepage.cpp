// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehousepage.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/names/weblinks.h"
#include "core/words/nametexts.h"
#include "wizard/warehouse/warehousemodel.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto refreshInterval = 5s; // databricks-api §4.3: every 2–5 s

} // namespace

WarehousePage::WarehousePage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Choose the SQL warehouse"),
                  tr("Draftt runs its queries on it. A running one is checked at once; a stopped one starts "
                     "when you go on."),
                  tr("Co&ntinue"), tr("Check agai&n")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_model(new WarehouseModel(this))
    , m_view(new QTableView(bodyWidget()))
    , m_id(new QLineEdit)
    , m_none(new Notice(Sign::Info, bodyWidget()))
{
    build();
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &WarehousePage::refresh);
}

void WarehousePage::enter()
{
    show(m_session.warehouses);
    if (!m_session.warehouse && m_session.address && m_session.address->warehouse)
        select(*m_session.address->warehouse);
    refresh();
    goOnRefreshing();
}

void WarehousePage::leave()
{
    ProvenPage::leave();
    m_refresh.stop();
    m_fetch.reset();
}

void WarehousePage::forgetProof()
{
    m_session.warehouseProven = false;
    m_session.canUse = PlanState::Unknown;
    goOnRefreshing();
}

void WarehousePage::restart()
{
    m_refresh.stop();
    m_fetch.reset();
    if (m_session.warehouse) // chosen still, but what was told of it may be of another workspace
        m_session.warehouse = Warehouse{m_session.warehouse->id, {}, {}, {}, {}, {}, {}, {}, {}};
    ProvenPage::restart();
}

void WarehousePage::build()
{
    buildList();
    setFirst(m_view);
    m_none->setObjectName(u"noWarehouseNotice"_s);
    auto *open = new ActionButton(tr("&Open SQL warehouses"), u"openWarehousesButton"_s, m_none);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_session.address)
            m_functions.openUrl(
                linkTo(places::warehouses(), m_session.address->host, m_session.workspaceId()));
    });
    m_none->addAction(open);
    m_id->setObjectName(u"warehouseIdEdit"_s);
    m_field = new FormField(tr("Not in the list? &ID or HTTP path:"), m_id, bodyWidget());
    hint({});
    addField(Field::Warehouse, m_field);
    connect(m_id, &QLineEdit::textChanged, this, &WarehousePage::onTyped);
    auto *card = new Card(tr("Checks"), bodyWidget());
    m_needs =
        new MutedLabel(tr("It must be serverless or pro, Draftt needs “Can use” on it, and Unity Catalog "
                          "must be there. All three are tried."),
                       card);
    card->body()->addWidget(m_needs);
    card->body()->addWidget(&panel());
    connect(&panel(), &ProofPanel::stateChanged, this,
            [this] { m_needs->setVisible(panel().state() == ProofPanel::State::NotTested); });
    auto *columns = new TwoColumns(bodyWidget());
    columns->setShares(3, 2);
    for (auto *widget : std::initializer_list<QWidget *>{m_none, m_view, m_field})
        columns->left()->addWidget(widget);
    columns->left()->setStretchFactor(m_view, 1);
    columns->right()->addWidget(card);
    columns->right()->addStretch();
    body()->addWidget(columns, 1);
}

void WarehousePage::buildList()
{
    m_view->setObjectName(u"warehouseView"_s);
    m_view->setAccessibleName(tr("SQL warehouses"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    auto *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WarehouseModel::NameColumn, QHeaderView::Stretch);
    m_view->setMinimumHeight(fontMetrics().height() * 9);
    // The row that has the focus need not be a choice: the view gives it to the first one when it is entered.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_view->selectionModel()->selectedRows();
        if (!rows.isEmpty() && !m_isSelecting)
            onChosen(m_model->at(rows.first().row()));
    });
}

/// As long as somebody sees the list and something is still to choose or to mend.
void WarehousePage::goOnRefreshing()
{
    if (isVisible() && !isProven())
        m_refresh.start();
    else
        m_refresh.stop();
}

void WarehousePage::onChecked()
{
    refresh();
    goOnRefreshing();
}

void WarehousePage::showEvent(QShowEvent *event)
{
    ProvenPage::showEvent(event);
    goOnRefreshing();
}

void WarehousePage::hideEvent(QHideEvent *event)
{
    ProvenPage::hideEvent(event);
    m_refresh.stop();
}

void WarehousePage::refresh()
{
    if (m_fetch)
        return;
    m_fetch = m_functions.fetch([this](const Result<QList<Warehouse>> &result) {
        m_fetch.reset();
        if (result) {
            m_session.setWarehouses(*result);
            show(*result);
        } else if (m_model->rowCount() == 0) {
            showNone();
        }
    });
    if (!m_fetch)
        showNone();
}

void WarehousePage::show(const QList<Warehouse> &warehouses)
{
    m_isSelecting = true;
    m_model->setWarehouses(warehouses);
    m_isSelecting = false;
    m_none->setVisible(warehouses.isEmpty());
    if (warehouses.isEmpty())
        showNone();
    if (m_session.warehouse)
        select(m_session.warehouse->id);
}

void WarehousePage::showNone()
{
    m_none->setVisible(true);
    m_none->setText(
        m_session.connectProven
            ? tr("The principal sees no SQL warehouse. Give it the permission “Can use” on one, under SQL "
                 "Warehouses › the warehouse › Permissions. The list fills by itself once that is done.")
            : tr("The list cannot be read, because the connection is not proven yet. You can type the "
                 "warehouse’s "
                 "ID or HTTP path instead; it stands under SQL Warehouses › the warehouse › Connection "
                 "details."));
}

void WarehousePage::select(const WarehouseId &id)
{
    if (m_id->text().isEmpty() && !m_id->hasFocus())
        showId(id);
    const int row = m_model->rowOf(id);
    // Something else is typed: no row is the choice.
    if (row < 0 || m_model->idShown(m_id->text().trimmed()) != id)
        return;
    m_isSelecting = true;
    if (!m_view->selectionModel()->isRowSelected(row))
        m_view->selectRow(row);
    m_isSelecting = false;
    if (!m_session.warehouse || m_session.warehouse->id != id)
        onChosen(m_model->at(row));
}

void WarehousePage::onChosen(const Warehouse &warehouse)
{
    const bool isOther = !m_session.warehouse || m_session.warehouse->id != warehouse.id;
    showId(warehouse.id);
    mark(Field::Warehouse, {});
    hint({});
    if (isOther)
        onEdited();
    m_session.warehouse = warehouse;
    showVerdict();
    testIfComplete();
}

void WarehousePage::showId(const WarehouseId &id)
{
    const QSignalBlocker isNoEdit(m_id);
    m_id->setText(shown(id.text()));
}

/// What is typed is the choice then, and no row.
void WarehousePage::onTyped()
{
    m_view->clearSelection();
    mark(Field::Warehouse, {});
    hint({});
    onEdited();
}

void WarehousePage::hint(const QString &doubt)
{
    m_field->setHint(doubt);
}

Result<WarehouseId> WarehousePage::typedId() const
{
    const auto listed = m_model->idShown(m_id->text().trimmed());
    return listed ? Result<WarehouseId>(*listed) : WarehouseId::parse(m_id->text());
}

bool WarehousePage::holdsInputsOf(const Session &proven) const
{
    const auto id = typedId();
    return id && proven.warehouse && proven.warehouse->id == *id;
}

/// A check starts a stopped one, which costs money.
bool WarehousePage::hasAllInput() const
{
    const auto id = typedId();
    const int row = id ? m_model->rowOf(*id) : -1;
    return row >= 0 && isSupported(m_model->at(row)) && m_model->at(row).state == WarehouseState::Running &&
           m_session.credentials();
}

ProvenPage::Input WarehousePage::readInput()
{
    const auto id = typedId();
    if (!id) {
        mark(Field::Warehouse, inputText(Field::Warehouse, id.error()));
        focusField(Field::Warehouse);
        return Input::Wrong;
    }
    const int row = m_model->rowOf(*id);
    hint(row >= 0 ? QString() : unusualIdText(*id));
    if (row >= 0)
        m_session.warehouse = m_model->at(row);
    else if (!m_session.warehouse || m_session.warehouse->id != *id)
        m_session.warehouse = Warehouse{*id, {}, {}, {}, {}, {}, {}, {}, {}};
    if (!isSupported(*m_session.warehouse)) {
        mark(Field::Warehouse, textFor(Diagnosis{Code::WarehouseNotSupported, {}}).title);
        return Input::Incomplete;
    }
    mark(Field::Warehouse, {});
    return m_session.credentials() ? Input::Complete : Input::Incomplete;
}

} // namespace draftt
