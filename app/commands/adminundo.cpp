// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreport.h"

#include "app/commands/adminsignin.h"
#include "app/commands/adminsubcommands.h"
#include "app/commands/adminwish.h"
#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/customdomain.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/profile/profilestore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

ExitCode tell(const JournalRun &run, bool asJson, Terminal &terminal)
{
    const auto &steps = run.journal.steps;
    const bool isLeft = std::any_of(steps.cbegin(), steps.cend(),
                                    [](const JournalStep &step) { return step.state == JournalState::Left; });
    if (asJson) {
        auto json = journalJson(run.journal);
        json.insert(u"failure"_s, failureJson(run.failure));
        terminal.printJson(json);
    } else {
        printSteps(run.journal, terminal);
    }
    if (run.failure) {
        complainAbout(*run.failure, run.journal, terminal);
        return codeFor(*run.failure);
    }
    if (!asJson)
        terminal.print(
            isLeft ? AdminCommandText::tr("Taken back, but for what somebody else has changed meanwhile.")
                   : AdminCommandText::tr("Taken back: nothing that was added is there any more."));
    return isLeft ? ExitCode::NotProven : ExitCode::Proven;
}

} // namespace

Pending startAdminUndo(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"admin undo"_s,
        AdminCommandText::tr(
            "Takes back what admin apply has added, the newest first, and nothing else. What "
            "somebody else has changed meanwhile is left, and said. The saved connection and its "
            "secret go too."));
    line.takes(
        u"JOURNAL"_s,
        AdminCommandText::tr("Its ID, the beginning of it, or the name of its connection; admin status lists "
                             "them."));
    takeAdminSignIn(line);
    takeCustomDomain(line);
    takeNetwork(line);
    line.option(
        u"json"_s,
        AdminCommandText::tr("Print one JSON object: the journal with the state of each step, and failure."));
    line.example(u"draftt-connect admin undo 1f0c5a2e"_s);
    auto &terminal = context.terminal;
    if (const auto code = line.parse(arguments, terminal))
        return finishLater(std::move(finished), *code);
    const auto journal = JournalStore(context.profiles.folder()).find(line.word());
    if (!journal)
        noJournal(journal.error(), line.word(), terminal);
    if (!journal || !applyNetwork(line, context))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    return then<AdminSession, ExitCode>(
        [&](const Done<AdminSession> &done) {
            return signInAsAdmin(sessionOf(journal->wish), line, context, done);
        },
        [journal = *journal, asJson = line.isSet(u"json"_s), &context](const AdminSession &admin,
                                                                       const Done<ExitCode> &done) {
            const AdminServices services{admin.workspace, context.profiles, context.keychain,
                                         JournalStore(context.profiles.folder())};
            return undoJournal(services, journal, {},
                               [asJson, &context, done](const Result<JournalRun> &run) {
                                   done(run ? tell(*run, asJson, context.terminal)
                                            : complainAbout(run.error(), Field::File, context.terminal));
                               });
        },
        endWith(std::move(finished)));
}

} // namespace draftt
