// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWizard;

namespace draftt
{

class StepPage;
struct Session;

/// Leads a walk to the step at which its draft was left: as far as each step before it is proven, now, and
/// never by a click on what costs something. It ends there, or when somebody goes back.
class Resuming final : public QObject
{
    Q_OBJECT

public:
    /// `wizard` is at its first step, and shown; `step` is the id of a page. `session` is what it works on.
    Resuming(QWizard &wizard, int step, const Session &session);

private:
    void onPageShown(int id);
    void follow();
    void begin();
    void onStateChanged();

    QWizard &m_wizard;
    const int m_step;
    const Session &m_session;
    int m_reached = 0;
    StepPage *m_page = nullptr;
    QTimer m_turn; ///< runs while one can see that the step is proven
};

} // namespace draftt
