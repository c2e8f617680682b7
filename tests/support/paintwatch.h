// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/shownwidgets.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStringList>

namespace draftt
{

/// Looks at every frame that is drawn of any window while it lives: a button that reaches out of its window,
/// and a text that has less room than it needs. A frame that the next one mends is seen all the same.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] int frames() const { return m_frames; }
    /// Named with each problem from now on.
    void setPlace(const QString &place) { m_place = place; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Of a window, once a frame: what was laid out by then is what the frame shows.
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            const auto &window = *static_cast<QWidget *>(watched)->window();
            if (!m_hasLooked || m_window != &window)
                look(window);
        } else if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose ||
                   event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            m_hasLooked = false;
        }
        return false;
    }

private:
    void look(const QWidget &window)
    {
        m_hasLooked = true;
        m_window = &window;
        ++m_frames;
        for (const auto *widget : shownIn(window)) {
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                lookAt(*button, window);
            else if (const auto *label = qobject_cast<const QLabel *>(widget))
                lookAt(*label);
        }
    }
    void lookAt(const QAbstractButton &button, const QWidget &window)
    {
        const QRect place(button.mapTo(&window, QPoint()), button.size());
        if (!isScrolled(button) && !window.rect().contains(place))
            complain(QStringLiteral("out of sight: ") + button.text());
        if (!button.text().isEmpty() && button.width() < button.minimumSizeHint().width())
            complain(QStringLiteral("cut: ") + button.text());
    }
    static bool isScrolled(const QWidget &widget)
    {
        for (const auto *around = widget.parentWidget(); around; around = around->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(around))
                return true;
        }
        return false;
    }
    void lookAt(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const auto need =
            label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.minimumSizeHint();
        if (label.width() < need.width() || label.height() < need.height())
            complain(QStringLiteral("cut: %1: %2").arg(label.objectName(), label.text()));
    }
    void complain(const QString &what)
    {
        const auto problem = m_place + QStringLiteral(": ") + what;
        if (!m_problems.contains(problem))
            m_problems += problem;
    }

    QString m_place;
    QStringList m_problems;
    const QWidget *m_window = nullptr;
    int m_frames = 0;
    bool m_hasLooked = false;
};

} // namespace draftt
