// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/certificate/signature.h"
#include "core/result.h"

namespace draftt
{

/// The texts of a read-only certificate, in the language of the program.

/// One sentence: what all claims say together.
[[nodiscard]] QString textFor(Verdict verdict);

/// In two or three words, for a column: `read-only`, `not provable`.
[[nodiscard]] QString shortTextFor(Verdict verdict);

/// The verdict, the worst that was found, and how what was not seen can be seen; one sentence each.
[[nodiscard]] QStringList accessTexts(const Certificate &certificate);

/// What was looked at: `Catalog main`.
[[nodiscard]] QString textFor(const Claim &claim);

/// Why a claim could not be proven, and what was seen. Both are signed in English; these say the same in the
/// language of the program, but for the words of servers.
[[nodiscard]] QString obstacleText(const Claim &claim);
[[nodiscard]] QStringList seenTexts(const Claim &claim);

/// What of that which was seen every reader is told: of policies all that concern the principal, as nothing
/// else shows them.
[[nodiscard]] QStringList toldLines(const Claim &claim);

/// `Nothing beyond reading`, `Goes beyond reading`, `Not provable`.
[[nodiscard]] QString textFor(Claim::State state);

/// What goes beyond reading, and through whom: one sentence.
[[nodiscard]] QString textFor(const Finding &finding);

/// How it is taken away: one or two sentences. The statement, where there is one, is in `finding.removal`.
[[nodiscard]] QString removalText(const Finding &finding);

/// Who has signed it, or why nobody has: one sentence.
[[nodiscard]] QString signatureText(const Result<SigningKey> &key);

/// What no certificate of this kind can tell; whole sentences.
[[nodiscard]] QStringList certificateLimits(bool isSigned);

} // namespace draftt
