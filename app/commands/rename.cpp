// SPDX-License-Identifier: Apache-2.0
#include "app/commands/rename.h"

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

struct RenameCommandText {
    Q_DECLARE_TR_FUNCTIONS(RenameCommand)
};

} // namespace

Pending startRename(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"rename"_s, RenameCommandText::tr(
                                      "Gives a saved connection another name. Its secret stays as it is."));
    line.takes(u"PROFILE NAME"_s,
               RenameCommandText::tr("The connection, by its name or ID, and its new name."), 2);
    line.option(u"json"_s, RenameCommandText::tr("Print one JSON object: id, name and before."));
    line.example(u"draftt-connect rename \"Asset inventory\" \"Asset inventory, old\""_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto profile = savedProfile(line.word(), context);
    if (!profile)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const auto name = parseProfileName(line.words().value(1));
    if (!name) {
        context.terminal.complain(sentenceFor(name.error(), Field::ConnectionName));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto report = [&terminal = context.terminal, finished = std::move(finished), before = profile->name,
                         asJson = line.isSet(u"json"_s)](const Result<ConnectionProfile> &renamed) {
        if (!renamed)
            return finished(complainAbout(renamed.error(), Field::ConnectionName, terminal));
        if (asJson)
            terminal.printJson(QJsonObject{{u"id"_s, renamed->id.toString(QUuid::WithoutBraces)},
                                           {u"name"_s, renamed->name},
                                           {u"before"_s, before}});
        else
            //: %1 and %2 are names of a connection
            terminal.print(RenameCommandText::tr("“%1” is called “%2” now.").arg(before, renamed->name));
        finished(ExitCode::Proven);
    };
    return context.profiles.update(
        profile->id, [name = *name](ConnectionProfile &each) { each.name = name; }, report);
}

} // namespace draftt
