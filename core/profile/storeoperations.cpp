// SPDX-License-Identifier: Apache-2.0
#include "core/profile/storeoperations.h"

#include "core/profile/storeoperation.h"

#include <utility>

namespace draftt
{

namespace
{

class SaveOperation final : public StoreOperation
{
public:
    SaveOperation(const QString &folder, SecretStore &secrets, ConnectionProfile profile, Secret secret,
                  Done<Nothing> done)
        : StoreOperation(folder, secrets, std::move(done))
        , m_profile(std::move(profile))
        , m_secret(std::move(secret))
    {
        next(post([this] { begin(); }));
    }

private:
    // The job that writes the secret cannot be stopped. Its undoing is queued behind it and needs no
    // listener; the note stays in the folder in case that the program ends before.
    void onDropped() override
    {
        if (m_isTouched)
            undo([](const Result<Nothing> &) {}).reset();
    }

    void begin()
    {
        if (!isLocked())
            return;
        // Under the lock: another program may have taken it since it was looked for.
        if (const auto other = folder().sameName(m_profile.name, m_profile.id))
            return finish(Failure(Error::input(InputProblem::Duplicate, *other)));
        if (const auto readable = folder().checkReadable(m_profile); !readable)
            return finish(readable);
        m_isUpdate = folder().has(m_profile.id);
        const bool usesKeychain = m_profile.secretPlace == SecretPlace::Keychain || m_isUpdate;
        if (usesKeychain || !folder().draftFiles().isEmpty()) {
            if (const auto marked = folder().markUnfinished(m_profile.id); !marked)
                return finish(marked);
        }
        if (m_profile.secretPlace == SecretPlace::NotKept)
            return writeFileOnly();
        if (!m_isUpdate)
            return writeSecret();
        next(secrets().read(m_profile.secretKey(), [this](const Result<Secret> &old) { onOldSecret(old); }));
    }

    void onOldSecret(const Result<Secret> &old)
    {
        const bool isReadable = old || old.error().kind == ErrorKind::KeychainEntryMissing;
        if (!isReadable) {
            folder().unmark(m_profile.id);
            return finish(Failure(old.error()));
        }
        if (old)
            m_oldSecret = *old;
        writeSecret();
    }

    void writeSecret()
    {
        m_isTouched = true;
        const auto entry = bindSecret(m_secret, useOf(m_profile));
        next(secrets().write(m_profile.secretKey(), entry, [this](const Result<Nothing> &result) {
            const auto stored = result ? folder().write(m_profile) : result;
            if (!stored)
                return rollBack(stored);
            folder().eraseSpentDrafts(m_profile);
            folder().unmark(m_profile.id);
            finish(Nothing());
        }));
    }

    void rollBack(const Result<Nothing> &failure)
    {
        next(undo([this, failure](const Result<Nothing> &undone) {
            if (undone)
                folder().unmark(m_profile.id);
            finish(failure);
        }));
    }

    Pending undo(Done<Nothing> done)
    {
        if (m_oldSecret)
            return secrets().write(m_profile.secretKey(), *m_oldSecret, std::move(done));
        return secrets().remove(m_profile.secretKey(), std::move(done));
    }

    void writeFileOnly()
    {
        const auto stored = folder().write(m_profile);
        if (stored)
            folder().eraseSpentDrafts(m_profile);
        if (!stored || !m_isUpdate) {
            folder().unmark(m_profile.id);
            return finish(stored);
        }
        // This is chosen where there is no keychain: then the note stays, and the old secret goes another
        // time.
        next(secrets().remove(m_profile.secretKey(), [this](const Result<Nothing> &removed) {
            if (removed)
                folder().unmark(m_profile.id);
            finish(Nothing());
        }));
    }

    const ConnectionProfile m_profile;
    const Secret m_secret;
    std::optional<Secret> m_oldSecret; ///< the entry as it was
    bool m_isUpdate = false;
    bool m_isTouched = false;
};

class RemoveOperation final : public StoreOperation
{
public:
    RemoveOperation(const QString &folder, SecretStore &secrets, ConnectionProfile profile,
                    Done<Nothing> done)
        : StoreOperation(folder, secrets, std::move(done)), m_profile(std::move(profile))
    {
        next(post([this] { begin(); }));
    }

private:
    void begin()
    {
        if (!isLocked())
            return;
        const bool hasSecret = m_profile.secretPlace == SecretPlace::Keychain;
        const auto marked = hasSecret ? folder().markUnfinished(m_profile.id) : Nothing();
        const auto erased = marked ? folder().erase(m_profile.id) : marked;
        if (erased)
            folder().eraseDraftsOf(m_profile.id);
        else
            folder().unmark(m_profile.id);
        if (!erased || !hasSecret)
            return finish(erased);
        next(secrets().remove(m_profile.secretKey(), [this](const Result<Nothing> &removed) {
            if (removed)
                folder().unmark(m_profile.id);
            finish(removed);
        }));
    }

    const ConnectionProfile m_profile;
};

class TidyOperation final : public StoreOperation
{
public:
    TidyOperation(const QString &folder, SecretStore &secrets, Done<Nothing> done)
        : StoreOperation(folder, secrets, std::move(done))
    {
        next(post([this] { begin(); }));
    }

private:
    void begin()
    {
        // Without a note there is nothing to lock, and no folder to make.
        if (folder().unfinished().isEmpty() && !folder().hasUnfinishedDraft())
            return finish(Nothing());
        if (!isLocked())
            return;
        folder().removeHalfFiles();
        folder().unmarkDrafts();
        m_ids = folder().unfinished();
        for (const auto &id : std::as_const(m_ids))
            tidyDraftsOf(id);
        removeNext();
    }

    void removeNext()
    {
        while (!m_ids.isEmpty() && folder().keepsSecret(m_ids.constFirst()))
            folder().unmark(m_ids.takeFirst());
        if (m_ids.isEmpty())
            return finish(Nothing());
        const auto id = m_ids.takeFirst();
        next(secrets().remove(secretKeyOf(id), [this, id](const Result<Nothing> &removed) {
            if (!removed)
                return finish(removed);
            folder().unmark(id);
            removeNext();
        }));
    }

    /// What was cut off may have been a save behind its file, or a removal.
    void tidyDraftsOf(const QUuid &id)
    {
        if (const auto profile = readProfile(folder().file(id)))
            folder().eraseSpentDrafts(*profile);
        else if (!folder().has(id))
            folder().eraseDraftsOf(id);
    }

    QList<QUuid> m_ids;
};

} // namespace

Pending startSave(const QString &folder, SecretStore &secrets, const ConnectionProfile &profile,
                  const Secret &secret, Done<Nothing> done)
{
    return Pending(new SaveOperation(folder, secrets, profile, secret, std::move(done)));
}

Pending startRemove(const QString &folder, SecretStore &secrets, const ConnectionProfile &profile,
                    Done<Nothing> done)
{
    return Pending(new RemoveOperation(folder, secrets, profile, std::move(done)));
}

Pending startTidy(const QString &folder, SecretStore &secrets, Done<Nothing> done)
{
    return Pending(new TidyOperation(folder, secrets, std::move(done)));
}

} // namespace draftt
