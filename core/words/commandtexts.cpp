// SPDX-License-Identifier: Apache-2.0
#include "core/words/commandtexts.h"

#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString doingText(Doing doing)
{
    switch (doing) {
    case Doing::Connect:
        return Texts::tr("Check the connection");
    case Doing::Warehouse:
        return Texts::tr("Check the SQL warehouse, and start it where it is stopped");
    case Doing::Entry:
        return Texts::tr("Open catalog and schema, and read what is in them");
    case Doing::Script:
        return Texts::tr("Write the script for the admin");
    case Doing::Tables:
        return Texts::tr("Read the tables");
    case Doing::Save:
        return Texts::tr("Check all of it, and save the connection");
    }
    Q_UNREACHABLE();
}

} // namespace

QString commandsText(const QList<SameCommand> &commands, Shell shell)
{
    QStringList texts;
    for (const auto &command : commands)
        texts += "# "_L1 + doingText(command.doing) + u'\n' + typedIn(shell, command.words) + u'\n';
    return texts.join(u'\n');
}

QString commandSecretText(SignInMethod method)
{
    return method == SignInMethod::OAuthClient
               ? Texts::tr("The OAuth secret is not in it: the command asks for it and does not show it, or "
                           "reads it from standard input. A saved connection has it in the keychain.")
               : Texts::tr(
                     "The personal access token is not in it: the command asks for it and does not show "
                     "it, or reads it from standard input. A saved connection has it in the keychain.");
}

} // namespace draftt
