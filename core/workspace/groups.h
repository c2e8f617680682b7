// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/identity.h"

namespace draftt
{

/// A group as the workspace's directory shows it.
struct DirectoryGroup {
    QString id;
    QString name;
    QStringList members;      ///< ids of people, service principals and groups
    QStringList groupMembers; ///< those of them that are groups, or may be
    QStringList entitlements;

    friend bool operator==(const DirectoryGroup &, const DirectoryGroup &) = default;
};

/// All groups of the directory with their members, all pages. Errors: PermissionDenied where the caller may
/// not read them, MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchGroups(const Workspace &workspace, Done<Answered<QList<DirectoryGroup>>> done);

/// Which groups somebody is in, as the directory tells.
struct Membership {
    QStringList in;           ///< names; through others too
    QStringList notIn;        ///< names of those that it is known not to be in
    QStringList entitlements; ///< what the groups give
    bool isWhole = false;     ///< no other group gives it an entitlement
};

/// The directory's word is taken only where it is seen to show members: each group that the person is told to
/// be in, and that is listed, must show it. A group is known not to hold it when all of its members, and of
/// the groups in it, are listed.
[[nodiscard]] Membership membershipOf(const User &user, const QList<DirectoryGroup> &groups);

} // namespace draftt
