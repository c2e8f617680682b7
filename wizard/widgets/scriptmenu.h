// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/menubutton.h"

class QAction;
class QActionGroup;

namespace draftt
{

/// The button of a script that names its form, and holds what is done less often: its other forms, the script
/// that takes it back, saving.
class ScriptMenu final : public MenuButton
{
    Q_OBJECT

public:
    explicit ScriptMenu(QWidget *parent);

    /// The forms that are offered; one alone is no choice.
    void setForms(const QStringList &titles);
    void showForm(int form, bool hasUndo);

Q_SIGNALS:
    void formChosen(int form);
    void undoWanted();
    void saveWanted();

private:
    QActionGroup *m_forms;
    QAction *m_undo;
};

} // namespace draftt
