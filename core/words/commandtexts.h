// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/samecommand.h"

namespace draftt
{

/// Commands as they are typed, each below what it does as a comment: can be pasted as a whole.
[[nodiscard]] QString commandsText(const QList<SameCommand> &commands, Shell shell);

/// How the secret gets to such a command.
[[nodiscard]] QString commandSecretText(SignInMethod method);

} // namespace draftt
