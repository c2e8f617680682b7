// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace draftt
{

/// What makes a code worthless to whoever gets hold of it (PKCE, RFC 7636, method S256).
struct Pkce {
    Secret verifier;      ///< 86 characters, kept here until the code is exchanged
    QByteArray challenge; ///< its hash, which the sign-in page is told
};

[[nodiscard]] Pkce newPkce();
/// What the verifier is hashed to.
[[nodiscard]] QByteArray challengeOf(const Secret &verifier);

/// So many bytes of the system's own randomness, in letters, digits, `-` and `_`. `words`: of four bytes
/// each.
[[nodiscard]] Secret randomText(int words);

} // namespace draftt
