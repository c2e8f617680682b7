// SPDX-License-Identifier: Apache-2.0
#include "core/admin/stepsight.h"

#include "core/grants/holding.h"
#include "core/workspace/permissions.h"
#include "core/workspace/principalsecrets.h"
#include "core/workspace/serviceprincipals.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The callback of a reading: what it read becomes a sight.
template <typename T, typename See> Done<Answered<T>> seeing(Done<StepSight> done, See see)
{
    return [done = std::move(done), see](const Result<Answered<T>> &answer) {
        done(answer.map([&see](const Answered<T> &read) { return see(read.value); }));
    };
}

Pending lookForNamesakes(const Workspace &workspace, const Journal &journal, Done<StepSight> done)
{
    return fetchServicePrincipalsNamed(workspace, journal.wish.displayName,
                                       seeing<QList<User>>(std::move(done), [](const QList<User> &found) {
                                           StepSight sight{.namesakes = found};
                                           for (const auto &user : found)
                                               sight.ids += user.scimId;
                                           return sight;
                                       }));
}

Pending lookAtEntitlement(const Workspace &workspace, const AdminPrincipal &principal, Done<StepSight> done)
{
    return fetchServicePrincipal(
        workspace, principal.scimId, seeing<User>(std::move(done), [](const User &user) {
            return StepSight{.isThere = user.entitlements.contains("databricks-sql-access"_L1)};
        }));
}

Pending lookAtWarehouse(const Workspace &workspace, const Journal &journal, Done<StepSight> done)
{
    const auto see = [id = journal.principal->id.text()](const QList<WarehouseGrant> &levels) {
        StepSight sight{.levels = levels};
        for (const auto &one : levels) {
            if (one.principal.compare(id, Qt::CaseInsensitive) == 0 && !one.isInherited)
                sight.level = one.level;
        }
        sight.isThere = gives(sight.level, u"warehouse"_s, u"CAN_USE"_s);
        return sight;
    };
    return fetchWarehousePermissions(workspace, journal.wish.warehouse,
                                     seeing<QList<WarehouseGrant>>(std::move(done), see));
}

Pending lookAtPrivilege(const Workspace &workspace, const AdminPrincipal &principal, const Grant &grant,
                        Done<StepSight> done)
{
    const auto see = [id = principal.id.text(),
                      privilege = restName(grant.privilege())](const QList<HeldPrivilege> &held) {
        StepSight sight;
        for (const auto &one : held)
            sight.isThere = sight.isThere || (one.privilege == privilege && one.inheritedFromKind.isEmpty() &&
                                              one.principal.compare(id, Qt::CaseInsensitive) == 0);
        return sight;
    };
    return fetchPermissions(workspace, grant.securable(), principal.id.text(),
                            seeing<QList<HeldPrivilege>>(std::move(done), see));
}

Pending lookAtSecrets(const Workspace &workspace, const AdminPrincipal &principal, Done<StepSight> done)
{
    return fetchPrincipalSecrets(
        workspace, principal.scimId,
        seeing<QList<PrincipalSecret>>(std::move(done), [](const QList<PrincipalSecret> &secrets) {
            StepSight sight;
            for (const auto &secret : secrets)
                sight.ids += secret.id;
            return sight;
        }));
}

} // namespace

Pending lookAtStep(const Workspace &workspace, const Journal &journal, const JournalStep &step,
                   Done<StepSight> done)
{
    switch (step.kind) {
    case AdminStepKind::CreatePrincipal:
        return lookForNamesakes(workspace, journal, std::move(done));
    case AdminStepKind::AddSqlAccess:
        return lookAtEntitlement(workspace, *journal.principal, std::move(done));
    case AdminStepKind::GiveCanUse:
        return lookAtWarehouse(workspace, journal, std::move(done));
    case AdminStepKind::GivePrivilege:
        return lookAtPrivilege(workspace, *journal.principal, *step.grant, std::move(done));
    case AdminStepKind::CreateSecret:
        return lookAtSecrets(workspace, *journal.principal, std::move(done));
    }
    Q_UNREACHABLE();
}

QStringList newIds(const JournalStep &step, const StepSight &sight)
{
    auto fresh = sight.ids;
    fresh.removeIf([&step](const QString &id) { return step.before.contains(id); });
    return fresh;
}

bool mayHaveWorked(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::StatementFailed:
    case ErrorKind::StatementCancelled:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainEntryForeign:
    case ErrorKind::StorageFailed:
        return false;
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyRefused:
    case ErrorKind::NetworkFailed:
    case ErrorKind::Redirected:
    case ErrorKind::NotAnApi:
    case ErrorKind::ServerFailure:
    case ErrorKind::MalformedReply:
    case ErrorKind::Other:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace draftt
