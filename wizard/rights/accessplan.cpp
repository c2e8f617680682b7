// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/accessplan.h"

#include "core/checks/rights.h"
#include "core/grants/forms.h"
#include "core/grants/packet.h"
#include "core/names/weblinks.h"
#include "wizard/rights/findingsview.h"
#include "wizard/rights/packetdialog.h"
#include "wizard/rights/plantree.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/text.h"

#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Above this the plan and its scripts are written in another thread: a frame is 16 ms.
constexpr qsizetype manyTables = 100;

/// glibc keeps what was freed below something that is used, here twice what the window needs. It takes 3 ms.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

AccessPlan::AccessPlan(const Session &session, const Functions &functions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_functions(functions)
    , m_watch(m_functions.readAccess, this)
    , m_intro(new MutedLabel({}, this))
    , m_tree(new PlanTree(this))
    , m_findings(new FindingsView(this))
    , m_script(new ScriptView(this))
    , m_openEditor(new ActionButton(tr("Open S&QL editor"), u"openEditorButton"_s, m_script))
    , m_send(new ActionButton(tr("Sen&d to…"), u"sendButton"_s, m_script))
{
    build();
    m_watch.setPaused(true); // until it is shown
    connect(&m_watch, &PlanWatch::factsRead, this, &AccessPlan::onFacts);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &AccessPlan::onWritten);
    connect(m_script, &ScriptView::copied, this, &AccessPlan::scriptTaken);
    connect(m_script, &ScriptView::saved, this, &AccessPlan::scriptTaken);
    connect(m_tree, &PlanTree::copied, this, &AccessPlan::scriptTaken);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::rightsGained);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::announced);
    connect(m_send, &QPushButton::clicked, this, &AccessPlan::openPackets);
    connect(m_openEditor, &QPushButton::clicked, this, [this] {
        if (m_session.address)
            m_functions.openUrl(
                linkToEditor(m_session.address->host, m_session.workspaceId(), m_script->sql()));
    });
}

AccessPlan::~AccessPlan()
{
    // The thread works on copies; what it brings is not wanted any more.
    m_writing.disconnect(this);
}

void AccessPlan::build()
{
    setObjectName(u"accessPlan"_s);
    m_intro->setObjectName(u"scriptIntro"_s);
    m_send->setAccessibleDescription(
        tr("Shows a page for each role that has something to do, to copy or to save."));
    m_tree->setMinimumHeight(fontMetrics().height() * 14);
    m_script->addAction(m_openEditor);
    m_script->addAction(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *widget : std::initializer_list<QWidget *>{m_tree, m_findings, m_intro, m_script})
        layout->addWidget(widget);
    showWithoutScript();
}

void AccessPlan::watch()
{
    refresh();
    if (m_session.principal() && m_session.scope())
        m_watch.start();
}

void AccessPlan::stop()
{
    m_watch.stop();
}

void AccessPlan::reset()
{
    m_watch.stop();
    m_read.reset();
    m_plan.reset();
    m_hasShownReading = false;
}

void AccessPlan::refresh()
{
    const auto known = facts();
    if (!known) {
        m_plan.reset();
        showWithoutScript();
        Q_EMIT planChanged();
        return;
    }
    if (m_writing.isRunning())
        m_isOutdated = true;
    else if (known->scope.tables.size() < manyTables)
        show(write(*known));
    else
        m_writing.setFuture(QtConcurrent::run(&AccessPlan::write, *known));
}

/// Takes it: a future keeps its result, and this one may be of ten thousand tables.
void AccessPlan::onWritten()
{
    const auto written = m_writing.future().takeResult();
    if (std::exchange(m_isOutdated, false))
        refresh();
    else
        show(written);
}

std::optional<AccessFacts> AccessPlan::facts() const
{
    const auto known =
        accessFactsOf(m_session, m_session.address ? std::optional(m_session.address->host) : std::nullopt);
    return known && m_read ? withReading(*known, *m_read) : known;
}

AccessPlan::Written AccessPlan::write(const AccessFacts &facts)
{
    Written written{makePlan(facts), {}, false};
    written.hasPackets = !packetsOf(written.plan).isEmpty();
    // Where nothing is missing the script adds nothing, and there is nothing to take back.
    const bool hasUndo = !written.plan.isComplete();
    for (const auto &form : allForms())
        written.pages +=
            ScriptPage{form.title, form.script(written.plan), hasUndo ? form.undo(written.plan) : QString(),
                       form.fileName, form.language};
    return written;
}

void AccessPlan::show(const Written &written)
{
    const auto before = m_plan ? m_plan->nodes.size() : 0;
    m_plan = written.plan;
    m_tree->setPlan(written.plan, m_hasShownReading ? PlanTree::News::Announced : PlanTree::News::Silent);
    m_hasShownReading = m_read.has_value();
    const bool asksForTables = !m_session.wholeSchema && m_session.tables.isEmpty();
    m_tree->show();
    m_findings->setFindings(written.plan.findings);
    m_script->setPages(written.pages);
    m_script->setVisible(!asksForTables);
    m_openEditor->setVisible(m_session.address && !asksForTables);
    m_send->setVisible(written.hasPackets && !asksForTables);
    if (asksForTables)
        m_intro->setText(tr("The script appears here once a table is chosen."));
    else if (written.plan.isComplete())
        m_intro->setText(tr("Nothing is missing: there is nothing to run."));
    else if (m_session.wholeSchema)
        m_intro->setText(tr("The script grants only what is not held yet. After it Draftt can read every "
                            "table of the schema, also those that are made later."));
    else
        m_intro->setText(written.plan.findings.isEmpty()
                             ? tr("The script grants only what is not held yet. After it Draftt can read the "
                                  "chosen tables and no other, as far as the lists of rights show.")
                             : tr("The script grants only what is not held yet. It takes nothing away: what "
                                  "reaches further than the chosen tables is named above."));
    if (m_hasShownReading && written.plan.isComplete())
        m_watch.stop();
    if (before > 10 * manyTables && before > 2 * m_plan->nodes.size())
        QTimer::singleShot(0, this, giveMemoryBack); // not on top of what the click costs
    Q_EMIT planChanged();
}

void AccessPlan::showWithoutScript()
{
    for (auto *widget : std::initializer_list<QWidget *>{m_tree, m_findings, m_script, m_openEditor, m_send})
        widget->hide();
    m_intro->setText(m_session.principal()
                         ? tr("The script appears here once catalog and schema are known.")
                         : tr("There is no script to run: the token belongs to a person, whose rights are "
                              "used as they are."));
}

void AccessPlan::onFacts(const AccessFacts &read)
{
    // The scripts of thousands of tables are not written again for having heard the same.
    if (m_read == read && m_hasShownReading)
        return;
    m_read = read;
    refresh();
}

PlanState AccessPlan::selectOnSchema() const
{
    return m_plan ? m_plan->selectOnSchema() : PlanState::Unknown;
}

void AccessPlan::openPackets()
{
    if (!m_plan)
        return;
    const auto packets = packetsOf(*m_plan);
    if (packets.isEmpty())
        return;
    auto *dialog = new PacketDialog(packets, m_functions.chooseFile, this);
    connect(dialog, &PacketDialog::sent, this, &AccessPlan::scriptTaken);
    dialog->open();
}

void AccessPlan::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.setPaused(false);
}

void AccessPlan::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setPaused(true);
}

} // namespace draftt
