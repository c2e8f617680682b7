// SPDX-License-Identifier: Apache-2.0
#include "core/words/networktexts.h"

#include "core/words/texts.h"

#include <QLocale>

#include <cstdlib>

namespace draftt
{

namespace
{

QString networkTeam()
{
    return Texts::tr("The network team.");
}

QString workspaceAdmin()
{
    return Texts::tr("A workspace admin.");
}

QString you()
{
    return Texts::tr("You.");
}

DiagnosisText make(const QString &title, const QString &cause, const QString &fix, const QString &who)
{
    DiagnosisText text;
    text.title = title;
    text.cause = cause;
    text.fix = fix;
    text.who = who;
    return text;
}

//: In all texts of this context %1 is the name of a host unless another note says so.
DiagnosisText transport(const NetworkReport &report)
{
    const auto &host = report.host;
    if (report.finding == NetworkFinding::NameUnknown)
        return make(
            Texts::tr("The name of the host is unknown."),
            Texts::tr("The name server of this network does not know %1.").arg(host),
            Texts::tr("Check the spelling. If it is right, connect to the VPN, or have the name added: a "
                      "workspace behind a private link needs private DNS."),
            Texts::tr("You, then the network team."));
    if (report.finding == NetworkFinding::ConnectionRefused)
        return make(
            Texts::tr("The connection is refused."),
            Texts::tr("Something at the address of %1 refuses connections. A firewall does this, and so does "
                      "a name that leads to the wrong address.")
                .arg(host),
            Texts::tr("Let outgoing connections to %1 on port 443 through.").arg(host), networkTeam());
    if (report.finding == NetworkFinding::NoAnswerInTime)
        return make(
            Texts::tr("No answer came in time."),
            Texts::tr("Nothing came back from %1. A firewall that drops connections looks like this.")
                .arg(host),
            Texts::tr(
                "Connect to the VPN if there is one. Let outgoing connections to %1 on port 443 through.")
                .arg(host),
            networkTeam());
    return make(
        Texts::tr("The connection was cut off."),
        Texts::tr(
            "The connection to %1 opened and was closed before an answer came. Firewalls that look into "
            "connections do this.")
            .arg(host),
        Texts::tr("Let connections to %1 on port 443 through without looking into them.").arg(host),
        networkTeam());
}

DiagnosisText proxy(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::ProxyUnreachable)
        return make(Texts::tr("The proxy cannot be reached."),
                    //: %1 is the address of a proxy
                    Texts::tr("Connections are to go through %1, which does not answer.").arg(report.proxy),
                    Texts::tr("Correct the proxy in the system's settings, or enter another one here."),
                    networkTeam());
    if (report.finding == NetworkFinding::ProxyWantsPassword)
        return make(
            Texts::tr("The proxy wants a password."),
            //: %1 is the address of a proxy, %2 the name of a host
            Texts::tr("%1 lets nobody through to %2 without signing in.").arg(report.proxy, report.host),
            Texts::tr("In the window, enter user and password under “Proxy and certificates…”; or ask for an "
                      "exception for this host."),
            networkTeam());
    return make(Texts::tr("The proxy does not let this host through."),
                //: %1 is the address of a proxy, %2 the name of a host
                report.proxy.isEmpty()
                    ? Texts::tr("A proxy on the way, which is not set here, refused the connection to %1.")
                          .arg(report.host)
                    : Texts::tr("%1 refused the connection to %2.").arg(report.proxy, report.host),
                //: %1 is the name of a host
                Texts::tr("Allow %1 on the proxy.").arg(report.host), networkTeam());
}

QString clock(const NetworkReport &report)
{
    if (!report.clockAhead)
        return Texts::tr("By the dates in the certificates, the clock of this computer is wrong.");
    const auto minutes = std::abs(report.clockAhead->count()) / 60;
    const auto text = QLocale().toString(qlonglong(minutes));
    //: %1 is a number of minutes
    return report.clockAhead->count() > 0
               ? Texts::tr("The clock of this computer is %1 minutes ahead.").arg(text)
               : Texts::tr("The clock of this computer is %1 minutes behind.").arg(text);
}

DiagnosisText signer(const NetworkReport &report)
{
    const auto name = signerOf(report.tls);
    if (report.finding == NetworkFinding::TlsInspected)
        return make(
            Texts::tr("A device on the way reads the connection."),
            //: %1 is the name of a host, %2 who signed a certificate
            Texts::tr(
                "The certificate for %1 was signed by “%2”, which is not who signs for Databricks. A proxy "
                "or firewall opens the connection and signs it anew.")
                .arg(report.host, name),
            //: %1 is the name of a host
            Texts::tr("Exempt %1 from TLS inspection, or have the root certificate of the inspecting device "
                      "installed on this computer. It can also be given here as an extra CA file.")
                .arg(report.host),
            networkTeam());
    return make(
        Texts::tr("This computer does not know who signed the certificate."),
        //: %1 is the name of a host, %2 who signed a certificate
        Texts::tr("The certificate for %1 was signed by “%2”, which is not among the trusted authorities.")
            .arg(report.host, name),
        Texts::tr("Have that authority's root certificate installed on this computer, or give it here as an "
                  "extra CA file."),
        networkTeam());
}

DiagnosisText certificate(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::CertificateExpired)
        return make(
            Texts::tr("The certificate has expired."),
            Texts::tr("The certificate that answers for %1 is no longer valid.").arg(report.host),
            Texts::tr("Check the date of this computer first. If it is right, whoever runs the device that "
                      "answers has to renew the certificate."),
            networkTeam());
    if (report.finding == NetworkFinding::CertificateForAnotherHost)
        return make(
            Texts::tr("The certificate is for another host."),
            Texts::tr(
                "What answers at the address of %1 shows a certificate for another name. The name server "
                "or a sign-in page of the network may have led the connection there.")
                .arg(report.host),
            Texts::tr(
                "Open any page in a browser to see whether the network wants a sign-in. Then check what "
                "address the name leads to."),
            networkTeam());
    if (report.finding == NetworkFinding::WrongClock)
        return make(
            Texts::tr("The clock of this computer is wrong."), clock(report),
            Texts::tr("Set date, time and time zone, and try again: certificates and tokens depend on them."),
            you());
    return make(
        Texts::tr("No secure connection came about."),
        Texts::tr("%1 does not speak TLS 1.2 or newer on this port.").arg(report.host),
        Texts::tr(
            "Check the address and the port. If they are right, a device on the way speaks for the host."),
        networkTeam());
}

