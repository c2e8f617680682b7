// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesecretstore.h"

#include "core/secrets/keychainprobe.h"

namespace draftt
{

template <typename T> Pending FakeSecretStore::run(std::function<Result<T>()> work, Done<T> done)
{
    const int call = ++calls;
    if (onCall)
        onCall(call);
    Error refusal;
    refusal.kind = ErrorKind::KeychainUnavailable;
    const auto result = refused.contains(call) ? Result<T>(Failure(refusal)) : work();
    if (silentFrom > 0 && call >= silentFrom)
        return post([] {});
    return post([result, done = std::move(done)] { done(result); });
}

Pending FakeSecretStore::write(const QString &key, const Secret &secret, Done<Nothing> done)
{
    return run<Nothing>(
        [&]() -> Result<Nothing> {
            secrets.insert(key, secret);
            return Nothing();
        },
        std::move(done));
}

Pending FakeSecretStore::read(const QString &key, Done<Secret> done)
{
    return run<Secret>(
        [&]() -> Result<Secret> {
            if (secrets.contains(key))
                return secrets.value(key);
            Error missing;
            missing.kind = ErrorKind::KeychainEntryMissing;
            return Failure(missing);
        },
        std::move(done));
}

Pending FakeSecretStore::remove(const QString &key, Done<Nothing> done)
{
    return run<Nothing>(
        [&]() -> Result<Nothing> {
            secrets.remove(key);
            return Nothing();
        },
        std::move(done));
}

/// No call that is counted: it changes nothing and hands out nothing.
Pending FakeSecretStore::look(const QString &key, Done<SecretPresence> done)
{
    const auto presence = isLocked                ? SecretPresence::Locked
                          : secrets.contains(key) ? SecretPresence::There
                                                  : SecretPresence::Missing;
    return post([presence, done = std::move(done)] { done(presence); });
}

Pending FakeSecretStore::probe(Done<Nothing> done)
{
    return probeStore(*this, std::move(done));
}

} // namespace draftt
