// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminapplyoperation.h"

#include "app/commands/adminreport.h"
#include "app/commands/adminsignin.h"
#include "app/commands/adminsubcommands.h"
#include "app/commands/adminwish.h"
#include "app/commands/check.h"
#include "app/commands/checkoperation.h"
#include "app/commands/commandline.h"
#include "app/commands/connection.h"
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

using What = std::variant<AdminWish, Journal>;

/// What is done, and the workspace to sign in to.
struct Task {
    Session session;
    What what;
};

bool isSame(const AdminWish &a, const AdminWish &b)
{
    return a.host == b.host && a.principal == b.principal && a.displayName == b.displayName &&
           a.warehouse == b.warehouse && a.scope == b.scope;
}

/// A run of the same plan that was left half-way: another one would make everything twice.
std::optional<Journal> halfWay(const AdminWish &wish, const CommandContext &context)
{
    for (const auto &listed : JournalStore(context.profiles.folder()).list()) {
        const auto &journal = listed.journal;
        if (journal && journal->hasAdded() && !journal->isApplied() && isSame(journal->wish, wish))
            return *journal;
    }
    return std::nullopt;
}

/// What is wrong is said.
Result<Task> taskFrom(const CommandLine &line, const CommandContext &context)
{
    auto &terminal = context.terminal;
    if (!line.word().isEmpty()) {
        const auto journal = JournalStore(context.profiles.folder()).find(line.word());
        if (!journal) {
            noJournal(journal.error(), line.word(), terminal);
            return Failure(journal.error());
        }
        if (const auto applied = applyNetwork(line, context); !applied)
            return Failure(applied.error());
        return Task{sessionOf(journal->wish), *journal};
    }
    const auto wanted = adminWishFrom(line, context);
    if (!wanted)
        return Failure(wanted.error());
    if (const auto journal = halfWay(wanted->wish, context)) {
        //: %1 is what names the journal
        terminal.complain(
            AdminCommandText::tr("This was begun before and left half-way: go on with draftt-connect admin "
                                 "apply %1, or take it back with draftt-connect admin undo %1.")
                .arg(shortId(*journal)));
        return Failure(Error::input(InputProblem::Duplicate));
    }
    return Task{wanted->session, wanted->wish};
}

} // namespace

void takeAdminApply(CommandLine &line)
{
    takeAdminWish(line);
    line.option(u"dry-run"_s,
                AdminCommandText::tr("Only print the calls, with curl and without credentials."));
    takePatience(line);
    line.option(u"json"_s, AdminCommandText::tr("Print one JSON object."));
}

Pending startAdminApply(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"admin apply"_s,
        AdminCommandText::tr(
            "Does what admin plan shows, step by step, keeps a journal of it, saves the connection with "
            "its new secret in the keychain, and proves it as the service principal, starting the warehouse "
            "if need be. It stops at the first step that cannot be done; call it again with the ID of the "
            "journal, and it goes on from there and does nothing twice."));
    line.takes(u"[JOURNAL]"_s,
               AdminCommandText::tr(
                   "What was left half-way: its ID, the beginning of it, or the name of its connection."));
    takeAdminApply(line);
    line.example(u"draftt-connect admin apply --plan plan.json --name prod"_s);
    line.example(u"draftt-connect admin apply 1f0c5a2e"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto checks = patienceFrom(line, context.terminal);
    const auto task = checks ? taskFrom(line, context) : Failure(Error());
    if (!task)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    AdminApplyOptions options{.asJson = line.isSet(u"json"_s), .isDry = line.isSet(u"dry-run"_s)};
    options.patience.warehouse = patienceOf(*checks);
    if (checks->wait)
        options.patience.longest = *checks->wait;
    return then<AdminSession, ExitCode>(
        [&](const Done<AdminSession> &done) { return signInAsAdmin(task->session, line, context, done); },
        [what = task->what, options, &context](const AdminSession &admin, const Done<ExitCode> &done) {
            return Pending(new AdminApplyOperation({admin, what}, options, context, done));
        },
        endWith(std::move(finished)));
}

} // namespace draftt
