// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace draftt
{

/// Has whatever was changed in a window laid out before a frame of it is drawn. Qt lays out and draws when it
/// comes to it, in this order; but a button that is pressed is drawn at once, with all that has changed by
/// then, and so are windows that come to light: texts are cut then, and buttons reach out of the window, for
/// one frame. Make one before the first window; it lives as long as the windows.
class WholeFrames final : public QObject
{
    Q_OBJECT

public:
    explicit WholeFrames(QCoreApplication &app);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isLayingOut = false;
};

} // namespace draftt
