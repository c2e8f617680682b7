// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/addresstext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct HostWords {
    Q_DECLARE_TR_FUNCTIONS(HostWords)
};

QString kindOf(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Azure:
        return HostWords::tr("Azure workspace");
    case Cloud::AzureUsGovernment:
        return HostWords::tr("Azure US Government workspace");
    case Cloud::AzureChina:
        return HostWords::tr("Azure China workspace");
    case Cloud::Aws:
        return HostWords::tr("AWS workspace");
    case Cloud::AwsGovernment:
        return HostWords::tr("AWS GovCloud workspace");
    case Cloud::Gcp:
        return HostWords::tr("Google Cloud workspace");
    case Cloud::Loopback:
        return HostWords::tr("Workspace on this computer");
    case Cloud::Unknown:
        return HostWords::tr("Workspace on a domain of its own");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordsForAddress(const PastedAddress &address)
{
    const auto host = address.host.authority();
    if (address.idsDiffer)
        return HostWords::
            tr("The address mixes two workspaces: the host is %1, but the number in the address belongs to "
               "another one. Only the host is used.")
                .arg(host);
    const auto kind = kindOf(address.host.cloud());
    if (address.workspaceId.isEmpty())
        //: %1 is the kind of workspace, %2 its host
        return HostWords::tr("%1: %2").arg(kind, host);
    //: %1 is the kind of workspace, %2 its host, %3 its id
    return HostWords::tr("%1: %2, workspace ID %3").arg(kind, host, address.workspaceId);
}

} // namespace draftt
