// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QMessageBox;
class QWizard;

namespace draftt
{

class StepPage;

/// The row of buttons of the window: at the left, flat, what gives up the proof; at the right Back, Cancel
/// and the one button that carries the verb of the step. The pages say what they are called (StepPage). What
/// is given up is said before it is pressed, in the strip, and asked once in the life of the window. It is
/// never the default, and nothing but the Tab key gives it the focus.
class StepButtons final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the wizard, whose pages may come later.
    explicit StepButtons(QWizard &wizard);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPage();
    void show();
    void giveAir();
    void onWaiver();
    void ask();

    QWizard &m_wizard;
    QAbstractButton *m_waiver;
    QPointer<StepPage> m_page;
    QPointer<QMessageBox> m_question;
    bool m_wasAsked = false;
};

} // namespace draftt
