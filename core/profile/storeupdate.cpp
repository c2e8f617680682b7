// SPDX-License-Identifier: Apache-2.0
#include "core/job.h"
#include "core/profile/profilefolder.h"
#include "core/profile/storeoperations.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr int mostTries = 15;
constexpr auto pause = 200ms; // three seconds in all

class UpdateOperation final : public Job<ConnectionProfile>
{
public:
    UpdateOperation(const QString &folder, const QUuid &id, ProfileChange change,
                    Done<ConnectionProfile> done)
        : Job(std::move(done)), m_folder(folder), m_id(id), m_change(std::move(change))
    {
        next(post([this] { begin(); }));
    }

private:
    /// What is to be kept may have taken minutes to find, and others hold the lock for a moment.
    void begin()
    {
        const auto lock = m_folder.lock();
        if (!lock && ++m_tries < mostTries)
            return next(post([this] { begin(); }, pause));
        if (!lock)
            return finish(Failure(lock.error()));
        const auto changed = readProfile(m_folder.file(m_id)).map([this](const ConnectionProfile &profile) {
            return changedFrom(profile);
        });
        const auto written = changed ? write(*changed) : Failure(changed.error());
        finish(written ? changed : Failure(written.error()));
    }

    /// What the secret is bound to is not for this.
    [[nodiscard]] ConnectionProfile changedFrom(const ConnectionProfile &profile) const
    {
        auto changed = profile;
        m_change(changed);
        changed.id = profile.id;
        changed.host = profile.host;
        changed.method = profile.method;
        changed.clientId = profile.clientId;
        changed.secretPlace = profile.secretPlace;
        return changed;
    }

    [[nodiscard]] Result<Nothing> write(const ConnectionProfile &profile) const
    {
        if (const auto other = m_folder.sameName(profile.name, profile.id))
            return Failure(Error::input(InputProblem::Duplicate, *other));
        if (auto readable = m_folder.checkReadable(profile); !readable)
            return readable;
        // With the note whoever tidies after a crash finds the half file.
        if (auto marked = m_folder.markUnfinished(profile.id); !marked)
            return marked;
        auto written = m_folder.write(profile);
        m_folder.unmark(profile.id);
        return written;
    }

    const ProfileFolder m_folder;
    const QUuid m_id;
    const ProfileChange m_change;
    int m_tries = 0;
};

} // namespace

Pending startUpdate(const QString &folder, const QUuid &id, ProfileChange change,
                    Done<ConnectionProfile> done)
{
    return Pending(new UpdateOperation(folder, id, std::move(change), std::move(done)));
}

} // namespace draftt
