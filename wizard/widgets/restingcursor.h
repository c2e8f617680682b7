// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace draftt
{

/// Lets the text cursor of a window stand still some seconds after the last key or click, as other desktops
/// do: one that blinks wakes the computer twice a second for as long as the window is open.
class RestingCursor final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`.
    explicit RestingCursor(QWidget &window);
    ~RestingCursor() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    void rest(); ///< now

private:
    void wake();

    QTimer m_patience{this};
    bool m_rests = false;
};

} // namespace draftt
