// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstore.h"

#include "core/secrets/keychainprobe.h"

#include <QHash>

#include <utility>

namespace draftt
{

namespace
{

class SessionStore final : public SecretStore
{
public:
    // The work is done when the answer is due, so that a dropped write writes nothing.
    Pending write(const QString &key, const Secret &secret, Done<Nothing> done) override
    {
        return post([secrets = m_secrets, key, secret, done = std::move(done)] {
            secrets->insert(key, secret);
            done(Nothing());
        });
    }

    Pending read(const QString &key, Done<Secret> done) override
    {
        return post([secrets = m_secrets, key, done = std::move(done)] {
            if (const auto found = secrets->constFind(key); found != secrets->cend())
                return done(Secret(*found));
            Error error;
            error.kind = ErrorKind::KeychainEntryMissing;
            done(Failure(error));
        });
    }

    Pending remove(const QString &key, Done<Nothing> done) override
    {
        return post([secrets = m_secrets, key, done = std::move(done)] {
            secrets->remove(key);
            done(Nothing());
        });
    }

    Pending look(const QString &key, Done<SecretPresence> done) override
    {
        return post([secrets = m_secrets, key, done = std::move(done)] {
            done(secrets->contains(key) ? SecretPresence::There : SecretPresence::Missing);
        });
    }

    Pending probe(Done<Nothing> done) override { return probeStore(*this, std::move(done)); }

private:
    const std::shared_ptr<QHash<QString, Secret>> m_secrets = std::make_shared<QHash<QString, Secret>>();
};

} // namespace

std::unique_ptr<SecretStore> makeSessionStore()
{
    return std::make_unique<SessionStore>();
}

} // namespace draftt
