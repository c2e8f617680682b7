// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <optional>

namespace draftt
{

/// How a person's sign-in ends by itself.
enum class SignInEnd {
    Idle,       ///< after a while without a call, or by leaving
    NotRenewed, ///< its access token has run out, and the workspace gives no other one
};

/// Unauthenticated, with the end's id as its `fact`. What waited for it was not done. `why`: what was said of
/// it, if anything.
[[nodiscard]] Error errorOf(SignInEnd end, const Error &why = {});

/// nullopt: another failure.
[[nodiscard]] std::optional<SignInEnd> signInEndIn(const Error &error);

} // namespace draftt
