// SPDX-License-Identifier: Apache-2.0
#include "app/commands/remove.h"

#include "app/commands/commandline.h"
#include "app/commands/savedprofile.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/profile/profilestore.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct RemoveCommandText {
    Q_DECLARE_TR_FUNCTIONS(RemoveCommand)
};

/// nullopt: go on.
std::optional<ExitCode> refusal(const ConnectionProfile &profile, bool isSure, Terminal &terminal)
{
    if (isSure)
        return std::nullopt;
    if (!terminal.isInteractive()) {
        terminal.complain(RemoveCommandText::tr(
            "Nobody can be asked here: add --yes to remove the connection without a question."));
        return ExitCode::WrongUse;
    }
    if (terminal.isConfirmed(
            RemoveCommandText::tr("Remove the connection “%1” and its secret in the keychain?")
                .arg(profile.name)))
        return std::nullopt;
    terminal.print(RemoveCommandText::tr("Nothing was removed."));
    return ExitCode::NotProven;
}

void report(const ConnectionProfile &profile, bool asJson, Terminal &terminal)
{
    if (asJson)
        terminal.printJson(
            QJsonObject{{u"removed"_s, profile.name}, {u"id"_s, profile.id.toString(QUuid::WithoutBraces)}});
    else
        terminal.print(RemoveCommandText::tr("The connection “%1” was removed.").arg(profile.name));
}

} // namespace

Pending startRemove(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"remove"_s,
        RemoveCommandText::tr("Removes a saved connection and takes its secret out of the keychain."));
    line.takes(u"PROFILE"_s, RemoveCommandText::tr("The name or the ID of the connection."));
    line.option(u"yes"_s, RemoveCommandText::tr("Do not ask."));
    line.option(u"json"_s, RemoveCommandText::tr("Print one JSON object: removed and id."));
    line.example(u"draftt-connect remove \"Asset inventory\" --yes"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto profile = savedProfile(line.word(), context);
    if (!profile)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto code = refusal(*profile, line.isSet(u"yes"_s), context.terminal))
        return finishLater(std::move(finished), *code);
    return context.profiles.remove(*profile, [&terminal = context.terminal, finished = std::move(finished),
                                              profile = *profile,
                                              asJson = line.isSet(u"json"_s)](const Result<Nothing> &result) {
        if (!result)
            return finished(complainAbout(result.error(), Field::File, terminal));
        report(profile, asJson, terminal);
        finished(ExitCode::Proven);
    });
}

} // namespace draftt
