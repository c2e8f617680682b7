// SPDX-License-Identifier: Apache-2.0
#include "core/words/wording.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

class HostWords
{
    Q_DECLARE_TR_FUNCTIONS(HostWords)

public:
    static QString host(const wording::Told &told);
    static DiagnosisText notAWorkspace(const QString &host);
    static DiagnosisText unreachable(const QString &host);
    static DiagnosisText tls(const QString &host, const QString &issuer);
    static DiagnosisText proxy(const QString &host);
    static DiagnosisText ipAccessList(const QString &address);
};

QString HostWords::host(const wording::Told &told)
{
    if (!told.facts.host.isEmpty())
        return told.facts.host;
    return told.known.host ? told.known.host->authority() : tr("the address");
}

DiagnosisText HostWords::notAWorkspace(const QString &host)
{
    DiagnosisText text;
    text.title = tr("This address answers, but it is no workspace.");
    //: %1 is a host name, or the words “the address”.
    text.cause = tr("What answers at %1 does not serve a workspace's API. It may be the account console, a "
                    "sign-in page, or another site.")
                     .arg(host);
    text.fix = tr("Open the workspace in a browser and enter its host only, without path and without “?o=”: "
                  "adb-….azuredatabricks.net on Azure, dbc-….cloud.databricks.com on AWS, "
                  "….gcp.databricks.com on Google Cloud.");
    text.who = tr("You.");
    return text;
}

DiagnosisText HostWords::unreachable(const QString &host)
{
    DiagnosisText text;
    text.title = tr("The workspace cannot be reached.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        tr("No connection to %1 came about: its name is unknown, nothing accepts the connection, or no "
           "answer came in time.")
            .arg(host);
    text.fix =
        tr("Check the spelling of the address. Then check the VPN, the name server (a private link needs "
           "private DNS) and that the firewall lets port 443 through.");
    text.who = tr("You, then the network team.");
    return text;
}

DiagnosisText HostWords::tls(const QString &host, const QString &issuer)
{
    DiagnosisText text;
    text.title = tr("The certificate of the server is not trusted.");
    text.cause =
        issuer.isEmpty()
            //: %1 is a host name, or the words “the address”.
            ? tr("The secure connection to %1 could not be verified. The usual reason is a company "
                 "device that opens TLS traffic and signs it anew.")
                  .arg(host)
            //: %1 is a host name, %2 the name of the authority that signed the certificate.
            : tr("The secure connection to %1 shows a certificate signed by “%2”, which this computer "
                 "does not trust. The usual reason is a company device that opens TLS traffic and "
                 "signs it anew.")
                  .arg(host, issuer);
    text.fix =
        tr("Have the company's root certificate installed in the system's certificate store, or choose "
           "it as an extra CA file, or have this host exempted from inspection. Check the date and time "
           "of this computer as well.");
    text.who = tr("The network team.");
    return text;
}

DiagnosisText HostWords::proxy(const QString &host)
{
    DiagnosisText text;
    text.title = tr("A proxy stopped the request.");
    //: %1 is a host name, or the words “the address”.
    text.cause =
        tr("The proxy between this computer and %1 refused the request, cannot be reached, or wants a "
           "user name and password. Databricks never saw the request.")
            .arg(host);
    text.fix = tr("Set or correct the proxy's address and login, or have the host allowed on the proxy.");
    text.who = tr("The network team.");
    return text;
}

DiagnosisText HostWords::ipAccessList(const QString &address)
{
    DiagnosisText text;
    text.title = tr("Databricks refuses connections from this network.");
    text.cause =
        address.isEmpty()
            ? tr("The workspace allows only some networks, by an IP access list, a network policy or a "
                 "private link, and this one is not among them.")
            //: %1 is an IP address.
            : tr("Databricks sees this computer at the address %1, which its IP access list does not "
                 "allow.")
                  .arg(address);
    text.fix =
        address.isEmpty()
            ? tr("Connect from the company network or its VPN, or have this network allowed. With a "
                 "private link, only computers inside that network can connect. No credential helps.")
            //: %1 is an IP address.
            : tr("Have %1 (or the exit address of your VPN) added to the IP access list, or connect from "
                 "an allowed network. No credential helps.")
                  .arg(address);
    text.who = tr("A workspace or account admin, with the network team.");
    return text;
}

} // namespace

DiagnosisText wording::hostNotAWorkspace(const Told &told)
{
    return HostWords::notAWorkspace(HostWords::host(told));
}

DiagnosisText wording::hostUnreachable(const Told &told)
{
    return HostWords::unreachable(HostWords::host(told));
}

DiagnosisText wording::hostTls(const Told &told)
{
    return HostWords::tls(HostWords::host(told), told.facts.certificateIssuer);
}

DiagnosisText wording::hostProxy(const Told &told)
{
    return HostWords::proxy(HostWords::host(told));
}

DiagnosisText wording::hostIpAccessList(const Told &told)
{
    return HostWords::ipAccessList(told.facts.ipAddress);
}

} // namespace draftt
