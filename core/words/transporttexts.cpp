// SPDX-License-Identifier: Apache-2.0
#include "core/words/transporttexts.h"

#include "core/words/texts.h"

#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

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

/// A host and the number of its port, which is told only where it is not the usual one.
std::pair<QString, QString> placeOf(const QString &host)
{
    static const QRegularExpression withPort(u"^(.+):(\\d+)$"_s);
    const auto match = withPort.match(host);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(host, u"443"_s);
}

} // namespace

DiagnosisText transportText(NetworkFinding finding, const QString &host)
{
    const auto [name, port] = placeOf(host);
    if (finding == NetworkFinding::NameUnknown)
        return {.title = Texts::tr("The name of the host is unknown."),
                //: %1 is the name of a host
                .cause = Texts::tr("The name server of this network does not know %1.").arg(name),
                .fix = Texts::tr(
                    "Check the spelling. If it is right, connect to the VPN, or have the name added: a "
                    "workspace behind Private Link needs private DNS."),
                .who = Texts::tr("You, then the network team.")};
    if (finding == NetworkFinding::ConnectionRefused)
        return {.title = Texts::tr("The connection is refused."),
                //: %1 is the name of a host, %2 the number of a port
                .cause = Texts::tr(
                             "Something at the address of %1 refuses connections on port %2. A firewall does "
                             "this, and so does a name that leads to the wrong address.")
                             .arg(name, port),
                //: %1 is the name of a host, %2 the number of a port
                .fix = Texts::tr(
                           "Check the spelling of the address, its port too. If they are right, let outgoing "
                           "connections to %1 on port %2 through.")
                           .arg(name, port),
                .who = Texts::tr("You, then the network team.")};
    if (finding == NetworkFinding::NoAnswerInTime)
        return {.title = Texts::tr("No answer came in time."),
                //: %1 is the name of a host
                .cause =
                    Texts::tr("Nothing came back from %1. A firewall that drops connections looks like this.")
                        .arg(name),
                //: %1 is the name of a host, %2 the number of a port
                .fix =
                    Texts::tr("Connect to the VPN if there is one. Let outgoing connections to %1 on port %2 "
                              "through.")
                        .arg(name, port),
                .who = Texts::tr("The network team.")};
    return {
        .title = Texts::tr("The connection was cut off."),
        //: %1 is the name of a host
        .cause = Texts::tr("The connection to %1 opened and was closed before an answer came. Firewalls that "
                           "look into connections do this.")
                     .arg(name),
        //: %1 is the name of a host, %2 the number of a port
        .fix =
            Texts::tr("Let connections to %1 on port %2 through without looking into them.").arg(name, port),
        .who = Texts::tr("The network team.")};
}

DiagnosisText proxyText(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::ProxyUnreachable)
        return {.title = Texts::tr("The proxy cannot be reached."),
                //: %1 is the address of a proxy
                .cause =
                    Texts::tr("Connections are to go through %1, which does not answer.").arg(report.proxy),
                .fix = Texts::tr("Correct the proxy in the system’s settings, or enter another one here."),
                .who = Texts::tr("The network team.")};
    if (report.finding == NetworkFinding::ProxyWantsPassword)
        return {
            .title = Texts::tr("The proxy wants a password."),
            //: %1 is the address of a proxy, %2 the name of a host
            .cause =
                Texts::tr("%1 lets nobody through to %2 without signing in.").arg(report.proxy, report.host),
            .fix = Texts::tr(
                "In the window, enter user and password under “Network › Proxy and certificates…”; or ask for an "
                "exception for this host."),
            .who = Texts::tr("The network team.")};
    return {.title = Texts::tr("The proxy does not let this host through."),
            //: %1 is the address of a proxy, %2 the name of a host
            .cause =
                report.proxy.isEmpty()
                    ? Texts::tr("A proxy on the way, which is not set here, refused the connection to %1.")
                          .arg(report.host)
                    : Texts::tr("%1 refused the connection to %2.").arg(report.proxy, report.host),
            //: %1 is the name of a host
            .fix = Texts::tr("Allow %1 on the proxy.").arg(report.host),
            .who = Texts::tr("The network team.")};
}

DiagnosisText signerText(const NetworkReport &report)
{
    const auto name = signerOf(report.tls);
    if (report.finding == NetworkFinding::TlsInspected)
        return {
            .title = Texts::tr("A device on the way reads the connection."),
            //: %1 is the name of a host, %2 who signed a certificate
            .cause =
                Texts::tr(
                    "The certificate for %1 was signed by “%2”, which is not who signs for Databricks. A proxy "
                    "or firewall opens the connection and signs it anew.")
                    .arg(report.host, name),
            //: %1 is the name of a host
            .fix =
                Texts::tr("Exempt %1 from TLS inspection, or have the root certificate of the inspecting "
                          "device installed on this computer. It can also be given here as an additional CA "
                          "certificate.")
                    .arg(report.host),
            .who = Texts::tr("The network team.")};
    return {.title = Texts::tr("This computer does not know who signed the certificate."),
            //: %1 is the name of a host, %2 who signed a certificate
            .cause =
                Texts::tr(
                    "The certificate for %1 was signed by “%2”, which is not among the trusted authorities.")
                    .arg(report.host, name),
            .fix = Texts::tr(
                "Have that authority’s root certificate installed on this computer, or give it here as an "
                "additional CA certificate."),
            .who = Texts::tr("The network team.")};
}

DiagnosisText certificateText(const NetworkReport &report)
{
    if (report.finding == NetworkFinding::CertificateExpired)
        return {.title = Texts::tr("The certificate has expired."),
                //: %1 is the name of a host
                .cause =
                    Texts::tr("The certificate that answers for %1 is no longer valid.").arg(report.host),
                .fix = Texts::tr(
                    "Check the date of this computer first. If it is right, whoever runs the device that "
                    "answers has to renew the certificate."),
                .who = Texts::tr("The network team.")};
    if (report.finding == NetworkFinding::CertificateForAnotherHost)
        return {
            .title = Texts::tr("The certificate is for another host."),
            //: %1 is the name of a host
            .cause =
                Texts::tr(
                    "What answers at the address of %1 shows a certificate for another name. The name server "
                    "or a sign-in page of the network may have led the connection there.")
                    .arg(report.host),
            .fix = Texts::tr(
                "Open any page in a browser to see whether the network wants a sign-in. Then check what "
                "address the name leads to."),
            .who = Texts::tr("The network team.")};
    if (report.finding == NetworkFinding::WrongClock)
        return {.title = Texts::tr("The clock of this computer is wrong."),
                .cause = clock(report),
                .fix = Texts::tr(
                    "Set date, time and time zone, and try again: certificates and tokens depend on them."),
                .who = Texts::tr("You.")};
    return {
        .title = Texts::tr("No secure connection could be made."),
        //: %1 is the name of a host
        .cause = Texts::tr("%1 does not speak TLS 1.2 or newer on this port.").arg(report.host),
        .fix = Texts::tr(
            "Check the address and the port. If they are right, a device on the way speaks for the host."),
        .who = Texts::tr("The network team.")};
}

} // namespace draftt
