// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/samecommand.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace draftt
{

class StatusLine;

/// What a step of the window does, as commands of this program for the shell that one has, to be copied; and
/// what is wanted as a plan file, for the same elsewhere.
class CommandDialog final : public QDialog
{
    Q_OBJECT

public:
    CommandDialog(const Session &session, const QList<Doing> &doings, ChooseFile chooseFile, QWidget *parent);

private:
    void build(SignInMethod method);
    [[nodiscard]] QWidget *shells();
    [[nodiscard]] QWidget *buttons();
    void showText();
    void copy();
    void savePlan();

    const QList<SameCommand> m_commands;
    const QByteArray m_plan;
    const ChooseFile m_chooseFile;
    QRadioButton *m_powerShell = nullptr;
    QPlainTextEdit *m_text = nullptr;
    StatusLine *m_status = nullptr;
};

/// What opens it. Belongs to `parent`.
[[nodiscard]] QPushButton *makeCommandButton(QWidget *parent);

} // namespace draftt
