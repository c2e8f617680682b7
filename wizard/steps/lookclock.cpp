// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/lookclock.h"

#include "wizard/widgets/text.h"

using namespace std::chrono_literals;

namespace draftt
{

LookClock::LookClock(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LookClock::ticked);
}

void LookClock::look()
{
    m_since.start();
}

void LookClock::reset()
{
    m_since.invalidate();
}

void LookClock::setShown(bool isShown)
{
    if (isShown && !m_tick.isActive())
        m_tick.start();
    else if (!isShown)
        m_tick.stop();
}

QString LookClock::text() const
{
    if (!m_since.isValid())
        return {};
    const auto seconds =
        std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(m_since.elapsed()));
    if (seconds < 1s)
        return tr("Looked just now.");
    //: %1 is a duration, such as «2 s» or «1 min 5 s»
    return tr("Looked %1 ago.").arg(wholeDurationText(seconds));
}

} // namespace draftt
