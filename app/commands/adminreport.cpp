// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreport.h"

#include "app/commands/adminreach.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/names/shown.h"
#include "core/words/adminplantexts.h"
#include "core/words/packettexts.h"
#include "core/words/plantexts.h"
#include "core/workspace/principalsecrets.h"
#include "core/workspace/signinend.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct AdminReportText {
    Q_DECLARE_TR_FUNCTIONS(AdminReport)
};

QJsonObject jsonOf(const User &user)
{
    return {{u"display_name"_s, user.displayName},
            {u"application_id"_s, user.userName},
            {u"scim_id"_s, user.scimId}};
}

QJsonArray principalsJson(const QList<User> &users)
{
    QJsonArray array;
    for (const auto &user : users)
        array += jsonOf(user);
    return array;
}

void insertGrant(const std::optional<Grant> &grant, QJsonObject &json)
{
    json.insert(u"privilege"_s, grant ? QJsonValue(restName(grant->privilege())) : QJsonValue());
    json.insert(u"securable"_s, grant ? QJsonValue(grant->securable().fullName()) : QJsonValue());
}

void printPrincipal(const AdminPlan &plan, Terminal &terminal)
{
    if (!plan.principal)
        //: %1 is the name of a service principal
        return terminal.print(AdminReportText::tr("Service principal: “%1” will be created.")
                                  .arg(shown(plan.wish.displayName)));
    //: %1 is the name of a service principal, %2 its application ID
    terminal.print(AdminReportText::tr("Service principal: “%1” (%2) is taken.")
                       .arg(shown(plan.principal->displayName), plan.principal->userName));
    if (plan.secrets)
        terminal.print(AdminReportText::tr("It has %1 of at most %2 OAuth secrets.")
                           .arg(*plan.secrets)
                           .arg(mostSecrets));
}

void printNamesakes(const AdminPlan &plan, Terminal &terminal)
{
    terminal.complain(
        AdminReportText::tr("Several service principals are called “%1”: say which one with --client-id.")
            .arg(shown(plan.wish.displayName)));
    for (const auto &user : plan.sameName)
        //: %1 is an application ID, %2 a number
        terminal.print(AdminReportText::tr("  %1 (in the workspace %2)").arg(user.userName, user.scimId));
}

} // namespace

QString idOf(Permit permit)
{
    return permit == Permit::Yes ? u"yes"_s : permit == Permit::No ? u"no"_s : u"unknown"_s;
}

QString curlOf(const PlannedStep &step, const AdminPlan &plan)
{
    auto line = asCurl(callOf(step.kind, step.grant, plan.wish, plan.target()), plan.wish.host);
    if (!plan.principal)
        line.replace(plan.target().id.text(), u"APPLICATION_ID"_s);
    return line;
}

void printPlan(const AdminPlan &plan, Terminal &terminal)
{
    terminal.print(AdminReportText::tr("Workspace: %1").arg(plan.wish.host.text()));
    terminal.print(AdminReportText::tr("Signed in: %1").arg(shown(plan.admin.userName)));
    terminal.print(rightsText(plan.adminRights));
    if (plan.isAmbiguous())
        return printNamesakes(plan, terminal);
    printPrincipal(plan, terminal);
    terminal.print();
    int number = 0;
    for (const auto &step : plan.steps) {
        const auto heading = QString::number(++number) + ". "_L1 + textFor(step, plan.wish);
        terminal.printPainted(terminal.painted(heading, Terminal::Paint::Strong));
        terminal.print("   "_L1 + reasonFor(step.kind) + u' ' + permitText(step));
        terminal.printPainted("   "_L1 + terminal.painted(curlOf(step, plan), Terminal::Paint::Faint));
    }
    printPackets(plan.packets(), terminal);
}

QJsonObject planJson(const AdminPlan &plan)
{
    QJsonArray steps;
    for (const auto &step : plan.steps) {
        QJsonObject json{{u"step"_s, idOf(step.kind)},
                         {u"text"_s, textFor(step, plan.wish)},
                         {u"why"_s, reasonFor(step.kind)},
                         {u"may"_s, idOf(step.permit)},
                         {u"granters"_s, QJsonArray::fromStringList(step.granters)},
                         {u"curl"_s, curlOf(step, plan)}};
        insertGrant(step.grant, json);
        steps += json;
    }
    return {{u"workspace"_s, plan.wish.host.text()},
            {u"admin"_s, plan.admin.userName},
            {u"principal"_s, plan.principal ? QJsonValue(jsonOf(*plan.principal)) : QJsonValue()},
            {u"display_name"_s, plan.wish.displayName},
            {u"same_name"_s, principalsJson(plan.sameName)},
            {u"secrets"_s, plan.secrets ? QJsonValue(*plan.secrets) : QJsonValue()},
            {u"steps"_s, steps},
            {u"for_others"_s, packetsJson(plan.packets())}};
}

void printSteps(const Journal &journal, Terminal &terminal)
{
    for (const auto &step : journal.steps)
        //: %1 is what a step does, %2 its state, such as «done»
        terminal.print(AdminReportText::tr("  %1: %2").arg(textFor(step, journal.wish), textFor(step.state)));
}

