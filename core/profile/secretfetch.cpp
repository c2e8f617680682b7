// SPDX-License-Identifier: Apache-2.0
#include "core/job.h"
#include "core/profile/profilefolder.h"
#include "core/profile/storeoperations.h"

#include <utility>

namespace draftt
{

namespace
{

/// Reads the entry; binds one of the first version.
class FetchOperation final : public Job<KeptSecret>
{
public:
    FetchOperation(const QString &folder, SecretStore &secrets, WantedSecret wanted, Done<KeptSecret> done)
        : Job(std::move(done)), m_folder(folder), m_secrets(secrets), m_wanted(std::move(wanted))
    {
        next(m_secrets.read(m_wanted.profile.secretKey(), orFail(&FetchOperation::onRead)));
    }

private:
    void onRead(const Secret &entry)
    {
        if (isBound(entry))
            return finish(unbindSecret(entry, m_wanted.use).map([](const Secret &secret) {
                return KeptSecret{secret};
            }));
        const auto savedFor = useOf(m_wanted.profile);
        if (savedFor.text() != m_wanted.use.text())
            return finish(Failure(foreignEntry(savedFor.text(), m_wanted.use)));
        // For a domain that only the file names the user has to vouch first, each time; a save binds it then.
        if (m_wanted.use.host.isCustomDomain())
            return finish(KeptSecret{entry, false});
        takeOver(entry);
    }

    /// Under the lock, so that no entry is overwritten that another program has saved meanwhile. Where that
    /// fails it is tried again next time.
    void takeOver(const Secret &entry)
    {
        auto lock = m_folder.lock();
        if (!lock)
            return finish(KeptSecret{entry, false});
        m_lock = std::move(*lock);
        next(m_secrets.read(m_wanted.profile.secretKey(), [this, entry](const Result<Secret> &now) {
            if (now && isBound(*now))
                return onRead(*now);
            if (!now || !(*now == entry))
                return finish(KeptSecret{entry, false});
            next(m_secrets.write(m_wanted.profile.secretKey(), bindSecret(entry, m_wanted.use),
                                 [this, entry](const Result<Nothing> &) {
                                     finish(KeptSecret{entry, false});
                                 }));
        }));
    }

    void onEnd() override { m_lock.reset(); }

    const ProfileFolder m_folder;
    SecretStore &m_secrets;
    const WantedSecret m_wanted;
    std::shared_ptr<FolderLock> m_lock;
};

} // namespace

Pending startFetch(const QString &folder, SecretStore &secrets, const WantedSecret &wanted,
                   Done<KeptSecret> done)
{
    return Pending(new FetchOperation(folder, secrets, wanted, std::move(done)));
}

} // namespace draftt
