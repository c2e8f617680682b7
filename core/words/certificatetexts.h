// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"

namespace draftt
{

/// The words of a read-only certificate, in the language of the program.

/// One sentence: what all claims say together.
[[nodiscard]] QString wordsForVerdict(Verdict verdict);

/// What was looked at: `Catalog main`.
[[nodiscard]] QString wordsForClaim(const Claim &claim);

/// `Nothing beyond reading`, `Goes beyond reading`, `Not provable`.
[[nodiscard]] QString wordsForClaimState(Claim::State state);

/// What goes beyond reading, and through whom: one sentence.
[[nodiscard]] QString wordsForExcess(const Excess &excess);

/// How it is taken away: one or two sentences. The statement, where there is one, is in `excess.removal`.
[[nodiscard]] QString wordsForRemoval(const Excess &excess);

/// What no certificate of this kind can tell; whole sentences.
[[nodiscard]] QStringList certificateLimits();

} // namespace draftt
