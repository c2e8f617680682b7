// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QString>

#include <memory>

namespace draftt
{

/// What a look at a keychain tells of one entry.
enum class SecretPresence {
    There,
    Missing,
    Locked,     ///< the entry is there, or may be, in a keychain that has to be unlocked first
    NoKeychain, ///< there is none, or it does not answer
};

/// Keeps secrets under keys. Keys hold no secret: `draftt-connect/<profile id>`.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Errors: KeychainUnavailable.
    [[nodiscard]] virtual Pending write(const QString &key, const Secret &secret, Done<Nothing> done) = 0;
    /// Errors: KeychainEntryMissing, KeychainUnavailable.
    [[nodiscard]] virtual Pending read(const QString &key, Done<Secret> done) = 0;
    /// Succeeds when there is no such entry. Errors: KeychainUnavailable.
    [[nodiscard]] virtual Pending remove(const QString &key, Done<Nothing> done) = 0;
    /// Whether the entry is there. Unlocks nothing and asks nobody for a password; answers within 3 seconds.
    [[nodiscard]] virtual Pending look(const QString &key, Done<SecretPresence> done) = 0;
    /// Writes, reads and deletes a throw-away entry. Errors: KeychainUnavailable.
    [[nodiscard]] virtual Pending probe(Done<Nothing> done) = 0;
};

/// The operating system's keychain. Never falls back to a file.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychainStore();

/// Lives as long as the process: for «this session only», and for tests.
[[nodiscard]] std::unique_ptr<SecretStore> makeSessionStore();

} // namespace draftt
