// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/accessplan.h"

#include "core/checks/rights.h"
#include "core/grants/packet.h"
#include "wizard/rights/findingsview.h"
#include "wizard/rights/packetdialog.h"
#include "wizard/rights/plantree.h"
#include "wizard/widgets/text.h"

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
    , m_tree(new PlanTree(this))
    , m_findings(new FindingsView(this))
    , m_script(new PlanScript(session, functions.openUrl, step, this))
{
    build();
    connectParts();
    m_watch.setPaused(true); // until it is shown
    showNone();
}

void AccessPlan::connectParts()
{
    connect(&m_watch, &PlanWatch::factsRead, this, &AccessPlan::onFacts);
    connect(&m_writer, &PlanWriter::written, this, &AccessPlan::show);
    connect(m_script, &PlanScript::taken, this, &AccessPlan::scriptTaken);
    connect(m_script, &PlanScript::said, this, &AccessPlan::said);
    connect(m_script, &PlanScript::focusLeft, this, &AccessPlan::focusLeft);
    connect(m_script, &PlanScript::packetsWanted, this, &AccessPlan::openPackets);
    connect(m_tree, &PlanTree::copied, this, &AccessPlan::scriptTaken);
    const auto sayCopied = [this] { Q_EMIT said(tr("Copied.")); };
    connect(m_tree, &PlanTree::copied, this, sayCopied);
    connect(m_findings, &FindingsView::copied, this, sayCopied);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::rightsGained);
    connect(m_tree, &PlanTree::announced, this, &AccessPlan::announced);
}

void AccessPlan::build()
{
    setObjectName(u"accessPlan"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    const QList<QWidget *> widgets = m_step == Step::Entry ? QList<QWidget *>{m_script, m_tree, m_findings}
                                                           : QList<QWidget *>{m_tree, m_findings, m_script};
    for (auto *widget : widgets)
        layout->addWidget(widget);
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
    return m_plan && m_script->isOffered();
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
    m_functions.asking.accepted = std::make_shared<QSet<Grant>>();
    m_hasShownReading = false;
}

void AccessPlan::refresh()
{
    const auto known = facts();
    if (!known) {
        m_writer.drop();
        m_plan.reset();
        showNone();
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
    m_script->show(written);
    if (m_hasShownReading && written.plan.isComplete())
        m_watch.stop();
    Q_EMIT planChanged();
}

void AccessPlan::showNone()
{
    m_tree->hide();
    m_findings->hide();
    m_script->showNone();
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
