// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/restingcursor.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <utility>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto patience = 10s; // as GTK has it

} // namespace

RestingCursor::RestingCursor(QWidget &window) : QObject(&window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RestingCursor::rest);
    qApp->installEventFilter(this);
}

RestingCursor::~RestingCursor()
{
    wake();
}

bool RestingCursor::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::WindowActivate:
        wake();
        m_patience.start();
        break;
    case QEvent::WindowDeactivate: // then none blinks
        m_patience.stop();
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RestingCursor::rest()
{
    m_patience.stop();
    m_rests = true;
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

void RestingCursor::wake()
{
    if (std::exchange(m_rests, false))
        QGuiApplication::styleHints()->setCursorFlashTime(-1); // what the desktop says
}

} // namespace draftt
