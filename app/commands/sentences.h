// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/result.h"
#include "core/words/diagnosistexts.h"

namespace draftt
{

/// A failure in a sentence or two. `field`: what an InvalidInput is about.
[[nodiscard]] QString sentenceFor(const Error &error, Field field);

/// How a locked keychain is opened, in a sentence or two.
[[nodiscard]] QString howToUnlock();

/// The code to end with after such a failure.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/// For a job that is a command: calls `finished` with its code. A failure has been said already.
[[nodiscard]] Done<ExitCode> endWith(Finished finished);

/// Says what failed and returns the code to end with.
ExitCode complainAbout(const Error &error, Field field, Terminal &terminal);

} // namespace draftt
