// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

namespace draftt
{

/// A keychain that outlives the process: a file for each entry, replaced in one go, as a service does that is
/// not killed with it.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(const QString &folder);

    Pending write(const QString &key, const Secret &secret, Done<Nothing> done) override;
    Pending read(const QString &key, Done<Secret> done) override;
    Pending remove(const QString &key, Done<Nothing> done) override;
    Pending look(const QString &key, Done<SecretPresence> done) override;
    Pending probe(Done<Nothing> done) override;

    [[nodiscard]] QStringList entries() const;

private:
    [[nodiscard]] QString path(const QString &key) const;

    QString m_folder;
};

} // namespace draftt
