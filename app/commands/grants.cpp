// SPDX-License-Identifier: Apache-2.0
#include "app/commands/grants.h"

#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/findingsreport.h"
#include "app/commands/grantsoperation.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/grants/forms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct GrantsCommandText {
    Q_DECLARE_TR_FUNCTIONS(GrantsCommand)
};

/// The plan for somebody of whom nothing is known: all rights are to be given, and an undo takes all of them
/// back. Nobody signs in for it.
Plan planOf(const Session &session)
{
    AccessFacts facts{.host = session.address ? std::optional(session.address->host) : std::nullopt,
                      .principal = Principal{*session.clientId, {}},
                      .scope = *session.scope()};
    if (session.warehouse)
        facts.warehouse = WarehouseFacts{session.warehouse->id, session.warehouse->name, PlanState::Unknown};
    const auto wanted = wantedGrants(facts.scope);
    for (const auto &grant : wanted)
        facts.tried += TriedRight{.grant = grant, .works = false};
    return makePlan(facts);
}

/// How the plan is written down.
struct Writing {
    ScriptForm form = ScriptForm::Sql;
    bool isUndo = false;
    bool asJson = false;
};

QJsonArray grantsJson(const QList<Grant> &grants)
{
    QJsonArray array;
    for (const auto &grant : grants)
        array += QJsonObject{{u"privilege"_s, restName(grant.privilege())},
                             {u"securable_type"_s, grant.securable().restKind()},
                             {u"securable"_s, grant.securable().fullName()}};
    return array;
}

QList<Grant> heldGrants(const Plan &plan)
{
    QList<Grant> held;
    for (const auto &node : plan.nodes) {
        if (node.grant && node.holding.state == PlanState::Held)
            held += *node.grant;
    }
    return held;
}

void print(const Plan &plan, const Writing &writing, Terminal &terminal)
{
    const auto script = writing.isUndo ? planUndo(plan, writing.form) : planScript(plan, writing.form);
    if (!writing.asJson)
        return terminal.write(script.toUtf8());
    terminal.printJson(QJsonObject{{u"form"_s, idOf(writing.form)},
                                   {u"undo"_s, writing.isUndo},
                                   {u"principal"_s, plan.principal.id.text()},
                                   {u"grants"_s, grantsJson(plan.toRun())},
                                   {u"held"_s, grantsJson(heldGrants(plan))},
                                   {u"findings"_s, findingsJson(plan.findings)},
                                   {u"script"_s, script}});
}

std::optional<Field> missingForGrants(const Session &session, bool asksWorkspace)
{
    if (asksWorkspace && !session.address)
        return Field::Host;
    const bool tellsItself = asksWorkspace && session.method == SignInMethod::PersonalToken;
    if (!session.clientId && !tellsItself)
        return Field::ClientId;
    if (!session.catalog)
        return Field::Catalog;
    return session.schema ? std::nullopt : std::optional(Field::Schema);
}

/// As it was saved, with nothing changed by an option that the proof rests on.
bool wasWarehouseProven(const Connection &connection)
{
    const auto &session = connection.session;
    const auto &profile = connection.profile;
    return profile && profile->warehouse == Proof::Proven && session.warehouse && session.address &&
           session.warehouse->id == profile->warehouseId && session.address->host == profile->host &&
           session.clientId == profile->clientId;
}

QStringList formIds()
{
    QStringList ids;
    for (const auto &form : allForms())
        ids += form.id;
    return ids;
}

void describeGrants(CommandLine &line)
{
    takeConnection(line);
    line.option(u"form"_s,
                GrantsCommandText::tr(
                    "sql: for the SQL editor (the default); cli: for the Databricks CLI; terraform: "
                    "databricks_grant resources; rest: calls with curl."),
                formIds().join(u'|'));
    line.option(u"missing"_s,
                GrantsCommandText::tr(
                    "Sign in as the service principal, read what it holds, and write only what is missing."));
    line.option(u"undo"_s, GrantsCommandText::tr("Write the script that takes exactly these rights back."));
    line.option(u"json"_s,
                GrantsCommandText::tr(
                    "Print one JSON object: form, undo, principal, grants, held, findings and script."));
    line.example(u"draftt-connect grants prod > grants.sql"_s);
    line.example(u"draftt-connect grants --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 \\\n"
                 "      --catalog inventory --schema assets --table components --form terraform"_s);
}

/// Prints the plan and ends; what kept it from being made has been said.
Done<Plan> printing(const Writing &writing, Terminal &terminal, Finished finished)
{
    return [writing, &terminal, end = endWith(std::move(finished))](const Result<Plan> &plan) {
        if (plan)
            print(*plan, writing, terminal);
        end(plan.map([](const Plan &) { return ExitCode::Proven; }));
    };
}

} // namespace

Pending startGrants(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"grants"_s,
        GrantsCommandText::tr(
            "Writes the script that gives the service principal USE CATALOG, USE SCHEMA and SELECT on a schema "
            "or on chosen tables, and nothing else. An admin runs it. Without --missing no secret is "
            "needed and no workspace is asked."));
    describeGrants(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto form = line.isSet(u"form"_s) ? formFromId(line.value(u"form"_s)) : ScriptForm::Sql;
    if (!form) {
        //: %2 is a list of words such as sql, cli
        context.terminal.complain(GrantsCommandText::tr("The form “%1” is not known: type one of %2.")
                                      .arg(line.value(u"form"_s), formIds().join(u", "_s)));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto connection = connectionFrom(line, context);
    if (!connection)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const bool asksWorkspace = line.isSet(u"missing"_s);
    if (const auto field = missingForGrants(connection->session, asksWorkspace)) {
        context.terminal.complain(sentenceFor(Error::input(InputProblem::Empty), *field));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const Writing writing{*form, line.isSet(u"undo"_s), line.isSet(u"json"_s)};
    if (!asksWorkspace) {
        print(planOf(connection->session), writing, context.terminal);
        return finishLater(std::move(finished), ExitCode::Proven);
    }
    return then<Session, Plan>(
        [&](const Done<Session> &done) { return fetchSecret(*connection, line, context, done); },
        [&context, wasProven = wasWarehouseProven(*connection)](const Session &session, Done<Plan> done) {
            return Pending(new GrantsOperation(session, wasProven, context, std::move(done)));
        },
        printing(writing, context.terminal, std::move(finished)));
}

} // namespace draftt
