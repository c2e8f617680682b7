// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/installation.h"

#include "core/files.h"
#include "core/folderlock.h"
#include "core/job.h"
#include "core/secrets/secretstore.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

// Whoever holds the lock writes one entry and reads it back.
constexpr auto pauseBetweenTries = 50ms;
constexpr int mostTries = 100;

Result<SigningKey> keyOf(const Secret &entry)
{
    if (auto key = SigningKey::fromEntry(entry))
        return *std::move(key);
    return Failure(Error::input(InputProblem::BadFormat, signingKeyEntry()));
}

Result<SigningKey> keyOf(const Result<Secret> &read)
{
    return read ? keyOf(*read) : Failure(read.error());
}

Error noRandomness()
{
    Error error;
    error.detail = u"the system has no random numbers to give"_s;
    return error;
}

class ObtainOperation final : public Job<SigningKey>
{
public:
    ObtainOperation(const KeyPlace &place, Done<SigningKey> done) : Job(std::move(done)), m_place(place)
    {
        next(read([this] { next(post([this] { takeLock(); })); }));
    }

private:
    /// Answers with what is there; goes on where nothing is.
    Pending read(std::function<void()> ifMissing)
    {
        return m_place.keychain.read(signingKeyEntry(),
                                     [this, ifMissing = std::move(ifMissing)](const Result<Secret> &entry) {
                                         if (!entry && entry.error().kind == ErrorKind::KeychainEntryMissing)
                                             ifMissing();
                                         else
                                             finish(keyOf(entry));
                                     });
    }

    void takeLock()
    {
        if (!QDir().mkpath(m_place.lockFolder))
            return finish(Failure(storageFailure(m_place.lockFolder + ": the folder cannot be made"_L1)));
        auto lock = FolderLock::take(m_place.lockFolder);
        if (lock) {
            m_lock = std::move(*lock);
            return next(read([this] { make(); }));
        }
        if (++m_tries == mostTries)
            return finish(Failure(lock.error()));
        next(post([this] { takeLock(); }, pauseBetweenTries));
    }

    void make()
    {
        const auto key = SigningKey::make();
        if (!key)
            return finish(Failure(noRandomness()));
        next(m_place.keychain.write(signingKeyEntry(), key->entry(), orFail(&ObtainOperation::onWritten)));
    }

    /// What is there counts, so that whatever is signed can be checked later.
    void onWritten(const Nothing &)
    {
        next(m_place.keychain.read(signingKeyEntry(),
                                   [this](const Result<Secret> &entry) { finish(keyOf(entry)); }));
    }

    void onEnd() override { m_lock.reset(); }

    const KeyPlace m_place;
    std::shared_ptr<FolderLock> m_lock;
    int m_tries = 0;
};

} // namespace

QString defaultLockFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/draftt-connect"_L1;
}

QString signingKeyEntry()
{
    return u"draftt-connect/signing-key"_s;
}

Pending fetchSigningKey(SecretStore &keychain, Done<SigningKey> done)
{
    return keychain.read(signingKeyEntry(),
                         [done = std::move(done)](const Result<Secret> &entry) { done(keyOf(entry)); });
}

Pending obtainSigningKey(const KeyPlace &place, Done<SigningKey> done)
{
    return Pending(new ObtainOperation(place, std::move(done)));
}

} // namespace draftt
