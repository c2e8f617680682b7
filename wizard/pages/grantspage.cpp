#include "wizard/pages/grantspage.h"

#include "core/grants/script.h"
#include "core/names/places.h"
#include "wizard/pages/known.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/columnsview.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/tablepicker.h"
#include "wizard/widgets/text.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GrantsPage::GrantsPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage({tr("Grant read access and choose tables"),
                  tr("Draftt gets SELECT and nothing more. Choose the tables that hold your components, "
                     "devices or servers, and "
                     "validate that each can be read."),
                  tr("&Validate tables")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_whole(new QRadioButton(tr("The &whole schema: all its tables, and those that are made later"),
                               bodyWidget()))
    , m_some(new QRadioButton(tr("&Only the chosen tables"), bodyWidget()))
    , m_scriptIntro(new MutedLabel({}, bodyWidget()))
    , m_script(new ScriptView(bodyWidget()))
    , m_openEditor(new ActionButton(tr("Open SQL ed&itor"), u"openEditorButton"_s, m_script))
    , m_tables(new TablePicker)
    , m_columns(new ColumnsView(bodyWidget()))
{
    build();
    connectInputs();
    panel().setWatched(true);
    panel().setListed(false);
    m_again.setInterval(4s);
    connect(&m_again, &QTimer::timeout, this, &GrantsPage::fetchTables);
}

void GrantsPage::enter()
{
    (m_session.wholeSchema ? m_whole : m_some)->setChecked(true);
    const auto scope = m_session.scope();
    const auto schema = scope ? std::optional(Securable(scope->catalog, scope->schema)) : std::nullopt;
    if (schema != m_listed) {
        const auto chosen = m_session.tables;
        m_tables->model().clear();
        m_listed = schema;
        for (const auto &table : chosen)
            m_tables->model().choose(table);
    }
    fetchTables();
    showScript();
}

void GrantsPage::leave()
{
    ProvenPage::leave();
    m_again.stop();
    m_fetch.reset();
    m_isListing = false;
}

void GrantsPage::restart()
{
    m_fetch.reset();
    m_isListing = false;
    m_session.proofs.clear();
    m_tables->model().clearVerdicts();
    ProvenPage::restart();
    showColumns();
}

void GrantsPage::build()
{
    setFirst(m_whole);
    m_whole->setObjectName(u"wholeSchemaRadio"_s);
    m_some->setObjectName(u"chosenTablesRadio"_s);
    m_scriptIntro->setObjectName(u"scriptIntro"_s);
    auto *tableField = new FormField(tr("&Tables:"), m_tables, bodyWidget(), m_tables->view());
    addField(Field::Table, tableField);
    for (auto *widget : std::initializer_list<QWidget *>{m_whole, m_some, m_scriptIntro, m_script})
        body()->addWidget(widget);
    m_script->addAction(m_openEditor);
    for (auto *widget : std::initializer_list<QWidget *>{tableField, &panel(), m_columns})
        body()->addWidget(widget);
    body()->addStretch();
}

void GrantsPage::connectInputs()
{
    connect(m_whole, &QRadioButton::toggled, this, &GrantsPage::onScopeEdited);
    connect(m_script, &ScriptView::copied, this, &GrantsPage::fetchTables);
    connect(m_openEditor, &QPushButton::clicked, this, [this] {
        if (m_session.address)
            m_functions.openUrl(places::sqlEditor(m_session.address->host));
    });
    connect(&m_tables->model(), &TableModel::chosenChanged, this, &GrantsPage::onChosen);
    connect(m_tables, &TablePicker::refreshWanted, this, &GrantsPage::fetchTables);
    connect(m_tables, &TablePicker::currentChanged, this, &GrantsPage::showColumns);
    connect(m_tables, &TablePicker::nameRefused, this,
            [this](const Error &error) { mark(Field::Table, wordsForInput(Field::Table, error)); });
    connect(m_tables, &TablePicker::nameAccepted, this, [this] { mark(Field::Table, {}); });
    connect(&panel().runner(), &CheckRunner::stateChanged, this, &GrantsPage::showVerdict);
}

void GrantsPage::fetchTables()
{
    if (m_isListing || !m_session.scope())
        return;
    m_fetch = m_functions.fetchTables([this](const Result<Page<TableInfo>> &page) { onTables(page); });
    m_isListing = bool(m_fetch);
    showCount();
}

