// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/wishform.h"

#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/profile/profile.h"
#include "core/words/diagnosistexts.h"
#include "core/workspace/principalsecrets.h"
#include "wizard/admin/principalchoices.h"
#include "wizard/catalog/catalogfields.h"
#include "wizard/grants/tablelisting.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto restAfterWish = 300ms;

template <typename Widget> Widget *named(const QString &name)
{
    auto *widget = new Widget;
    widget->setObjectName(name);
    return widget;
}

/// A list of long names takes the room that there is.
QComboBox *comboBox(const QString &name)
{
    auto *box = named<QComboBox>(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

WishForm::WishForm(const Workspace &workspace, const Known &known, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_known(known)
    , m_warehouse(comboBox(u"adminWarehouseBox"_s))
    , m_warehouseField(new FormField(tr("SQL &warehouse:"), m_warehouse, this))
    , m_names(new CatalogFields(
          {[this](OnPage<CatalogInfo> onPage) { return fetchCatalogs(m_workspace, std::move(onPage)); },
           [this](const CatalogName &catalog, OnPage<SchemaInfo> onPage) {
               return fetchSchemas(m_workspace, catalog, std::move(onPage));
           },
           tr("The arrow offers what you see. A path such as inventory.assets can be pasted.")},
          this))
    , m_whole(new WrappingCheckBox(tr("All tables of the schema, also &later ones"), this))
    , m_tables(new TablePicker)
    , m_tablesField(new FormField(tr("Ta&bles that Draftt may read:"), m_tables, this, m_tables->view()))
    , m_listing(new TableListing(m_tables->model(),
                                 {[this](OnPage<TableInfo> onPage) {
                                      return fetchTables(m_workspace, m_listed->first, m_listed->second,
                                                         std::move(onPage));
                                  },
                                  [this](OnPage<TableInfo> onPage) {
                                      return fetchTablesAndColumns(m_workspace, m_listed->first,
                                                                   m_listed->second, std::move(onPage));
                                  }},
                                 this))
    , m_principal(named<QLineEdit>(u"adminPrincipalEdit"_s))
    , m_principalField(
          new FormField(tr("Service &principal, a new one or one of the workspace:"), m_principal, this))
    , m_principals(new PrincipalChoices(workspace, *m_principal, this))
    , m_namesake(comboBox(u"adminNamesakeBox"_s))
    , m_namesakeField(new FormField(tr("Several have this name. W&hich one:"), m_namesake, this))
    , m_connection(named<QLineEdit>(u"adminConnectionEdit"_s))
    , m_days(named<QSpinBox>(u"adminDaysBox"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_names);
    buildTables(*layout);
    layout->addWidget(m_warehouseField);
    buildNames(*layout);
    m_names->fillIn(known.session);
    connectInputs();
    m_names->fetchCatalogs();
    m_names->fetchSchemas();
    m_fetch = fetchWarehouses(m_workspace, [this](const Result<Answered<QList<Warehouse>>> &warehouses) {
        onWarehouses(warehouses);
    });
    onScopeEdited();
}

WishForm::~WishForm() = default;

void WishForm::buildTables(QVBoxLayout &layout)
{
    m_whole->setObjectName(u"adminWholeBox"_s);
    m_whole->setChecked(m_known.session.schema && m_known.session.wholeSchema);
    m_tables->model().reset(m_known.session.tables);
    layout.addWidget(m_whole);
    layout.addWidget(m_tablesField);
}

void WishForm::buildNames(QVBoxLayout &layout)
{
    const auto &id = m_known.session.clientId;
    m_principal->setText(id ? id->text() : u"draftt-connector"_s);
    m_principalField->setHint(tr("Its name, or its application ID."));
    connect(m_principals, &PrincipalChoices::came, m_principalField, [this] {
        m_principalField->setHint(
            tr("Its name, or its application ID. Those of the workspace are offered while you type."));
    });
    m_namesakeField->hide();
    m_days->setRange(1, longestSecretDays);
    m_days->setValue(usualSecretDays);
    m_warehouse->setEditable(true); // to some none is listed
    m_warehouse->setInsertPolicy(QComboBox::NoInsert);
    m_warehouse->lineEdit()->setPlaceholderText(tr("Reading the SQL warehouses…"));
    layout.addWidget(m_principalField);
    layout.addWidget(m_namesakeField);
    layout.addWidget(new FormField(tr("&Days that its OAuth secret lives:"), m_days, this));
    layout.addWidget(new FormField(tr("Name of the c&onnection:"), m_connection, this));
}

void WishForm::connectInputs()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterWish);
    connect(&m_rest, &QTimer::timeout, this, &WishForm::listTables);
    connect(m_names, &CatalogFields::edited, this, &WishForm::onScopeEdited);
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        showTables();
        Q_EMIT edited();
    });
    connect(&m_tables->model(), &TableModel::chosenChanged, this, &WishForm::edited);
    connect(m_tables, &TablePicker::refreshWanted, m_listing, &TableListing::start);
    connect(m_tables, &TablePicker::nameRefused, this,
            [this](const Error &error) { m_tablesField->setError(inputText(Field::Table, error)); });
    connect(m_tables, &TablePicker::nameAccepted, this, [this] { m_tablesField->setError({}); });
    connect(m_listing, &TableListing::changed, this, &WishForm::showTables);
    connect(m_principal, &QLineEdit::textChanged, this, [this] {
        setNamesakes({});
        Q_EMIT edited();
    });
    connect(m_connection, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_connection, &QLineEdit::textChanged, this, &WishForm::edited);
    connect(m_warehouse, &QComboBox::currentTextChanged, this, [this] {
        showStart();
        Q_EMIT edited();
    });
    connect(m_namesake, &QComboBox::currentIndexChanged, this, &WishForm::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &WishForm::edited);
}

