// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

namespace draftt
{

/// The steps of the window, as far as a command does the same.
enum class Doing { Connect, Warehouse, Entry, Script, Tables, Save };

/// One command of this program.
struct SameCommand {
    Doing doing;
    QStringList words; ///< of which the first is the program; no secret is among them
    bool isWhole;      ///< false: something that it needs is not entered yet
};

/// The command that does the same with what the session holds. With a secret it is read from standard input.
[[nodiscard]] SameCommand sameCommand(Doing doing, const Session &session);

enum class Shell { Posix, PowerShell };

/// The shell that people have on this system.
[[nodiscard]] Shell usualShell();

/// As it is typed there: each word quoted where it must be, an option a line.
[[nodiscard]] QString typedIn(Shell shell, const QStringList &words);

} // namespace draftt
