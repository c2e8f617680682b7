#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session.h"

/// What the session knows that fills the words of a diagnosis.
[[nodiscard]] Known knownOf(const Session &session);

/// Whom the scripts grant to, with the display name where it is known.
struct Principal;
[[nodiscard]] std::optional<Principal> principalOf(const Session &session);
