// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/grantspage.h"

#include "core/checks/sessionfacts.h"
#include "core/words/evidencetexts.h"
#include "core/words/nametexts.h"
#include "wizard/grants/columnsview.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

GrantsPage::GrantsPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Grant read access and choose tables"),
                  tr("Draftt gets SELECT and nothing more. Choose the tables that hold your components, "
                     "devices or servers, and "
                     "validate that each can be read."),
                  tr("Co&ntinue"),
                  {},
                  tr("&Validate tables")},
                 functions.plan.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_whole(new QRadioButton(tr("The &whole schema: all its tables, and those that are made later"),
                               bodyWidget()))
    , m_some(new QRadioButton(tr("&Only the chosen tables"), bodyWidget()))
    , m_tables(new TablePicker)
    , m_listing(new TableListing(m_tables->model(), m_functions.tables, this))
    , m_consequence(paragraph({}, bodyWidget()))
    , m_plan(new AccessPlan(session, m_functions.plan, bodyWidget()))
    , m_preview(new ActionButton(tr("Prev&iew…"), u"previewButton"_s, bodyWidget()))
    , m_columns(new ColumnsView(bodyWidget()))
{
    build();
    connectInputs();
    panel().setWatched(true);
    panel().setListed(false);
}

void GrantsPage::enter()
{
    {
        const QSignalBlocker blocker(m_whole); // no edit: the session has it already
        (m_session.wholeSchema ? m_whole : m_some)->setChecked(true);
    }
    const auto scope = m_session.scope();
    const auto schema = scope ? std::optional(Securable(scope->catalog, scope->schema)) : std::nullopt;
    if (schema != m_listed) {
        m_listing->reset();
        m_tables->model().reset(m_session.tables);
        m_listed = schema;
    }
    if (schema)
        m_listing->start();
    m_plan->watch();
    showCount();
}

void GrantsPage::leave()
{
    ProvenPage::leave();
    m_listing->stop();
    m_plan->stop();
}

void GrantsPage::restart()
{
    m_listing->reset();
    m_tables->model().reset();
    m_listed.reset();
    m_plan->reset();
    m_session.wholeSchemaProven = false;
    ProvenPage::restart();
    showColumns();
}

void GrantsPage::forgetProof()
{
    m_session.tablesProven = false;
    m_session.proofs.clear();
    m_tables->model().clearVerdicts();
}

void GrantsPage::build()
{
    setFirst(m_whole);
    m_whole->setObjectName(u"wholeSchemaRadio"_s);
    m_some->setObjectName(u"chosenTablesRadio"_s);
    m_consequence->setObjectName(u"consequenceLabel"_s);
    m_preview->setAccessibleDescription(
        tr("Shows the columns and the first rows of the table chosen above."));
    m_tableField = new FormField(tr("Table&s:"), m_tables, bodyWidget(), m_tables->view());
    addField(Field::Table, m_tableField);
    for (auto *widget : std::initializer_list<QWidget *>{m_whole, m_some, m_tableField, m_consequence})
        body()->addWidget(widget);
    body()->addWidget(sectionTitle(tr("What is held and what is missing"), bodyWidget()));
    body()->addWidget(m_plan);
    body()->addWidget(sectionTitle(tr("Proof"), bodyWidget()));
    body()->addWidget(&panel());
    body()->addWidget(m_columns);
    body()->addWidget(m_preview, 0, Qt::AlignLeft);
    body()->addStretch();
}

void GrantsPage::connectInputs()
{
    connect(m_whole, &QRadioButton::toggled, this, &GrantsPage::onScopeEdited);
    connect(m_listing, &TableListing::changed, this, &GrantsPage::showCount);
    connect(m_plan, &AccessPlan::scriptTaken, m_listing, &TableListing::start);
    connect(m_plan, &AccessPlan::scriptTaken, m_plan, &AccessPlan::watch);
    connect(m_plan, &AccessPlan::said, this, &StepPage::noteBriefly);
    connect(m_plan, &AccessPlan::planChanged, this, &GrantsPage::onPlan);
    connect(m_plan, &AccessPlan::rightsGained, m_listing, &TableListing::start);
    connect(m_plan, &AccessPlan::announced, this, [this](const QString &sentence) {
        note(sentence);
        QApplication::alert(window()); // whoever ran the script looks at another window
    });
    connect(&m_tables->model(), &TableModel::chosenChanged, this, &GrantsPage::onChosen);
    connect(m_tables, &TablePicker::refreshWanted, m_listing, &TableListing::start);
    connect(m_tables, &TablePicker::refreshWanted, m_plan, &AccessPlan::watch);
    connect(m_tables, &TablePicker::currentChanged, this, &GrantsPage::showColumns);
    connect(m_tables, &TablePicker::nameRefused, this,
            [this](const Error &error) { mark(Field::Table, inputText(Field::Table, error)); });
    connect(m_tables, &TablePicker::nameAccepted, this, [this](const QString &repairs) {
        mark(Field::Table, {});
        m_tableField->setHint(repairs);
    });
    connect(m_preview, &QPushButton::clicked, this, &GrantsPage::openPreview);
    connect(&panel().runner(), &CheckRunner::stateChanged, this, &GrantsPage::showVerdict);
}

Consequence GrantsPage::consequence() const
{
    const auto &model = m_tables->model();
    Consequence consequence;
    consequence.wholeSchema = m_session.wholeSchema;
    consequence.census = model.census(!m_session.wholeSchema);
    if (!m_session.wholeSchema)
        consequence.notListed = model.chosenCount() - consequence.census.tables;
    consequence.isListing = m_listing->isListing();
    consequence.hasEnded = m_listing->hasEnded();
    consequence.select = m_plan->selectOnSchema();
    consequence.findings = m_plan->findings();
    return consequence;
}

