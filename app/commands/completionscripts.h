// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/commandline.h"

namespace draftt
{

/// A command with what it takes.
struct CompletedCommand {
    QString name;
    QString summary;
    TakenWords takes;

    [[nodiscard]] bool takesName() const { return takes.words.contains(u"PROFILE"); }
    [[nodiscard]] bool takesFile() const { return takes.words.contains(u"FILE"); }
};

/// What a shell reads. No name of a connection is ever run or expanded by it.
[[nodiscard]] QString bashScript(const QList<CompletedCommand> &commands);
[[nodiscard]] QString zshScript(const QList<CompletedCommand> &commands);
[[nodiscard]] QString fishScript(const QList<CompletedCommand> &commands);

} // namespace draftt
