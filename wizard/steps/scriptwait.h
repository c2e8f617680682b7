// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/lookclock.h"
#include "wizard/steps/verdictstrip.h"

namespace draftt
{

/// Somebody has taken the script of a page and is about to run it: what the page says until its rights are
/// seen, and how long ago it has looked for them.
class ScriptWait final : public QObject
{
    Q_OBJECT

public:
    /// Looks at the clock only while `page` can be seen.
    explicit ScriptWait(QWidget &page);

    void begin() { m_isTaken = true; }
    void end() { m_isTaken = false; } ///< the script is another one now
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// The rights were looked for; `isWaiting`: and are not there yet.
    void onLooked(bool isWaiting);
    void rest() { m_clock.setShown(false); } ///< the page is hidden

    /// `what` is waited for, in a sentence.
    [[nodiscard]] StepVerdict verdict(const QString &what) const;

Q_SIGNALS:
    void aged(); ///< the verdict says something else

private:
    QWidget &m_page;
    LookClock m_clock;
    bool m_isTaken = false;
};

} // namespace draftt
