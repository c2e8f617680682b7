// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/runpane.h"

#include "core/checks/sessionfacts.h"
#include "core/names/shown.h"
#include "core/words/adminplantexts.h"
#include "core/words/certificatetexts.h"
#include "core/words/diagnosistexts.h"
#include "core/words/savedtexts.h"
#include "wizard/admin/adminwords.h"
#include "wizard/admin/steplines.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool hasLeft(const Journal &journal)
{
    return std::any_of(journal.steps.cbegin(), journal.steps.cend(),
                       [](const JournalStep &step) { return step.state == JournalState::Left; });
}

} // namespace

RunPane::RunPane(const AdminServices &services, const Journal &journal, ChooseFile chooseFile,
                 QWidget *parent)
    : AdminPane(parent)
    , m_services(services)
    , m_chooseFile(std::move(chooseFile))
    , m_journal(journal)
    , m_notice(new Notice(Sign::Running, this))
    , m_steps(new StepLines(this))
    , m_ask(new ActionButton(tr("As&k somebody…"), u"adminAskButton"_s, this))
    , m_certify(new ActionButton(tr("Read-only c&ertificate…"), u"adminCertificateButton"_s, this))
    , m_watch([this](Done<AccessFacts> done) { return readAsPrincipal(std::move(done)); }, this)
{
    build();
    connect(&m_watch, &PlanWatch::factsRead, this, &RunPane::onFacts);
    connect(m_ask, &QPushButton::clicked, this, &RunPane::openPackets);
    connect(m_certify, &QPushButton::clicked, this, &RunPane::openCertificate);
}

void RunPane::build()
{
    m_notice->setObjectName(u"adminRunNotice"_s);
    m_ask->hide();
    m_certify->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_notice);
    layout->addWidget(m_steps);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_certify, 0, Qt::AlignLeft);
    layout->addStretch();
}

void RunPane::setUp(Asleep asleep)
{
    m_isTakingBack = false;
    m_asleep = asleep;
    apply();
}

void RunPane::offerTakeBack()
{
    m_isTakingBack = true;
    m_proof.reset();
    m_packets.clear();
    m_others.reset();
    m_watch.stop();
    m_principal.reset();
    //: %1 is the name of a connection
    enter(
        State::Asking, Sign::Info,
        tr("This would be taken back, the newest first, and nothing else. “%1” goes from this computer with "
           "its secret. Each step is looked at before: what somebody else has changed is left.")
            .arg(shown(m_journal.wish.connectionName)));
}

QString RunPane::title() const
{
    switch (m_state) {
    case State::Asking:
        return tr("What would be taken back");
    case State::Working:
    case State::Halted:
        return m_isTakingBack ? tr("Taking it back") : tr("Setting it up");
    case State::Done:
        if (m_isTakingBack)
            return tr("It is taken back");
        if (m_journal.isAllHanded())
            return tr("All of it is for somebody else");
        return hasOthers() ? tr("Your part is done") : tr("It is set up");
    }
    Q_UNREACHABLE();
}

QString RunPane::goOnText() const
{
    switch (m_state) {
    case State::Asking:
        return tr("&Take it back");
    case State::Halted:
        return tr("&Go on");
    case State::Done:
        if (m_isTakingBack || m_journal.isSecretHanded())
            return {};
        if (isLeftAsleep())
            return tr("Start and check a&gain");
        return hasOthers() ? tr("Check a&gain") : QString();
    case State::Working:
        return {};
    }
    Q_UNREACHABLE();
}

void RunPane::goOn()
{
    if (m_isTakingBack)
        takeBack();
    else if (m_state == State::Done)
        prove(isLeftAsleep() ? Asleep::Woken : Asleep::Left);
    else
        apply();
}

QString RunPane::otherText() const
{
    const bool isAtRest = m_state == State::Halted || m_state == State::Done;
    return isAtRest && !m_isTakingBack && m_journal.hasAdded() ? tr("Take it &back…") : QString();
}

void RunPane::doOther()
{
    offerTakeBack();
}

JournalRunOptions RunPane::options()
{
    return {.onStep = [this](const Journal &now, qsizetype) {
        m_journal = now;
        m_steps->show(m_isTakingBack ? linesToTakeBack(now) : linesOf(now));
    }};
}

void RunPane::apply()
{
    m_work = applyJournal(m_services, m_journal, options(),
                          [this](const Result<JournalRun> &run) { onApplied(run); });
    enter(State::Working, Sign::Running, tr("Setting it up…"));
}

