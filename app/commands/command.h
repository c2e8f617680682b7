// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
#include "core/ownprocess.h"
#include "core/pending.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace draftt
{

class HttpClient;
class ProfileStore;
class SecretStore;
class Terminal;

/// How a command ends; `--help` lists them.
enum class ExitCode {
    Proven = 0,      ///< done, or everything that was asked is proven
    NotProven = 1,   ///< something is not proven, or could not be done
    WrongUse = 2,    ///< what was typed, or a file that was named, is wrong
    CannotReach = 3, ///< the workspace cannot be reached
};

/// What a command works with. Outlives it.
struct CommandContext {
    Terminal &terminal;
    HttpClient &http;
    SecretStore &keychain;
    ProfileStore &profiles;
    WritePdf writePdf;
    EnvironmentSecrets environment;
    QString lockFolder;   ///< of the keychain
    QString logPath = {}; ///< of the log, which may not be there

    [[nodiscard]] KeyPlace keyPlace() const { return {keychain, lockFolder}; }
};

/// Called once at the end of a command, never before `start` has returned.
using Finished = std::function<void(ExitCode)>;

/// One sub-command.
struct Command {
    QString name;
    QString summary; ///< what it does, in one line
    /// Starts it with the words behind its name. Dropping the Pending ends it and what it waits for.
    Pending (*start)(const QStringList &arguments, CommandContext &context, Finished finished);
};

/// All of them, in the order in which `--help` lists them.
[[nodiscard]] QList<Command> allCommands();

/// For commands that end at once.
[[nodiscard]] Pending finishLater(Finished finished, ExitCode code);

} // namespace draftt
