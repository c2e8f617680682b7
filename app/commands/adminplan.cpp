// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreach.h"

#include "app/commands/adminreport.h"
#include "app/commands/adminsignin.h"
#include "app/commands/adminsubcommands.h"
#include "app/commands/adminwish.h"
#include "app/commands/commandline.h"
#include "app/commands/outputfile.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/files.h"
#include "core/profile/planfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

void describeAdminPlan(CommandLine &line)
{
    takeAdminWish(line);
    line.option(u"output"_s,
                AdminCommandText::tr(
                    "Write what is wanted as a plan file, which another person applies with --plan."),
                u"FILE"_s);
    line.option(u"force"_s, AdminCommandText::tr("Replace an existing file."));
    line.option(u"json"_s, AdminCommandText::tr(
                               "Print one JSON object: workspace, admin, rights, principal, display_name, "
                               "same_name, secrets, opens, steps and for_others."));
    line.example(u"draftt-connect admin plan --host adb-1234567890123456.7.azuredatabricks.net \\\n"
                 "      --warehouse 0123456789abcdef --catalog inventory --schema assets"_s);
}

/// How the plan is told.
struct Telling {
    bool asJson = false;
    QString output;
    WantedSetup wanted;
    Terminal &terminal;
};

QJsonObject jsonOf(const AdminPlan &plan, const Result<Reach> &reach)
{
    auto json = planJson(plan);
    json.insert(u"rights"_s, rightsJson(plan.adminRights));
    json.insert(u"opens"_s, reachJson(reach));
    return json;
}

/// For somebody else to apply: with the very principal and workspace that were found here.
QByteArray fileOf(const AdminPlan &plan, const WantedSetup &wanted)
{
    auto session = wanted.session;
    if (plan.principal)
        session.clientId = plan.target().id;
    if (session.workspaceId().isEmpty())
        session.address->workspaceId = plan.admin.workspaceId;
    return planToJson(session, {.principal = wanted.wish.displayName,
                                .secretDays = wanted.wish.secretDays,
                                .connection = wanted.wish.connectionName});
}

ExitCode tell(const AdminPlan &plan, const Result<Reach> &reach, const Telling &telling)
{
    auto &terminal = telling.terminal;
    if (telling.asJson) {
        terminal.printJson(jsonOf(plan, reach));
    } else {
        printPlan(plan, terminal);
        terminal.print();
        printReach(reach, terminal);
    }
    if (plan.isAmbiguous())
        return ExitCode::NotProven;
    if (telling.output.isEmpty())
        return ExitCode::Proven;
    const auto written = writeFile(telling.output, fileOf(plan, telling.wanted));
    return written ? ExitCode::Proven : complainAbout(written.error(), Field::File, terminal);
}

/// The plan, then what its grants would open, which may be unreadable.
Pending planAndTell(const AdminSession &admin, const Telling &telling, const Done<ExitCode> &done)
{
    const auto &wish = telling.wanted.wish;
    const auto plan = [workspace = admin.workspace, wish](const Done<AdminPlan> &end) {
        return fetchAdminPlan(workspace, wish, end);
    };
    const auto open = [workspace = admin.workspace, scope = wish.scope, telling](const AdminPlan &planned,
                                                                                 const Done<ExitCode> &end) {
        return fetchReach(workspace, scope, [planned, telling, end](const Result<Reach> &reach) {
            end(tell(planned, reach, telling));
        });
    };
    return then<AdminPlan, ExitCode>(
        plan, open, [wish, &terminal = telling.terminal, done](const Result<ExitCode> &code) {
            done(code ? *code : complainAboutPlan(code.error(), wish, terminal));
        });
}

} // namespace

Pending startAdminPlan(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"admin plan"_s,
        AdminCommandText::tr("Shows what admin apply would do, step by step: what, why, with which call, and "
                             "whether you may. What is there already is left out. Changes nothing."));
    describeAdminPlan(line);
    auto &terminal = context.terminal;
    if (const auto code = line.parse(arguments, terminal))
        return finishLater(std::move(finished), *code);
    const bool isFree = mayWrite({line.value(u"output"_s)}, line, terminal);
    const auto wanted = isFree ? adminWishFrom(line, context) : Failure(Error());
    if (!wanted)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const Telling telling{line.isSet(u"json"_s), line.value(u"output"_s), *wanted, terminal};
    return then<AdminSession, ExitCode>(
        [&](const Done<AdminSession> &done) { return signInAsAdmin(wanted->session, line, context, done); },
        [telling](const AdminSession &admin, const Done<ExitCode> &done) {
            return planAndTell(admin, telling, done);
        },
        endWith(std::move(finished)));
}

} // namespace draftt