QString GrantsPage::listingProblem(const Error &error) const
{
    const auto known = knownOf(m_session, m_listed);
    return textFor(diagnose(error, Stage::UcTables, known), known).title;
}

void GrantsPage::showCount()
{
    const auto now = consequence();
    const auto text = consequenceText(now);
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
    QStringList lines{leftOutText(m_listing->odd())};
    if (m_listing->error())
        lines.prepend(listingProblem(*m_listing->error()));
    else
        lines.prepend(listText(now, m_tables->model().rowCount(), m_tables->model().chosenCount()));
    lines.removeAll(QString());
    m_tables->setStatus(lines.join(u'\n'));
}

void GrantsPage::onScopeEdited()
{
    m_session.wholeSchema = m_whole->isChecked();
    onEdited();
    m_plan->watch();
    showCount();
    showColumns();
}

void GrantsPage::onChosen()
{
    m_session.tables = m_tables->model().chosen();
    mark(Field::Table, {});
    onEdited();
    if (m_session.wholeSchema)
        m_plan->refresh();
    else
        m_plan->watch();
    showCount();
    showColumns();
}

/// That some tables can be read does not prove that all can, and those that are made later.
void GrantsPage::onPlan()
{
    m_session.wholeSchemaProven = m_plan->selectOnSchema() == PlanState::Held;
    showCount();
    restIfProven();
    goOnIfProven();
}

QString GrantsPage::answer() const
{
    return tr("%n table(s)", nullptr, int(m_session.tables.size()));
}

QString GrantsPage::provenText() const
{
    return tr("Draftt can read %n table(s).", nullptr, int(m_session.tables.size()));
}

ProvenPage::Input GrantsPage::readInput()
{
    m_session.wholeSchema = m_whole->isChecked();
    m_session.tables = m_tables->model().chosen();
    if (m_session.tables.isEmpty()) {
        mark(Field::Table, tr("No table is chosen. Tick the tables that Draftt shall read."));
        if (m_session.wholeSchema)
            return Input::Incomplete;
        focusField(Field::Table);
        return Input::Wrong;
    }
    mark(Field::Table, {});
    return m_session.credentials() && m_session.warehouse ? Input::Complete : Input::Incomplete;
}

void GrantsPage::showVerdict(const CheckKey &key)
{
    const auto table = TableName::listed(key.subject);
    if (!table)
        return;
    const auto columns = panel().runner().outcome({CheckId::TableMetadata, key.subject});
    const auto row = panel().runner().outcome({CheckId::TableRow, key.subject});
    auto &model = m_tables->model();
    for (const auto *outcome : {&columns, &row}) {
        if (outcome->diagnosis) {
            model.setVerdict(
                *table,
                isMissing(*outcome) ? TableModel::Verdict::RightMissing : TableModel::Verdict::NotReadable,
                textFor(*outcome->diagnosis, knownOf(m_session, securableOf(key, m_session))).title);
            return;
        }
    }
    if (columns.state == CheckState::Passed && row.state == CheckState::Passed)
        //: %1 and %2 are facts such as «12 columns» and «1 row»
        model.setVerdict(*table, TableModel::Verdict::Readable,
                         tr("%1, %2").arg(textFor(columns.evidence), textFor(row.evidence)));
    else if (row.state == CheckState::NotProvable)
        //: Beside a metric view, which cannot be read row by row.
        model.setVerdict(*table, TableModel::Verdict::None,
                         tr("not testable by rows: its measures must be named"));
    else
        model.setVerdict(*table, TableModel::Verdict::Running, tr("being read"));
}

void GrantsPage::onChecked()
{
    m_listing->start();
    m_plan->refresh();
    showColumns();
    restIfProven();
}

/// What is proven needs no eye on it.
void GrantsPage::restIfProven()
{
    m_listing->setPaused(isProven() || !isVisible());
    if (isProven() && m_plan->hasReading())
        m_plan->stop();
}

std::optional<TableName> GrantsPage::tableInView() const
{
    auto table = m_tables->current();
    if (table || m_session.tables.isEmpty())
        return table;
    return m_session.tables.first();
}

void GrantsPage::showColumns()
{
    const auto table = tableInView();
    m_preview->setEnabled(table.has_value());
    const auto proof = table ? m_session.proofs.constFind(*table) : m_session.proofs.cend();
    if (proof != m_session.proofs.cend())
        m_columns->show(*proof);
    else
        m_columns->clear();
}

void GrantsPage::openPreview()
{
    const auto table = tableInView();
    const auto scope = m_session.scope();
    if (!table || !scope)
        return;
    PreviewDialog::Read read = [this, table](Done<StatementResult> done) {
        return m_functions.preview(*table, std::move(done));
    };
    if (m_tables->model().typeOf(*table) == "METRIC_VIEW"_L1)
        read = {};
    auto *dialog = new PreviewDialog(Securable(scope->catalog, scope->schema, *table), read,
                                     knownOf(m_session), m_functions.plan.openUrl, this);
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
    m_listing->setPaused(true);
}

QString GrantsPage::missing(Input input) const
{
    if (m_session.tables.isEmpty())
        return tr("No table is chosen, so nothing can be validated. You can go on with the whole schema; it "
                  "is saved as "
                  "unproven.");
    if (input == Input::Incomplete)
        return tr(
            "Without the secret the tables cannot be validated. You can go on; they are saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("The tables are still being validated. You can wait, or go on meanwhile.");
    if (m_session.tablesProven)
        return tr(
            "The chosen tables can be read. That the whole schema can be, and what is made in it later, no "
            "list of rights shows. You can go on; it is saved as unproven.");
    return tr("Not every chosen table can be read yet. The list shows which. You can go on; they are saved "
              "as unproven.");
}

} // namespace draftt
