// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/provenpage.h"

#include "core/checks/stepproof.h"
#include "core/words/diagnosistexts.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/taborder.h"

#include <QApplication>
#include <QWizard>

#include <utility>

namespace draftt
{

ProvenPage::ProvenPage(Session &session, const Texts &texts, const OpenUrl &openUrl, QWidget *parent)
    : StepPage(texts.title, texts.intro, parent)
    , m_session(session)
    , m_texts(texts)
    , m_panel(new ProofPanel(session, openUrl, bodyWidget()))
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    m_turn.setInterval(seenAfter);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (isProven() && wizard() && wizard()->currentPage() == this)
            wizard()->next();
    });
    connectPanel();
}

ProvenPage::~ProvenPage() = default;

void ProvenPage::connectPanel()
{
    connect(m_panel, &ProofPanel::stateChanged, this, &StepPage::stateChanged);
    connect(m_panel, &ProofPanel::progressed, this, [this] { showVerdict(); });
    connect(m_panel, &ProofPanel::finished, this, &ProvenPage::onFinished);
    connect(m_panel, &ProofPanel::copied, this, [this] { noteBriefly(tr("Copied.")); });
    // Queued: the layout is done only then.
    connect(
        m_panel, &ProofPanel::grown, this, [this] { orderTabsByLayout(*this); }, Qt::QueuedConnection);
    connect(m_panel, &ProofPanel::fieldBlamed, this, &StepPage::fieldBlamed);
}

StepState ProvenPage::state() const
{
    if (isProven())
        return StepState::Proven;
    switch (m_panel->state()) {
    case ProofPanel::State::Running:
        return StepState::Running;
    case ProofPanel::State::NotProvable:
        return StepState::Unproven;
    case ProofPanel::State::RightsMissing:
        return m_goesOnUnproven ? StepState::Unproven : StepState::RightsMissing;
    case ProofPanel::State::Failed:
        return m_goesOnUnproven ? StepState::Unproven : StepState::Problem;
    case ProofPanel::State::NotTested:
    case ProofPanel::State::Proven:
        return m_goesOnUnproven ? StepState::Unproven : StepState::Open;
    }
    Q_UNREACHABLE();
}

StepVerdict ProvenPage::verdict() const
{
    if (isProven())
        return {StepVerdict::Kind::Passed, provenText()};
    switch (m_panel->state()) {
    case ProofPanel::State::Running: {
        const auto what = m_panel->runningText();
        //: %1 is a claim that is looked at, such as «The warehouse is running»
        return {StepVerdict::Kind::Running, what.isEmpty() ? tr("Checking…") : tr("Checking: %1").arg(what),
                m_nextWhenProven ? tr("The next step comes by itself when all is well.") : QString()};
    }
    case ProofPanel::State::NotProvable:
    case ProofPanel::State::Proven:
        return {StepVerdict::Kind::Waiting, missing(Input::Complete)};
    case ProofPanel::State::RightsMissing:
    case ProofPanel::State::Failed:
        return failedVerdict();
    case ProofPanel::State::NotTested:
        if (!m_complaint.isEmpty())
            return {StepVerdict::Kind::Waiting, m_complaint};
        return {StepVerdict::Kind::Open, openText(), {}, m_texts.check};
    }
    Q_UNREACHABLE();
}

StepVerdict ProvenPage::failedVerdict() const
{
    const auto &diagnosis = m_panel->diagnosis();
    //: %1 is who, such as «a workspace admin»
    const auto who = diagnosis.who().isEmpty() ? QString() : tr("Who can do it: %1").arg(diagnosis.who());
    if (m_panel->state() == ProofPanel::State::RightsMissing) {
        if (!m_panel->isWatched())
            return {StepVerdict::Kind::Waiting, diagnosis.title(), who}; // Next looks again
        return {StepVerdict::Kind::Waiting, diagnosis.title(),
                tr("This page checks by itself whether it has been given."), tr("Check no&w")};
    }
    if (const auto field = diagnosis.field())
        return {StepVerdict::Kind::Refused, diagnosis.title(), who, tr("&Go to “%1”").arg(fieldName(*field))};
    return {StepVerdict::Kind::Refused, diagnosis.title(), who};
}

QString ProvenPage::openText() const
{
    return tr("Nothing is checked yet.");
}

QString ProvenPage::provenText() const
{
    return tr("All of this step is proven.");
}

QString ProvenPage::nextText() const
{
    if (isProven() || m_goesOnUnproven)
        return StepPage::nextText();
    const auto state = m_panel->state();
    const bool hasFailed = state == ProofPanel::State::Failed || state == ProofPanel::State::RightsMissing;
    return hasFailed && !m_texts.again.isEmpty() ? m_texts.again : m_texts.verb;
}

