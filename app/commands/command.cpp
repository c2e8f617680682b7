// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command.h"

#include "app/commands/admin.h"
#include "app/commands/bundle.h"
#include "app/commands/certificate.h"
#include "app/commands/check.h"
#include "app/commands/completion.h"
#include "app/commands/demo.h"
#include "app/commands/doctor.h"
#include "app/commands/drafts.h"
#include "app/commands/explain.h"
#include "app/commands/export.h"
#include "app/commands/grants.h"
#include "app/commands/handovercommand.h"
#include "app/commands/import.h"
#include "app/commands/list.h"
#include "app/commands/remove.h"
#include "app/commands/rename.h"
#include "app/commands/rotate.h"
#include "app/commands/setup.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CommandsText {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QList<Command> allCommands()
{
    return {
        {u"setup"_s, CommandsText::tr("walk the five steps from options and a text, and save the connection"),
         startSetup},
        {u"admin"_s, CommandsText::tr("set everything up with an admin’s sign-in, and take it back"),
         startAdmin},
        {u"check"_s, CommandsText::tr("check a connection step by step, and save it"), startCheck},
        {u"doctor"_s, CommandsText::tr("examine the way to a workspace, rung by rung"), startDoctor},
        {u"grants"_s, CommandsText::tr("write the script that gives the rights, or takes them back"),
         startGrants},
        {u"certificate"_s,
         CommandsText::tr("certify that Draftt can only read, or list what it can do besides"),
         startCertificate},
        {u"list"_s, CommandsText::tr("list the saved connections"), startList},
        {u"drafts"_s, CommandsText::tr("list the connections that were left half-way, or remove one"),
         startDrafts},
        {u"export"_s, CommandsText::tr("write a saved connection for another tool"), startExport},
        {u"import"_s, CommandsText::tr("save a connection from a file or a text that names one"),
         startImport},
        {u"hand-over"_s, CommandsText::tr("print the values for Draftt’s form, without the secret"),
         startHandOver},
        {u"rotate"_s, CommandsText::tr("check a new secret and keep it in the place of the old one"),
         startRotate},
        {u"rename"_s, CommandsText::tr("give a saved connection another name"), startRename},
        {u"remove"_s, CommandsText::tr("remove a saved connection and its secret"), startRemove},
        {u"explain"_s, CommandsText::tr("say what an error message means, and its fix"), startExplain},
        {u"bundle"_s, CommandsText::tr("write down what helps others to help"), startBundle},
        {u"completion"_s, CommandsText::tr("print what completes commands and options in a shell"),
         startCompletion},
        {u"demo"_s, CommandsText::tr("run the demo workspace, or walk the five steps on it"), startDemo},
    };
}

Pending finishLater(Finished finished, ExitCode code)
{
    return post([finished = std::move(finished), code] { finished(code); });
}

} // namespace draftt
