// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainlook.h"

#include "core/job.h"

#include <QTimer>

#ifdef DRAFTT_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto patience = 3s;

/// Reads the entry; a keychain that wants a password first does not answer soon.
class ReadingLook final : public Job<SecretPresence>
{
public:
    ReadingLook(SecretStore &store, const QString &key, Done<SecretPresence> done) : Job(std::move(done))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { finish(SecretPresence::Locked); });
        m_limit.start(patience);
        next(store.read(key, [this](const Result<Secret> &read) { onRead(read); }));
    }

private:
    void onRead(const Result<Secret> &read)
    {
        const bool isMissing = !read && read.error().kind == ErrorKind::KeychainEntryMissing;
        finish(read        ? SecretPresence::There
               : isMissing ? SecretPresence::Missing
                           : SecretPresence::NoKeychain);
    }
    void onEnd() override { m_limit.stop(); }

    QTimer m_limit;
};

#ifdef DRAFTT_SECRET_SERVICE

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;

QDBusPendingCall searchItems(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(serviceName, servicePath, u"org.freedesktop.Secret.Service"_s,
                                               u"SearchItems"_s);
    call << QVariant::fromValue(attributes);
    return QDBusConnection::sessionBus().asyncCall(call, int(std::chrono::milliseconds(patience).count()));
}

/// Of the default collection, in which entries are kept: a locked one need not tell what is in it.
QDBusPendingCall defaultIsLocked()
{
    auto call = QDBusMessage::createMethodCall(serviceName, "/org/freedesktop/secrets/aliases/default"_L1,
                                               u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return QDBusConnection::sessionBus().asyncCall(call, int(std::chrono::milliseconds(patience).count()));
}

class ServiceLook final : public Job<SecretPresence>
{
public:
    ServiceLook(SecretStore &store, const QString &service, const QString &key, Done<SecretPresence> done)
        : Job(std::move(done)), m_store(store), m_key(key)
    {
        wait(searchItems({{u"server"_s, service}, {u"user"_s, key}}), &ServiceLook::onFound);
    }

private:
    void wait(const QDBusPendingCall &call, void (ServiceLook::*onAnswer)(const QDBusPendingCall &))
    {
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, onAnswer, watcher] {
            watcher->deleteLater();
            if (!m_isDropped)
                (this->*onAnswer)(*watcher);
        });
    }

    void onFound(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<Paths, Paths> reply = call;
        if (reply.isError())
            return onRefused(reply.error());
        if (!reply.argumentAt<0>().isEmpty())
            return finish(SecretPresence::There);
        if (!reply.argumentAt<1>().isEmpty())
            return finish(SecretPresence::Locked);
        wait(defaultIsLocked(), &ServiceLook::onLockedTold);
    }

    void onLockedTold(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QVariant> reply = call;
        const bool isLocked = !reply.isError() && reply.value().toBool();
        finish(isLocked ? SecretPresence::Locked : SecretPresence::Missing);
    }

    /// No such service: another keychain may be there, such as an old KWallet.
    void onRefused(const QDBusError &error)
    {
        if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
            error.type() == QDBusError::TimedOut)
            return finish(SecretPresence::NoKeychain);
        next(lookByReading());
    }

    [[nodiscard]] Pending lookByReading()
    {
        return Pending(new ReadingLook(m_store, m_key,
                                       [this](const Result<SecretPresence> &presence) { finish(presence); }));
    }

    void onDropped() override { m_isDropped = true; }

    SecretStore &m_store;
    const QString m_key;
    bool m_isDropped = false;
};

#endif

} // namespace

Pending lookInKeychain(SecretStore &store, const QString &service, const QString &key,
                       Done<SecretPresence> done)
{
#ifdef DRAFTT_SECRET_SERVICE
    if (!QDBusConnection::sessionBus().isConnected())
        return post([done = std::move(done)] { done(SecretPresence::NoKeychain); });
    return Pending(new ServiceLook(store, service, key, std::move(done)));
#else
    Q_UNUSED(service)
    return Pending(new ReadingLook(store, key, std::move(done)));
#endif
}

} // namespace draftt
