// SPDX-License-Identifier: Apache-2.0
#include "core/admin/secretstep.h"

#include "core/profile/profilesession.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What is saved with the secret; nothing of it is proven yet.
Result<ConnectionProfile> connectionOf(const Journal &journal, const PrincipalSecret &secret)
{
    const auto &wish = journal.wish;
    Session session;
    session.address = PastedAddress{.host = wish.host, .workspaceId = wish.workspaceId};
    session.clientId = journal.principal->id;
    session.warehouse = warehouseNamed(wish.warehouse, wish.warehouseName);
    session.catalog = wish.scope.catalog;
    session.schema = wish.scope.schema;
    session.wholeSchema = wish.scope.wholeSchema;
    session.tables = wish.scope.tables;
    auto profile = makeProfile(session, wish.connectionName);
    if (profile) {
        profile->id = journal.connection;
        profile->secretPlace = SecretPlace::Keychain;
        profile->life.secretEnds = secret.expires.date();
    }
    return profile;
}

Error lockedKeychain()
{
    Error error;
    error.kind = ErrorKind::KeychainUnavailable;
    error.detail = u"it is locked, or there is none"_s;
    return error;
}

} // namespace

Pending keepSecret(const AdminServices &services, const Journal &journal, const MadeSecret &made,
                   Done<Nothing> done)
{
    const auto profile = connectionOf(journal, made.info);
    if (!profile)
        return post([error = profile.error(), done = std::move(done)] { done(Failure(error)); });
    return services.profiles.save(*profile, made.value, std::move(done));
}

Pending wasSecretKept(const AdminServices &services, const Journal &journal, Done<bool> done)
{
    const auto profile = services.profiles.find(journal.connection.toString(QUuid::WithoutBraces));
    if (!profile)
        return post([done = std::move(done)] { done(false); });
    return services.keychain.look(
        profile->secretKey(), [done = std::move(done)](const Result<SecretPresence> &there) {
            if (!there)
                return done(Failure(there.error()));
            if (*there == SecretPresence::Locked || *there == SecretPresence::NoKeychain)
                return done(Failure(lockedKeychain()));
            done(*there == SecretPresence::There);
        });
}

Pending takeSecretBack(const Workspace &workspace, const Journal &journal, const QString &id,
                       Done<Nothing> done)
{
    return sendChange(workspace, changes::deleteSecret(journal.principal->scimId, id),
                      [done = std::move(done)](const Result<Answered<Nothing>> &deleted) {
                          if (deleted || deleted.error().kind == ErrorKind::NotFound)
                              done(Nothing());
                          else
                              done(Failure(deleted.error()));
                      });
}

} // namespace draftt
