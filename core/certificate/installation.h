// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/signature.h"
#include "core/pending.h"
#include "core/result.h"

namespace draftt
{

class SecretStore;

/// Where the key of this installation is kept. Who holds the store holds the key: there is one for each user
/// and keychain.
struct KeyPlace {
    SecretStore &keychain;
    QString lockFolder; ///< the same for all that use this keychain; made if need be
};

/// `lockFolder` of the keychain of this user.
[[nodiscard]] QString defaultLockFolder();

/// The keychain's entry: `draftt-connect/signing-key`.
[[nodiscard]] QString signingKeyEntry();

/// The key of this installation. Errors: KeychainEntryMissing (it has none yet), KeychainUnavailable,
/// InvalidInput (BadFormat: the entry is something else).
[[nodiscard]] Pending fetchSigningKey(SecretStore &keychain, Done<SigningKey> done);

/// The same, and made if there is none. Of several programs that make one at the same time one does; the
/// others wait for it. An entry that is something else stays as it is. Errors: KeychainUnavailable,
/// InvalidInput (BadFormat), StorageFailed (the lock), Other (no randomness).
[[nodiscard]] Pending obtainSigningKey(const KeyPlace &place, Done<SigningKey> done);

} // namespace draftt
