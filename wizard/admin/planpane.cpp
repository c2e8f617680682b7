// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/planpane.h"

#include "core/names/shown.h"
#include "wizard/admin/adminwords.h"
#include "wizard/admin/askinghere.h"
#include "wizard/admin/reachview.h"
#include "wizard/admin/steplines.h"
#include "wizard/rights/packetdialog.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/codebox.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto restAfterEdit = 300ms;
constexpr int mostCallLines = 8;

bool isMaking(const PlannedStep &step)
{
    return step.kind == AdminStepKind::CreatePrincipal || step.kind == AdminStepKind::CreateSecret;
}

} // namespace

PlanPane::PlanPane(const AdminSession &admin, const Start &start, const Functions &functions, QWidget *parent)
    : AdminPane(parent)
    , m_workspace(admin.workspace)
    , m_functions(functions)
    , m_form(new WishForm(admin.workspace, start.known, this))
    , m_halfWay(start.halfWay)
    , m_who(paragraph({}, this))
    , m_notice(new Notice(Sign::Info, this))
    , m_reach(new ReachView(functions.fetchReach, this))
    , m_steps(new StepLines(this))
    , m_showCalls(new ActionButton(tr("The calls, with c&url"), u"adminCallsButton"_s, this))
    , m_ask(new ActionButton(tr("As&k somebody…"), u"adminAskButton"_s, this))
    , m_calls(new CodeBox(2, mostCallLines, this))
{
    build(admin);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterEdit);
    connect(&m_rest, &QTimer::timeout, this, &PlanPane::read);
    connect(m_form, &WishForm::edited, this, &PlanPane::onEdited);
    connect(m_showCalls, &QPushButton::toggled, m_calls, &QWidget::setVisible);
    connect(m_ask, &QPushButton::clicked, this, &PlanPane::openPackets);
    onEdited();
}

void PlanPane::build(const AdminSession &admin)
{
    auto *columns = new TwoColumns(this);
    columns->setCautious();
    columns->left()->addWidget(m_form);
    columns->left()->addStretch();
    for (const auto &journal : std::as_const(m_halfWay))
        addHalfWay(*columns->right(), journal);
    m_who->setObjectName(u"adminWho"_s);
    //: %1 is the name of a person
    m_who->setText(tr("Signed in as %1.").arg(shown(admin.person.userName)));
    columns->right()->addWidget(m_who);
    columns->right()->addWidget(buildPlan());
    columns->right()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

/// What would be made twice if it were begun anew.
void PlanPane::addHalfWay(QVBoxLayout &layout, const Journal &journal)
{
    auto *notice = new Notice(Sign::Warning, this);
    notice->setObjectName(u"adminHalfWay"_s);
    //: %1 is the name of a connection
    notice->setText(journal.isBeingUndone() ? tr("Taking “%1” back was begun before and left half-way.")
                                                  .arg(shown(journal.wish.connectionName))
                                            :
                                            //: %1 is the name of a connection
                        tr("Setting “%1” up was begun before and left half-way.")
                            .arg(shown(journal.wish.connectionName)));
    auto *goOn = new ActionButton(tr("&Go on with it"), u"adminResumeButton"_s, notice);
    auto *back = new ActionButton(tr("Take it &back…"), u"adminTakeBackButton"_s, notice);
    connect(goOn, &QPushButton::clicked, this, [this, journal] { Q_EMIT goOnWanted(journal); });
    connect(back, &QPushButton::clicked, this, [this, journal] { Q_EMIT takeBackWanted(journal); });
    goOn->setVisible(!journal.isBeingUndone());
    notice->addAction(goOn);
    notice->addAction(back);
    layout.addWidget(notice);
}

QWidget *PlanPane::buildPlan()
{
    auto *card = new Card(tr("What would be done"), this);
    m_notice->setObjectName(u"adminPlanNotice"_s);
    m_showCalls->setCheckable(true);
    m_showCalls->setFlat(true);
    m_calls->setObjectName(u"adminCallsText"_s);
    m_calls->setAccessibleName(tr("The calls, with curl and without credentials"));
    m_calls->hide();
    m_notice->addAction(m_ask); // in view without scrolling
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_reach);
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_showCalls, 0, Qt::AlignLeft);
    card->body()->addWidget(m_calls);
    return card;
}

QString PlanPane::title() const
{
    return tr("What is to be set up");
}

QString PlanPane::goOnText() const
{
    return tr("Set it &up");
}

/// Without a principal or a secret nothing of it is of use.
bool PlanPane::isPossible() const
{
    return std::none_of(m_plan->steps.cbegin(), m_plan->steps.cend(),
                        [](const PlannedStep &step) { return isMaking(step) && step.permit == Permit::No; });
}

bool PlanPane::canGoOn() const
{
    return m_plan && !m_plan->isAmbiguous() && isPossible();
}

