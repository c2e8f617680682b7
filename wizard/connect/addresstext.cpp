// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/addresstext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct AddressText {
    Q_DECLARE_TR_FUNCTIONS(AddressText)
};

QString kindOf(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Azure:
        return AddressText::tr("Azure workspace");
    case Cloud::AzureUsGovernment:
        return AddressText::tr("Azure US Government workspace");
    case Cloud::AzureChina:
        return AddressText::tr("Azure China workspace");
    case Cloud::Aws:
        return AddressText::tr("AWS workspace");
    case Cloud::AwsGovernment:
        return AddressText::tr("AWS GovCloud workspace");
    case Cloud::Gcp:
        return AddressText::tr("Google Cloud workspace");
    case Cloud::Loopback:
        return AddressText::tr("Workspace on this computer");
    case Cloud::Unknown:
        return AddressText::tr("Workspace on a domain of its own");
    }
    Q_UNREACHABLE();
}

bool isOfAnotherCloud(Cloud cloud)
{
    return cloud == Cloud::Aws || cloud == Cloud::AwsGovernment || cloud == Cloud::Gcp;
}

} // namespace

QString textFor(const PastedAddress &address)
{
    const auto host = address.host.authority();
    if (address.idsDiffer)
        return AddressText::
            tr("The address mixes two workspaces: the host is %1, but the number in the address belongs to "
               "another one. Only the host is used.")
                .arg(host);
    const auto kind = kindOf(address.host.cloud());
    QStringList lines{address.workspaceId.isEmpty()
                          //: %1 is the kind of workspace, %2 its host
                          ? AddressText::tr("%1: %2").arg(kind, host)
                          //: %1 is the kind of workspace, %2 its host, %3 its id
                          : AddressText::tr("%1: %2, workspace ID %3").arg(kind, host, address.workspaceId)};
    if (isOfAnotherCloud(address.host.cloud()))
        lines += AddressText::tr("Draftt’s connector is made for Azure Databricks; whether it takes this "
                                 "workspace is not certain.");
    return lines.join(u'\n');
}

} // namespace draftt
