// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/album.h"

#include "tests/support/settled.h"

#include <QCursor>
#include <QGuiApplication>
#include <QScreen>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace draftt
{

void Album::check(const QString &problem) const
{
    if (!problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
}

void Album::wait(const QString &state, const std::function<bool()> &isReached) const
{
    if (!QTest::qWaitFor(isReached, 20'000))
        qFatal("not reached: %s", qUtf8Printable(state));
}

void Album::take(QWidget &window, const QString &name) const
{
    const bool isOnScreen = QGuiApplication::platformName() == "xcb"_L1;
    if (isOnScreen) {
        check(QTest::qWaitForWindowActive(&window) ? QString() : name + ": the window is not active"_L1);
        QCursor::setPos(window.screen(), window.screen()->geometry().bottomRight());
    }
    letSettle(300); // scrolling that was asked for is done, and what was hovered over is not any more
    const auto picture = isOnScreen ? window.screen()->grabWindow(window.winId()) : window.grab();
    const auto path = pathOf(name + u'-' + m_palette + ".png"_L1);
    // Without transparency, and as small as PNG gets.
    if (!picture.toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0))
        qFatal("cannot write %s", qUtf8Printable(path));
    QTextStream(stdout) << path << '\n';
}

} // namespace draftt
