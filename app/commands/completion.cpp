// SPDX-License-Identifier: Apache-2.0
#include "app/commands/completion.h"

#include "app/commands/completionscripts.h"
#include "app/commands/terminal.h"
#include "core/names/shown.h"
#include "core/profile/profilestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CompletionCommandText {
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)
};

const auto ownName = u"completion"_s;

QList<CompletedCommand> completedCommands(const CommandContext &context)
{
    QList<CompletedCommand> commands;
    for (const auto &command : allCommands()) {
        const auto takes = command.name == ownName ? TakenWords{u"bash|zsh|fish"_s, {}}
                                                   : CommandLine::takenBy(command, context);
        commands += CompletedCommand{command.name, command.summary, takes};
    }
    return commands;
}

/// One that hides something cannot be typed either; its id can.
void printNames(const CommandContext &context)
{
    for (const auto &name : context.profiles.names()) {
        if (!hidesSomething(name))
            context.terminal.print(name);
    }
}

} // namespace

Pending startCompletion(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(ownName, CompletionCommandText::tr(
                                  "Prints a script that completes commands, options and the names of saved "
                                  "connections in a shell. Packages of draftt-connect install it."));
    line.takes(u"SHELL"_s, CompletionCommandText::tr(
                               "bash, zsh or fish; names prints the names of the saved connections."));
    line.example(
        u"draftt-connect completion bash > ~/.local/share/bash-completion/completions/draftt-connect"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto shell = line.word();
    if (shell == "names"_L1) {
        printNames(context);
        return finishLater(std::move(finished), ExitCode::Proven);
    }
    const bool isKnown = shell == "bash"_L1 || shell == "zsh"_L1 || shell == "fish"_L1;
    if (!isKnown) {
        context.terminal.complain(
            CompletionCommandText::tr("The shell “%1” is not known: type bash, zsh or fish.").arg(shell));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto commands = completedCommands(context);
    const auto script = shell == "bash"_L1  ? bashScript(commands)
                        : shell == "zsh"_L1 ? zshScript(commands)
                                            : fishScript(commands);
    context.terminal.write(script.toUtf8());
    return finishLater(std::move(finished), ExitCode::Proven);
}

} // namespace draftt
