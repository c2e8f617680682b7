#include "app/commands/grants.h"

#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/grants/forms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GrantsCommand)
};

/// The plan for somebody of whom nothing is known: all rights are to be given, and an undo takes all of them
/// back. Nobody signs in for it.
Plan planOf(const Session &session)
{
    AccessFacts facts{session.address ? std::optional(session.address->host) : std::nullopt,
                      Principal{*session.clientId, {}},
                      {},
                      {},
                      *session.scope(),
                      PlanState::Unknown,
                      std::nullopt,
                      {},
                      {}};
    if (session.warehouse)
        facts.warehouse = WarehouseFacts{session.warehouse->id, session.warehouse->name, PlanState::Unknown};
    const auto wanted = wantedGrants(facts.scope);
    for (const auto &grant : wanted)
        facts.tried += TriedRight{grant, false};
    return makePlan(facts);
}

QJsonArray grantsJson(const Plan &plan)
{
    QJsonArray grants;
    const auto wanted = plan.toRun();
    for (const auto &grant : wanted)
        grants += QJsonObject{{u"privilege"_s, restName(grant.privilege())},
                              {u"securable_type"_s, grant.securable().restKind()},
                              {u"securable"_s, grant.securable().fullName()}};
    return grants;
}

void print(const Plan &plan, ScriptForm form, bool isUndo, bool asJson, Terminal &terminal)
{
    const auto script = isUndo ? planUndo(plan, form) : planScript(plan, form);
    if (!asJson)
        return terminal.write(script.toUtf8());
    terminal.printJson(QJsonObject{{u"form"_s, formWord(form)},
                                   {u"undo"_s, isUndo},
                                   {u"principal"_s, plan.principal.id.text()},
                                   {u"grants"_s, grantsJson(plan)},
                                   {u"script"_s, script}});
}

std::optional<Field> missingField(const Session &session)
{
    if (!session.clientId)
        return Field::ClientId;
    if (!session.catalog)
        return Field::Catalog;
    return session.schema ? std::nullopt : std::optional(Field::Schema);
}

void describe(CommandLine &line)
{
    takeConnection(line);
    line.option(u"form"_s,
                Text::tr("sql: for the SQL editor (the default); cli: for the Databricks command line; "
                         "terraform: databricks_grant resources; rest: calls with curl."),
                u"sql|cli|terraform|rest"_s);
    line.option(u"undo"_s, Text::tr("Write the script that takes exactly these rights back."));
    line.option(u"json"_s, Text::tr("Print one JSON object: form, undo, principal, grants and script."));
    line.example(u"draftt-connect grants prod > grants.sql"_s);
    line.example(u"draftt-connect grants --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 \\\n"
                 "      --catalog inventory --schema assets --table components --form terraform"_s);
}

} // namespace

Pending startGrants(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"grants"_s,
                     Text::tr("Writes the script that gives the principal USE CATALOG, USE SCHEMA and SELECT "
                              "on a schema or on chosen tables, and nothing else. An admin runs it. No "
                              "secret is needed and no workspace is asked."));
    describe(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto form = line.isSet(u"form"_s) ? formFromWord(line.value(u"form"_s)) : ScriptForm::Sql;
    if (!form) {
        context.terminal.complain(Text::tr("The form “%1” is not known: type sql, cli, terraform or rest.")
                                      .arg(line.value(u"form"_s)));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto connection = connectionFrom(line, context);
    if (!connection)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto field = missingField(connection->session)) {
        context.terminal.complain(sentenceFor(Error::input(InputProblem::Empty), *field));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    print(planOf(connection->session), *form, line.isSet(u"undo"_s), line.isSet(u"json"_s), context.terminal);
    return finishLater(std::move(finished), ExitCode::Proven);
}
