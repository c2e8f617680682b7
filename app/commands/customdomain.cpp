// SPDX-License-Identifier: Apache-2.0
#include "app/commands/customdomain.h"

#include "app/commands/commandline.h"
#include "app/commands/terminal.h"
#include "core/words/domaintexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CustomDomainText {
    Q_DECLARE_TR_FUNCTIONS(CustomDomain)
};

const auto optionName = u"custom-domain"_s;

} // namespace

void takeCustomDomain(CommandLine &line)
{
    line.option(
        optionName,
        CustomDomainText::tr("The workspace host is a domain of its own, and the secret may be sent there."));
}

bool isCustomDomainMeant(const CommandLine &line)
{
    return line.isSet(optionName);
}

Result<Nothing> confirmHost(Session &session, bool isMeant, Terminal &terminal)
{
    if (!session.address || session.isHostConfirmed())
        return Nothing();
    const auto &host = session.address->host;
    bool isConfirmed = isMeant;
    if (!isConfirmed) {
        terminal.complain(customDomainText(host));
        if (terminal.isInteractive())
            isConfirmed =
                terminal.isConfirmed(CustomDomainText::tr("May the secret be sent to %1?").arg(host.text()));
        else
            terminal.complain(CustomDomainText::tr("If it is meant, add --custom-domain."));
    }
    if (!isConfirmed)
        return Failure(Error::input(InputProblem::HostNotConfirmed, host.text()));
    session.confirmedDomain = host;
    return Nothing();
}

} // namespace draftt
