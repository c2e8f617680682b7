// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/commanddialog.h"

#include "core/names/shown.h"
#include "core/profile/exportfile.h"
#include "core/profile/planfile.h"
#include "core/words/commandtexts.h"
#include "core/words/savedtexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QList<SameCommand> commandsFor(const QList<Doing> &doings, const Session &session)
{
    QList<SameCommand> commands;
    for (const auto doing : doings)
        commands += sameCommand(doing, session);
    return commands;
}

} // namespace

CommandDialog::CommandDialog(const Session &session, const QList<Doing> &doings, ChooseFile chooseFile,
                             QWidget *parent)
    : QDialog(parent)
    , m_commands(commandsFor(doings, session))
    , m_plan(planToJson(session))
    , m_chooseFile(std::move(chooseFile))
{
    setObjectName(u"commandDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The same on the command line"));
    build(session.method);
    showText();
    resize(sizeOnScreen(*this, 90, 24));
}

void CommandDialog::build(SignInMethod method)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"commandText"_s);
    m_text->setAccessibleName(windowTitle());
    makeCode(*m_text);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_status = new StatusLine(u"commandStatus"_s, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(tr("This does in a terminal what this step does here."), this));
    layout->addWidget(shells());
    layout->addWidget(m_text, 1);
    const bool isWhole = std::all_of(m_commands.begin(), m_commands.end(),
                                     [](const SameCommand &command) { return command.isWhole; });
    if (!isWhole)
        layout->addWidget(paragraph(tr("What is not entered yet is not in it."), this));
    layout->addWidget(paragraph(commandSecretText(method), this));
    layout->addWidget(m_status);
    layout->addWidget(buttons());
}

QWidget *CommandDialog::shells()
{
    auto *row = new QWidget(this);
    auto *posix = new QRadioButton(tr("&bash, zsh"), row);
    posix->setObjectName(u"posixRadio"_s);
    m_powerShell = new QRadioButton(tr("&PowerShell"), row);
    m_powerShell->setObjectName(u"powerShellRadio"_s);
    (usualShell() == Shell::PowerShell ? m_powerShell : posix)->setChecked(true);
    connect(m_powerShell, &QRadioButton::toggled, this, &CommandDialog::showText);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(posix);
    layout->addWidget(m_powerShell);
    layout->addStretch();
    return row;
}

QWidget *CommandDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    auto *copyButton = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"commandCopyButton"_s);
    auto *save = box->addButton(tr("&Save plan file…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"savePlanButton"_s);
    save->setAccessibleDescription(
        tr("What is wanted, without the secret: draftt-connect takes it with --plan, here and elsewhere."));
    save->setToolTip(save->accessibleDescription());
    auto *close = box->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    box->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    close->setObjectName(u"commandCloseButton"_s);
    connect(copyButton, &QPushButton::clicked, this, &CommandDialog::copy);
    connect(save, &QPushButton::clicked, this, &CommandDialog::savePlan);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void CommandDialog::showText()
{
    const auto shell = m_powerShell->isChecked() ? Shell::PowerShell : Shell::Posix;
    m_text->setPlainText(shownLines(commandsText(m_commands, shell)));
}

/// As it is, where the text shows what names hide.
void CommandDialog::copy()
{
    const auto shell = m_powerShell->isChecked() ? Shell::PowerShell : Shell::Posix;
    QGuiApplication::clipboard()->setText(commandsText(m_commands, shell));
    m_status->say(tr("Copied."));
}

void CommandDialog::savePlan()
{
    // It may be closed before the file is chosen.
    const auto write = [self = QPointer(this), plan = m_plan](const QString &path) {
        const auto written = exportFile(path, plan, Overwrite::Allow);
        if (self)
            //: %1 is the path of a file
            self->m_status->say(written ? tr("What is wanted is in %1, without the secret.").arg(shown(path))
                                        : savedFailureText(written.error()));
    };
    m_chooseFile({.title = tr("Save plan file"), .proposedName = u"plan.json"_s}, write);
}

QPushButton *makeCommandButton(QWidget *parent)
{
    const auto text = CommandDialog::tr("Command line…");
    auto *button = new ActionButton(text, u"commandButton"_s, parent);
    button->setFlat(true);
    button->setAccessibleDescription(CommandDialog::tr("Shows the command that does what this step does."));
    button->setToolTip(button->accessibleDescription());
    return button;
}

} // namespace draftt
