// SPDX-License-Identifier: Apache-2.0
// The wizard is left before anything is saved.
#include "wizard/setupwizard.h"

#include "core/words/savedtexts.h"
#include "wizard/leavequestion.h"
#include "wizard/pagefunctions.h"
#include "wizard/walkdraft.h"

namespace draftt
{

void SetupWizard::reject()
{
    if (isAnythingLost())
        askToLeave();
    else
        QWizard::reject();
}

bool SetupWizard::isAnythingLost()
{
    if ((m_review && m_review->isSaved()) || !m_connect->hasInput())
        return false;
    const bool isAllTaken = m_pages.at(m_shown)->takeInput();
    return !m_draft || !isAllTaken || m_draft->hasChanged();
}

void SetupWizard::askToLeave()
{
    if (m_question && m_question->isVisible())
        return;
    m_question = new LeaveQuestion(m_draft, this);
    connect(m_question, &LeaveQuestion::keepWanted, this, &SetupWizard::keepDraft);
    connect(m_question, &LeaveQuestion::discardWanted, this, &SetupWizard::discard);
    connect(m_question, &LeaveQuestion::stayWanted, this, &SetupWizard::stayed);
    m_question->open();
}

void SetupWizard::keepDraft()
{
    m_draft->keep(currentId() + 1, [this](const Result<Nothing> &kept) {
        if (kept)
            return QWizard::reject();
        m_pages.at(m_shown)->note(savedFailureText(kept.error()));
        Q_EMIT stayed();
    });
}

void SetupWizard::discard()
{
    if (!m_draft)
        return QWizard::reject();
    m_draft->discard([this](const Result<Nothing> &) { QWizard::reject(); });
}

} // namespace draftt