std::optional<StepPage::Waiver> ProvenPage::waiver() const
{
    if (isProven() || m_goesOnUnproven)
        return std::nullopt;
    const auto state = m_panel->state();
    //: The button that goes on to the next step. What is running goes on too.
    if (state == ProofPanel::State::Running)
        return Waiver{tr("&Go on meanwhile"), missing(Input::Complete), false};
    if (state == ProofPanel::State::NotTested && m_complaint.isEmpty())
        return std::nullopt;
    return Waiver{tr("Continue without p&roof"),
                  m_complaint.isEmpty() ? missing(Input::Complete) : m_complaint};
}

void ProvenPage::waive()
{
    m_goesOnUnproven = true;
    Q_EMIT stateChanged();
    if (wizard())
        wizard()->next();
}

void ProvenPage::leave()
{
    m_kept.reset(); // other steps may be edited meanwhile
    m_nextWhenProven = false;
    m_turn.stop();
}

bool ProvenPage::takeInput()
{
    const auto input = readInput();
    clearMarks();
    return input != Input::Wrong;
}

void ProvenPage::restart()
{
    m_kept.reset();
    clearMarks();
    forgetResults();
}

void ProvenPage::forgetResults()
{
    m_complaint.clear();
    m_goesOnUnproven = false;
    m_nextWhenProven = false;
    m_wasStopped = false;
    m_wasMissing = false;
    m_turn.stop();
    forgetProof();
    m_panel->reset();
}

void ProvenPage::stop()
{
    m_wasStopped = true;
    m_nextWhenProven = false;
    m_panel->stop();
}

void ProvenPage::lookAgain()
{
    if (m_panel->state() != ProofPanel::State::Running)
        test();
}

void ProvenPage::act()
{
    const auto field = m_panel->diagnosis().field();
    if (m_panel->state() == ProofPanel::State::Failed && field)
        Q_EMIT fieldWanted(*field);
    else
        lookAgain();
}

bool ProvenPage::validatePage()
{
    m_complaint.clear();
    const auto input = readInput();
    if (input != Input::Wrong && (isProven() || m_goesOnUnproven))
        return true;
    const bool isRunning = m_panel->state() == ProofPanel::State::Running;
    if (input == Input::Complete && !isRunning)
        test();
    else if (input == Input::Incomplete && !isRunning)
        m_complaint = missing(input);
    m_nextWhenProven = input != Input::Wrong && m_panel->state() == ProofPanel::State::Running;
    showVerdict();
    return false;
}

void ProvenPage::test()
{
    m_nextWhenProven = false;
    m_turn.stop();
    forgetProof();
    const auto input = readInput();
    m_complaint = input == Input::Incomplete ? missing(input) : QString();
    if (input == Input::Complete)
        startChecks();
    else
        Q_EMIT stateChanged();
}

void ProvenPage::startChecks()
{
    m_panel->start(checks());
}

void ProvenPage::testIfComplete()
{
    if (!isProven() && !m_wasStopped && m_panel->state() == ProofPanel::State::NotTested && hasAllInput())
        test();
}

void ProvenPage::onEdited()
{
    if (isProven() && holdsInputsOf(m_session))
        return;
    if (m_kept && holdsInputsOf(*m_kept))
        return restoreProof();
    if (isProven())
        m_kept = std::make_unique<Session>(m_session);
    // Also where nothing was tested to its end: a run that was stopped has learnt something all the same.
    forgetResults();
    Q_EMIT outdated();
}

/// What the later steps knew comes back with it: it was of the same.
void ProvenPage::restoreProof()
{
    m_panel->reset();
    Q_EMIT outdated();
    m_kept->confirmedDomain = m_session.confirmedDomain;
    m_kept->keepSecret = m_session.keepSecret;
    m_session = *std::exchange(m_kept, nullptr);
    clearMarks();
    Q_EMIT stateChanged();
}

void ProvenPage::onFinished()
{
    noteProofs(m_session, m_panel->runner());
    if (isProven()) {
        clearMarks();
        m_kept.reset();
    }
    onChecked();
    const bool wasMissing = std::exchange(m_wasMissing, m_panel->state() == ProofPanel::State::RightsMissing);
    if (wasMissing && isProven() && isVisible())
        QApplication::alert(window()); // whoever ran the script looks at another window
    goOnIfProven();
}

void ProvenPage::goOnIfProven()
{
    Q_EMIT stateChanged();
    if (m_nextWhenProven && isProven())
        m_turn.start();
}

} // namespace draftt
