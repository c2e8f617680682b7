// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/pasted/pasted.h"
#include "core/session.h"

#include <QJsonObject>

namespace draftt
{

class CommandLine;

/// What FILE holds, or the standard input for `-`. What is wrong is said.
[[nodiscard]] Result<Secret> textFrom(const CommandLine &line, const CommandContext &context);

/// A text that no `export` has written, and the session that it makes with the options over it.
struct ReadText {
    Pasted pasted;
    Session session; ///< nothing of it is proven
};

/// What was taken and what was left is said, unless for `--json`, and so is what is wrong.
[[nodiscard]] Result<ReadText> readText(const Secret &text, const CommandLine &line,
                                        const CommandContext &context);

/// For scripts: taken and left. No value of a secret is in it, nor any other value.
[[nodiscard]] QJsonObject jsonOf(const Pasted &pasted);

/// What a connection still lacks, in a sentence that names the options; empty: nothing.
[[nodiscard]] QString missingParts(const Session &session);

} // namespace draftt
