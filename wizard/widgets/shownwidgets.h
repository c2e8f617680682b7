// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace draftt
{

/// What is shown of a window, without windows of its own, in the order of findChildren(). That one goes
/// through all pages, shown or not, and through other windows, which is much for what is asked each time that
/// the window is drawn.
[[nodiscard]] inline QList<QWidget *> shownIn(const QWidget &window)
{
    QList<QWidget *> shown;
    for (auto *object : window.children()) {
        auto *child = object->isWidgetType() ? static_cast<QWidget *>(object) : nullptr;
        if (child && !child->isWindow() && child->isVisible())
            shown << child << shownIn(*child);
    }
    return shown;
}

} // namespace draftt
