// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/wholeframes.h"

#include <QCoreApplication>
#include <QEvent>

namespace draftt
{

namespace
{

/// Two columns become one, and then all around them is laid out again.
constexpr int mostPasses = 3;

} // namespace

WholeFrames::WholeFrames(QCoreApplication &app) : QObject(&app)
{
    app.installEventFilter(this);
}

bool WholeFrames::eventFilter(QObject * /*watched*/, QEvent *event)
{
    const bool isDrawn = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose;
    if (!isDrawn || m_isLayingOut)
        return false;
    m_isLayingOut = true;
    for (int pass = 0; pass < mostPasses; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_isLayingOut = false;
    return false;
}

} // namespace draftt