void RunPane::onApplied(const Result<JournalRun> &run)
{
    m_work.reset();
    if (!isWhole(run))
        return;
    if (!m_journal.isSecretHanded())
        return prove(m_asleep);
    lookForOthers();
    enter(State::Done, m_journal.isAllHanded() ? Sign::NotYet : Sign::Passed, partDoneText(m_journal));
}

void RunPane::prove(Asleep asleep)
{
    m_watch.stop();
    LatePatience patience;
    patience.warehouse.startsIt = asleep == Asleep::Woken;
    patience.onNotYet = [this](const CheckedConnection &) {
        enter(State::Working, Sign::NotYet,
              tr("All is done, but not in force yet: it is tried again. That may take ten minutes."));
    };
    m_work = proveApplied(m_services, m_journal, patience,
                          [this](const Result<AppliedProof> &proof) { onProved(proof); });
    enter(State::Working, Sign::Running,
          hasOthers() ? tr("Your part is done. Trying it as the service principal…")
                      : tr("All is done. Trying it as the service principal…"));
}

void RunPane::onProved(const Result<AppliedProof> &proof)
{
    m_work.reset();
    if (!proof)
        return halt(failureText(proof.error()));
    m_proof = *proof;
    const auto &checked = proof->checked;
    const auto &profile = checked.profile;
    const bool isGood = isProven(profile) && !profile.life.failure;
    QStringList sentences{
        isGood
            //: %1 is the name of a connection
            ? tr("Proven: the connection “%1” is saved, and reads what was chosen.").arg(shown(profile.name))
            //: %1 is the name of a connection
            : tr("The connection “%1” is saved, and not proven yet.").arg(shown(profile.name))};
    if (const auto &diagnosis = checked.proved.diagnosis; diagnosis && !isGood) {
        const auto text = textFor(*diagnosis, knownOf(checked.session));
        sentences += {text.title, text.fix};
    }
    if (isGood)
        sentences += notAnewText(profile, QDateTime::currentDateTimeUtc());
    else if (isLeftAsleep())
        sentences += asleepText(*checked.session.warehouse);
    watchOthers(checked);
    if (hasOthers())
        sentences += tr("What somebody else grants of it shows here by itself.");
    if (proof->certificate)
        sentences += accessTexts(*proof->certificate); // may end with a command
    else if (proof->uncertified)
        //: %1 are sentences that say why
        sentences += tr("What it can do besides could not be read. %1").arg(failureText(*proof->uncertified));
    enter(State::Done, signOf(profile), sentences.join(u' ').simplified());
    Q_EMIT proved(checked);
}

void RunPane::takeBack()
{
    m_work = undoJournal(m_services, m_journal, options(),
                         [this](const Result<JournalRun> &run) { onTakenBack(run); });
    enter(State::Working, Sign::Running, tr("Taking it back…"));
}

void RunPane::onTakenBack(const Result<JournalRun> &run)
{
    m_work.reset();
    if (!isWhole(run))
        return;
    enter(State::Done, hasLeft(m_journal) ? Sign::Warning : Sign::Passed,
          hasLeft(m_journal)
              ? tr("Taken back, but for what somebody else has changed meanwhile: that was left.")
              : tr("All is taken back. Nothing of it is left, here or in the workspace."));
    Q_EMIT takenBack();
}

bool RunPane::isWhole(const Result<JournalRun> &run)
{
    if (run)
        m_journal = run->journal;
    if (run && !run->failure)
        return true;
    halt(run ? failureText(*run->failure, m_journal) : failureText(run.error()));
    return false;
}

void RunPane::stop()
{
    m_work.reset();
    halt(tr("Stopped. What is done stays done; going on does nothing twice."));
}

void RunPane::halt(const QString &sentence)
{
    enter(State::Halted, Sign::Failed, sentence);
}

void RunPane::enter(State state, Sign sign, const QString &sentence)
{
    m_state = state;
    m_notice->setSign(sign);
    m_notice->setText(sentence);
    m_steps->show(m_isTakingBack ? linesToTakeBack(m_journal) : linesOf(m_journal));
    m_ask->setVisible(!m_packets.isEmpty());
    m_certify->setVisible(state == State::Done && m_proof && m_proof->certificate);
    announce(*this, sentence);
    Q_EMIT changed();
}

void RunPane::openCertificate()
{
    if (m_proof && m_proof->certificate)
        Q_EMIT certificateWanted(*m_proof->certificate, m_proof->checked.session);
}

} // namespace draftt
