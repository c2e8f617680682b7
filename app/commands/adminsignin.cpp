// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminsignin.h"

#include "app/commands/browser.h"
#include "app/commands/commandline.h"
#include "app/commands/customdomain.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/admin/browsersignin.h"
#include "core/names/secrettext.h"
#include "core/names/shown.h"
#include "core/words/signintexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct AdminSignInText {
    Q_DECLARE_TR_FUNCTIONS(AdminSignIn)
};

/// What is wrong is said.
Failure refuseToken(const Error &error, Terminal &terminal)
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
    const auto typed =
        terminal.readSecret(AdminSignInText::tr("Your access token for %1:").arg(address.host.text()));
    const auto token = typed.and_then(checkPersonalToken);
    return token ? token : refuseToken(token.error(), terminal);
}

/// What is wrong is said.
Result<BrowserSignIn> orderFrom(const CommandLine &line, const PastedAddress &address, Terminal &terminal)
{
    BrowserSignIn order{.address = address, .pages = signInPages()};
    if (line.isSet(u"oauth-app"_s))
        order.app = line.value(u"oauth-app"_s);
    if (!line.isSet(u"port"_s))
        return order;
    bool isNumber = false;
    const auto port = line.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber || port == 0) {
        terminal.complain(AdminSignInText::tr("“%1” is no port: type a number from 1 to 65535.")
                              .arg(line.value(u"port"_s)));
        return Failure(Error::input(InputProblem::BadFormat, u"--port"_s));
    }
    order.ports = {port, port};
    return order;
}

void tellPlace(const SignInPlace &place, bool opens, Terminal &terminal)
{
    const bool isOpen = opens && terminal.isInteractive() && openInBrowser(place.link);
    terminal.complain(
        isOpen ? AdminSignInText::tr("Your browser opens the sign-in page. If it does not, open this "
                                     "address in a browser on this computer:")
               : AdminSignInText::tr("Open this address in a browser on this computer, and sign in:"));
    terminal.complain(place.page.toString(QUrl::FullyEncoded));
}

/// What is wrong is said.
Result<AdminSession> sessionIn(const Result<SignInOutcome> &outcome, const BrowserSignIn &order,
                               Terminal &terminal)
{
    if (!outcome)
        return refuseToken(outcome.error(), terminal);
    if (const auto *admin = std::get_if<AdminSession>(&*outcome))
        return *admin;
    const auto &refusal = std::get<SignInRefusal>(*outcome);
    const auto text = textFor(refusal, order);
    terminal.complain(QStringList{text.title, text.cause, text.fix}.join(u' ').simplified());
    Error error;
    error.kind = ErrorKind::Unauthenticated;
    error.exchange = refusal.exchange;
    return Failure(error);
}

Pending withBrowser(const PastedAddress &address, const CommandLine &line, CommandContext &context,
                    const Done<AdminSession> &done)
{
    auto &terminal = context.terminal;
    const auto order = orderFrom(line, address, terminal);
    if (!order)
        return post([error = order.error(), done] { done(Failure(error)); });
    auto told = *order;
    told.onReady = [&terminal, opens = !line.isSet(u"no-browser"_s)](const SignInPlace &place) {
        tellPlace(place, opens, terminal);
    };
    return signInWithBrowser(
        context.http, told, [&terminal, order = *order, done](const Result<SignInOutcome> &outcome) {
            const auto admin = sessionIn(outcome, order, terminal);
            if (admin)
                //: %1 is a name, such as an e-mail address
                terminal.complain(AdminSignInText::tr("Signed in as %1.").arg(shown(admin->person.userName)));
            done(admin);
        });
}

Pending withToken(const PastedAddress &address, CommandContext &context, const Done<AdminSession> &done)
{
    auto &terminal = context.terminal;
    const auto token = tokenFrom(address, terminal);
    if (!token)
        return post([error = token.error(), done] { done(Failure(error)); });
    return signInWithToken(
        context.http, address, *token,
        [&terminal, order = BrowserSignIn{.address = address}, done](const Result<SignInOutcome> &outcome) {
            done(sessionIn(outcome, order, terminal));
        });
}

} // namespace

void takeAdminSignIn(CommandLine &line)
{
    line.option(u"token-stdin"_s,
                AdminSignInText::tr(
                    "Instead of signing in with the browser, read an admin’s access token from standard "
                    "input, such as one that another tool has made. It is not kept."));
    line.option(u"no-browser"_s,
                AdminSignInText::tr("Print the address of the sign-in page, and open no browser."));
    line.option(
        u"oauth-app"_s,
        AdminSignInText::tr("Sign in through this OAuth app of your account instead of databricks-cli."),
        u"ID"_s);
    line.option(
        u"port"_s,
        AdminSignInText::tr("Have the browser come back to this port of this computer, as the OAuth app is "
                            "registered with. Without it: the first free one of 8020 to 8040."),
        u"PORT"_s);
}

Pending signInAsAdmin(const Session &session, const CommandLine &line, CommandContext &context,
                      const Done<AdminSession> &done)
{
    const auto address = confirmedAddress(session, line, context.terminal);
    if (!address)
        return post([error = address.error(), done] { done(Failure(error)); });
    return line.isSet(u"token-stdin"_s) ? withToken(*address, context, done)
                                        : withBrowser(*address, line, context, done);
}

} // namespace draftt
