// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command.h"
#include "app/commands/terminal.h"
#include "app/translation.h"
#include "app/window.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

bool hasWindow()
{
    return false;
}

int openWindow(int &argc, char *argv[], WindowMode /*mode*/, Terminal &terminal)
{
    QCoreApplication app(argc, argv);
    installTranslation(app);
    terminal.complain(
        Text::tr("This program was built without the wizard's window: use a command; draftt-connect --help "
                 "lists them."));
    return int(ExitCode::WrongUse);
}

} // namespace draftt
