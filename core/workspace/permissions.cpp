// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/permissions.h"

#include "core/workspace/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

HeldPrivilege parsePrivilege(const QString &principal, const QJsonValue &entry)
{
    // Direct permissions are plain words; effective ones are objects that tell where they come from.
    if (entry.isString())
        return {principal, entry.toString(), {}, {}};
    return {principal, entry["privilege"_L1].toString(), entry["inherited_from_type"_L1].toString(),
            entry["inherited_from_name"_L1].toString()};
}

// {"privilege_assignments": [{"principal": "0f1e2d3c-…", "privileges": [
//    {"privilege": "SELECT", "inherited_from_type": "SCHEMA", "inherited_from_name": "main.sales"}]}]}
Result<Page<HeldPrivilege>> parseAssignments(const ApiReply &reply)
{
    const auto list = reply.json["privilege_assignments"_L1];
    if (!list.isUndefined() && !list.isArray())
        return Failure(malformed(reply, u"privilege_assignments is no array"_s));
    QList<HeldPrivilege> held;
    for (const auto &assignment : list.toArray()) {
        // Somebody who was deleted has an empty name; without any, a row is nobody's, and nobody may be
        // missed.
        if (!assignment["principal"_L1].isString() || !assignment["privileges"_L1].isArray())
            return Failure(malformed(reply, u"an assignment has no principal or no privileges"_s));
        const auto principal = assignment["principal"_L1].toString();
        for (const auto &privilege : assignment["privileges"_L1].toArray())
            held += parsePrivilege(principal, privilege);
    }
    return Page<HeldPrivilege>{held};
}

QString placeOf(const Securable &securable)
{
    return securable.restKind() + u'/' + QString::fromLatin1(securable.pathSegment());
}

/// `resource` with the place that is asked about: `permissions/catalog/main`.
Pending fetchFrom(const QString &resource, const Workspace &workspace, const QString &principal,
                  Done<Answered<QList<HeldPrivilege>>> done)
{
    auto path = "/api/2.1/unity-catalog/"_L1 + resource + "?max_results=0"_L1;
    if (!principal.isEmpty())
        path += "&principal="_L1 + encoded(principal);
    return fetchAll<HeldPrivilege>(workspace, path, parseAssignments, std::move(done));
}

} // namespace

Pending fetchEffectivePermissions(const Workspace &workspace, const Securable &securable,
                                  const QString &principal, Done<Answered<QList<HeldPrivilege>>> done)
{
    return fetchFrom("effective-permissions/"_L1 + placeOf(securable), workspace, principal, std::move(done));
}

Pending fetchMetastorePermissions(const Workspace &workspace, const QString &metastoreId,
                                  const QString &principal, Done<Answered<QList<HeldPrivilege>>> done)
{
    return fetchFrom("effective-permissions/metastore/"_L1 + encoded(metastoreId), workspace, principal,
                     std::move(done));
}

Pending fetchPermissions(const Workspace &workspace, const Securable &securable, const QString &principal,
                         Done<Answered<QList<HeldPrivilege>>> done)
{
    return fetchFrom("permissions/"_L1 + placeOf(securable), workspace, principal, std::move(done));
}

} // namespace draftt
