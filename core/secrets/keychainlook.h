// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

namespace draftt
{

/// SecretStore::look of the operating system's keychain. Linux: the Secret Service is asked for the
/// attributes under which QtKeychain keeps an entry (its libsecret.cpp), which needs no unlocking. Elsewhere,
/// and where no such service is, `store` reads the entry, and one that waits for a password counts as locked.
[[nodiscard]] Pending lookInKeychain(SecretStore &store, const QString &service, const QString &key,
                                     Done<SecretPresence> done);

} // namespace draftt
