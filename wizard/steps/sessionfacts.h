// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session.h"

namespace draftt
{

/// What the session knows that fills the text of a diagnosis.
[[nodiscard]] Known knownOf(const Session &session);

/// Whom the scripts grant to, with the display name where it is known.
struct Principal;
[[nodiscard]] std::optional<Principal> principalOf(const Session &session);

} // namespace draftt
