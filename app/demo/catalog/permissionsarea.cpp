// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogarea.h"

#include "app/demo/catalog/permissions.h"
#include "app/demo/wire/paging.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <tuple>

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

/// By the name, or in an order that has nothing to do with names and is the same for each page.
void arrange(QList<EffectivePrivilege> &entries, std::optional<unsigned> disorder)
{
    const auto place = [&disorder](const QString &text) {
        const auto seeded = QByteArray::number(disorder.value_or(0)) + text.toUtf8();
        return disorder ? QCryptographicHash::hash(seeded, QCryptographicHash::Sha1) : QByteArray();
    };
    const auto key = [&place](const EffectivePrivilege &entry) {
        return std::tuple(place(entry.principal), entry.principal, place(entry.privilege + entry.fromName));
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&key](const auto &a, const auto &b) { return key(a) < key(b); });
}

/// `privilege_assignments`, one entry a principal; pages begin after a principal.
Reply assignments(const QList<EffectivePrivilege> &entries, const PageRequest &wanted, bool isEffective)
{
    QStringList principals;
    QHash<QString, QJsonArray> privileges;
    for (const auto &entry : entries) {
        if (!principals.contains(entry.principal))
            principals.append(entry.principal);
        privileges[entry.principal].append(privilegeJson(entry, isEffective));
    }
    QJsonArray list;
    QJsonObject reply;
    for (auto i = principals.indexOf(wanted.after) + 1; i < principals.size(); ++i) {
        if (wanted.size && list.size() == *wanted.size) {
            reply.insert(u"next_page_token"_s, pageToken(principals.at(i - 1)));
            break;
        }
        const auto &principal = principals.at(i);
        list.append(QJsonObject{{u"principal"_s, principal}, {u"privileges"_s, privileges.value(principal)}});
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

struct Asked {
    Kind kind = Kind::Catalog;
    QString name;
    bool isEffective = false;
    bool isFresh = false; ///< the answer of a change
};

Reply tell(const Metastore &metastore, const Request &request, const Asked &asked)
{
    const auto &[kind, name, isEffective, isFresh] = asked;
    const Access access(metastore, request.caller);
    const auto wanted = readPageRequest(request, permissionPages);
    if (!wanted)
        return wanted.error();
    const auto principal = parameter(request, u"principal"_s);
    if (!principal.isEmpty() && !metastore.knows(principal))
        return restReply({Refusal::Why::NoPrincipal, kind, name, {}, principal});
    auto view = viewPermissions(access, kind, name.toLower(), principal);
    if (!view)
        return restReply(view.error());
    view->isFresh = isFresh;
    auto rows = permissions(access, *view, principal, isEffective);
    arrange(rows, metastore.manners().disorder);
    return assignments(rows, *wanted, isEffective);
}

} // namespace

Reply getPermissions(const Metastore &metastore, const Request &request, Kind kind, const QString &name,
                     bool isEffective)
{
    return tell(metastore, request, {kind, name, isEffective, false});
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
    return tell(metastore, request, {kind, name, false, true});
}

} // namespace draftt::demo
