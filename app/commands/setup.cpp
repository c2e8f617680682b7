// SPDX-License-Identifier: Apache-2.0
#include "app/commands/setup.h"

#include "app/commands/check.h"
#include "app/commands/commandline.h"
#include "app/commands/connectionparts.h"
#include "app/commands/customdomain.h"
#include "app/commands/importtext.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
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

struct SetupCommandText {
    Q_DECLARE_TR_FUNCTIONS(SetupCommand)
};

void describeSetup(CommandLine &line)
{
    line.takes(
        u"[FILE|-]"_s,
        SetupCommandText::tr("A text that names the connection, as import takes it; - is the standard input. "
                             "Options win over what it says."));
    line.option(u"section"_s, SetupCommandText::tr("Which section of several is meant."), u"NAME"_s);
    line.option(u"name"_s,
                SetupCommandText::tr("Save it under this name; without it, one made from what it reads."),
                u"NAME"_s);
    takeParts(line);
    takeSecret(line);
    takeCustomDomain(line);
    takeNetwork(line);
    takePatience(line);
    line.option(u"no-keychain"_s, SetupCommandText::tr("Do not keep the secret."));
    line.option(u"json"_s, SetupCommandText::tr("Print one JSON object, as check --save does."));
    line.example(u"draftt-connect setup details.txt --catalog inventory --schema assets --name prod"_s);
    line.example(u"draftt-connect setup --host adb-1234567890123456.7.azuredatabricks.net \\\n"
                 "      --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 --warehouse 0123456789abcdef \\\n"
                 "      --catalog inventory --schema assets --name prod --secret-stdin < secret.txt"_s);
}

/// From the text, if there is one, and the options. What is wrong is said.
Result<Session> sessionFrom(const CommandLine &line, const CommandContext &context)
{
    Session session;
    if (line.word().isEmpty()) {
        if (const auto read = readParts(line, context.terminal, session); !read)
            return Failure(read.error());
    } else {
        const auto text = textFrom(line, context);
        if (!text)
            return Failure(text.error());
        const auto read = readText(*text, line, context);
        if (!read)
            return Failure(read.error());
        session = read->session;
    }
    if (const auto missing = missingParts(session); !missing.isEmpty()) {
        context.terminal.complain(missing);
        return Failure(Error::input(InputProblem::Empty));
    }
    return session;
}

/// Given, or made; no other connection has it. What is wrong is said.
Result<QString> nameFrom(const CommandLine &line, const Session &session, const CommandContext &context)
{
    const auto names = context.profiles.names();
    if (!line.isSet(u"name"_s))
        return proposedName(session, names);
    auto name = parseProfileName(line.value(u"name"_s));
    const auto other = std::find_if(names.begin(), names.end(), [&name](const QString &saved) {
        return name && saved.compare(*name, Qt::CaseInsensitive) == 0;
    });
    if (other != names.end())
        name = Failure(Error::input(InputProblem::Duplicate, *other));
    if (!name)
        context.terminal.complain(sentenceFor(name.error(), Field::ConnectionName));
    return name;
}

/// With the secret of the text, else with one that is given along.
Pending signedIn(const Session &session, const CommandLine &line, CommandContext &context,
                 const Done<Session> &done)
{
    const bool isInText = !session.secret.isEmpty() && session.method == SignInMethod::OAuthClient;
    if (!isInText || line.isSet(u"secret-stdin"_s))
        return fetchSecret(Connection{.session = session, .profile = {}}, line, context, done);
    auto confirmed = session;
    const auto host = confirmHost(confirmed, isCustomDomainMeant(line), context.terminal);
    return post([result = host ? Result<Session>(confirmed) : Failure(host.error()), done] { done(result); });
}

} // namespace

Pending startSetup(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"setup"_s,
        SetupCommandText::tr(
            "Walks the five steps of the window: signs in, takes the warehouse, starting it if need be, "
            "opens catalog and schema, reads the tables, and saves the connection with what was proven. "
            "What is missing is named; draftt-connect grants writes the script for rights."));
    describeSetup(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    auto options = patienceFrom(line, context.terminal);
    const auto session = options ? sessionFrom(line, context) : Failure(Error::input(InputProblem::None));
    const auto name = session ? nameFrom(line, *session, context) : Failure(session.error());
    if (!name || !applyNetwork(line, context))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    options->asJson = line.isSet(u"json"_s);
    options->keepsSecret = !line.isSet(u"no-keychain"_s);
    options->saveAs = *name;
    return then<Session, ExitCode>(
        [&](const Done<Session> &done) { return signedIn(*session, line, context, done); },
        [options = *options, &context](const Session &ready, Done<ExitCode> done) {
            return Pending(new CheckOperation(Connection{.session = ready, .profile = {}}, options, context,
                                              std::move(done)));
        },
        endWith(std::move(finished)));
}

} // namespace draftt
