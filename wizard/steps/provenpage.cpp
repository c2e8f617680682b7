// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/provenpage.h"

#include "core/checks/stepproof.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/taborder.h"

#include <QWizard>

namespace draftt
{

ProvenPage::ProvenPage(Session &session, const Texts &texts, const OpenUrl &openUrl, QWidget *parent)
    : StepPage(texts.title, texts.intro, parent)
    , m_session(session)
    , m_panel(new ProofPanel(session, texts.testButton, openUrl, bodyWidget()))
{
    connect(m_panel, &ProofPanel::startWanted, this, &ProvenPage::test);
    connect(m_panel, &ProofPanel::stateChanged, this, &StepPage::stateChanged);
    connect(m_panel, &ProofPanel::finished, this, &ProvenPage::onFinished);
    // Queued: the scroll area learns of the new height only after the layout is done.
    connect(
        m_panel, &ProofPanel::grown, this,
        [this] {
            scrollTo(m_panel->mostWanted());
            orderTabsByLayout(*this);
        },
        Qt::QueuedConnection);
    connect(
        m_panel, &ProofPanel::offered, this, [this](QWidget *notice) { scrollTo(*notice); },
        Qt::QueuedConnection);
    connect(m_panel, &ProofPanel::goOnWanted, this, &ProvenPage::goOn);
    connect(m_panel, &ProofPanel::fieldBlamed, this, &StepPage::fieldBlamed);
    connect(m_panel, &ProofPanel::fieldWanted, this, &StepPage::fieldWanted);
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

void ProvenPage::leave()
{
    m_nextWhenProven = false;
}

void ProvenPage::restart()
{
    clearMarks();
    forgetResults();
}

void ProvenPage::forgetResults()
{
    m_panel->reset();
    m_goesOnUnproven = false;
    m_nextWhenProven = false;
    forgetProof();
    Q_EMIT stateChanged();
}

bool ProvenPage::validatePage()
{
    const auto input = readInput();
    if (input == Input::Wrong)
        return false;
    if (isProven() || m_goesOnUnproven)
        return true;
    const bool isRunning = m_panel->state() == ProofPanel::State::Running;
    if (input == Input::Complete && !isRunning)
        test();
    else
        m_panel->offerToGoOn(missing(input));
    m_nextWhenProven = m_panel->state() == ProofPanel::State::Running;
    return false;
}

void ProvenPage::test()
{
    m_nextWhenProven = false;
    forgetProof();
    if (readInput() == Input::Complete)
        m_panel->start(checks());
}

void ProvenPage::onEdited()
{
    // Also where nothing was tested to its end: a run that was stopped has learnt something all the same.
    forgetResults();
    Q_EMIT outdated();
}

void ProvenPage::onFinished()
{
    noteProofs(m_session, m_panel->runner());
    if (isProven())
        clearMarks();
    onChecked();
    if (m_nextWhenProven && !isProven())
        m_panel->offerToGoOn(missing(Input::Complete));
    goOnIfProven();
}

void ProvenPage::goOnIfProven()
{
    Q_EMIT stateChanged();
    if (m_nextWhenProven && isProven() && wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

void ProvenPage::goOn()
{
    m_goesOnUnproven = true;
    Q_EMIT stateChanged();
    if (wizard())
        wizard()->next();
}

} // namespace draftt
