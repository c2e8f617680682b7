// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/profile/boundsecret.h"
#include "core/profile/profile.h"
#include "core/secrets/secretstore.h"

namespace draftt
{

/// Changes the parts of a profile that say nothing about its secret.
using ProfileChange = std::function<void(ConnectionProfile &)>;

/// The saved connections: one JSON file each in a folder, the secret in the keychain.
///
/// Beside `<id>.json` an empty `<id>.unfinished` stands while a save or a removal is under way. After a crash
/// it tells `tidy` which keychain entry may have been left without a profile.
class ProfileStore
{
public:
    /// `secrets` must outlive it. The folder is made on the first save, for the owner only.
    ProfileStore(QString folder, SecretStore &secrets);

    /// The folder of this user: the environment variable DRAFTT_CONNECT_PROFILES, else the platform's.
    [[nodiscard]] static QString defaultFolder();

    struct Listed {
        QString path;
        Result<ConnectionProfile> profile; ///< a damaged file is listed with its error
    };
    /// By name; damaged files last.
    [[nodiscard]] QList<Listed> list() const;
    [[nodiscard]] QStringList names() const;
    /// Whether the folder may be trusted: nobody else owns it or may write to it. Errors: StorageFailed.
    [[nodiscard]] Result<Nothing> checkFolder() const;
    /// By name, compared without case, or by id. Errors: InvalidInput (NotAFile; the error of a damaged file
    /// that is named by its id); StorageFailed (others may write to the folder).
    [[nodiscard]] Result<ConnectionProfile> find(const QString &nameOrId) const;

    /// The secret first, then the file, beside itself and renamed; the secret is taken out again if the file
    /// fails, or the one from before put back. With SecretPlace::NotKept no secret is written, and one from
    /// before is removed. A profile with the same id is replaced. Errors: KeychainUnavailable, StorageFailed,
    /// InvalidInput (Duplicate).
    [[nodiscard]] Pending save(const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done);

    /// Changes the file alone, in one go: `change` gets the profile as the file has it now. The secret stays
    /// with what it is bound to, and so do id, host, way of signing in, client id and place of the secret.
    /// Waits some seconds for whoever else changes something. Errors: InvalidInput (NotAFile: it is gone, or
    /// damaged; Duplicate: the new name is taken), StorageFailed.
    [[nodiscard]] Pending update(const QUuid &id, ProfileChange change, Done<ConnectionProfile> done);

    /// The file, then the secret. Errors: StorageFailed, KeychainUnavailable (the profile is gone, its secret
    /// is not; `tidy` will try again).
    [[nodiscard]] Pending remove(const ConnectionProfile &profile, Done<Nothing> done);

    /// The secret that was saved with the profile, for the use that it was saved for. One of the first
    /// version, which knows no use, is given out for the use that the profile names, and bound to it from
    /// then on, unless that is a domain of its own. Errors: KeychainEntryForeign (for any other use),
    /// KeychainEntryMissing, KeychainUnavailable.
    [[nodiscard]] Pending fetchSecret(const ConnectionProfile &profile, const SecretUse &use,
                                      Done<KeptSecret> done);

    /// For a secret that is given anew: whether the host that the profile names is the one that it was saved
    /// for. Where the keychain has no entry, or does not tell, nothing is known against it. `use` says where
    /// the secret would go. Errors: KeychainEntryForeign.
    [[nodiscard]] Pending checkHost(const ConnectionProfile &profile, const SecretUse &use,
                                    Done<Nothing> done);

    /// Takes secrets out of the keychain that a crash has left without a profile. Does nothing, and asks no
    /// keychain, when there are none. Errors: KeychainUnavailable, StorageFailed.
    [[nodiscard]] Pending tidy(Done<Nothing> done);

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    SecretStore &m_secrets;
};

} // namespace draftt
