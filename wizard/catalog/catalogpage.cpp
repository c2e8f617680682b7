// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/catalogpage.h"

#include "core/checks/sessionfacts.h"
#include "core/words/nametexts.h"
#include "wizard/catalog/catalogfields.h"
#include "wizard/rights/terms.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

CatalogPage::CatalogPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Enter the catalog and schema"),
                  //: inventory.assets is an example of a path
                  tr("Type or paste the names, also both in one: inventory.assets"),
                  tr("Co&ntinue"),
                  {},
                  tr("C&heck access")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_fields(new CatalogFields(functions.names, bodyWidget()))
    , m_plan(new AccessPlan(session, functions.plan, bodyWidget(), AccessPlan::Step::Entry))
    , m_withTables(new WrappingCheckBox(tr("&Let Draftt read all tables of the schema too (SELECT)"), m_plan))
    , m_wait(*this)
{
    build();
    connectInputs();
    connectPlan();
    connect(&panel(), &ProofPanel::stateChanged, this, &CatalogPage::showListed);
    panel().setWatched(true);
}

void CatalogPage::enter()
{
    m_fields->fillIn(m_session);
    {
        const QSignalBlocker blocker(m_withTables); // no edit: the session has it already
        m_withTables->setChecked(m_session.wholeSchema);
    }
    m_fields->fetchCatalogs();
    m_fields->fetchSchemas();
    showPlan();
    watchPlan();
    testIfComplete();
}

void CatalogPage::leave()
{
    ProvenPage::leave();
    m_fields->stop();
    m_plan->stop();
}

void CatalogPage::restart()
{
    m_fields->forget();
    m_plan->reset();
    m_wait.end();
    ProvenPage::restart();
}

void CatalogPage::forgetProof()
{
    m_session.catalogProven = false;
    m_session.schemaProven = false;
}

std::optional<CheckAnswer> CatalogPage::keepProof(const Session &before, const CheckKey &key)
{
    const bool wasProven = key.id == CheckId::UseCatalog ? before.catalogProven : before.schemaProven;
    return wasProven ? std::optional(CheckAnswer{}) : std::nullopt;
}

void CatalogPage::build()
{
    setFirst(m_fields->catalogEdit);
    addField(Field::Catalog, m_fields->catalogField);
    addField(Field::Schema, m_fields->schemaField);
    m_fields->catalogField->addBeside(
        termButton(Term::CatalogAndSchema, m_session, m_functions.openUrl, m_fields));
    m_withTables->setObjectName(u"withTablesBox"_s);
    m_withTables->setChecked(m_session.wholeSchema);
    m_withTables->setToolTip(plainTip(tr("Then step 4 needs no second script.")));
    m_withTables->setAccessibleDescription(tr("Then step 4 needs no second script."));
    m_plan->addOption(m_withTables);
    for (auto *widget : std::initializer_list<QWidget *>{m_fields, m_plan, &panel()})
        body()->addWidget(widget);
    body()->addStretch();
}

void CatalogPage::connectInputs()
{
    connect(m_fields, &CatalogFields::edited, this, &CatalogPage::onNamesEdited);
    connect(m_fields, &CatalogFields::entered, this, &CatalogPage::watchPlan);
    connect(m_fields, &CatalogFields::catalogsCame, this, &CatalogPage::showPlan);
    connect(m_withTables, &QCheckBox::toggled, this, &CatalogPage::onTablesTicked);
}

void CatalogPage::connectPlan()
{
    // Whoever takes the script is about to run it: look from now on whether it has been.
    connect(m_plan, &AccessPlan::scriptTaken, this, [this] {
        m_wait.begin();
        m_plan->watch();
        if (!isProven())
            test();
    });
    connect(m_plan, &AccessPlan::said, this, &StepPage::noteBriefly);
    connect(m_plan, &AccessPlan::announced, this, [this](const QString &sentence) {
        noteBriefly(sentence);
        QApplication::alert(window()); // whoever ran the script looks at another window
    });
    connect(m_plan, &AccessPlan::planChanged, this, &CatalogPage::onPlan);
    connect(m_plan, &AccessPlan::focusLeft, this, &StepPage::focusNext);
    connect(&m_wait, &ScriptWait::aged, this, &CatalogPage::showVerdict);
}

void CatalogPage::onNamesEdited()
{
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    m_wait.end();
    onEdited();
    if (m_fields->pastedTable()) // after the later steps have forgotten theirs
        m_session.tables = {*m_fields->pastedTable()};
    (void)readNames(false);
    m_plan->reset(); // it was of other names
    showPlan();
}

/// What the list of catalogs says of the chosen one is known before its rights are.
void CatalogPage::showPlan()
{
    m_plan->setCatalogType(m_fields->catalogType());
    m_plan->refresh();
    onPlan();
}