void GrantsPage::onTables(const Result<Page<TableInfo>> &page)
{
    if (page)
        m_tables->model().add(page->items);
    if (!page || page->isLast)
        m_isListing = false;
    // Nothing is visible before the script has been run: look again until something is.
    if (!m_isListing && m_tables->model().rowCount() == 0)
        m_again.start();
    else
        m_again.stop();
    showCount();
}

void GrantsPage::showCount()
{
    const int count = m_tables->model().rowCount();
    const int chosen = int(m_tables->model().chosen().size());
    if (count > 0)
        //: Below the list of tables. %n is how many there are, %1 how many of them are chosen.
        m_tables->setStatus((m_isListing ? tr("%n table(s) so far, %1 chosen. Reading on…", nullptr, count)
                                         : tr("%n table(s), %1 chosen.", nullptr, count))
                                .arg(QLocale().toString(chosen)));
    else if (m_isListing)
        m_tables->setStatus(tr("Reading the tables…"));
    else
        m_tables->setStatus(tr("No table is visible to the principal yet. They appear here once the script "
                               "has been run; you can "
                               "also type a name below."));
}

void GrantsPage::showScript()
{
    const auto principal = principalOf(m_session);
    const auto scope = m_session.scope();
    QList<Grant> grants;
    for (const auto &grant : scope ? wantedGrants(*scope) : QList<Grant>()) {
        if (grant.privilege() == Privilege::Select)
            grants.append(grant);
    }
    const bool hasScript = principal && !grants.isEmpty();
    m_script->setVisible(hasScript);
    m_openEditor->setVisible(hasScript && m_session.address);
    if (hasScript) {
        m_script->setSql(grantScript(grants, *principal));
        m_scriptIntro->setText(
            m_session.wholeSchema
                ? tr("After this script Draftt can read every table of the schema, also those that are made "
                     "later. Its owner or a metastore admin can run it.")
                : tr("After this script Draftt can read the chosen tables and no other. Their owner or a "
                     "metastore admin can run it."));
    } else if (!principal) {
        m_scriptIntro->setText(tr(
            "There is no script to run: the token belongs to a person, whose rights are used as they are."));
    } else {
        m_scriptIntro->setText(tr("The script appears here once a table is chosen below."));
    }
}

void GrantsPage::onScopeEdited()
{
    m_session.wholeSchema = m_whole->isChecked();
    onEdited();
    showScript();
}

void GrantsPage::onChosen()
{
    m_session.tables = m_tables->model().chosen();
    mark(Field::Table, {});
    onEdited();
    showScript();
    showCount();
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
    const auto table = TableName::parse(key.subject);
    if (!table)
        return;
    const auto columns = panel().runner().outcome({CheckId::TableMetadata, key.subject});
    const auto row = panel().runner().outcome({CheckId::TableRow, key.subject});
    auto &model = m_tables->model();
    for (const auto *outcome : {&columns, &row}) {
        if (outcome->diagnosis) {
            model.setVerdict(*table, TableModel::Verdict::NotReadable,
                             wordsFor(*outcome->diagnosis, known()).title);
            return;
        }
    }
    if (columns.state == CheckState::Passed && row.state == CheckState::Passed)
        //: %1 and %2 are facts such as «12 columns» and «1 row»
        model.setVerdict(*table, TableModel::Verdict::Readable,
                         tr("%1, %2").arg(columns.evidence, row.evidence));
    else
        model.setVerdict(*table, TableModel::Verdict::Running, tr("being read"));
}

void GrantsPage::onChecked()
{
    fetchTables();
    showColumns();
}

void GrantsPage::showColumns()
{
    auto table = m_tables->current();
    if (!table && !m_session.proofs.isEmpty())
        table = m_session.proofs.first().table;
    for (const auto &proof : std::as_const(m_session.proofs)) {
        if (table == proof.table) {
            m_columns->show(proof);
            return;
        }
    }
    m_columns->clear();
}

Known GrantsPage::known() const
{
    return knownOf(m_session);
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
    return tr("Not every chosen table can be read yet. The list shows which. You can go on; they are saved "
              "as unproven.");
}
