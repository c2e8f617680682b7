#pragma once

#include "core/pending.h"
#include "core/profile/profile.h"
#include "core/secrets/secretstore.h"

/// The saved connections: one JSON file each in a folder, the secret in the keychain.
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
    [[nodiscard]] QList<Listed> list() const;
    [[nodiscard]] QStringList names() const;
    /// By name, compared without case, or by id. Errors: InvalidInput (NotAFile).
    [[nodiscard]] Result<ConnectionProfile> find(const QString &nameOrId) const;

    /// The secret first, then the file, beside itself and renamed; the secret is taken out again if the file
    /// fails. With SecretPlace::NotKept no secret is written. Errors: KeychainUnavailable, StorageFailed,
    /// InvalidInput (Duplicate).
    [[nodiscard]] Pending save(const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done);

    /// The file, then the secret. Errors: StorageFailed, KeychainUnavailable.
    [[nodiscard]] Pending remove(const ConnectionProfile &profile, Done<Nothing> done);

private:
    QString m_folder;
    SecretStore &m_secrets;
};
