// SPDX-License-Identifier: Apache-2.0
// How a step that is proven by checks stands, and what its buttons say.
#include "core/checks/drafttrules.h"
#include "core/names/shown.h"
#include "core/words/diagnosistexts.h"
#include "wizard/steps/provenpage.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/proofpanel.h"

namespace draftt
{

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
        return provenVerdict();
    switch (m_panel->state()) {
    case ProofPanel::State::Running: {
        const auto what = m_panel->runningText();
        //: %1 is a claim that is looked at, such as «The warehouse is running»
        return {StepVerdict::Kind::Running, what.isEmpty() ? tr("Checking…") : tr("Checking: %1").arg(what),
                m_nextWhenProven ? tr("The next step comes by itself when all is well.") : QString()};
    }
    case ProofPanel::State::NotProvable:
    case ProofPanel::State::Proven:
        return openVerdict();
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

StepVerdict ProvenPage::provenVerdict() const
{
    if (m_earlier.isPutBack)
        //: All is proven, by what was looked at before.
        return {StepVerdict::Kind::Passed, provenText(), tr("Not looked at anew: that was stopped.")};
    if (!m_earlier.hasKept || !m_session.warehouse || !sleeps(*m_session.warehouse))
        return {StepVerdict::Kind::Passed, provenText()};
    return {StepVerdict::Kind::Passed, provenText(),
            //: %1 is the name of a warehouse. All is proven, by what was looked at before.
            tr("Not looked at anew: “%1” is stopped.").arg(shown(m_session.warehouse->name))};
}

StepVerdict ProvenPage::truly(StepVerdict verdict) const
{
    if (m_rests && m_panel->state() == ProofPanel::State::RightsMissing)
        verdict.more = tr("Nothing new has come for five minutes: by itself this page looks only at lists of "
                          "rights now, so that the warehouse can stop.");
    return verdict;
}

/// Nothing was refused, and not all was shown.
StepVerdict ProvenPage::openVerdict() const
{
    if (!isLeftAsleep())
        return {StepVerdict::Kind::Waiting, missing(Input::Complete)};
    const auto name = shown(m_session.warehouse->name);
    return {StepVerdict::Kind::Waiting,
            sleeps(*m_session.warehouse)
                //: %1 is the name of a warehouse
                ? tr("Not looked at: “%1” is stopped. Going on starts it, which costs as much as some "
                     "minutes of running.")
                      .arg(name)
                //: %1 is the name of a warehouse
                : tr("Not looked at: “%1” is not running yet. Going on waits for it.").arg(name)};
}

StepVerdict ProvenPage::failedVerdict() const
{
    const auto &diagnosis = m_panel->diagnosis();
    //: %1 is who, such as «a workspace admin»
    const auto who = diagnosis.who().isEmpty() ? QString() : tr("Who can do it: %1").arg(diagnosis.who());
    if (m_panel->state() == ProofPanel::State::RightsMissing) {
        if (!m_panel->isWatched())
            return {StepVerdict::Kind::Waiting, diagnosis.title(), who}; // Next looks again
        return truly({StepVerdict::Kind::Waiting, diagnosis.title(),
                      tr("This page checks by itself whether it has been given."), tr("Check no&w")});
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
    if (saysStart())
        return tr("Start and co&ntinue");
    const auto state = m_panel->state();
    const bool hasFailed = state == ProofPanel::State::Failed || state == ProofPanel::State::RightsMissing;
    return hasFailed && !m_texts.again.isEmpty() ? m_texts.again : m_texts.verb;
}

bool ProvenPage::saysStart() const
{
    return startsOnNext() && m_panel->state() != ProofPanel::State::Running && m_session.warehouse &&
           sleeps(*m_session.warehouse);
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
    // Beside a long verb of Next there is room for fewer words.
    const auto text = saysStart() ? tr("Go on unp&roven") : tr("Continue without p&roof");
    if (isLeftAsleep())
        return Waiver{text,
                      tr("What only a running warehouse tells was not looked at. You can go on without; "
                         "it is saved as unproven.")};
    return Waiver{text, m_complaint.isEmpty() ? missing(Input::Complete) : m_complaint};
}

} // namespace draftt
