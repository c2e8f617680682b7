// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminwish.h"

#include "app/commands/adminsignin.h"
#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/connectionparts.h"
#include "app/commands/customdomain.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/profile/profilestore.h"
#include "core/workspace/principalsecrets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

std::optional<Field> missingInWish(const Session &session)
{
    if (!session.address)
        return Field::Host;
    if (!session.warehouse)
        return Field::Warehouse;
    if (!session.catalog)
        return Field::Catalog;
    return session.schema ? std::nullopt : std::optional(Field::Schema);
}

Failure refuseWish(const QString &sentence, Terminal &terminal)
{
    terminal.complain(sentence);
    return Failure(Error::input(InputProblem::None));
}

/// With its number, where several share a host.
QString textOf(const PastedAddress &address)
{
    return address.workspaceId.isEmpty() ? address.host.text()
                                         : address.host.text() + "/?o="_L1 + address.workspaceId;
}

/// What was planned for one workspace has no meaning in another. Of a host that is named again the number of
/// the plan stays. What is wrong is said.
Result<Nothing> checkWorkspace(const std::optional<PlanFile> &plan, Session &session, Terminal &terminal)
{
    if (!plan || !plan->setup || !plan->session.address || !session.address)
        return Nothing();
    const auto &planned = *plan->session.address;
    auto &meant = *session.address;
    if (planned.host == meant.host && meant.workspaceId.isEmpty())
        meant.workspaceId = planned.workspaceId;
    const bool isOtherId = !planned.workspaceId.isEmpty() && !meant.workspaceId.isEmpty() &&
                           planned.workspaceId != meant.workspaceId;
    if (planned.host == meant.host && !isOtherId)
        return Nothing();
    //: %1 and %2 are addresses of workspaces
    return refuseWish(AdminCommandText::tr(
                          "The plan file was made for %1, and not for %2: leave --host out, or make a plan "
                          "for that workspace.")
                          .arg(textOf(planned), textOf(meant)),
                      terminal);
}

/// What is wrong is said.
Result<int> daysFrom(const CommandLine &line, const std::optional<PlannedSetup> &setup, Terminal &terminal)
{
    if (!line.isSet(u"secret-days"_s))
        return setup ? setup->secretDays : usualSecretDays;
    bool isNumber = false;
    const int days = line.value(u"secret-days"_s).toInt(&isNumber);
    if (!isNumber || days < 1 || days > longestSecretDays)
        return refuseWish(AdminCommandText::tr("A secret lives from 1 to %1 days: “%2” is no such number.")
                              .arg(QString::number(longestSecretDays), line.value(u"secret-days"_s)),
                          terminal);
    return days;
}

/// Given, or made; no other connection has it. What is wrong is said.
Result<QString> nameFrom(const CommandLine &line, const std::optional<PlannedSetup> &setup,
                         const Session &session, const CommandContext &context)
{
    const auto names = context.profiles.names();
    if (!line.isSet(u"name"_s) && !setup)
        return proposedName(session, names);
    auto name = parseProfileName(line.isSet(u"name"_s) ? line.value(u"name"_s) : setup->connection);
    const bool isTaken = name && std::any_of(names.begin(), names.end(), [&name](const QString &saved) {
                             return saved.compare(*name, Qt::CaseInsensitive) == 0;
                         });
    if (isTaken)
        name = Failure(Error::input(InputProblem::Duplicate, *name));
    if (!name)
        context.terminal.complain(sentenceFor(name.error(), Field::ConnectionName));
    return name;
}

/// By the rules of a name of ours: none with a control character, none that is too long. What is wrong is
/// said.
Result<QString> principalFrom(const CommandLine &line, const std::optional<PlannedSetup> &setup,
                              Terminal &terminal)
{
    if (!line.isSet(u"principal"_s))
        return setup ? setup->principal : u"draftt-connector"_s;
    auto name = parseProfileName(line.value(u"principal"_s));
    if (!name)
        return refuseWish(
            AdminCommandText::tr("“%1” is no name for a service principal: type one of 1 to 100 characters.")
                .arg(line.value(u"principal"_s)),
            terminal);
    return name;
}

} // namespace

void takeAdminWish(CommandLine &line)
{
    takeParts(line);
    line.option(
        u"principal"_s,
        AdminCommandText::tr("The name of the service principal: one that has it is taken, else one is "
                             "created. --client-id takes one by its application ID. Without either: "
                             "draftt-connector."),
        u"NAME"_s);
    line.option(u"secret-days"_s,
                AdminCommandText::tr(
                    "How many days the new OAuth secret lives: 1 to 730; 365 if not said. It may do what the "
                    "service principal may: the workspace takes no scopes for a secret."),
                u"NUMBER"_s);
    line.option(
        u"name"_s,
        AdminCommandText::tr("Save the connection under this name; without it, one made from what it reads."),
        u"NAME"_s);
    takeAdminSignIn(line);
    takeCustomDomain(line);
    takeNetwork(line);
}

Result<WantedSetup> adminWishFrom(const CommandLine &line, const CommandContext &context)
{
    Session session;
    auto &terminal = context.terminal;
    const auto plan = planNamed(line, terminal);
    if (plan && *plan)
        takePlan((*plan)->session, session);
    if (line.isSet(u"principal"_s))
        session.clientId.reset(); // that of the file; --client-id goes before both
    const auto read = plan ? readOptions(line, terminal, session) : Failure(plan.error());
    const auto checked = read ? checkWorkspace(*plan, session, terminal) : Failure(read.error());
    if (!checked)
        return Failure(checked.error());
    if (const auto field = missingInWish(session)) {
        const auto error = Error::input(InputProblem::Empty);
        terminal.complain(sentenceFor(error, *field));
        return Failure(error);
    }
    if (session.method == SignInMethod::PersonalToken)
        return refuseWish(AdminCommandText::tr(
                              "Draftt is set up with a service principal, not with a personal access token."),
                          terminal);
    const auto setup = *plan ? (*plan)->setup : std::nullopt;
    const auto days = daysFrom(line, setup, terminal);
    const auto principal = days ? principalFrom(line, setup, terminal) : Failure(days.error());
    const auto name = principal ? nameFrom(line, setup, session, context) : Failure(principal.error());
    if (!name || !applyNetwork(line, context))
        return Failure(Error::input(InputProblem::None));
    return WantedSetup{session, AdminWish{.host = session.address->host,
                                          .workspaceId = session.workspaceId(),
                                          .principal = session.clientId,
                                          .displayName = *principal,
                                          .warehouse = session.warehouse->id,
                                          .warehouseName = session.warehouse->name,
                                          .scope = *session.scope(),
                                          .secretDays = *days,
                                          .connectionName = *name}};
}

Session sessionOf(const AdminWish &wish)
{
    Session session;
    session.address = PastedAddress{.host = wish.host, .workspaceId = wish.workspaceId};
    return session;
}

} // namespace draftt
