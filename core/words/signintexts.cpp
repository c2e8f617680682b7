// SPDX-License-Identifier: Apache-2.0
#include "core/words/signintexts.h"

#include "core/names/shown.h"
#include "core/words/texts.h"
#include "core/workspace/signinend.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString tokenInstead()
{
    return Texts::tr("Or sign in with a token of your own instead of the browser.");
}

/// «The page says: …», or nothing.
QString quoted(const SignInRefusal &refusal)
{
    if (refusal.message.isEmpty())
        return {};
    //: %1 are words of a sign-in page or a server
    return Texts::tr("Its own words: “%1”.").arg(shown(refusal.message));
}

DiagnosisText appText(const SignInRefusal &refusal, const BrowserSignIn &order)
{
    //: %1 is the id of an OAuth app, such as databricks-cli
    return {.title = Texts::tr("The OAuth app “%1” is not let in.").arg(shown(order.app)),
            .cause = Texts::tr("An account admin has switched it off, or it does not exist there.") + u' ' +
                     quoted(refusal),
            .fix = Texts::tr("Ask an account admin to switch it on, or for the client ID of an app that is "
                             "registered for this.") +
                   u' ' + tokenInstead(),
            .who = Texts::tr("An account admin.")};
}

DiagnosisText noAnswerText()
{
    return {.title = Texts::tr("The browser did not come back in time."),
            .cause = Texts::tr("Nobody finished the sign-in, the page showed an error of its own, or the "
                               "browser runs on another computer."),
            .fix = Texts::tr("Try again. If the page shows an error, an account admin may have switched the "
                             "OAuth app off, or you may not be a member of this workspace.") +
                   u' ' + tokenInstead(),
            .who = {}};
}

DiagnosisText portsText(const BrowserSignIn &order)
{
    const auto range = order.ports.first == order.ports.last
                           ? QString::number(order.ports.first)
                           //: Two numbers, from and to.
                           : Texts::tr("%1 to %2").arg(order.ports.first).arg(order.ports.last);
    return {.title = Texts::tr("There is no free port for the browser to come back to."),
            //: %1 is a number, or two of them
            .cause = Texts::tr("Other programs on this computer use port %1.").arg(range),
            .fix = Texts::tr("End a program that waits for a sign-in, such as this one running a second "
                             "time, and try again.") +
                   u' ' + tokenInstead(),
            .who = {}};
}

DiagnosisText otherWorkspaceText(const SignInRefusal &refusal, const BrowserSignIn &order)
{
    //: %1 is the address of a workspace
    return {.title = Texts::tr("The sign-in is not one to %1.").arg(order.address.host.text()),
            //: %1 is the number of a workspace
            .cause = Texts::tr("It is good for the workspace %1.").arg(shown(refusal.message)),
            .fix = Texts::tr("Check the workspace host, and with several accounts which one the browser is "
                             "signed in to; then try again."),
            .who = {}};
}

DiagnosisText notAMemberText(const SignInRefusal &refusal, const BrowserSignIn &order)
{
    //: %1 is the address of a workspace
    return {.title = Texts::tr("Who signed in may not use %1.").arg(order.address.host.text()),
            .cause = Texts::tr("The browser may be signed in as somebody else, or the person is not a member "
                               "of this workspace.") +
                     u' ' + quoted(refusal),
            .fix = Texts::tr("Sign out of Databricks in the browser and try again with the account that "
                             "belongs to this workspace, or ask a workspace admin to add it."),
            .who = Texts::tr("A workspace admin.")};
}

} // namespace

DiagnosisText textFor(const SignInRefusal &refusal, const BrowserSignIn &order)
{
    switch (refusal.problem) {
    case SignInProblem::PortsTaken:
        return portsText(order);
    case SignInProblem::NoAnswer:
        return noAnswerText();
    case SignInProblem::Denied:
        return {.title = Texts::tr("The sign-in was denied."),
                .cause = quoted(refusal),
                .fix = Texts::tr("Try again and allow it. If you did not deny it yourself, a policy of the "
                                 "account did: ask an account admin.") +
                       u' ' + tokenInstead(),
                .who = {}};
    case SignInProblem::AppRefused:
        return appText(refusal, order);
    case SignInProblem::PageRefused:
        return {.title = Texts::tr("The sign-in page ended with an error."),
                .cause = quoted(refusal),
                .fix = Texts::tr("Try again later.") + u' ' + tokenInstead(),
                .who = {}};
    case SignInProblem::CodeRefused:
        return {.title = Texts::tr("The workspace did not accept what the browser came back with."),
                .cause = quoted(refusal),
                .fix = Texts::tr("It may have taken too long, or been used already. Sign in again."),
                .who = {}};
    case SignInProblem::LinkAskedTwice:
        return {.title = Texts::tr("The sign-in was ended, because its link was opened twice."),
                .cause =
                    Texts::tr("Another program or person on this computer may have opened it before your "
                              "browser did."),
                .fix = Texts::tr("Sign in again, and copy the address into the browser yourself."),
                .who = {}};
    case SignInProblem::NotAMember:
        return notAMemberText(refusal, order);
    case SignInProblem::OtherWorkspace:
        return otherWorkspaceText(refusal, order);
    }
    Q_UNREACHABLE();
}

std::optional<QString> signInEndText(const Error &error)
{
    const auto end = signInEndIn(error);
    if (!end)
        return std::nullopt;
    if (*end == SignInEnd::Idle)
        return Texts::tr(
            "Your sign-in has ended: it is forgotten after 15 minutes in which nothing was asked "
            "with it. Sign in again and go on.");
    const auto text =
        Texts::tr("Your sign-in has run out, and the workspace does not renew it. Sign in again "
                  "and go on.");
    if (error.detail.isEmpty())
        return text;
    //: %1 is a text, %2 are words of a server
    return Texts::tr("%1 Its own words: “%2”.").arg(text, shown(error.detail));
}

SignInPages signInPages()
{
    return {u"draftt-connect"_s, Texts::tr("You may close this page and go back to draftt-connect."),
            Texts::tr("Nothing is waited for here. Go back to draftt-connect and sign in from there.")};
}

} // namespace draftt
