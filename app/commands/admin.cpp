// SPDX-License-Identifier: Apache-2.0
#include "app/commands/admin.h"

#include "app/commands/adminsubcommands.h"
#include "app/commands/commandline.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Start = Pending (*)(const QStringList &, CommandContext &, Finished);

constexpr std::array<std::pair<QLatin1StringView, Start>, 5> subcommands{{
    {"plan"_L1, startAdminPlan},
    {"apply"_L1, startAdminApply},
    {"ask"_L1, startAdminAsk},
    {"undo"_L1, startAdminUndo},
    {"status"_L1, startAdminStatus},
}};

} // namespace

Pending startAdmin(const QStringList &arguments, CommandContext &context, Finished finished)
{
    const auto named = std::find_if(subcommands.begin(), subcommands.end(),
                                    [&](const auto &one) { return one.first == arguments.value(0); });
    if (named != subcommands.end())
        return named->second(arguments.sliced(1), context, std::move(finished));
    CommandLine line(
        u"admin"_s,
        AdminCommandText::tr(
            "Sets everything up for an admin who signs in once: the service principal, its OAuth secret, "
            "the SQL warehouse and the right to read. plan shows what would be done, apply does it and "
            "proves it, ask asks the owners for what you may not grant, undo takes back what apply has "
            "added, status lists what was done. Each has a help of its own."));
    line.takes(u"plan|apply|ask|undo|status"_s,
               AdminCommandText::tr("What to do; each has options of its own."));
    takeAdminApply(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    context.terminal.complain(AdminCommandText::tr("Say what to do: plan, apply, ask, undo or status."));
    return finishLater(std::move(finished), ExitCode::WrongUse);
}

} // namespace draftt
