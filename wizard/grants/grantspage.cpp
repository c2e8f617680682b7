// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/grantspage.h"

#include "core/checks/sessionfacts.h"
#include "core/names/shown.h"
#include "wizard/grants/grantsform.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// Whoever ticks several is done with one before the next.
constexpr auto settling = 200ms;

} // namespace

GrantsPage::GrantsPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Choose the tables Draftt reads"),
                  tr("Components, devices, servers: tick what belongs to your inventory."),
                  tr("Co&ntinue"),
                  {},
                  tr("C&heck tables")},
                 functions.plan.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_form(new GrantsForm(session, functions.plan, &panel(), bodyWidget()))
    , m_model(m_form->tables->model())
    , m_plan(m_form->plan)
    , m_listing(new TableListing(m_model, m_functions.tables, this))
    , m_wait(*this)
    , m_read(session, m_model)
    , m_words(session, *m_plan, panel())
{
    setFirst(m_form->tables->view());
    addField(Field::Table, m_form->tableField);
    body()->addWidget(m_form, 1);
    connectInputs();
    connectPlan();
    panel().setWatched(true);
    panel().setListed(false);
    panel().setBlaming(false); // the row of the table says it
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &GrantsPage::readTicked);
}

void GrantsPage::enter()
{
    m_form->fillIn(m_session.wholeSchema);
    const auto scope = m_session.scope();
    const auto schema = scope ? std::optional(Securable(scope->catalog, scope->schema)) : std::nullopt;
    if (schema != m_listed) {
        m_listing->reset();
        m_model.reset(m_session.tables);
        m_listed = schema;
    }
    if (schema)
        m_listing->start();
    m_plan->watch();
    showCount();
    m_settled.start();
}

void GrantsPage::leave()
{
    ProvenPage::leave();
    m_settled.stop();
    m_listing->stop();
    m_plan->stop();
}

void GrantsPage::restart()
{
    m_listing->reset();
    m_model.reset();
    m_listed.reset();
    m_plan->reset();
    m_session.wholeSchemaProven = false;
    ProvenPage::restart();
    showCurrent();
}

void GrantsPage::connectInputs()
{
    auto *tables = m_form->tables;
    connect(m_form->whole, &QRadioButton::toggled, this, &GrantsPage::onScopeEdited);
    connect(m_listing, &TableListing::changed, this, &GrantsPage::showCount);
    connect(&m_model, &TableModel::chosenChanged, this, &GrantsPage::onChosen);
    connect(tables, &TablePicker::refreshWanted, m_listing, &TableListing::start);
    connect(tables, &TablePicker::refreshWanted, m_plan, &AccessPlan::watch);
    connect(tables, &TablePicker::currentChanged, this, &GrantsPage::showCurrent);
    connect(tables, &TablePicker::nameRefused, this,
            [this](const Error &error) { mark(Field::Table, inputText(Field::Table, error)); });
    connect(tables, &TablePicker::nameAccepted, this, [this](const QString &repairs) {
        mark(Field::Table, {});
        setHint(Field::Table, repairs);
    });
    connect(m_form->preview, &QPushButton::clicked, this, &GrantsPage::openPreview);
    connect(&panel().runner(), &CheckRunner::started, this, [this] { m_words.forget(); });
    connect(&panel().runner(), &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
        m_words.forget();
        m_read.take(key, panel().runner());
    });
}

void GrantsPage::connectPlan()
{
    connect(m_plan, &AccessPlan::scriptTaken, m_listing, &TableListing::start);
    connect(m_plan, &AccessPlan::scriptTaken, m_plan, &AccessPlan::watch);
    connect(m_plan, &AccessPlan::scriptTaken, this, [this] {
        m_wait.begin();
        showVerdict();
    });
    connect(m_plan, &AccessPlan::said, this, &StepPage::noteBriefly);
    connect(m_plan, &AccessPlan::planChanged, this, &GrantsPage::onPlan);
    connect(m_plan, &AccessPlan::focusLeft, this, [this] {
        if (m_session.tables.isEmpty())
            focusFirst();
        else
            focusNext();
    });
    connect(m_plan, &AccessPlan::rightsGained, m_listing, &TableListing::start);
    connect(m_plan, &AccessPlan::announced, this, [this](const QString &sentence) {
        note(sentence);
        QApplication::alert(window()); // whoever ran the script looks at another window
    });
    connect(&m_wait, &ScriptWait::aged, this, &GrantsPage::showVerdict);
}

void GrantsPage::showCount()
{
    const auto now = consequenceOf(m_session, m_model, *m_listing, *m_plan);
    // Nothing is asserted before it is known what is held.
    const bool isKnown = m_plan->missingCount() || !m_session.principal();
    m_form->showRights(isKnown ? std::optional(now) : std::nullopt);
    m_form->tables->setStatus(m_words.list(now, m_model, *m_listing, m_listed));
}

/// Which tables are read does not depend on it.
void GrantsPage::onScopeEdited()
{
    m_session.wholeSchema = m_form->whole->isChecked();
    m_keepsRead = true;
    onEdited();
    m_keepsRead = false;
    m_plan->watch();
    showCount();
    m_settled.start();
}

/// What is held does not depend on ticks, nor does what was read of the other tables.
void GrantsPage::onChosen()
{
    m_session.tables = m_model.chosen();
    m_wait.end();
    mark(Field::Table, {});
    m_keepsRead = true;
    onEdited();
    m_keepsRead = false;
    if (m_session.wholeSchema)
        m_plan->refresh();
    else
        m_plan->watch();
    showCount();
    showCurrent();
    m_settled.start();
}

void GrantsPage::lookAgain()
{
    m_plan->watch();
    ProvenPage::lookAgain();
}

/// That some tables can be read does not prove that all can, and those that are made later.
void GrantsPage::onPlan()
{
    m_session.wholeSchemaProven = m_plan->selectOnSchema() == PlanState::Held;
    panel().setBesideScript(m_plan->hasScript());
    showCount();
    restIfProven();
    goOnIfProven();
}

/// Nothing is wrong: somebody has to run the script.
bool GrantsPage::isWaiting() const
{
    return !isProven() && panel().state() == ProofPanel::State::RightsMissing &&
           (m_wait.isTaken() || m_plan->hasScript());
}

StepVerdict GrantsPage::verdict() const
{
    return isWaiting() ? truly(m_wait.verdict(m_words.unread())) : ProvenPage::verdict();
}

void GrantsPage::showCurrent()
{
    m_form->preview->setEnabled(m_form->tables->inView().has_value());
}

void GrantsPage::openPreview()
{
    const auto table = m_form->tables->inView();
    const auto scope = m_session.scope();
    if (!table || !scope)
        return;
    PreviewDialog::Read read = [this, table](Done<StatementResult> done) {
        return m_functions.preview(*table, std::move(done));
    };
    if (m_model.typeOf(*table) == "METRIC_VIEW"_L1)
        read = {};
    const auto known = knownOf(m_session, Securable(scope->catalog, scope->schema, *table));
    auto *dialog = new PreviewDialog(known, read, m_functions.plan.openUrl, this);
    if (const auto proof = m_session.proofs.constFind(*table); proof != m_session.proofs.cend())
        dialog->setColumns(*proof);
    dialog->open();
}

void GrantsPage::showEvent(QShowEvent *event)
{
    ProvenPage::showEvent(event);
    restIfProven();
}

void GrantsPage::hideEvent(QHideEvent *event)
{
    ProvenPage::hideEvent(event);
    m_wait.rest();
    m_listing->setPaused(true);
}

} // namespace draftt
