// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkid.h"
#include "core/diagnosis/diagnosis.h"
#include "core/grants/script.h"
#include "core/session.h"

namespace draftt
{

/// What the session knows by now that fills the texts of a diagnosis about `securable`.
[[nodiscard]] Known knownOf(const Session &session, const std::optional<Securable> &securable = {});

/// What a check of the session is about; nullopt before the names are known, and for what is no securable.
[[nodiscard]] std::optional<Securable> securableOf(const CheckKey &key, const Session &session);

/// Whom the scripts grant to, with the display name where it is known; nobody for a person's token.
[[nodiscard]] std::optional<Principal> principalOf(const Session &session);

} // namespace draftt
