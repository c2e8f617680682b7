// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/catalogpage.h"

#include "core/checks/drafttrules.h"
#include "core/checks/sessionfacts.h"
#include "core/names/pastedpath.h"
#include "core/names/shown.h"
#include "core/words/nametexts.h"
#include "wizard/catalog/namechoices.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename Info> void addOffered(NameChoices &choices, const Result<Page<Info>> &page)
{
    if (!page)
        return;
    QStringList names;
    for (const auto &info : page->items) {
        if (isOffered(info))
            names += info.name.text();
    }
    choices.offer(names);
    choices.leaveOut(page->odd);
}

template <typename Name> Result<Name> nameIn(const QLineEdit &edit, const NameChoices &choices)
{
    const auto exact = choices.exact(edit.text());
    return exact ? Name::listed(*exact) : Name::parse(edit.text());
}

/// What was mended of a typed name, what a chosen one hides, and what the list left out.
QString hintFor(const QLineEdit &edit, const NameChoices &choices)
{
    const auto exact = choices.exact(edit.text());
    const auto typed =
        exact ? names::TypedName{*exact, {}} : names::readTyped(edit.text()).value_or(names::TypedName{});
    QStringList lines{repairText(typed), oddNameText(typed.text), leftOutText(choices.odd())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

CatalogPage::CatalogPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Enter the catalog and schema"),
                  tr("Where the inventory tables are, by their names in Databricks."),
                  tr("Co&ntinue"),
                  {},
                  tr("C&heck access")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_catalog(new QLineEdit)
    , m_schema(new QLineEdit)
    , m_catalogs(new NameChoices(this))
    , m_schemas(new NameChoices(this))
    , m_offered(new MutedLabel({}, bodyWidget()))
    , m_plan(new AccessPlan(session, functions.plan, bodyWidget(), AccessPlan::Step::Entry))
    , m_withTables(new WrappingCheckBox(tr("&Let Draftt read all tables of the schema too (SELECT)"), m_plan))
{
    build();
    connectInputs();
    panel().setWatched(true);
}

void CatalogPage::enter()
{
    fillIn();
    fetchCatalogs();
    fetchSchemas();
    showPlan();
    watchPlan();
    testIfComplete();
}

void CatalogPage::leave()
{
    ProvenPage::leave();
    m_catalogFetch.reset();
    m_schemaFetch.reset();
    m_listedCatalog.reset(); // the list may have been on its way
    m_plan->stop();
}

void CatalogPage::restart()
{
    m_catalogFetch.reset();
    m_catalogs->clear();
    m_types.clear();
    forgetSchemas();
    m_plan->reset();
    m_isTaken = false;
    ProvenPage::restart();
}

void CatalogPage::forgetSchemas()
{
    m_schemaFetch.reset();
    m_schemas->clear();
    m_listedCatalog.reset();
}

/// No edit: the session has these names already.
void CatalogPage::fillIn()
{
    const auto fill = [](QLineEdit &edit, NameChoices &choices, const QString &name) {
        const QSignalBlocker blocker(edit);
        choices.remember(name);
        if (edit.text().isEmpty())
            edit.setText(shown(name));
    };
    if (m_session.catalog)
        fill(*m_catalog, *m_catalogs, m_session.catalog->text());
    if (m_session.schema)
        fill(*m_schema, *m_schemas, m_session.schema->text());
    const QSignalBlocker blocker(m_withTables);
    m_withTables->setChecked(m_session.wholeSchema);
    showHints();
}

void CatalogPage::forgetProof()
{
    m_session.catalogProven = false;
    m_session.schemaProven = false;
}

void CatalogPage::build()
{
    setFirst(m_catalog);
    m_catalog->setObjectName(u"catalogEdit"_s);
    m_schema->setObjectName(u"schemaEdit"_s);
    m_catalogs->complete(*m_catalog);
    m_schemas->complete(*m_schema);
    m_catalogField = new FormField(tr("&Catalog:"), m_catalog, bodyWidget());
    m_schemaField = new FormField(tr("&Schema:"), m_schema, bodyWidget());
    addField(Field::Catalog, m_catalogField);
    addField(Field::Schema, m_schemaField);
    m_offered->setObjectName(u"offeredNames"_s);
    m_withTables->setObjectName(u"withTablesBox"_s);
    m_withTables->setChecked(m_session.wholeSchema);
    m_withTables->setToolTip(plainTip(tr("Then step 4 needs no second script.")));
    m_withTables->setAccessibleDescription(tr("Then step 4 needs no second script."));
    m_plan->addOption(m_withTables);

    auto *names = new QGridLayout;
    names->setHorizontalSpacing(2 * grid);
    names->addWidget(m_catalogField, 0, 0, Qt::AlignTop);
    names->addWidget(m_schemaField, 0, 1, Qt::AlignTop);
    body()->addLayout(names);
    for (auto *widget : std::initializer_list<QWidget *>{m_offered, m_plan, &panel()})
        body()->addWidget(widget);
    body()->addStretch();
}

void CatalogPage::connectInputs()
{
    for (auto *edit : {m_catalog, m_schema}) {
        connect(edit, &QLineEdit::textChanged, this, &CatalogPage::onNamesEdited);
        connect(edit, &QLineEdit::editingFinished, this, &CatalogPage::watchPlan);
    }
    connect(m_catalog, &QLineEdit::editingFinished, this, &CatalogPage::fetchSchemas);
    connect(m_withTables, &QCheckBox::toggled, this, &CatalogPage::onTablesTicked);
    // Whoever takes the script is about to run it: look from now on whether it has been.
    connect(m_plan, &AccessPlan::scriptTaken, this, [this] {
        m_isTaken = true;
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
    connect(&m_clock, &LookClock::ticked, this, [this] {
        if (!isVisible() || window()->isMinimized())
            m_clock.setShown(false);
        else
            showVerdict();
    });
}

void CatalogPage::fetchCatalogs()
{
    m_catalogs->clear();
    m_types.clear();
    m_catalogFetch = m_functions.fetchCatalogs([this](const Result<Page<CatalogInfo>> &page) {
        addOffered(*m_catalogs, page);
        for (const auto &info : page ? page->items : QList<CatalogInfo>())
            m_types.insert(info.name, info.type);
        showHints();
        showPlan();
    });
}

void CatalogPage::fetchSchemas()
{
    const auto name = namedCatalog();
    if (!name || m_listedCatalog == *name)
        return;
    m_listedCatalog = *name;
    m_schemas->clear();
    m_schemaFetch = m_functions.fetchSchemas(*name, [this](const Result<Page<SchemaInfo>> &page) {
        addOffered(*m_schemas, page);
        showHints();
    });
}

void CatalogPage::takePath()
{
    m_pastedTable.reset();
    const auto grown = m_catalog->text().size() - std::exchange(m_catalogSize, m_catalog->text().size());
    const auto path = PastedPath::parse(m_catalog->text());
    if (!path || grown == 1 || grown == -1) // a key: somebody is still typing
        return;
    const QSignalBlocker sameEdit(m_catalog);
    const QSignalBlocker sameEditToo(m_schema);
    m_catalog->setText(path->catalog.text());
    m_catalogSize = m_catalog->text().size();
    m_schema->setText(path->schema.text());
    m_pastedTable = path->table;
}

void CatalogPage::onNamesEdited()
{
    takePath();
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    m_isTaken = false;
    onEdited();
    if (m_pastedTable) // after the later steps have forgotten theirs
        m_session.tables = {*m_pastedTable};
    (void)readNames(false);
    if (m_session.catalog != m_listedCatalog)
        forgetSchemas();
    showHints();
    m_plan->reset(); // it was of other names
    showPlan();
}

Result<CatalogName> CatalogPage::namedCatalog() const
{
    return nameIn<CatalogName>(*m_catalog, *m_catalogs);
}

Result<SchemaName> CatalogPage::namedSchema() const
{
    return nameIn<SchemaName>(*m_schema, *m_schemas);
}

void CatalogPage::showHints()
{
    m_catalogField->setHint(hintFor(*m_catalog, *m_catalogs));
    auto hint = hintFor(*m_schema, *m_schemas);
    if (m_pastedTable)
        //: %1 is the name of a table
        hint =
            tr("The table “%1” is ticked in the next step.").arg(shown(m_pastedTable->text())) + u'\n' + hint;
    m_schemaField->setHint(hint.trimmed());
    m_offered->setText(
        m_catalogs->isEmpty()
            ? tr("Draftt sees no catalog yet. Type the names as they stand in Catalog Explorer.")
            : tr("The arrow offers what Draftt sees already; what it may not see yet is typed "
                 "in full."));
}

/// What the list of catalogs says of the chosen one is known before its rights are.
void CatalogPage::showPlan()
{
    const auto catalog = namedCatalog();
    m_plan->setCatalogType(catalog ? m_types.value(*catalog) : QString());
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
    panel().setHasStatement(!m_plan->hasScript());
    testIfComplete();
    showVerdict();
}

QList<Check> CatalogPage::checks()
{
    panel().setListed(true); // before they begin: a list that is hidden then stays empty
    return m_functions.checks();
}

/// The rights say it all, unless something else than a right is in the way.
void CatalogPage::showListed()
{
    const bool hasPlan = principalOf(m_session) && m_session.scope();
    const auto state = panel().state();
    const bool isOther = state == ProofPanel::State::Failed || state == ProofPanel::State::Running;
    panel().setListed(!hasPlan || isOther);
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
    if (!m_isTaken || isProven() || !m_plan->hasScript())
        return false;
    return state == ProofPanel::State::RightsMissing || state == ProofPanel::State::Running;
}

StepVerdict CatalogPage::verdict() const
{
    if (!isWaiting())
        return ProvenPage::verdict();
    const auto looked = m_clock.text();
    //: %1 is a sentence such as «Looked 2 s ago.»
    return {StepVerdict::Kind::Waiting,
            looked.isEmpty() ? tr("Waiting until the script has been run.")
                             : tr("Waiting until the script has been run. %1").arg(looked),
            tr("The window comes to the front, or blinks in the task bar, when it sees the rights."),
            tr("Look no&w")};
}

bool CatalogPage::readNames(bool marksEmpty)
{
    const auto catalog = namedCatalog();
    const auto schema = namedSchema();
    const auto markWrong = [&](Field field, const QLineEdit &edit, const auto &name) {
        if (!name && (marksEmpty || !edit.text().trimmed().isEmpty()))
            mark(field, inputText(field, name.error()));
    };
    markWrong(Field::Catalog, *m_catalog, catalog);
    markWrong(Field::Schema, *m_schema, schema);
    const auto legacy = catalog ? legacyMetastoreText(*catalog) : QString();
    if (!legacy.isEmpty())
        mark(Field::Catalog, legacy);
    m_session.catalog = catalog && legacy.isEmpty() ? std::optional(*catalog) : std::nullopt;
    m_session.schema = schema ? std::optional(*schema) : std::nullopt;
    if (catalog)
        m_catalogs->remember(catalog->text());
    if (schema)
        m_schemas->remember(schema->text());
    if (!m_session.catalog || !schema) {
        if (marksEmpty)
            focusField(m_session.catalog ? Field::Schema : Field::Catalog);
        return false;
    }
    return true;
}

bool CatalogPage::holdsInputsOf(const Session &proven) const
{
    const auto catalog = namedCatalog();
    const auto schema = namedSchema();
    return catalog && schema && proven.catalog == *catalog && proven.schema == *schema;
}

QString CatalogPage::answer() const
{
    if (!m_session.catalog || !m_session.schema)
        return {};
    //: A path. %1 is a catalog, %2 a schema in it.
    return tr("%1.%2").arg(shown(m_session.catalog->text()), shown(m_session.schema->text()));
}

QString CatalogPage::openText() const
{
    if (!m_session.catalog || !m_session.schema)
        return tr("Enter both names; the script that gives Draftt access to them appears then.");
    if (m_plan->hasScript())
        return tr("Draftt may not look into %1 yet, as far as can be seen. Run the script, or ask somebody who "
                  "may; this page looks by itself.")
            .arg(answer());
    //: %1 is a catalog and its schema, such as inventory.assets
    return tr("Whether Draftt may look into %1 is checked when you go on.").arg(answer());
}

void CatalogPage::hideEvent(QHideEvent *event)
{
    ProvenPage::hideEvent(event);
    m_clock.setShown(false);
}

QString CatalogPage::provenText() const
{
    //: %1 is a catalog and its schema, such as inventory.assets
    return tr("Draftt may look into %1.").arg(answer());
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
    m_clock.look();
    m_clock.setShown(isWaiting() && isVisible());
    if (!isProven())
        return;
    note({});
    m_plan->watch(); // what is held now
    m_listedCatalog.reset();
    fetchSchemas();
}

QString CatalogPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret access cannot be checked. You can go on and take the scripts along; "
                  "the connection is "
                  "saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("Access is still being checked. You can wait, or go on meanwhile.");
    return tr("Access to the catalog and the schema is not proven: the script above has not been run yet, or "
              "not by somebody "
              "who may. You can go on; it is saved as unproven.");
}

} // namespace draftt
