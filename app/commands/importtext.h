// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/pasted/pasted.h"
#include "core/session.h"

#include <QJsonObject>

namespace draftt
{

/// What was taken out of a text that no `export` has written, as a session; nothing of it is proven.
[[nodiscard]] Session sessionFrom(const Pasted &pasted);

/// Says what was taken from where, and what was left and why.
void tell(const Pasted &pasted, Terminal &terminal);

/// The same for scripts: taken and left. No value of a secret is in it, nor any other value.
[[nodiscard]] QJsonObject jsonOf(const Pasted &pasted);

/// What a connection still lacks, in a sentence that names the options; empty: nothing.
[[nodiscard]] QString missingParts(const Session &session);

} // namespace draftt