void WishForm::addWarehouse(const Warehouse &warehouse)
{
    m_warehouse->addItem(shown(warehouse.name.isEmpty() ? warehouse.id.text() : warehouse.name),
                         warehouse.id.text());
    m_warehouse->setItemData(m_warehouse->count() - 1, warehouse.name, warehouseNameRole);
    m_warehouse->setItemData(m_warehouse->count() - 1, int(warehouse.state), warehouseStateRole);
}

/// The one of the wizard is chosen, else the one that is offered.
void WishForm::onWarehouses(const Result<Answered<QList<Warehouse>>> &warehouses)
{
    m_fetch.reset();
    const auto &chosen = m_known.session.warehouse;
    const auto typed = m_warehouse->currentText(); // meanwhile
    {
        const QSignalBlocker blocker(m_warehouse);
        const auto listed = warehouses ? warehouses->value : QList<Warehouse>();
        for (const auto &one : listed) {
            if (isSupported(one) && !one.id.text().isEmpty())
                addWarehouse(one);
        }
        if (chosen && m_warehouse->findData(chosen->id.text()) < 0)
            addWarehouse(*chosen);
        const auto best = proposedAmong(listed);
        const auto id = chosen ? chosen->id.text() : best < 0 ? QString() : listed.at(best).id.text();
        m_warehouse->setCurrentIndex(id.isEmpty() ? -1 : m_warehouse->findData(id));
        if (!typed.isEmpty())
            m_warehouse->setEditText(typed);
    }
    m_warehouse->lineEdit()->setPlaceholderText(u"0123456789abcdef"_s);
    showStart();
    Q_EMIT edited();
}

void WishForm::onScopeEdited()
{
    m_rest.start();
    if (!m_isNamed)
        proposeName();
    Q_EMIT edited();
}

/// Of the schema that is named, if it is another one now.
void WishForm::listTables()
{
    const auto catalog = m_names->catalog();
    const auto schema = m_names->schema();
    const bool isNamed = catalog && schema;
    const bool isSame = isNamed && m_listed && m_listed->first == *catalog && m_listed->second == *schema;
    if (isSame)
        return;
    m_listing->reset();
    const bool isFirst = !m_listed && m_known.session.schema && isNamed;
    m_listed.reset();
    m_tables->model().reset(isFirst ? m_known.session.tables : QList<TableName>());
    if (isNamed) {
        m_listed.emplace(*catalog, *schema);
        if (const auto &table = m_names->pastedTable())
            m_tables->model().choose(*table);
        m_listing->start();
    }
    showTables();
    Q_EMIT edited();
}

void WishForm::showTables()
{
    const bool isOpen = m_listed && !isWhole();
    m_tablesField->setVisible(isOpen);
    m_listing->setPaused(!isOpen);
    m_tables->setStatus(m_listing->isListing() ? tr("Reading the tables…")
                        : m_listing->error()   ? tr("The tables cannot be listed: type their names below.")
                                               : QString());
}

void WishForm::proposeName()
{
    Session session;
    session.address = m_known.session.address;
    if (const auto catalog = m_names->catalog())
        session.catalog = *catalog;
    if (const auto schema = m_names->schema())
        session.schema = *schema;
    const QSignalBlocker blocker(m_connection);
    m_connection->setText(proposedName(session, m_known.namesTaken));
}

bool WishForm::isWhole() const
{
    return m_whole->isChecked();
}

void WishForm::setNamesakes(const QList<User> &namesakes)
{
    const QSignalBlocker blocker(m_namesake);
    m_namesake->clear();
    for (const auto &one : namesakes)
        m_namesake->addItem(one.userName, one.userName);
    m_namesake->setCurrentIndex(-1);
    m_namesake->setPlaceholderText(tr("Choose by application ID"));
    m_namesakeField->setVisible(!namesakes.isEmpty());
}

void WishForm::focusFirst()
{
    if (!m_names->catalog())
        m_names->catalogEdit->setFocus(Qt::OtherFocusReason);
    else
        m_tablesField->focusField();
}

void WishForm::stop()
{
    m_fetch.reset();
    m_names->stop();
    m_rest.stop();
    m_listing->stop();
    m_principals->stop();
}

} // namespace draftt
