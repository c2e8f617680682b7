// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/accessplan.h"

#include "core/checks/rights.h"
#include "core/grants/packet.h"
#include "core/names/weblinks.h"
#include "wizard/rights/findingsview.h"
#include "wizard/rights/packetdialog.h"
#include "wizard/rights/placewords.h"
#include "wizard/rights/plantree.h"
#include "wizard/rights/terms.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

AccessPlan::AccessPlan(const Session &session, const Functions &functions, QWidget *parent, Step step)
    : QWidget(parent)
    , m_session(session)
    , m_functions(functions)
    , m_step(step)
    , m_watch(m_functions.readAccess, this)
    , m_intro(new MutedLabel({}, this))
    , m_tree(new PlanTree(this))
    , m_findings(new FindingsView(this))
    , m_card(step == Step::Entry ? new Card({}, this) : nullptr)
    , m_place(new MutedLabel({}, this))
    , m_script(new ScriptView(this))
    , m_send(new ActionButton(tr("As&k somebody…"), u"sendButton"_s, m_script))
    , m_unfold(new ActionButton(tr("Sho&w the script"), u"unfoldScriptButton"_s, this))
{
    build();
    connectParts();
    m_watch.setPaused(true); // until it is shown
    showWithoutScript();
}

void AccessPlan::connectParts()
{
    connect(&m_watch, &PlanWatch::factsRead, this, &AccessPlan::onFacts);
    connect(&m_writer, &PlanWriter::written, this, &AccessPlan::show);
    connect(m_script, &ScriptView::copied, this, &AccessPlan::scriptTaken);
    connect(m_script, &ScriptView::saved, this, &AccessPlan::scriptTaken);
    connect(m_script, &ScriptView::said, this, &AccessPlan::said);
    connect(m_tree, &PlanTree::copied, this, &AccessPlan::scriptTaken);
    const auto sayCopied = [this] { Q_EMIT said(tr("Copied.")); };
    connect(m_tree, &PlanTree::copied, this, sayCopied);
    connect(m_findings, &FindingsView::copied, this, sayCopied);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::rightsGained);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::announced);
    connect(m_send, &QPushButton::clicked, this, &AccessPlan::openPackets);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        showFolded();
        m_script->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_script, &ScriptView::editorWanted, this, [this] {
        if (m_session.address)
            m_functions.openUrl(
                linkToEditor(m_session.address->host, m_session.workspaceId(), m_script->sql()));
    });
}

