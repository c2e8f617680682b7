// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/groups.h"

#include "core/workspace/calls.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int pageSize = 100;

struct GroupPage {
    QList<DirectoryGroup> groups;
    qsizetype total = 0;
};

// {"id": "998877", "displayName": "data-readers", "members": [{"value": "4567890123456789", "$ref":
//  "ServicePrincipals/4567890123456789"}, {"value": "112233", "$ref": "Groups/112233"}],
//  "entitlements": [{"value": "workspace-access"}]}
DirectoryGroup parseGroup(const QJsonValue &json)
{
    DirectoryGroup group{json["id"_L1].toString(), json["displayName"_L1].toString(), {}, {}, {}};
    for (const auto &member : json["members"_L1].toArray()) {
        const auto id = member["value"_L1].toString();
        const auto kind = member["$ref"_L1].toString().section(u'/', -2, -2);
        group.members += id;
        if (kind != "Users"_L1 && kind != "ServicePrincipals"_L1)
            group.groupMembers += id;
    }
    for (const auto &entitlement : json["entitlements"_L1].toArray())
        group.entitlements += entitlement["value"_L1].toString();
    return group;
}

// {"totalResults": 3, "startIndex": 1, "itemsPerPage": 3, "Resources": […]}; Resources may be absent.
Result<GroupPage> parsePage(const ApiReply &reply)
{
    if (!reply.json["totalResults"_L1].isDouble())
        return Failure(malformed(reply, u"totalResults is missing"_s));
    GroupPage page{{}, reply.json["totalResults"_L1].toInt()};
    for (const auto &resource : reply.json["Resources"_L1].toArray()) {
        const auto group = parseGroup(resource);
        if (group.id.isEmpty() || group.name.isEmpty())
            return Failure(malformed(reply, u"a group has no id or no name"_s));
        page.groups += group;
    }
    return page;
}

class GroupReader final : public Job<Answered<QList<DirectoryGroup>>>
{
public:
    GroupReader(const Workspace &workspace, Done<Answered<QList<DirectoryGroup>>> done)
        : Job(std::move(done)), m_workspace(workspace)
    {
        ask();
    }

private:
    void ask()
    {
        ApiCall call;
        call.path = u"/api/2.0/preview/scim/v2/Groups?attributes=id,displayName,members,entitlements"
                    "&startIndex=%1&count=%2"_s.arg(m_groups.size() + 1)
                        .arg(pageSize);
        next(callAndParse<GroupPage>(m_workspace, call, parsePage, orFail(&GroupReader::onPage)));
    }

    void onPage(const Answered<GroupPage> &page)
    {
        m_groups += page.value.groups;
        // A page without groups ends it: fewer than were announced.
        if (page.value.groups.isEmpty() || m_groups.size() >= page.value.total)
            return finish(Answered<QList<DirectoryGroup>>{m_groups, page.exchange});
        ask();
    }

    const Workspace m_workspace;
    QList<DirectoryGroup> m_groups;
};

/// The ids of all groups that hold `id`, directly or through another.
QSet<QString> groupsAbove(const QString &id, const QList<DirectoryGroup> &groups)
{
    QHash<QString, QStringList> holders;
    for (const auto &group : groups) {
        for (const auto &member : group.members)
            holders[member] += group.id;
    }
    QSet<QString> above;
    QStringList open = holders.value(id);
    while (!open.isEmpty()) {
        const auto group = open.takeLast();
        if (above.contains(group))
            continue;
        above.insert(group);
        open += holders.value(group);
    }
    return above;
}

/// Whether all groups inside of this one are listed.
bool isListedThrough(const QString &id, const QHash<QString, DirectoryGroup> &byId)
{
    QSet<QString> seen;
    QStringList open{id};
    while (!open.isEmpty()) {
        const auto next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (!byId.contains(next))
            return false;
        open += byId.value(next).groupMembers;
    }
    return true;
}

/// Whether the directory shows who is in its groups.
bool showsMembers(const User &user, const QList<DirectoryGroup> &groups)
{
    int shown = 0;
    for (const auto &group : groups) {
        const bool isTold = user.groups.contains(group.name);
        if (isTold && !group.members.contains(user.scimId))
            return false;
        shown += isTold ? 1 : 0;
    }
    return shown > 0 && !user.scimId.isEmpty();
}

} // namespace

Pending fetchGroups(const Workspace &workspace, Done<Answered<QList<DirectoryGroup>>> done)
{
    return Pending(new GroupReader(workspace, std::move(done)));
}

Membership membershipOf(const User &user, const QList<DirectoryGroup> &groups)
{
    Membership membership{user.groups, {}, {}, showsMembers(user, groups)};
    const auto above = groupsAbove(user.scimId, groups);
    QHash<QString, DirectoryGroup> byId;
    for (const auto &group : groups)
        byId.insert(group.id, group);
    const bool isTrusted = membership.isWhole;
    QStringList doubtful;
    for (const auto &group : groups) {
        if (above.contains(group.id) || user.groups.contains(group.name)) {
            membership.in += group.name;
            membership.entitlements += group.entitlements;
        } else {
            const bool isOut = isTrusted && isListedThrough(group.id, byId);
            (isOut ? membership.notIn : doubtful) += group.name;
            membership.isWhole = membership.isWhole && (isOut || group.entitlements.isEmpty());
        }
    }
    membership.in.removeDuplicates();
    // One name may stand for a group of the workspace and one of the account.
    membership.notIn.removeIf(
        [&](const QString &name) { return membership.in.contains(name) || doubtful.contains(name); });
    membership.entitlements.removeDuplicates();
    return membership;
}

} // namespace draftt
