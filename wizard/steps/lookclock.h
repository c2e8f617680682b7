// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace draftt
{

/// How long ago something was looked at, in a sentence that grows older while somebody reads it.
class LookClock final : public QObject
{
    Q_OBJECT

public:
    explicit LookClock(QObject *parent = nullptr);

    void look();  ///< it is looked at now
    void reset(); ///< it never was
    /// For as long as the sentence is shown. Wakes the window once a second then, and never else.
    void setShown(bool isShown);
    [[nodiscard]] QString text() const; ///< `Looked 2 s ago.`; empty before it was looked at

Q_SIGNALS:
    void ticked();

private:
    QElapsedTimer m_since;
    QTimer m_tick{this};
};

} // namespace draftt