void AccessPlan::build()
{
    setObjectName(u"accessPlan"_s);
    m_intro->setObjectName(u"scriptIntro"_s);
    m_place->setObjectName(u"scriptPlace"_s);
    m_send->setAccessibleDescription(
        tr("Shows a page for each role that has something to do, to copy or to save."));
    m_script->addAction(m_send);
    auto *admin = termButton(Term::MetastoreAdmin, m_session, m_functions.openUrl, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    if (m_card) {
        m_card->addBesideTitle(m_unfold);
        m_card->addBesideTitle(admin);
        m_card->body()->addWidget(m_place);
        m_card->body()->addWidget(m_script);
        for (auto *widget : std::initializer_list<QWidget *>{m_intro, m_card, m_tree, m_findings})
            layout->addWidget(widget);
    } else {
        m_script->addAction(admin);
        for (auto *widget : std::initializer_list<QWidget *>{m_tree, m_findings, m_intro, m_place, m_script})
            layout->addWidget(widget);
    }
}

void AccessPlan::watch()
{
    refresh();
    if (m_functions.readAccess && m_session.principal() && m_session.scope())
        m_watch.start();
}

void AccessPlan::setCatalogType(const QString &type)
{
    if (std::exchange(m_catalogType, type) != type)
        refresh();
}

void AccessPlan::setRightsShown(bool shown)
{
    m_showsRights = shown;
    m_tree->setVisible(shown && m_plan);
}

void AccessPlan::addOption(QWidget *option)
{
    m_script->addOption(option);
}

bool AccessPlan::hasScript() const
{
    return m_plan && m_offersScript;
}

std::optional<int> AccessPlan::missingCount() const
{
    if (!m_plan || !m_read)
        return std::nullopt;
    return int(std::count_if(m_plan->nodes.cbegin(), m_plan->nodes.cend(),
                             [](const PlanNode &node) { return node.holding.state != PlanState::Held; }));
}

PlanState AccessPlan::stateOf(const Grant &grant) const
{
    if (!m_plan)
        return PlanState::Unknown;
    const auto node = std::find_if(m_plan->nodes.cbegin(), m_plan->nodes.cend(),
                                   [&grant](const PlanNode &one) { return one.grant == grant; });
    return node == m_plan->nodes.cend() ? PlanState::Unknown : node->holding.state;
}

void AccessPlan::stop()
{
    m_watch.stop();
}

void AccessPlan::reset()
{
    m_watch.stop();
    m_writer.drop();
    m_read.reset();
    m_plan.reset();
    m_hasShownReading = false;
}

void AccessPlan::refresh()
{
    const auto known = facts();
    if (!known) {
        m_writer.drop();
        m_plan.reset();
        showWithoutScript();
        Q_EMIT planChanged();
        return;
    }
    m_writer.write(*known);
}

std::optional<AccessFacts> AccessPlan::facts() const
{
    auto known =
        accessFactsOf(m_session, m_session.address ? std::optional(m_session.address->host) : std::nullopt);
    if (!known)
        return known;
    auto facts = m_read ? withReading(*known, *m_read) : *known;
    const bool hasType = std::any_of(facts.securables.cbegin(), facts.securables.cend(),
                                     [](const SecurableFacts &one) { return !one.catalogType.isEmpty(); });
    if (m_catalogType.isEmpty() || hasType)
        return facts;
    if (facts.securables.isEmpty())
        facts.securables += SecurableFacts{.securable = Securable(facts.scope.catalog)};
    facts.securables.first().catalogType = m_catalogType;
    return facts;
}

void AccessPlan::show(const WrittenPlan &written)
{
    m_plan = written.plan;
    m_tree->setPlan(written.plan, m_hasShownReading ? PlanTree::News::Announced : PlanTree::News::Silent);
    m_hasShownReading = m_read.has_value();
    m_tree->setVisible(m_showsRights);
    m_findings->setFindings(written.plan.findings);
    showScript(written);
    if (m_hasShownReading && written.plan.isComplete())
        m_watch.stop();
    Q_EMIT planChanged();
}

void AccessPlan::showScript(const WrittenPlan &written)
{
    const auto &plan = written.plan;
    const bool asksForTables = m_step == Step::Tables && !m_session.wholeSchema && m_session.tables.isEmpty();
    const bool hasScript = m_step == Step::Entry ? !plan.toRun().isEmpty() : !plan.isComplete();
    m_script->setPages(written.pages);
    m_script->setEditor(m_session.address.has_value());
    m_place->setText(placeText(plan.place));
    m_offersScript = hasScript && !asksForTables;
    // Beside a script it is worth its room only where the script does not do all.
    m_hasIntro = !m_offersScript || (m_card ? !hasScript : !plan.findings.isEmpty());
    showFolded();
    m_send->setVisible(written.hasPackets);
    if (m_card) {
        m_card->setTitle(whoRunsText(plan.place));
        m_card->setVisible(hasScript);
    }
    m_intro->setText(introText(plan));
    m_script->setToolTip(plainTip(m_intro->text()));
}

void AccessPlan::setFolded(bool folded)
{
    if (std::exchange(m_isFolded, folded) == folded)
        return;
    m_isUnfolded = false;
    showFolded();
}

void AccessPlan::showFolded()
{
    const bool isFolded = m_isFolded && !m_isUnfolded;
    const bool isShown = m_offersScript && !(m_card && isFolded);
    if (!isShown && m_script->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusLeft(); // before Qt gives it to whatever comes next
    m_script->setVisible(isShown);
    m_place->setVisible(isShown && !m_place->text().isEmpty());
    m_unfold->setVisible(m_card && isFolded);
    m_intro->setVisible(m_hasIntro && (m_card || !m_isFolded));
}

QString AccessPlan::introText(const Plan &plan) const
{
    if (m_step == Step::Entry && wantedGrants(plan.scope, plan.place).isEmpty())
        return tr("Nothing can be granted in this catalog, so there is no script to run.");
    if (m_step == Step::Tables && !m_session.wholeSchema && m_session.tables.isEmpty())
        return tr("The script appears here once a table is ticked.");
    if (plan.isComplete() || m_step == Step::Entry)
        return tr("Nothing is missing: there is nothing to run.");
    if (m_session.wholeSchema)
        return tr("The script grants only what is not held yet: then Draftt can read every table of the "
                  "schema, also those that are made later.");
    return plan.findings.isEmpty() ? tr("The script grants only what is not held yet: then Draftt can read "
                                        "the ticked tables and no other, as far as the lists of rights show.")
                                   : tr("The script grants only what is not held yet. It takes nothing away: "
                                        "what reaches further than the ticked tables is named above.");
}

void AccessPlan::showWithoutScript()
{
    m_offersScript = false;
    for (auto *widget : std::initializer_list<QWidget *>{m_tree, m_findings, m_place, m_script})
        widget->hide();
    if (m_card)
        m_card->hide();
    // On the page of the names the strip says what is missing.
    m_hasIntro = m_step == Step::Tables || !m_session.principal();
    m_intro->setVisible(m_hasIntro);
    if (m_session.principal())
        m_intro->setText(tr("The script that grants access appears here once catalog and schema are known."));
    else
        m_intro->setText(tr("There is no script to run: the token belongs to a person, whose rights are used "
                            "as they are. Check whether they suffice."));
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
    auto *dialog = new PacketDialog(packets, m_functions.chooseFile, this, m_functions.asking);
    connect(dialog, &PacketDialog::sent, this, &AccessPlan::scriptTaken);
    dialog->open();
}

void AccessPlan::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_script->resetForm();
    m_watch.setPaused(false);
}

void AccessPlan::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setPaused(true);
}

} // namespace draftt
