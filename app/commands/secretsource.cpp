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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretSource)
};

} // namespace

void takeSecret(CommandLine &line)
{
    line.option(u"secret-stdin"_s,
                Text::tr("Read the secret from standard input. Without it, the environment variable "
                         "DATABRICKS_CLIENT_SECRET (for a token DATABRICKS_TOKEN) is used where the "
                         "keychain has none."));
}

Result<Secret> secretFromOutside(const CommandLine &line, SignInMethod method, const CommandContext &context)
{
    const bool isToken = method == SignInMethod::PersonalToken;
    auto &terminal = context.terminal;
    const auto &environment = context.environment;
    const bool fromInput = line.isSet(u"secret-stdin"_s);
    auto given = fromInput
                     ? terminal.readSecret(isToken ? Text::tr("Access token:") : Text::tr("OAuth secret:"))
                     : Result<Secret>(isToken ? environment.personalToken : environment.clientSecret);
    if (given && given->isEmpty() && !fromInput)
        return given;
    auto checked = !given ? given : isToken ? checkPersonalToken(*given) : checkClientSecret(*given);
    if (!checked)
        terminal.complain(sentenceFor(checked.error(), isToken ? Field::Token : Field::Secret));
    return checked;
}

} // namespace draftt