void complainAbout(const StepFailure &failure, const Journal &journal, Terminal &terminal)
{
    const auto *step = failure.step < journal.steps.size() ? &journal.steps.at(failure.step) : nullptr;
    const bool isOurs =
        failure.trouble == StepTrouble::TooMany || failure.trouble == StepTrouble::NameTaken ||
        failure.trouble == StepTrouble::NotMade || failure.trouble == StepTrouble::TakenBack ||
        (failure.trouble == StepTrouble::Ambiguous && failure.error.detail.isEmpty());
    const auto why = isOurs ? QString()
                     : failure.error.httpStatus == 0 || signInEndIn(failure.error)
                         ? sentenceFor(failure.error, Field::Argument)
                         : AdminReportText::tr("The workspace said: %1").arg(failure.error.detail);
    const auto what = step ? textFor(*step, journal.wish) : QString();
    //: %1 is what a step does, %2 why it was not done, %3 what failed
    terminal.complain(
        AdminReportText::tr("Stopped at “%1”: %2 %3").arg(what, textFor(failure.trouble), why).trimmed());
}

QJsonObject journalJson(const Journal &journal)
{
    QJsonArray steps;
    for (const auto &step : journal.steps) {
        QJsonObject json{{u"step"_s, idOf(step.kind)},
                         {u"text"_s, textFor(step, journal.wish)},
                         {u"state"_s, idOf(step.state)}};
        insertGrant(step.grant, json);
        steps += json;
    }
    const auto &principal = journal.principal;
    return {{u"journal"_s, journal.id.toString(QUuid::WithoutBraces)},
            {u"begun"_s, journal.begun.toString(Qt::ISODate)},
            {u"workspace"_s, journal.wish.host.text()},
            {u"admin"_s, journal.admin},
            {u"connection"_s, journal.wish.connectionName},
            {u"display_name"_s, journal.wish.displayName},
            {u"application_id"_s, principal ? QJsonValue(principal->id.text()) : QJsonValue()},
            {u"applied"_s, journal.isApplied()},
            {u"undone"_s, journal.isUndone()},
            {u"steps"_s, steps}};
}

QJsonValue failureJson(const std::optional<StepFailure> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{{u"step"_s, failure->step},
                       {u"text"_s, textFor(failure->trouble)},
                       {u"message"_s, failure->error.detail}};
}

void printPackets(const QList<RolePacket> &packets, Terminal &terminal)
{
    for (const auto &packet : packets) {
        terminal.print();
        terminal.printPainted(terminal.painted(textFor(packet.role), Terminal::Paint::Strong));
        if (!packet.granters.isEmpty())
            //: %1 is a list of names
            terminal.print(AdminReportText::tr("Who that may be: %1").arg(packet.granters.join(", "_L1)));
        for (const auto &node : packet.plan.nodes)
            terminal.print("  "_L1 + textFor(node, packet.plan));
        if (!packet.script.isEmpty())
            terminal.write(u'\n' + packet.script.toUtf8());
    }
}

QJsonArray packetsJson(const QList<RolePacket> &packets)
{
    QJsonArray array;
    for (const auto &packet : packets) {
        QJsonArray wanted;
        for (const auto &node : packet.plan.nodes)
            wanted += textFor(node, packet.plan);
        array +=
            QJsonObject{{u"role"_s, packet.role == Role::DataOwner ? u"data_owner"_s : u"workspace_admin"_s},
                        {u"wanted"_s, wanted},
                        {u"granters"_s, QJsonArray::fromStringList(packet.granters)},
                        {u"script"_s, packet.script},
                        {u"undo"_s, packet.undo}};
    }
    return array;
}

ExitCode noJournal(const Error &error, const QString &word, Terminal &terminal)
{
    if (error.problem == InputProblem::Duplicate)
        terminal.complain(
            AdminReportText::tr(
                "Several journals are called “%1”: type more of the ID that draftt-connect admin status "
                "lists.")
                .arg(word));
    else if (error.problem == InputProblem::NotAFile)
        terminal.complain(
            AdminReportText::tr(
                "There is no journal “%1”: draftt-connect admin status lists those that there are.")
                .arg(word));
    else // the file itself is damaged
        terminal.complain(sentenceFor(error, Field::File));
    return ExitCode::WrongUse;
}

ExitCode complainAboutPlan(const Error &error, const AdminWish &wish, Terminal &terminal)
{
    const auto text = notInWorkspaceText(error, wish);
    if (!text)
        return complainAbout(error, Field::ClientId, terminal);
    terminal.complain(*text);
    return ExitCode::NotProven;
}

ExitCode codeFor(const StepFailure &failure)
{
    const auto code = exitCodeFor(failure.error);
    return code == ExitCode::CannotReach ? code : ExitCode::NotProven;
}

QString shortId(const Journal &journal)
{
    return journal.id.toString(QUuid::WithoutBraces).left(8);
}

} // namespace draftt
