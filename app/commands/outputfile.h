// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace draftt
{

class CommandLine;
class Terminal;

/// That a file exists and is not replaced without being asked to.
[[nodiscard]] QString existsText(const QString &path);

/// Whether a command may write these files (an empty path: none is wanted): none exists, or `--force`, which
/// the command takes, was given. Else says which exists. To be asked before anything else is done, so that
/// nothing was done for a result that cannot be written.
[[nodiscard]] bool mayWrite(const QStringList &paths, const CommandLine &line, Terminal &terminal);

} // namespace draftt
