// SPDX-License-Identifier: Apache-2.0
#include "core/profile/presences.h"

#include "core/combine.h"

namespace draftt
{

Pending lookForSecrets(const QList<ProfileStore::Listed> &listed, SecretStore &keychain, Done<Presences> done)
{
    constexpr size_t parallel = 8;
    std::vector<Starter<SecretPresence>> looks;
    for (const auto &entry : listed) {
        if (entry.profile && entry.profile->secretPlace == SecretPlace::Keychain)
            looks.emplace_back([&keychain, key = entry.profile->secretKey()](Done<SecretPresence> end) {
                return keychain.look(key, std::move(end));
            });
        else
            looks.emplace_back([](Done<SecretPresence> end) {
                return post([end = std::move(end)] { end(SecretPresence::Missing); });
            });
    }
    return all<SecretPresence>(std::move(looks), parallel, std::move(done));
}

} // namespace draftt
