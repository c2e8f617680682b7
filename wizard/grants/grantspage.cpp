// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/grantspage.h"

#include "core/checks/sessionfacts.h"
#include "core/names/shown.h"
#include "core/words/evidencetexts.h"
#include "core/words/nametexts.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QApplication>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// As many are read as soon as they are ticked, a few at a time; more only when somebody goes on.
constexpr qsizetype mostReadAtOnce = 20;
/// Whoever ticks several is done with one before the next.
constexpr auto settling = 200ms;

/// A check whose answer is known.
Check answered(const Check &check, const CheckOutcome &known)
{
    Check same;
    same.key = check.key;
    same.needs = check.needs;
    same.start = [known](const Done<CheckAnswer> &done, const ReportProgress &) {
        return post([known, done] {
            done(CheckAnswer{.evidence = known.evidence,
                             .isNotProvable = known.state == CheckState::NotProvable,
                             .exchange = known.exchange});
        });
    };
    return same;
}

bool isRead(const CheckOutcome &outcome)
{
    return outcome.state == CheckState::Passed ||
           (outcome.state == CheckState::NotProvable && !outcome.diagnosis);
}

} // namespace

GrantsPage::GrantsPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Choose the tables Draftt reads"),
                  tr("Components, devices, servers: tick what belongs to your inventory. One row of a ticked "
                     "table is read at once, to see whether Draftt can."),
                  tr("Co&ntinue"),
                  {},
                  tr("C&heck tables")},
                 functions.plan.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_columns(new TwoColumns(bodyWidget()))
    , m_card(new Card({}, m_columns))
    , m_some(new QRadioButton(tr("only th&e tables I tick"), m_card))
    , m_whole(new QRadioButton(tr("the whole sche&ma, now and later"), m_card))
    , m_tables(new TablePicker)
    , m_listing(new TableListing(m_tables->model(), m_functions.tables, this))
    , m_consequence(new MutedLabel({}, m_columns))
    , m_plan(new AccessPlan(session, m_functions.plan, m_card))
    , m_preview(new ActionButton(tr("Prev&iew…"), u"previewButton"_s, m_tables))
{
    build();
    connectInputs();
    panel().setWatched(true);
    panel().setListed(false);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &GrantsPage::readTicked);
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
    m_tables->model().reset();
    m_listed.reset();
    m_plan->reset();
    m_session.wholeSchemaProven = false;
    ProvenPage::restart();
    showCurrent();
}

void GrantsPage::forgetProof()
{
    m_session.tablesProven = false;
    if (!m_keepsRead)
        m_read.clear();
    keepRead();
}

/// Of what was read, that which is still ticked; nothing else is shown as read.
void GrantsPage::keepRead()
{
    const QSet<TableName> ticked(m_session.tables.cbegin(), m_session.tables.cend());
    QSet<TableName> read;
    for (auto one = m_read.begin(); one != m_read.end();) {
        const auto table = TableName::listed(one.key().subject);
        if (table && ticked.contains(*table)) {
            read += *table;
            ++one;
        } else {
            one = m_read.erase(one);
        }
    }
    m_session.proofs.removeIf(
        [&read](const QMap<TableName, TableProof>::iterator &proof) { return !read.contains(proof.key()); });
    m_tables->model().clearVerdicts();
    for (const auto &table : std::as_const(read)) {
        const CheckKey row{CheckId::TableRow, table.text()};
        if (m_read.contains(row))
            showRow(table, m_read.value({CheckId::TableMetadata, table.text()}), m_read.value(row));
    }
}

