// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

namespace draftt
{

/// The claim of a check in a few words: `May use SQL`, `Can read a row of components`.
[[nodiscard]] QString textFor(const CheckKey &key);
/// The same once something was seen, which may make another claim true than the one that was made.
[[nodiscard]] QString claimText(const CheckKey &key, const CheckEvidence &evidence);

/// The state in one word, for people who do not see the icon.
[[nodiscard]] QString textFor(CheckState state);
/// The same, but what fails for the lack of a right is missing, not failed: it passes once somebody gives it.
[[nodiscard]] QString stateText(const CheckOutcome &outcome);

/// What is being waited for, in one sentence; empty when there is nothing to say.
[[nodiscard]] QString textFor(const CheckProgress &progress);

} // namespace draftt
