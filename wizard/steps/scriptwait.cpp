// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/scriptwait.h"

#include <QWidget>

namespace draftt
{

ScriptWait::ScriptWait(QWidget &page) : m_page(page)
{
    connect(&m_clock, &LookClock::ticked, this, [this] {
        if (!m_page.isVisible() || m_page.window()->isMinimized())
            rest();
        else
            Q_EMIT aged();
    });
}

void ScriptWait::onLooked(bool isWaiting)
{
    m_clock.look();
    m_clock.setShown(isWaiting && m_page.isVisible());
}

StepVerdict ScriptWait::verdict(const QString &what) const
{
    const auto looked = m_clock.text();
    return {StepVerdict::Kind::Waiting,
            //: %1 and %2 are sentences such as «“devices” cannot be read yet.» and «Looked 2 s ago.»
            looked.isEmpty() ? what : tr("%1 %2").arg(what, looked),
            tr("The window comes to the front, or blinks in the task bar, when it sees the rights."),
            tr("Check no&w")};
}

} // namespace draftt