DiagnosisText page(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::CaptivePortal)
        return make(Texts::tr("This network wants you to sign in first."),
                    //: %1 is the name of a host
                    Texts::tr("The request went to %1 instead of the workspace.")
                        .arg(report.redirectTarget.host().isEmpty() ? Texts::tr("a sign-in page")
                                                                    : report.redirectTarget.host()),
                    Texts::tr("Open any page in a browser, sign in to the network, and try again."), you());
    if (report.finding == NetworkFinding::LoginPage)
        return make(
            Texts::tr("A sign-in page answers where a workspace should."),
            Texts::tr("%1 sends requests on to a page for people. Addresses for a whole account do this.")
                .arg(report.host),
            Texts::tr("Open the workspace in a browser and enter its own host, such as "
                      "adb-….azuredatabricks.net."),
            you());
    if (report.finding == NetworkFinding::AccountConsole)
        return make(Texts::tr("This is the account console."),
                    Texts::tr("%1 serves the settings of an account. It has no warehouses and no tables.")
                        .arg(report.host),
                    Texts::tr("Open the workspace in a browser and enter its own host."), you());
    return make(
        Texts::tr("This address answers, but it is not Databricks."),
        Texts::tr("What answers at %1 does not speak like a workspace.").arg(report.host),
        Texts::tr(
            "Check the spelling of the address. If it is right, something on the way answers in its place: "
            "ask the network team."),
        Texts::tr("You, then the network team."));
}

DiagnosisText refusal(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::IpAccessList)
        return make(
            Texts::tr("Databricks refuses this network."),
            //: %1 is an IP address
            Texts::tr(
                "The IP access list does not contain %1. That is the address under which Databricks sees "
                "this network, such as the exit of a VPN or proxy.")
                .arg(report.blockedAddress),
            //: %1 is an IP address
            Texts::tr("Add %1 to the IP access list of the workspace, or connect from an allowed network. No "
                      "other credentials will help.")
                .arg(report.blockedAddress),
            workspaceAdmin());
    return make(
        Texts::tr("The workspace takes connections from its private network only."),
        Texts::tr("%1 is reached through a private link or a network policy, and this connection came from "
                  "outside.")
            .arg(report.host),
        Texts::tr("Connect to the VPN or work from inside that network. Its name server has to give the "
                  "private address of the host."),
        Texts::tr("The network team, or a workspace admin."));
}

DiagnosisText principal(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::OtherCloud)
        return make(
            Texts::tr("This workspace is on another cloud."),
            //: %1 is the name of a host, %2 the name of a cloud
            report.cloud.isEmpty() ? Texts::tr("%1 is not a workspace of Azure Databricks.").arg(report.host)
                                   : Texts::tr("%1 is a workspace on %2.").arg(report.host, report.cloud),
            Texts::tr("Enter the host of the workspace that the service principal was made for."), you());
    if (report.finding == NetworkFinding::SignInRefused)
        return make(Texts::tr("The network is fine, but the sign-in was refused."),
                    Texts::tr("%1 answered and did not accept the credentials.").arg(report.host),
                    Texts::tr("Check the client ID and the secret. The failed check says more."), you());
    return make(Texts::tr("The network is fine, but the workspace does not know the principal."),
                Texts::tr("The sign-in at %1 worked. The question who that is was refused.").arg(report.host),
                Texts::tr("Add the service principal to the workspace. The failed check says more."),
                workspaceAdmin());
}

DiagnosisText rest(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::NothingWrong)
        return make(Texts::tr("Nothing is wrong on the way to the workspace."),
                    Texts::tr("Every step to %1 worked.").arg(report.host),
                    Texts::tr("Try the connection again."), you());
    return make(Texts::tr("Something on the way failed for a reason that is not known here."),
                //: %1 is the words of a server or of the network library
                report.message.isEmpty() ? Texts::tr("No reason was given.")
                                         : Texts::tr("The words were: %1").arg(report.message),
                Texts::tr("Send the text below to the network team."), networkTeam());
}

} // namespace

DiagnosisText textFor(const NetworkReport &report)
{
    switch (report.finding) {
    case NetworkFinding::NameUnknown:
    case NetworkFinding::ConnectionRefused:
    case NetworkFinding::NoAnswerInTime:
    case NetworkFinding::ConnectionCutOff:
        return transport(report);
    case NetworkFinding::ProxyUnreachable:
    case NetworkFinding::ProxyWantsPassword:
    case NetworkFinding::ProxyRefuses:
        return proxy(report);
    case NetworkFinding::TlsInspected:
    case NetworkFinding::PrivateSigner:
        return signer(report);
    case NetworkFinding::CertificateExpired:
    case NetworkFinding::CertificateForAnotherHost:
    case NetworkFinding::NoCommonTls:
    case NetworkFinding::WrongClock:
        return certificate(report);
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
