// SPDX-License-Identifier: Apache-2.0
#include "wizard/warehouse/warehousepage.h"

#include "core/names/weblinks.h"
#include "wizard/warehouse/warehouselist.h"
#include "wizard/warehouse/warehousemodel.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/termbutton.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto refreshInterval = 5s; // databricks-api §4.3: every 2–5 s

QLineEdit *idEdit()
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"warehouseIdEdit"_s);
    return edit;
}

} // namespace

WarehousePage::WarehousePage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Choose the SQL warehouse"), tr("Draftt runs its queries on it."), tr("Co&ntinue"),
                  tr("Check agai&n")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_list(new WarehouseList)
    , m_listField(new FormField(tr("&Warehouses that Draftt sees:"), m_list, bodyWidget()))
    , m_unlisted(new ActionButton(tr("Not &in the list? Enter an ID or HTTP path…"), u"unlistedButton"_s,
                                  bodyWidget()))
    , m_id(idEdit())
    , m_field(new FormField(tr("&ID or HTTP path of a warehouse:"), m_id, bodyWidget()))
    , m_none(new Notice(Sign::Info, bodyWidget()))
{
    build();
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &WarehousePage::refresh);
    connect(m_list, &WarehouseList::chosen, this, [this](const Warehouse &warehouse) {
        m_isProposed = false;
        onChosen(warehouse);
    });
    connect(m_id, &QLineEdit::textChanged, this, &WarehousePage::onTyped);
    connect(m_unlisted, &QPushButton::clicked, this, &WarehousePage::openField);
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
    m_usable.reset();
}

void WarehousePage::forgetProof()
{
    m_session.warehouseProven = false;
    m_session.canUse = PlanState::Unknown;
    goOnRefreshing();
}

/// That it runs is not so any more; that Draftt may use it is.
std::optional<CheckAnswer> WarehousePage::keepProof(const Session &before, const CheckKey & /*key*/)
{
    if (!before.warehouseProven)
        return std::nullopt;
    m_session.warehouseProven = true;
    m_session.canUse = before.canUse;
    return CheckAnswer{};
}

void WarehousePage::restart()
{
    m_refresh.stop();
    m_fetch.reset();
    m_usable.reset();
    m_wasProposed = false;
    m_list->forgetUse();
    if (m_session.warehouse) // chosen still, but what was told of it may be of another workspace
        m_session.warehouse = untold(m_session.warehouse->id);
    ProvenPage::restart();
}

void WarehousePage::build()
{
    setFirst(m_list);
    const auto linkOf = [this](const QString &page) {
        return m_session.address
                   ? std::optional(linkTo(page, m_session.address->host, m_session.workspaceId()))
                   : std::nullopt;
    };
    m_listField->addBeside(new TermButton(Term::WarehouseTypes, linkOf, m_functions.openUrl, m_listField));
    m_listField->setHint(tr("The list refreshes by itself."));
    m_unlisted->setFlat(true);
    m_none->setObjectName(u"noWarehouseNotice"_s);
    auto *open = new ActionButton(tr("&Open SQL warehouses"), u"openWarehousesButton"_s, m_none);
    connect(open, &QPushButton::clicked, this, [this, linkOf] {
        if (const auto url = linkOf(places::warehouses()))
            m_functions.openUrl(*url);
    });
    m_none->addAction(open);
    addField(Field::Warehouse, m_listField);
    auto *columns = new TwoColumns(bodyWidget());
    columns->setShares(3, 2);
    for (auto *widget : std::initializer_list<QWidget *>{m_none, m_listField, m_unlisted, m_field})
        columns->left()->addWidget(widget);
    columns->left()->setStretchFactor(m_listField, 1);
    columns->left()->setAlignment(m_unlisted, Qt::AlignLeft);
    columns->right()->addWidget(checksCard());
    columns->right()->addStretch();
    body()->addWidget(columns, 1);
    showInputs();
}

QWidget *WarehousePage::checksCard()
{
    auto *card = new Card(tr("Checks"), bodyWidget());
    m_needs =
        new MutedLabel(tr("It must be serverless or pro, Draftt needs “Can use” on it, and Unity Catalog "
                          "must be there. All three are checked."),
                       card);
    card->body()->addWidget(m_needs);
    card->body()->addWidget(&panel());
    connect(&panel(), &ProofPanel::stateChanged, this,
            [this] { m_needs->setVisible(panel().state() == ProofPanel::State::NotTested); });
    return card;
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
    if (m_session.warehouse)
        m_list->setUse(m_session.warehouse->id, m_session.canUse);
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
        const auto before = m_session.warehouse;
        if (result) {
            m_session.setWarehouses(*result);
            show(*result);
            lookWhatIsUsable();
        } else if (m_list->warehouses().rowCount() == 0) {
            showNone();
        }
        if (m_session.warehouse != before)
            showVerdict(); // going on may start it now, or start it no more
    });
    if (!m_fetch)
        showNone();
}

void WarehousePage::show(const QList<Warehouse> &warehouses)
{
    m_list->show(warehouses);
    setTitles(tr("Choose the SQL warehouse"), introText());
    m_none->setVisible(warehouses.isEmpty());
    if (warehouses.isEmpty())
        showNone();
    if (m_session.warehouse)
        select(m_session.warehouse->id);
    showInputs();
}

void WarehousePage::showNone()
{
    m_none->setVisible(true);
    m_none->setText(
        m_session.connectProven
            ? tr("Draftt sees no SQL warehouse. Give its service principal the permission “Can use” on one, "
                 "under SQL Warehouses › the warehouse › Permissions. The list fills by itself once that is "
                 "done.")
            : tr("The list cannot be read, because the connection is not proven yet. You can type the "
                 "warehouse’s ID or HTTP path instead; it stands under SQL Warehouses › the warehouse › "
                 "Connection details."));
    showInputs();
}

void WarehousePage::showInputs()
{
    const bool hasList = m_list->warehouses().rowCount() > 0;
    m_listField->setVisible(hasList);
    m_unlisted->setVisible(hasList && !m_isFieldWanted);
    m_field->setVisible(!hasList || m_isFieldWanted);
    addField(Field::Warehouse, hasList && !m_isFieldWanted ? m_listField : m_field);
}

void WarehousePage::openField()
{
    m_isFieldWanted = true;
    m_listField->setError({});
    showInputs();
    m_field->focusField();
}

} // namespace draftt
