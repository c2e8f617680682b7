// SPDX-License-Identifier: Apache-2.0
#include "wizard/resuming.h"

#include "core/session.h"
#include "wizard/setupwizard.h"
#include "wizard/steps/steppage.h"

#include <QWizard>

#include <algorithm>

namespace draftt
{

namespace
{

/// As the list tells that came with signing in.
bool isRunning(const Session &session)
{
    return std::any_of(session.warehouses.begin(), session.warehouses.end(), [&](const Warehouse &each) {
        return session.warehouse && each.id == session.warehouse->id && each.state == WarehouseState::Running;
    });
}

} // namespace

Resuming::Resuming(QWizard &wizard, int step, const Session &session)
    : QObject(&wizard), m_wizard(wizard), m_step(step), m_session(session), m_reached(wizard.currentId())
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    m_turn.setInterval(seenAfter);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_page->isDone() && m_wizard.currentPage() == m_page)
            m_wizard.next();
    });
    connect(&m_wizard, &QWizard::currentIdChanged, this, &Resuming::onPageShown);
    connect(&m_wizard, &QWizard::finished, this, &QObject::deleteLater);
    follow();
    begin();
}

void Resuming::begin()
{
    const bool isToken = m_session.method == SignInMethod::PersonalToken;
    if (m_session.credentials()) {
        m_page->note(tr("What was proven before is proven anew."));
        QTimer::singleShot(0, this, [this] { m_wizard.next(); });
        return;
    }
    m_page->note(tr("A draft holds no secret: enter it, and what was proven before is proven anew."));
    m_page->focusField(isToken ? Field::Token : Field::Secret);
}

void Resuming::onPageShown(int id)
{
    m_turn.stop();
    if (id < m_reached || id >= m_step)
        return deleteLater();
    m_reached = id;
    follow();
}

void Resuming::follow()
{
    if (m_page)
        m_page->disconnect(this);
    m_page = qobject_cast<StepPage *>(m_wizard.currentPage());
    if (!m_page)
        return deleteLater();
    connect(m_page, &StepPage::stateChanged, this, &Resuming::onStateChanged);
    onStateChanged();
    // The other pages look by themselves.
    if (m_reached == SetupWizard::WarehouseStep && isRunning(m_session))
        QTimer::singleShot(0, this, [this] { m_wizard.next(); });
}

void Resuming::onStateChanged()
{
    if (m_page->state() != StepState::Proven)
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

} // namespace draftt
