// SPDX-License-Identifier: Apache-2.0
#include "core/words/codetexts.h"
#include "core/words/texts.h"
#include "core/words/transporttexts.h"

namespace draftt
{

namespace
{

QString hostOf(const Told &told)
{
    if (!told.facts.host.isEmpty())
        return told.facts.host;
    return told.known.host ? told.known.host->authority() : Texts::tr("the address");
}

DiagnosisText notAWorkspace(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("This address answers, but it is no workspace.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        Texts::tr("What answers at %1 does not serve a workspace’s API. It may be the account console, a "
                  "sign-in page, or another site.")
            .arg(hostOf(told));
    text.fix =
        Texts::tr("Open the workspace in a browser and enter its host only, without path and without “?o=”: "
                  "adb-….azuredatabricks.net on Azure, dbc-….cloud.databricks.com on AWS, "
                  "….gcp.databricks.com on Google Cloud.");
    text.who = Texts::tr("You.");
    return text;
}

/// With its port where that is not the usual one, even if the answer named the host alone.
QString placeOf(const Told &told)
{
    const auto &known = told.known.host;
    const bool isKnown = known && (told.facts.host.isEmpty() || told.facts.host == known->url().host());
    return isKnown ? known->authority() : hostOf(told);
}

DiagnosisText unreachable(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The workspace cannot be reached.");
    //: %1 is a host name, or the words “the address”.
    text.cause = Texts::tr("No connection to %1 could be made; the reason was not told.").arg(placeOf(told));
    text.fix = Texts::tr("Check the spelling of the address. Then check the VPN, the name server (Private "
                         "Link needs private DNS) and the firewall.");
    text.who = Texts::tr("You, then the network team.");
    return text;
}

// What the network doctor says of the same.

DiagnosisText nameUnknown(const Told &told)
{
    return transportText(NetworkFinding::NameUnknown, placeOf(told));
}

DiagnosisText connectionRefused(const Told &told)
{
    return transportText(NetworkFinding::ConnectionRefused, placeOf(told));
}

DiagnosisText noAnswerInTime(const Told &told)
{
    return transportText(NetworkFinding::NoAnswerInTime, placeOf(told));
}

DiagnosisText connectionCutOff(const Told &told)
{
    return transportText(NetworkFinding::ConnectionCutOff, placeOf(told));
}

DiagnosisText tls(const Told &told)
{
    const auto &issuer = told.facts.certificateIssuer;
    DiagnosisText text;
    text.title = Texts::tr("The certificate of the server is not trusted.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        issuer.isEmpty()
            ? Texts::tr("The secure connection to %1 could not be verified. The usual reason is a company "
                        "device that opens TLS traffic and signs it anew.")
                  .arg(hostOf(told))
            //: %1 is a host name, %2 the name of the authority that signed the certificate.
            : Texts::tr("The secure connection to %1 shows a certificate signed by “%2”, which this computer "
                        "does not trust. The usual reason is a company device that opens TLS traffic and "
                        "signs it anew.")
                  .arg(hostOf(told), issuer);
    text.fix = Texts::tr(
        "Have the company’s root certificate installed in the system’s certificate store, or choose it as "
        "an additional CA certificate, or have this host exempted from inspection. Check the date and time "
        "of this computer as well.");
    text.who = Texts::tr("The network team.");
    return text;
}

DiagnosisText proxy(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("A proxy stopped the request.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        Texts::tr("The proxy between this computer and %1 refused the request, cannot be reached, or wants a "
                  "user name and password. Databricks never saw the request.")
            .arg(hostOf(told));
    text.fix =
        Texts::tr("Set or correct the proxy’s address, user name and password, or have the host allowed on "
                  "the proxy.");
    text.who = Texts::tr("The network team.");
    return text;
}

DiagnosisText proxyWantsPassword(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The proxy wants a password.");
    //: %1 is a host name, or the words “the address”.
    text.cause = Texts::tr("The proxy between this computer and %1 lets nobody through without signing in. "
                           "Databricks never saw the request.")
                     .arg(hostOf(told));
    text.fix = Texts::tr(
        "In the window, enter user and password under “Network › Proxy and certificates…”; or ask for an "
        "exception for this host.");
    text.who = Texts::tr("The network team.");
    return text;
}

DiagnosisText proxyRefuses(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The proxy does not let this host through.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        Texts::tr("A proxy or gateway answered in place of %1 and refused the request. Databricks never "
                  "saw it.")
            .arg(hostOf(told));
    text.fix = Texts::tr("Allow %1 on the proxy.").arg(hostOf(told));
    text.who = Texts::tr("The network team.");
    return text;
}

DiagnosisText ipAccessList(const Told &told)
{
    const auto &address = told.facts.ipAddress;
    DiagnosisText text;
    text.title = Texts::tr("Databricks refuses connections from this network.");
    text.cause =
        address.isEmpty()
            ? Texts::tr("The workspace allows only some networks, by an IP access list, a network policy or "
                        "Private Link, and this one is not among them.")
            //: %1 is an IP address.
            : Texts::tr("Databricks sees this computer at the address %1, which its IP access list does not "
                        "allow.")
                  .arg(address);
    text.fix =
        address.isEmpty()
            ? Texts::tr("Connect from the company network or its VPN, or have this network allowed. With "
                        "Private Link, only computers inside that network can connect. No other "
                        "credentials will help.")
            //: %1 is an IP address.
            : Texts::tr(
                  "Have %1 (or the exit address of your VPN) added to the IP access list, or connect from "
                  "an allowed network. No other credentials will help.")
                  .arg(address);
    text.who = Texts::tr("A workspace or account admin, with the network team.");
    return text;
}

constexpr CodeText hostTable[]{
    {Code::HostNotAWorkspace, notAWorkspace},
    {Code::HostUnreachable, unreachable},
    {Code::HostUnreachable, nameUnknown, Variant::NameUnknown},
    {Code::HostUnreachable, connectionRefused, Variant::ConnectionRefused},
    {Code::HostUnreachable, noAnswerInTime, Variant::NoAnswerInTime},
    {Code::HostUnreachable, connectionCutOff, Variant::ConnectionCutOff},
    {Code::HostTls, tls},
    {Code::HostProxy, proxy},
    {Code::HostProxy, proxyWantsPassword, Variant::ProxyWantsPassword},
    {Code::HostProxy, proxyRefuses, Variant::ProxyRefuses},
    {Code::HostIpAccessList, ipAccessList},
};

} // namespace

std::span<const CodeText> hostTexts()
{
    return hostTable;
}

} // namespace draftt
