// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

namespace draftt
{

/// Writes, reads, compares and deletes a throw-away entry with a random key and a random value. Errors: the
/// store's; KeychainUnavailable when it gives back something else.
[[nodiscard]] Pending probeStore(SecretStore &store, Done<Nothing> done);

} // namespace draftt
