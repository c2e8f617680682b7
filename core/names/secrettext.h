// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace draftt
{

/// Looks at a secret that the user typed or pasted, without ever putting it into an error. What a secret
/// looks like is a hint only: nothing is refused but what is surely something else.

/// The OAuth secret of a service principal. Errors: Empty, HasWhitespace, ForbiddenCharacter (not printable
/// ASCII; `fact` is empty), LooksLikeSecretId (a UUID), LooksLikeToken (`dapi…`).
[[nodiscard]] Result<Secret> checkClientSecret(const Secret &typed);

/// A personal access token. Errors: as above, with LooksLikeSecret (`dose…`) for an OAuth secret.
[[nodiscard]] Result<Secret> checkPersonalToken(const Secret &typed);

/// Has the shape of an OAuth secret, a personal access token or a JSON web token somewhere in it, wherever it
/// was entered.
[[nodiscard]] bool looksLikeSecret(const QString &text);

} // namespace draftt