/// Once a name is typed to its end, that is: who is typing asks for nothing yet.
void CatalogPage::watchPlan()
{
    if (!m_plan->isWatching() && isVisible() && m_session.catalog && m_session.schema)
        m_plan->watch();
}

void CatalogPage::onPlan()
{
    showListed();
    panel().setBesideScript(m_plan->hasScript());
    testIfComplete();
    showVerdict();
}

QList<Check> CatalogPage::checks()
{
    panel().setListed(true); // before they begin: a list that is hidden then stays empty
    return sparing(m_functions.checks(), m_functions.lookAtWarehouse);
}

/// The rights say it all, unless something else than a right is in the way.
void CatalogPage::showListed()
{
    const bool hasPlan = principalOf(m_session) && m_session.scope();
    const auto state = panel().state();
    panel().setListed(!hasPlan || state == ProofPanel::State::Failed);
    m_plan->setRightsShown(state != ProofPanel::State::Failed);
    if (state != ProofPanel::State::Running)
        m_plan->setFold(foldNow());
}

/// What was refused comes first; where a right is not why, the script is no help, or only perhaps.
AccessPlan::Fold CatalogPage::foldNow() const
{
    if (panel().state() != ProofPanel::State::Failed)
        return AccessPlan::Fold::None;
    const auto &runner = panel().runner();
    const auto failed = runner.firstFailed();
    const auto diagnosis = failed ? runner.outcome(*failed).diagnosis : std::nullopt;
    const bool isLost =
        diagnosis && (diagnosis->code == Code::CatalogNotFound || diagnosis->code == Code::SchemaNotFound);
    return isLost ? AccessPlan::Fold::IfThere : AccessPlan::Fold::Aside;
}

/// No edit of what this step is about; the next one asks whether all can be read.
void CatalogPage::onTablesTicked(bool ticked)
{
    m_session.wholeSchema = ticked;
    m_session.wholeSchemaProven = false;
    m_plan->watch();
    Q_EMIT stateChanged();
}

/// Costs nothing and asks nobody who is not asked already: the rights are held, as far as the lists tell.
bool CatalogPage::hasAllInput() const
{
    if (!m_session.catalog || !m_session.schema || !m_session.credentials() || !m_session.warehouse)
        return false;
    return m_plan->stateOf(Grant::useCatalog(*m_session.catalog)) == PlanState::Held &&
           m_plan->stateOf(Grant::useSchema(*m_session.catalog, *m_session.schema)) == PlanState::Held;
}

/// Nothing is wrong, and nothing is left to do here: somebody runs the script.
bool CatalogPage::isWaiting() const
{
    const auto state = panel().state();
    if (!m_wait.isTaken() || isProven() || !m_plan->hasScript())
        return false;
    return state == ProofPanel::State::RightsMissing || state == ProofPanel::State::Running;
}

bool CatalogPage::readNames(bool marksEmpty)
{
    const auto catalog = m_fields->catalog();
    const auto schema = m_fields->schema();
    const auto markWrong = [&](Field field, const QLineEdit &edit, const auto &name) {
        if (!name && (marksEmpty || !edit.text().trimmed().isEmpty()))
            mark(field, inputText(field, name.error()));
    };
    markWrong(Field::Catalog, *m_fields->catalogEdit, catalog);
    markWrong(Field::Schema, *m_fields->schemaEdit, schema);
    const auto legacy = catalog ? legacyMetastoreText(*catalog) : QString();
    if (!legacy.isEmpty())
        mark(Field::Catalog, legacy);
    m_session.catalog = catalog && legacy.isEmpty() ? std::optional(*catalog) : std::nullopt;
    m_session.schema = schema ? std::optional(*schema) : std::nullopt;
    if (!m_session.catalog || !schema) {
        if (marksEmpty)
            focusField(m_session.catalog ? Field::Schema : Field::Catalog);
        return false;
    }
    return true;
}

bool CatalogPage::holdsInputsOf(const Session &proven) const
{
    const auto catalog = m_fields->catalog();
    const auto schema = m_fields->schema();
    return catalog && schema && proven.catalog == *catalog && proven.schema == *schema;
}

void CatalogPage::hideEvent(QHideEvent *event)
{
    ProvenPage::hideEvent(event);
    m_wait.rest();
}

ProvenPage::Input CatalogPage::readInput()
{
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    if (!readNames(true))
        return Input::Wrong;
    return m_session.credentials() && m_session.warehouse ? Input::Complete : Input::Incomplete;
}

void CatalogPage::onChecked()
{
    showListed();
    m_wait.onLooked(isWaiting());
    if (!isProven())
        return m_plan->refresh(); // what was refused is not granted
    note({});
    m_plan->watch(); // what is held now
    m_fields->fetchSchemas(true);
}

} // namespace draftt
