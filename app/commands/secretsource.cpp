// SPDX-License-Identifier: Apache-2.0
#include "app/commands/secretsource.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/names/secrettext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct SecretSourceText {
    Q_DECLARE_TR_FUNCTIONS(SecretSource)
};

const Secret &inEnvironment(SignInMethod method, const CommandContext &context)
{
    const auto &environment = context.environment;
    return method == SignInMethod::PersonalToken ? environment.personalToken : environment.clientSecret;
}

QString promptFor(const Session &session)
{
    const bool isToken = session.method == SignInMethod::PersonalToken;
    if (!session.address)
        return isToken ? SecretSourceText::tr("Access token:") : SecretSourceText::tr("OAuth secret:");
    const auto host = session.address->host.text();
    //: %1 is the address of a workspace
    return (isToken ? SecretSourceText::tr("Access token for %1:")
                    : SecretSourceText::tr("OAuth secret for %1:"))
        .arg(host);
}

} // namespace

void takeSecret(CommandLine &line)
{
    line.option(
        u"secret-stdin"_s,
        SecretSourceText::tr("Read the secret from standard input. Without it, the environment variable "
                             "DATABRICKS_CLIENT_SECRET (for a token DATABRICKS_TOKEN) is used where the "
                             "keychain has none."));
}

bool isInEnvironment(SignInMethod method, const CommandContext &context)
{
    return !inEnvironment(method, context).isEmpty();
}

Outside outsideOf(const CommandLine &line)
{
    return line.isSet(u"secret-stdin"_s) ? Outside::Input : Outside::Environment;
}

Result<Secret> secretFrom(Outside outside, const Session &session, const CommandContext &context)
{
    const bool isToken = session.method == SignInMethod::PersonalToken;
    auto &terminal = context.terminal;
    auto given = outside == Outside::Input ? terminal.readSecret(promptFor(session))
                                           : Result<Secret>(inEnvironment(session.method, context));
    if (given && given->isEmpty() && outside == Outside::Environment)
        return given;
    auto checked = !given ? given : isToken ? checkPersonalToken(*given) : checkClientSecret(*given);
    if (!checked)
        terminal.complain(sentenceFor(checked.error(), isToken ? Field::Token : Field::Secret));
    return checked;
}

} // namespace draftt
