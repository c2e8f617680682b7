// SPDX-License-Identifier: Apache-2.0
#include "core/words/networktexts.h"

#include "core/words/texts.h"
#include "core/words/transporttexts.h"

namespace draftt
{

namespace
{

DiagnosisText page(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::CaptivePortal)
        return {.title = Texts::tr("This network wants you to sign in first."),
                //: %1 is the name of a host
                .cause = Texts::tr("The request went to %1 instead of the workspace.")
                             .arg(report.redirectTarget.host(QUrl::FullyEncoded).isEmpty()
                                      ? Texts::tr("a sign-in page")
                                      : report.redirectTarget.host(QUrl::FullyEncoded)),
                .fix = Texts::tr("Open any page in a browser, sign in to the network, and try again."),
                .who = Texts::tr("You.")};
    if (report.finding == NetworkFinding::LoginPage)
        return {
            .title = Texts::tr("A sign-in page answers where a workspace should."),
            //: %1 is the name of a host
            .cause =
                Texts::tr("%1 sends requests on to a page for people. Addresses for a whole account do this.")
                    .arg(report.host),
            .fix = Texts::tr("Open the workspace in a browser and enter its own host, such as "
                             "adb-….azuredatabricks.net."),
            .who = Texts::tr("You.")};
    if (report.finding == NetworkFinding::AccountConsole)
        return {.title = Texts::tr("This is the account console."),
                //: %1 is the name of a host
                .cause =
                    Texts::tr("%1 serves the settings of an account. It has no warehouses and no tables.")
                        .arg(report.host),
                .fix = Texts::tr("Open the workspace in a browser and enter its own host."),
                .who = Texts::tr("You.")};
    return {
        .title = Texts::tr("This address answers, but it is not Databricks."),
        //: %1 is the name of a host
        .cause = Texts::tr("What answers at %1 does not speak like a workspace.").arg(report.host),
        .fix = Texts::tr(
            "Check the spelling of the address. If it is right, something on the way answers in its place: "
            "ask the network team."),
        .who = Texts::tr("You, then the network team.")};
}

DiagnosisText refusal(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::IpAccessList)
        return {
            .title = Texts::tr("Databricks refuses this network."),
            //: %1 is an IP address
            .cause =
                Texts::tr(
                    "The IP access list does not contain %1. That is the address under which Databricks sees "
                    "this network, such as the exit of a VPN or proxy.")
                    .arg(report.blockedAddress),
            //: %1 is an IP address
            .fix =
                Texts::tr(
                    "Add %1 to the IP access list of the workspace, or connect from an allowed network. No "
                    "other credentials will help.")
                    .arg(report.blockedAddress),
            .who = Texts::tr("A workspace admin.")};
    return {.title = Texts::tr("The workspace takes connections from its private network only."),
            //: %1 is the name of a host
            .cause = Texts::tr(
                         "%1 admits only connections that come through Private Link or that a network policy "
                         "allows, and this one came from outside.")
                         .arg(report.host),
            .fix = Texts::tr(
                "Connect to the VPN or work from inside that network. Its name server has to give the "
                "private address of the host."),
            .who = Texts::tr("The network team, or a workspace admin.")};
}

DiagnosisText principal(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::OtherCloud)
        return {.title = Texts::tr("This workspace is on another cloud."),
                //: %1 is the name of a host, %2 the name of a cloud
                .cause = report.cloud.isEmpty()
                             ? Texts::tr("%1 is not a workspace of Azure Databricks.").arg(report.host)
                             : Texts::tr("%1 is a workspace on %2.").arg(report.host, report.cloud),
                .fix = Texts::tr("Enter the host of the workspace that the service principal was made for."),
                .who = Texts::tr("You.")};
    if (report.finding == NetworkFinding::SignInRefused)
        return {.title = Texts::tr("The network is fine, but the sign-in was refused."),
                //: %1 is the name of a host
                .cause = Texts::tr("%1 answered and did not accept the credentials.").arg(report.host),
                .fix = Texts::tr("Check the client ID and the secret. The failed check says more."),
                .who = Texts::tr("You.")};
    return {
        .title = Texts::tr("The network is fine, but the workspace does not know the service principal."),
        //: %1 is the name of a host
        .cause =
            Texts::tr("The sign-in at %1 worked. The question who signed in was refused.").arg(report.host),
        .fix = Texts::tr("Add the service principal to the workspace. The failed check says more."),
        .who = Texts::tr("A workspace admin.")};
}

DiagnosisText rest(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::NothingWrong)
        return {.title = Texts::tr("Nothing is wrong on the way to the workspace."),
                //: %1 is the name of a host
                .cause = Texts::tr("Every step to %1 worked.").arg(report.host),
                .fix = Texts::tr("Try the connection again."),
                .who = Texts::tr("You.")};
    return {.title = Texts::tr("Something on the way failed for a reason that is not known here."),
            //: %1 is the words of a server or of the network library
            .cause = report.message.isEmpty() ? Texts::tr("No reason was given.")
                                              : Texts::tr("The words were: %1").arg(report.message),
            .fix = Texts::tr("Send the text below to the network team."),
            .who = Texts::tr("The network team.")};
}

} // namespace

DiagnosisText textFor(const NetworkReport &report)
{
    switch (report.finding) {
    case NetworkFinding::NameUnknown:
    case NetworkFinding::ConnectionRefused:
    case NetworkFinding::NoAnswerInTime:
    case NetworkFinding::ConnectionCutOff:
        return transportText(report.finding, report.host);
    case NetworkFinding::ProxyUnreachable:
    case NetworkFinding::ProxyWantsPassword:
    case NetworkFinding::ProxyRefuses:
        return proxyText(report);
    case NetworkFinding::TlsInspected:
    case NetworkFinding::PrivateSigner:
        return signerText(report);
    case NetworkFinding::CertificateExpired:
    case NetworkFinding::CertificateForAnotherHost:
    case NetworkFinding::NoCommonTls:
    case NetworkFinding::WrongClock:
        return certificateText(report);
    case NetworkFinding::CaptivePortal:
    case NetworkFinding::LoginPage:
    case NetworkFinding::AccountConsole:
    case NetworkFinding::NotDatabricks:
        return page(report);
    case NetworkFinding::IpAccessList:
    case NetworkFinding::PrivateLink:
        return refusal(report);
    case NetworkFinding::OtherCloud:
    case NetworkFinding::SignInRefused:
    case NetworkFinding::IdentityUnknown:
        return principal(report);
    case NetworkFinding::NothingWrong:
    case NetworkFinding::SomethingElse:
        return rest(report);
    }
    Q_UNREACHABLE();
}

} // namespace draftt
