// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreport.h"

#include "app/commands/adminsubcommands.h"
#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/names/shown.h"
#include "core/profile/profilestore.h"
#include "core/words/adminplantexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

void print(const Journal &journal, Terminal &terminal)
{
    //: %1 names a journal, %2 is a date, %3 the name of a connection, %4 a workspace, %5 a state such as
    //: «done»
    terminal.print(AdminCommandText::tr("%1  %2  “%3” on %4: %5")
                       .arg(shortId(journal), journal.begun.toString(Qt::ISODate),
                            shown(journal.wish.connectionName), journal.wish.host.text(),
                            stateText(journal)));
    printSteps(journal, terminal);
}

ExitCode tell(const QList<JournalStore::Listed> &listed, bool asJson, Terminal &terminal)
{
    auto code = ExitCode::Proven;
    QJsonArray array;
    QJsonArray damaged;
    for (const auto &one : listed) {
        if (!one.journal) {
            //: %1 is the path of a file
            terminal.complain(AdminCommandText::tr("The journal %1 cannot be read.").arg(one.path));
            damaged += QJsonObject{{u"path"_s, one.path}, {u"at"_s, one.journal.error().fact}};
            code = ExitCode::NotProven;
        } else if (asJson) {
            array += journalJson(*one.journal);
        } else {
            print(*one.journal, terminal);
        }
    }
    if (asJson)
        terminal.printJson(QJsonObject{{u"journals"_s, array}, {u"damaged"_s, damaged}});
    else if (listed.isEmpty())
        terminal.print(AdminCommandText::tr("Nothing was set up from this computer."));
    return code;
}

} // namespace

Pending startAdminStatus(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"admin status"_s,
                     AdminCommandText::tr("Lists what admin apply has done from this computer, step by "
                                          "step, and what was taken back. Asks no workspace."));
    line.takes(
        u"[JOURNAL]"_s,
        AdminCommandText::tr("Only this one: its ID, the beginning of it, or the name of its connection."));
    line.option(u"json"_s, AdminCommandText::tr("Print one JSON object: journals and damaged."));
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const JournalStore journals(context.profiles.folder());
    if (line.word().isEmpty())
        return finishLater(std::move(finished),
                           tell(journals.list(), line.isSet(u"json"_s), context.terminal));
    const auto journal = journals.find(line.word());
    if (!journal)
        return finishLater(std::move(finished), noJournal(journal.error(), line.word(), context.terminal));
    return finishLater(std::move(finished),
                       tell({{QString(), journal}}, line.isSet(u"json"_s), context.terminal));
}

} // namespace draftt
