// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profilestore.h"

namespace draftt
{

/// What the keychain has of each profile, in the order of a list; Missing where it is to have nothing.
using Presences = QList<SecretPresence>;

/// Unlocks nothing. Always succeeds. `keychain` must outlive it.
[[nodiscard]] Pending lookForSecrets(const QList<ProfileStore::Listed> &listed, SecretStore &keychain,
                                     Done<Presences> done);

} // namespace draftt