void PlanPane::goOn()
{
    if (canGoOn())
        Q_EMIT decided(journalOf(*m_plan), m_form->saysStart() ? Asleep::Woken : Asleep::Left);
}

void PlanPane::onEdited()
{
    m_plan.reset();
    m_fetch.reset();
    m_rest.stop();
    m_reach->setScope(m_form->scope());
    const auto missing = m_form->missing();
    if (missing.isEmpty())
        m_rest.start();
    say(missing.isEmpty() ? Sign::Running : Sign::Waiting,
        missing.isEmpty() ? tr("Reading what is there already…") : missing);
    showPlan();
}

void PlanPane::read()
{
    if (const auto wish = m_form->wish())
        m_fetch = m_functions.fetchPlan(*wish, [this](const Result<AdminPlan> &plan) { onPlan(plan); });
}

/// Of what is wanted already: the plan that is shown stands until the new one is there.
void PlanPane::readAgain()
{
    if (!m_rest.isActive())
        read();
}

void PlanPane::onPlan(const Result<AdminPlan> &plan)
{
    m_fetch.reset();
    if (!plan) {
        say(Sign::Failed, failureText(plan.error()));
        announce(*this, failureText(plan.error()));
        return showPlan();
    }
    m_plan = *plan;
    if (plan->isAmbiguous())
        m_form->setNamesakes(plan->sameName);
    say(canGoOn() ? Sign::Info : Sign::Warning, planText());
    announce(*this, planText());
    showPlan();
}

QString PlanPane::planText() const
{
    if (m_plan->isAmbiguous())
        return tr("Several service principals have this name: choose which one is meant.");
    if (!isPossible())
        return tr("You may not make a service principal or its secret here: a workspace admin may. Sign in "
                  "as one, or name a service principal that you manage.");
    const auto count = [this](Permit permit) {
        return int(std::count_if(m_plan->steps.cbegin(), m_plan->steps.cend(),
                                 [permit](const PlannedStep &step) { return step.permit == permit; }));
    };
    const int others = count(Permit::No);
    if (others > 0)
        return tr("%n step(s) you may not do: ask somebody who may. The others can be done now.", nullptr,
                  others);
    if (const int unknown = count(Permit::Unknown); unknown > 0)
        return tr("Whether you may do %n of the steps cannot be seen: they are tried, and what is refused is "
                  "for somebody else.",
                  nullptr, unknown);
    return m_plan->principal ? tr("The service principal is there and is taken. What is there already is "
                                  "left out.")
                             : tr("Nothing more than this, and all of it can be taken back.");
}

/// Who signed in, and what this person is as far as it can be read.
QString PlanPane::whoText() const
{
    QStringList roles;
    if (m_plan->adminRights.workspaceAdmin == Permit::Yes)
        roles += tr("workspace admin");
    if (m_plan->adminRights.metastoreAdmin == Permit::Yes)
        roles += tr("metastore admin");
    const auto name = shown(m_plan->admin.userName);
    //: %1 is the name of a person
    return roles.isEmpty() ? tr("Signed in as %1.").arg(name)
                           //: %1 is the name of a person, %2 what it is, such as «workspace admin»
                           : tr("Signed in as %1: %2.").arg(name, QLocale().createSeparatedList(roles));
}

void PlanPane::showPlan()
{
    if (m_plan)
        m_who->setText(whoText());
    m_steps->show(m_plan ? linesOf(*m_plan) : QList<StepLine>());
    m_calls->setCode(m_plan ? callsOf(*m_plan) : QString());
    m_showCalls->setVisible(m_plan && !m_plan->steps.isEmpty());
    m_calls->setVisible(m_showCalls->isChecked() && !m_showCalls->isHidden());
    m_ask->setVisible(m_plan && !m_plan->packets().isEmpty());
    Q_EMIT changed();
}

void PlanPane::say(Sign sign, const QString &sentence)
{
    m_notice->setSign(sign);
    m_notice->setText(sentence);
}

void PlanPane::openPackets()
{
    if (!m_plan)
        return;
    const auto scimId = m_plan->principal ? m_plan->principal->scimId : QString();
    if (std::exchange(m_askedFor, scimId) != scimId)
        m_accepted = std::make_shared<QSet<Grant>>();
    const auto asking = askingHere(m_workspace, scimId, m_accepted);
    auto *dialog = new PacketDialog(m_plan->packets(), m_functions.chooseFile, this, asking);
    connect(dialog, &PacketDialog::sent, this, [this, dialog] {
        // Whoever was asked may have given it by the time that the dialog is closed.
        connect(dialog, &QDialog::finished, this, &PlanPane::readAgain, Qt::UniqueConnection);
    });
    dialog->open();
}

} // namespace draftt
