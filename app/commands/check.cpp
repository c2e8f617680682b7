// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"

#include "app/commands/checkall.h"
#include "app/commands/checkoperation.h"
#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/profile/profilestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CheckCommandText {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

void describeCheck(CommandLine &line)
{
    takeConnection(line);
    takePatience(line);
    line.option(u"save"_s,
                CheckCommandText::tr("Save the connection under this name, its secret in the keychain."),
                u"NAME"_s);
    line.option(u"no-keychain"_s, CheckCommandText::tr("With --save: do not keep the secret."));
    line.option(u"keychain"_s,
                CheckCommandText::tr(
                    "With --save: keep the secret, also of a connection that did not keep it before."));
    line.option(
        u"json"_s,
        CheckCommandText::tr(
            "Print one JSON object: proven, exit_code, workspace, principal, checks, "
            "rights, findings, access, reasons, tables_visible, tables_not_usable where there are any, and saved."));
    takeAll(line);
    line.example(u"draftt-connect check prod"_s);
    line.example(u"draftt-connect check --all --junit result.xml"_s);
    line.example(u"draftt-connect check --host adb-1234567890123456.7.azuredatabricks.net \\\n"
                 "      --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 --warehouse 0123456789abcdef \\\n"
                 "      --catalog inventory --schema assets --save prod --secret-stdin < secret.txt"_s);
}

/// The first part that is needed and not there, as the field it belongs to.
std::optional<Field> missingForCheck(const Session &session, bool saves)
{
    if (!session.address)
        return Field::Host;
    if (session.method == SignInMethod::OAuthClient && !session.clientId)
        return Field::ClientId;
    const bool namesData = session.catalog || session.schema || !session.tables.isEmpty() || saves;
    if (namesData && !session.warehouse)
        return Field::Warehouse;
    if (namesData && !session.catalog)
        return Field::Catalog;
    return namesData && !session.schema ? std::optional(Field::Schema) : std::nullopt;
}

/// What is wrong is said.
std::optional<CheckOptions> checkOptionsFrom(const CommandLine &line, Terminal &terminal)
{
    auto patient = patienceFrom(line, terminal);
    if (!patient)
        return std::nullopt;
    auto &options = *patient;
    options.asJson = line.isSet(u"json"_s);
    if (line.isSet(u"no-keychain"_s))
        options.keepsSecret = false;
    else if (line.isSet(u"keychain"_s))
        options.keepsSecret = true;
    if (!line.isSet(u"save"_s))
        return options;
    const auto name = parseProfileName(line.value(u"save"_s));
    if (!name) {
        terminal.complain(sentenceFor(name.error(), Field::ConnectionName));
        return std::nullopt;
    }
    options.saveAs = *name;
    return options;
}

/// Whether another connection has the name already; then says so, before anything is tested.
bool isTakenName(const CheckOptions &options, const Connection &connection, const CommandContext &context)
{
    const auto isSame = [&options](const QString &name) {
        return options.saveAs && name.compare(*options.saveAs, Qt::CaseInsensitive) == 0;
    };
    const auto names = context.profiles.names();
    const auto other = std::find_if(names.begin(), names.end(), isSame);
    const bool isTaken = other != names.end() && !(connection.profile && isSame(connection.profile->name));
    if (isTaken)
        context.terminal.complain(
            sentenceFor(Error::input(InputProblem::Duplicate, *other), Field::ConnectionName));
    return isTaken;
}

} // namespace

void takePatience(CommandLine &line)
{
    line.option(u"no-start"_s,
                CheckCommandText::tr("Do not start a stopped warehouse; what needs it is then not proven."));
    line.option(u"wait"_s, CheckCommandText::tr("Wait at most this long for a warehouse to start."),
                u"SECONDS"_s);
}

std::optional<CheckOptions> patienceFrom(const CommandLine &line, Terminal &terminal)
{
    CheckOptions options;
    options.startsWarehouse = !line.isSet(u"no-start"_s);
    if (line.isSet(u"wait"_s)) {
        bool isNumber = false;
        const int seconds = line.value(u"wait"_s).toInt(&isNumber);
        if (!isNumber || seconds < 0) {
            terminal.complain(CheckCommandText::tr(
                                  "The waiting time “%1” is not a number of seconds: type one such as 300.")
                                  .arg(line.value(u"wait"_s)));
            return std::nullopt;
        }
        options.wait = std::chrono::seconds(seconds);
    }
    return options;
}

Pending startCheck(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"check"_s,
        CheckCommandText::tr(
            "Checks a connection step by step, starting the warehouse if need be, and says of each "
            "step whether it is proven, why not, and what to do about it."));
    describeCheck(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto options = checkOptionsFrom(line, context.terminal);
    if (!options)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (line.isSet(u"all"_s)) {
        const auto applied = applyNetwork(line, context);
        return applied ? startCheckAll(line, *options, context, std::move(finished))
                       : finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto connection = connectionFrom(line, context);
    if (!connection)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto field = missingForCheck(connection->session, options->saveAs.has_value())) {
        context.terminal.complain(sentenceFor(Error::input(InputProblem::Empty), *field));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    if (isTakenName(*options, *connection, context))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    return then<Session, ExitCode>(
        [&](const Done<Session> &done) { return fetchSecret(*connection, line, context, done); },
        [connection = *connection, options = *options, &context](const Session &session,
                                                                 Done<ExitCode> done) {
            auto signedIn = connection;
            signedIn.session = session;
            return Pending(new CheckOperation(std::move(signedIn), options, context, std::move(done)));
        },
        endWith(std::move(finished)));
}

} // namespace draftt