void GrantsPage::build()
{
    setFirst(m_tables->view());
    m_whole->setObjectName(u"wholeSchemaRadio"_s);
    m_some->setObjectName(u"chosenTablesRadio"_s);
    m_whole->setAccessibleDescription(tr("What Draftt may read"));
    m_some->setAccessibleDescription(tr("What Draftt may read"));
    m_consequence->setObjectName(u"consequenceLabel"_s);
    m_preview->setAccessibleDescription(tr("Shows the columns and the first rows of the table in view."));
    m_tables->addAction(m_preview);
    m_tableField = new FormField(tr("Table&s:"), m_tables, m_columns, m_tables->view());
    addField(Field::Table, m_tableField);
    m_card->body()->addWidget(paragraph(tr("Draftt may read"), m_card));
    for (auto *widget : std::initializer_list<QWidget *>{m_some, m_whole, m_plan})
        m_card->body()->addWidget(widget);
    m_columns->left()->addWidget(m_tableField, 1);
    m_columns->left()->addWidget(m_consequence);
    m_columns->left()->addWidget(&panel());
    m_columns->right()->addWidget(m_card);
    m_columns->right()->addStretch();
    body()->addWidget(m_columns, 1);
}

void GrantsPage::connectInputs()
{
    connect(m_whole, &QRadioButton::toggled, this, &GrantsPage::onScopeEdited);
    connect(m_listing, &TableListing::changed, this, &GrantsPage::showCount);
    connect(m_plan, &AccessPlan::scriptTaken, m_listing, &TableListing::start);
    connect(m_plan, &AccessPlan::scriptTaken, m_plan, &AccessPlan::watch);
    connect(m_plan, &AccessPlan::scriptTaken, this, [this] {
        m_isTaken = true;
        showVerdict();
    });
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
    connect(m_tables, &TablePicker::currentChanged, this, &GrantsPage::showCurrent);
    connect(m_tables, &TablePicker::nameRefused, this,
            [this](const Error &error) { mark(Field::Table, inputText(Field::Table, error)); });
    connect(m_tables, &TablePicker::nameAccepted, this, [this](const QString &repairs) {
        mark(Field::Table, {});
        m_tableField->setHint(repairs);
    });
    connect(m_preview, &QPushButton::clicked, this, &GrantsPage::openPreview);
    connect(&panel().runner(), &CheckRunner::stateChanged, this, &GrantsPage::onOutcome);
    connect(&m_clock, &LookClock::ticked, this, [this] {
        if (!isVisible() || window()->isMinimized())
            m_clock.setShown(false);
        else
            showVerdict();
    });
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
    // Nothing is asserted before it is known what is held.
    const bool isKnown = m_plan->missingCount() || !m_session.principal();
    const auto text = isKnown ? consequenceText(now) : QString();
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

/// Which tables are read does not depend on it.
void GrantsPage::onScopeEdited()
{
    m_session.wholeSchema = m_whole->isChecked();
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
    m_session.tables = m_tables->model().chosen();
    m_isTaken = false;
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

/// Quietly: nobody has asked.
void GrantsPage::readTicked()
{
    m_keepsRead = true;
    testIfComplete();
    m_keepsRead = false;
}

QList<Check> GrantsPage::checks()
{
    auto checks = m_functions.checks();
    for (auto &check : checks) {
        if (const auto known = m_read.constFind(check.key); known != m_read.cend())
            check = answered(check, *known);
    }
    return checks;
}

/// A statement wakes a warehouse that sleeps, which costs money: nobody has asked for that.
bool GrantsPage::hasAllInput() const
{
    return !m_session.tables.isEmpty() && m_session.tables.size() <= mostReadAtOnce &&
           m_session.credentials() && m_session.warehouse &&
           m_session.warehouse->state == WarehouseState::Running && isVisible();
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
    const auto open = m_plan->missingCount();
    if (!open)
        //: The title of a card
        m_card->setTitle(tr("Rights: reading what Draftt may do…"));
    else
        m_card->setTitle(*open == 0 ? tr("Rights: all are held")
                                    //: The title of a card. %n is a number of rights.
                                    : tr("Rights: %n not held yet", nullptr, *open));
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
        mark(Field::Table, tr("No table is ticked. Draftt’s form asks for one at least, also where it may "
                              "read the whole schema."));
        focusField(Field::Table);
        return Input::Wrong;
    }
    mark(Field::Table, {});
    return m_session.credentials() && m_session.warehouse ? Input::Complete : Input::Incomplete;
}

void GrantsPage::onOutcome(const CheckKey &key)
{
    const auto table = TableName::listed(key.subject);
    if (!table)
        return;
    const auto outcome = panel().runner().outcome(key);
    if (isRead(outcome))
        m_read.insert(key, outcome);
    showRow(*table, panel().runner().outcome({CheckId::TableMetadata, key.subject}),
            panel().runner().outcome({CheckId::TableRow, key.subject}));
}

void GrantsPage::showRow(const TableName &table, const CheckOutcome &columns, const CheckOutcome &row)
{
    auto &model = m_tables->model();
    for (const auto *outcome : {&columns, &row}) {
        if (!outcome->diagnosis)
            continue;
        const CheckKey key{outcome == &columns ? CheckId::TableMetadata : CheckId::TableRow, table.text()};
        model.setVerdict(
            table, isMissing(*outcome) ? TableModel::Verdict::RightMissing : TableModel::Verdict::NotReadable,
            textFor(*outcome->diagnosis, knownOf(m_session, securableOf(key, m_session))).title);
        return;
    }
    if (columns.state == CheckState::Passed && row.state == CheckState::Passed)
        //: %1 and %2 are facts such as «12 columns» and «1 row»
        model.setVerdict(table, TableModel::Verdict::Readable,
                         tr("%1, %2").arg(textFor(columns.evidence), textFor(row.evidence)));
    else if (row.state == CheckState::NotProvable)
        //: Beside a metric view, which cannot be read row by row.
        model.setVerdict(table, TableModel::Verdict::None,
                         tr("not testable by rows: its measures must be named"));
    else
        model.setVerdict(table, TableModel::Verdict::Running, tr("being read"));
}

void GrantsPage::onChecked()
{
    m_clock.look();
    m_clock.setShown(isWaiting() && isVisible());
    m_listing->start();
    m_plan->refresh();
    showCurrent();
    restIfProven();
}

/// Nothing is wrong, and nothing is left to do here: somebody runs the script.
bool GrantsPage::isWaiting() const
{
    return m_isTaken && !isProven() && panel().state() == ProofPanel::State::RightsMissing;
}

/// By its name, where it is one.
QString GrantsPage::unreadText() const
{
    const auto failed = panel().runner().firstFailed();
    const auto name = failed ? shown(failed->subject) : QString();
    if (!m_plan->hasScript())
        //: %1 is the name of a table
        return tr("“%1” cannot be read yet.").arg(name);
    //: %1 is the name of a table
    return tr("“%1” cannot be read yet: run the script that is shown here.").arg(name);
}

StepVerdict GrantsPage::verdict() const
{
    if (!isWaiting())
        return ProvenPage::verdict();
    const auto looked = m_clock.text();
    return {StepVerdict::Kind::Waiting,
            //: %1 and %2 are sentences such as «“devices” cannot be read yet.» and «Looked 2 s ago.»
            looked.isEmpty() ? unreadText() : tr("%1 %2").arg(unreadText(), looked),
            tr("The window comes to the front, or blinks in the task bar, when it sees the rights."),
            tr("Look no&w")};
}

QString GrantsPage::openText() const
{
    if (m_session.tables.isEmpty())
        return m_plan->missingCount() || !m_session.principal()
                   ? tr("Tick the tables that Draftt shall read.")
                   : tr("Reading what Draftt may do…");
    if (m_session.tables.size() > mostReadAtOnce)
        return tr("%n table(s) are ticked. One row of each is read when you go on.", nullptr,
                  int(m_session.tables.size()));
    return tr("Whether Draftt can read what is ticked is checked when you go on.");
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

void GrantsPage::showCurrent()
{
    m_preview->setEnabled(tableInView().has_value());
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
    m_clock.setShown(false);
    m_listing->setPaused(true);
}

QString GrantsPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret the tables cannot be read. You can go on; they are saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("The tables are still being read. You can wait, or go on meanwhile.");
    if (m_session.tablesProven)
        return tr(
            "Draftt can read the ticked tables. That it can read the whole schema, and what is made in it later, no "
            "list of rights shows. You can go on; it is saved as unproven.");
    return tr(
        "Draftt cannot read every ticked table yet. The list shows which. You can go on; they are saved "
        "as unproven.");
}

} // namespace draftt
