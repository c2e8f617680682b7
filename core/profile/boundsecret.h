// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"
#include "core/secret.h"

#include <optional>

namespace draftt
{

/// Where a secret is sent, and as whose.
struct SecretUse {
    Host host;
    SignInMethod method = SignInMethod::OAuthClient;
    std::optional<ClientId> clientId; ///< with OAuthClient; a token tells itself whose it is

    /// For «details» and for comparing: `https://HOST (oauth-m2m ID)`, `https://HOST (pat)`.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] SecretUse useOf(const ConnectionProfile &profile);
/// nullopt: host or client id are still missing.
[[nodiscard]] std::optional<SecretUse> useOf(const Session &session);

/// What the keychain keeps: the secret and, in front of it, its one use, so that neither an option nor
/// another program that writes a profile file sends it elsewhere.
///
///     draftt-connect secret 1
///     https://adb-1234567890123456.7.azuredatabricks.net (oauth-m2m 0f1e2d3c-…)
///     dose…
[[nodiscard]] Secret bindSecret(const Secret &secret, const SecretUse &use);

/// Entries of the first version are the secret alone.
[[nodiscard]] bool isBound(const Secret &entry);

/// The secret of a bound entry. Errors: KeychainEntryForeign, with the use that it is bound to in `detail`
/// and the one that was wanted in `fact`.
[[nodiscard]] Result<Secret> unbindSecret(const Secret &entry, const SecretUse &use);

/// Whether an entry may be of a profile with this host: it is bound to it, or to nothing that can be told.
/// Errors: KeychainEntryForeign, as above.
[[nodiscard]] Result<Nothing> checkBoundHost(const Secret &entry, const SecretUse &use);

/// A secret as the keychain gave it out for one use.
struct KeptSecret {
    Secret secret;
    bool wasBound = true; ///< false: of the first version, and bound from now on to what its profile names
};

/// Which secret is wanted, and what for.
struct WantedSecret {
    ConnectionProfile profile;
    SecretUse use;
};

/// KeychainEntryForeign.
[[nodiscard]] Error foreignEntry(const QString &boundTo, const SecretUse &wanted);

} // namespace draftt
