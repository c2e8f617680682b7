// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminsignin.h"

#include "app/commands/commandline.h"
#include "app/commands/customdomain.h"
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
    Q_DECLARE_TR_FUNCTIONS(AdminSignIn)
};

/// What is wrong is said.
Failure refuse(const Error &error, Terminal &terminal)
{
    complainAbout(error, Field::Token, terminal);
    return Failure(error);
}

/// What is wrong is said.
Result<PastedAddress> confirmedAddress(Session session, const CommandLine &line, Terminal &terminal)
{
    if (!session.address) {
        terminal.complain(sentenceFor(Error::input(InputProblem::Empty), Field::Host));
        return Failure(Error::input(InputProblem::Empty));
    }
    if (const auto confirmed = confirmHost(session, isCustomDomainMeant(line), terminal); !confirmed)
        return Failure(confirmed.error());
    return *session.address;
}

/// What is wrong is said.
Result<Secret> tokenFrom(const PastedAddress &address, Terminal &terminal)
{
    //: %1 is the address of a workspace
    const auto typed = terminal.readSecret(Text::tr("Your access token for %1:").arg(address.host.text()));
    const auto token = typed.and_then(checkPersonalToken);
    return token ? token : refuse(token.error(), terminal);
}

} // namespace

void takeAdminSignIn(CommandLine &line)
{
    line.option(u"token-stdin"_s,
                Text::tr("Read an admin's access token from standard input, such as one that another tool "
                         "has made. It is not kept."));
}

Pending signInAsAdmin(const Session &session, const CommandLine &line, CommandContext &context,
                      const Done<AdminSession> &done)
{
    auto &terminal = context.terminal;
    const auto address = confirmedAddress(session, line, terminal);
    const auto token = address ? tokenFrom(*address, terminal) : Result<Secret>(Failure(address.error()));
    if (!token)
        return post([error = token.error(), done] { done(Failure(error)); });
    return signInWithToken(context.http, *address, *token,
                           [&terminal, done](const Result<AdminSession> &admin) {
                               done(admin ? admin : refuse(admin.error(), terminal));
                           });
}

} // namespace draftt
