// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstore.h"

#include "core/secrets/keychainlook.h"
#include "core/secrets/keychainprobe.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto serviceName = "draftt-connect"_L1;

// A locked keychain asks the user for its password; that takes as long as it takes people to find it.
constexpr auto patience = 120s;

Error unavailable(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::KeychainUnavailable;
    error.detail = detail;
    return error;
}

/// Without a session bus Linux reports OtherError, without libsecret and KWallet NoBackendAvailable; a locked
/// keychain that nobody unlocks reports one of the denials. All of them mean: there is no keychain to use.
std::optional<Error> errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound: {
        Error error;
        error.kind = ErrorKind::KeychainEntryMissing;
        return error;
    }
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(job.errorString());
}

/// One job of the keychain library.
class KeychainOperation final : public Operation
{
public:
    using Answer = std::function<void(const std::optional<Error> &)>;

    /// `job` deletes itself when it ends; `answer` may read it, unless it is told that time ran out.
    KeychainOperation(QKeychain::Job *job, const QString &key, Answer answer)
        : m_job(job), m_answer(std::move(answer))
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [this] { finish(errorOf(*m_job)); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this,
                [this] { finish(unavailable(u"the keychain did not answer within two minutes"_s)); });
        m_deadline.start(patience);
        job->start();
    }

    // A running job must not be deleted, for its backend still holds a pointer to it. It is left to end by
    // itself, with nobody listening.
    void cancel() override
    {
        m_deadline.stop();
        if (m_job)
            m_job->disconnect(this);
        m_answer = nullptr;
    }

private:
    void finish(const std::optional<Error> &error)
    {
        m_deadline.stop();
        m_job->disconnect(this);
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(error);
    }

    QPointer<QKeychain::Job> m_job;
    Answer m_answer;
    QTimer m_deadline;
};

class KeychainStore final : public SecretStore
{
public:
    Pending write(const QString &key, const Secret &secret, Done<Nothing> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(secret.reveal());
        return Pending(
            new KeychainOperation(job, key, [done = std::move(done)](const std::optional<Error> &error) {
                done(error ? Result<Nothing>(Failure(*error)) : Nothing());
            }));
    }

    Pending read(const QString &key, Done<Secret> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        return Pending(
            new KeychainOperation(job, key, [job, done = std::move(done)](const std::optional<Error> &error) {
                done(error ? Result<Secret>(Failure(*error)) : Secret(job->binaryData()));
            }));
    }

    Pending remove(const QString &key, Done<Nothing> done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        return Pending(
            new KeychainOperation(job, key, [done = std::move(done)](const std::optional<Error> &error) {
                const bool isGone = !error || error->kind == ErrorKind::KeychainEntryMissing;
                done(isGone ? Nothing() : Result<Nothing>(Failure(*error)));
            }));
    }

    Pending look(const QString &key, Done<SecretPresence> done) override
    {
        return lookInKeychain(*this, serviceName, key, std::move(done));
    }

    Pending probe(Done<Nothing> done) override { return probeStore(*this, std::move(done)); }
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace draftt
