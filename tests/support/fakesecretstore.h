// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QSet>

namespace draftt
{

/// A secret store of a test: it counts its calls, refuses the ones that the test names, and can keep silent.
class FakeSecretStore final : public SecretStore
{
public:
    [[nodiscard]] Pending write(const QString &key, const Secret &secret, Done<Nothing> done) override;
    [[nodiscard]] Pending read(const QString &key, Done<Secret> done) override;
    [[nodiscard]] Pending remove(const QString &key, Done<Nothing> done) override;
    [[nodiscard]] Pending look(const QString &key, Done<SecretPresence> done) override;
    [[nodiscard]] Pending probe(Done<Nothing> done) override;

    QHash<QString, Secret> secrets;
    bool isLocked = false; ///< for whoever looks; the rest works as before
    QSet<int> refused;     ///< numbers of calls, from 1, that answer KeychainUnavailable and do nothing
    int silentFrom = 0;    ///< from this call on nothing is answered; the work is done all the same; 0: never
    int calls = 0;
    std::function<void(int call)> onCall; ///< runs before the work

private:
    /// Does the work at once, as a keychain job does that nobody can stop, and posts the answer.
    template <typename T> Pending run(std::function<Result<T>()> work, Done<T> done);
};

/// How a test reads the answer of an operation.
template <typename T> class Answer
{
public:
    [[nodiscard]] Done<T> taker()
    {
        return [value = m_value](const Result<T> &result) { *value = result; };
    }
    [[nodiscard]] bool hasCome() const { return m_value->has_value(); }
    [[nodiscard]] const Result<T> &value() const { return **m_value; }

private:
    std::shared_ptr<std::optional<Result<T>>> m_value = std::make_shared<std::optional<Result<T>>>();
};

} // namespace draftt
