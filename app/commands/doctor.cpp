// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctor.h"

#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/doctoroperation.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct DoctorCommandText {
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
};

} // namespace

Pending startDoctor(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"doctor"_s,
                     DoctorCommandText::tr("Climbs from this computer to a workspace, one rung after the "
                                           "other: proxy, name, connection, TLS, "
                                           "HTTP, clock, workspace. Names what stands in the way and ends "
                                           "with a text for the network team. No "
                                           "credentials are asked for or sent."));
    line.takes(u"HOST"_s,
               DoctorCommandText::tr("The workspace host, or its address as the browser shows it."));
    takeNetwork(line);
    line.option(u"json"_s, DoctorCommandText::tr(
                               "Print one JSON object: host, finding, words, rungs, the facts found and "
                               "the text for the network team."));
    line.example(u"draftt-connect doctor adb-1234567890123456.7.azuredatabricks.net"_s);
    line.example(u"draftt-connect doctor adb-1234567890123456.7.azuredatabricks.net \\\n"
                 "      --proxy http://proxy.example.com:8080 --ca-file company.pem"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto address = PastedAddress::parse(line.word());
    if (!address)
        return finishLater(std::move(finished),
                           complainAbout(address.error(), Field::Host, context.terminal));
    if (!applyNetwork(line, context))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    return Pending(
        new DoctorOperation(address->host, line.isSet(u"json"_s), context, endWith(std::move(finished))));
}

} // namespace draftt
