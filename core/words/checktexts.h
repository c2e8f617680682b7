// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkid.h"

namespace draftt
{

/// The claim of a check in a few words: `May use SQL`, `Can read a row of components`.
[[nodiscard]] QString textFor(const CheckKey &key);

/// The state in one word, for people who do not see the icon.
[[nodiscard]] QString textFor(CheckState state);

/// What is being waited for, in one sentence; empty when there is nothing to say.
[[nodiscard]] QString textFor(const CheckProgress &progress);

} // namespace draftt
