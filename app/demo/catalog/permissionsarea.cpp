// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogarea.h"

#include "app/demo/catalog/permissions.h"
#include "app/demo/wire/paging.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr PageRule permissionPages{150, 1000, 150};

QJsonValue privilegeJson(const EffectivePrivilege &entry, bool isEffective)
{
    if (!isEffective)
        return entry.privilege;
    QJsonObject json{{u"privilege"_s, entry.privilege}};
    if (entry.isInherited) {
        json.insert(u"inherited_from_type"_s, kindTitle(entry.fromKind).toUpper());
        json.insert(u"inherited_from_name"_s, entry.fromName);
    }
    return json;
}

/// `privilege_assignments`, one entry a principal; pages begin after a principal.
Reply assignments(const QList<EffectivePrivilege> &entries, const PageRequest &wanted, bool isEffective)
{
    QMap<QString, QJsonArray> byPrincipal;
    for (const auto &entry : entries)
        byPrincipal[entry.principal].append(privilegeJson(entry, isEffective));
    QJsonArray list;
    QJsonObject reply;
    auto it =
        wanted.after.isEmpty() ? byPrincipal.cbegin() : std::as_const(byPrincipal).upperBound(wanted.after);
    for (; it != byPrincipal.cend(); ++it) {
        if (wanted.size && list.size() == *wanted.size) {
            reply.insert(u"next_page_token"_s, pageToken(std::prev(it).key()));
            break;
        }
        list.append(QJsonObject{{u"principal"_s, it.key()}, {u"privileges"_s, it.value()}});
    }
    if (!list.isEmpty())
        reply.insert(u"privilege_assignments"_s, list);
    return Reply::json(reply);
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const auto &value : array.toArray())
        list += value.toString();
    return list;
}

} // namespace

Reply getPermissions(const Metastore &metastore, const Request &request, Kind kind, const QString &name,
                     bool isEffective)
{
    const Access access(metastore, request.caller);
    const auto wanted = readPageRequest(request, permissionPages);
    if (!wanted)
        return wanted.error();
    const auto principal = parameter(request, u"principal"_s);
    if (!principal.isEmpty() && !metastore.knows(principal))
        return restReply({Refusal::Why::NoPrincipal, kind, name, {}, principal});
    const auto view = viewPermissions(access, kind, name.toLower(), principal);
    if (!view)
        return restReply(view.error());
    return assignments(permissions(access, *view, principal, isEffective), *wanted, isEffective);
}

Reply patchPermissions(Metastore &metastore, const Request &request, Kind kind, const QString &name)
{
    const Access access(metastore, request.caller);
    QList<PermissionChange> changes;
    for (const auto &value : request.json.value("changes"_L1).toArray()) {
        const auto change = value.toObject();
        changes.append({change.value("principal"_L1).toString(), texts(change.value("add"_L1)),
                        texts(change.value("remove"_L1))});
    }
    const auto done = changePermissions(metastore, access, kind, name.toLower(), changes);
    if (!done)
        return restReply(done.error());
    if (request.json.value("omit_permissions_in_response"_L1).toBool())
        return {};
    return getPermissions(metastore, request, kind, name, false);
}

} // namespace draftt::demo
