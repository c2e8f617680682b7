// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/looks.h"

#include "wizard/widgets/contrast.h"
#include "wizard/widgets/outlinedstyle.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace draftt
{

Looks::Looks(QApplication &app)
{
    // Other styles draw their outlines as their desktop wants them.
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new OutlinedStyle);
    mend();
    app.installEventFilter(this);
}

bool Looks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isMending)
        mend();
    return QObject::eventFilter(watched, event);
}

void Looks::mend()
{
    m_isMending = true;
    QApplication::setPalette(QPalette()); // the desktop's again
    QApplication::setPalette(readable(QApplication::palette()));
    m_isMending = false;
}

} // namespace draftt
