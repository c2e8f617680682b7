// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/job.h"
#include "core/profile/profilefolder.h"
#include "core/secrets/secretstore.h"

namespace draftt
{

/// What save, remove and tidy share: the folder and its lock.
class StoreOperation : public Job<Nothing>
{
protected:
    StoreOperation(const QString &folder, SecretStore &secrets, Done<Nothing> done)
        : Job(std::move(done)), m_folder(folder), m_secrets(secrets)
    {
    }

    /// Locks the folder, or finishes with the reason.
    [[nodiscard]] bool isLocked()
    {
        auto lock = m_folder.lock();
        if (!lock) {
            finish(Failure(lock.error()));
            return false;
        }
        m_lock = std::move(*lock);
        return true;
    }

    [[nodiscard]] const ProfileFolder &folder() const { return m_folder; }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }

    void onEnd() override { m_lock.reset(); }

private:
    const ProfileFolder m_folder;
    SecretStore &m_secrets;
    std::shared_ptr<FolderLock> m_lock;
};

} // namespace draftt
